package io.github.easeback.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private final ChildProcess process = new ChildProcess("-Xmx64m");

    @TempDir
    private Path folder;

    @Test
    void outputGoesToTheFile() throws IOException, InterruptedException {
        Path output = folder.resolve("out.txt");
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.write(files.resolve("1.fit"), GeneratedRuns.files().get(0));

        Cost cost = process.run(output, CrcOfFolder.class.getName(), files.toString());

        assertEquals("1", Files.readString(output).strip());
        assertTrue(cost.wall().toMillis() > 0, cost::toString);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void processorTimeAndMemoryAreThoseOfTheProcess() throws IOException, InterruptedException {
        Cost cost = process.run(
                folder.resolve("out.txt"),
                CrcOfFolder.class.getName(),
                Files.createDirectory(folder.resolve("none")).toString());

        assertTrue(cost.processor().toMillis() > 0, cost::toString);
        assertTrue(cost.processor().toSeconds() < 60, cost::toString);
        assertTrue(cost.mostMemory() > 10_000_000, cost::toString);
    }

    @Test
    void failureOfTheProgramIsNoResult() {
        assertThrows(
                IOException.class,
                () -> process.run(folder.resolve("out.txt"), CrcOfFolder.class.getName(), "no-such-folder"));
    }
}
