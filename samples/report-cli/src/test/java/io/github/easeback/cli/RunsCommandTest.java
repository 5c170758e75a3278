package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code easeback runs} keeps. */
class RunsCommandTest {

    @TempDir
    private Path folder;

    private Path kept(String... more) {
        Path file = folder.resolve("runs.jsonl");
        List<String> call = new ArrayList<>(List.of("runs", Cli.runner(), "--output", file.toString()));
        call.addAll(List.of(more));
        Cli cli = Cli.run(call.toArray(String[]::new));
        assertEquals(0, cli.code(), cli.err());
        assertEquals("", cli.out());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "markdown", "html"})
    void reportOfKeptRunsIsThatOfTheirFilesToTheByte(String format) {
        Cli ofFiles = Cli.run("report", Cli.runner(), "--as-of", "2026-05-30", "--format", format, "--language", "en");
        Cli ofLines =
                Cli.run("report", kept().toString(), "--as-of", "2026-05-30", "--format", format, "--language", "en");

        assertEquals(0, ofLines.code(), ofLines.err());
        assertEquals(ofFiles.out(), ofLines.out());
    }

    @Test
    void keptRunsBesideTheirFilesCountOnce() {
        Cli both = Cli.run("report", kept().toString(), Cli.runner(), "--as-of", "2026-05-30", "--verbose");
        Cli ofFiles = Cli.run("report", Cli.runner(), "--as-of", "2026-05-30", "--verbose");

        String runs = ofFiles.err().replaceAll("(?s).*runs (\\d+).*", "$1");
        assertTrue(both.err().contains("runs " + runs + ","), both.err());
    }

    @Test
    void linesArePrintedWithoutAFile() throws IOException {
        Cli cli = Cli.run("runs", Cli.runner());

        assertEquals(0, cli.code(), cli.err());
        assertEquals(Files.readString(kept()), cli.out());
        assertTrue(cli.out().startsWith("{\"format\":\"easeback-runs\",\"version\":1,"));
    }

    @Test
    void fileThatIsThereIsReplacedOnlyIfItMayBe() throws IOException {
        Path file = kept();
        String lines = Files.readString(file);
        Files.writeString(file, "mine");

        Cli refused = Cli.run("runs", Cli.runner(), "--output", file.toString());

        assertEquals(2, refused.code());
        assertEquals("mine", Files.readString(file));
        kept("--force");
        assertEquals(lines, Files.readString(file));
    }

    @Test
    void newerVersionIsRefusedWithASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("new.jsonl"), "{\"format\":\"easeback-runs\",\"version\":7}\n");

        Cli cli = Cli.run("report", file.toString(), "--language", "en");

        assertEquals(1, cli.code());
        assertTrue(cli.err().contains("kept in version 7 of the format"), cli.err());
        assertFalse(cli.err().contains("Exception"), cli.err());
    }
}
