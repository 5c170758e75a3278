package io.github.easeback.cli.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files that are checked in are those that the generator writes. */
class SampleDataTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("easeback.samples", "../data")).resolve(SampleData.FOLDER);

    @Test
    void checkedInFilesAreThoseOfTheGenerator() throws IOException {
        Map<String, byte[]> expected = SampleData.files();

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    expected.keySet(),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
        for (Map.Entry<String, byte[]> file : expected.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(FOLDER.resolve(file.getKey())), file.getKey());
        }
    }

    @Test
    void filesAreSmallEnoughToCarryAround() {
        long bytes = SampleData.files().values().stream()
                .mapToLong(content -> content.length)
                .sum();

        assertTrue(bytes < 3_000_000, () -> bytes + " bytes");
    }

    @Test
    void storyHasThirtyWeeks() {
        assertEquals(
                SampleHistory.FIRST_MONDAY.plusWeeks(30).minusDays(1),
                SampleHistory.runs().stream()
                        .map(run -> run.localStart().toLocalDate())
                        .max(LocalDate::compareTo)
                        .orElseThrow());
    }
}
