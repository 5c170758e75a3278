package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of real histories, and of folders full of files that are hard to read. */
@EnabledIfSystemProperty(
        named = "easeback.corpus",
        matches = ".+",
        disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
class CorpusReportTest {

    /** After all runs of the corpus. */
    private static final String LATER = "2027-01-01T12:00:00Z";

    private static final String FOLDER = System.getProperty("easeback.corpus", "");

    /** Folder, files in it, runs counted. */
    @ParameterizedTest
    @CsvSource({
        "histories/runner-a, 108, 108",
        "histories/runner-b, 104, 103",
        "histories/runner-c, 66, 66",
        "histories/runner-d, 22, 19",
        "histories/runner-e, 39, 12",
        "histories/runner-f, 27, 27",
        "awkward, 42, 15",
        "damaged, 26, 2"
    })
    void everyFolderGivesAReportAndValidJson(String folder, int files, int runs) throws IOException {
        String path = Path.of(FOLDER).resolve(folder).toString();
        Cli text = Cli.at(LATER, "report", path, "--as-of", "newest");
        Cli json = Cli.at(LATER, "report", path, "--as-of", "newest", "--format", "json");

        assertEquals(0, text.code(), text.err());
        assertEquals(0, json.code(), json.err());
        assertEquals("", text.err() + json.err());
        assertFalse(text.out().contains("Exception"), text.out());
        JsonNode report = new ObjectMapper().readTree(json.out());
        assertEquals(files, report.get("history").get("files").asInt());
        assertEquals(runs, report.get("history").get("runs").asInt());
        int inWeeks = 0;
        for (JsonNode week : report.get("weeks")) {
            inWeeks += week.get("runs").asInt();
        }
        assertEquals(runs - report.get("history").get("walks").asInt(), inWeeks);
        assertTrue(report.get("recommendations").size() > 0);
    }
}
