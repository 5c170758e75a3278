package io.github.easeback.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.reading.Duplicate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedHistoryTest {

    @TempDir
    private Path folder;

    private static String run(String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeneratedHistory.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void libraryReadsEachRunOfAHistory() throws IOException {
        Path history = folder.resolve("new");
        String said = run(history.toString(), "12");
        RunHistory read = HistoryReader.lenient().read(history).history();

        assertEquals(12, read.runs().size());
        assertEquals(0, read.leftOut().size());
        assertEquals(12, CrcOfFolder.intact(history));
        assertTrue(said.startsWith(history + ": 12 runs, "), said);
    }

    @Test
    void fileMayHaveSeveralNames() throws IOException {
        run(folder.toString(), "4", "3");
        RunHistory read = HistoryReader.lenient().read(folder).history();

        assertEquals(4, read.runs().size());
        assertEquals(8, read.duplicates().size());
        assertEquals(Duplicate.Code.SAME_FILE, read.duplicates().get(0).code());
    }

    @Test
    void folderWithSomethingInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("diary.txt"), "mine");

        assertThrows(IOException.class, () -> run(folder.toString(), "2"));
        assertEquals("mine", Files.readString(folder.resolve("diary.txt")));
    }

    @Test
    void missingArgumentsAreExplained() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> run("folder"));

        assertTrue(String.valueOf(e.getMessage()).startsWith("Usage: FOLDER COUNT"));
    }
}
