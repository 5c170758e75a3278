package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON reports of files keep to the published schema. */
class ReportSchemaTest {

    private static void assertValid(String... args) throws IOException {
        Cli json = Cli.run(args);

        assertEquals(0, json.code(), json.err());
        assertEquals(List.of(), ReportSchema.faults(new ObjectMapper().readTree(json.out())));
    }

    @Test
    void reportOfTheSampleIsValid() throws IOException {
        assertValid("report", Cli.runner(), "--format", "json");
    }

    @Test
    void reportWithAPlanIsValid() throws IOException {
        assertValid("report", Cli.runner(), "--format", "json", "--plan", "2026-06-02 18km 50min +120m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "histories/runner-a",
                "histories/runner-b",
                "histories/runner-c",
                "histories/runner-d",
                "histories/runner-e",
                "histories/runner-f",
                "awkward",
                "damaged"
            })
    @EnabledIfSystemProperty(
            named = "easeback.corpus",
            matches = ".+",
            disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
    void reportOfRealFilesIsValid(String folder) throws IOException {
        Path path = Path.of(System.getProperty("easeback.corpus", "")).resolve(folder);

        assertValid("report", path.toString(), "--format", "json");
    }
}
