package io.github.easeback.internal.fit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Holds the fast reading of every real file that the SDK's decoder can read against what that decoder makes of it. */
@EnabledIfSystemProperty(
        named = "easeback.corpus",
        matches = ".+",
        disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
class CorpusColumnsTest {

    private static final String FOLDER = System.getProperty("easeback.corpus", "");

    @TestFactory
    Stream<DynamicTest> fastReadingGivesWhatTheDecoderGives() throws IOException {
        Path corpus = Path.of(FOLDER);
        List<String> lines = Files.readAllLines(corpus.resolve("expected.tsv"));
        int decoder = List.of(lines.get(0).split("\t", -1)).indexOf("reference_decoder");
        return lines.stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[decoder].equals("ok"))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> compare(corpus.resolve(cells[0]))));
    }

    private static void compare(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!FitReader.isFit(bytes)) {
            return;
        }
        List<Recording> expected = ReferenceReader.read("file", bytes);
        List<Recording> actual =
                new FitReader(ZoneOffset.UTC).read("file", bytes).recordings();

        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            compare(expected.get(i), actual.get(i));
        }
    }

    private static void compare(Recording expected, Recording actual) {
        assertAll(
                () -> assertEquals(expected.source(), actual.source()),
                () -> assertEquals(expected.device(), actual.device()),
                () -> assertEquals(expected.sport(), actual.sport()),
                () -> assertEquals(expected.subSport(), actual.subSport()),
                () -> assertEquals(expected.utcOffset(), actual.utcOffset()),
                () -> assertEquals(expected.created(), actual.created()),
                () -> assertEquals(expected.summary(), actual.summary()),
                () -> assertEquals(expected.pauses(), actual.pauses()),
                () -> assertEquals(expected.workout(), actual.workout()),
                () -> assertEquals(List.of(), actual.repairs()),
                () -> compare(expected.samples(), actual.samples()));
    }

    private static void compare(Samples expected, Samples actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.timeMillis(i), actual.timeMillis(i));
            for (Quantity quantity : Quantity.values()) {
                assertEquals(expected.value(quantity, i), actual.value(quantity, i), quantity + " of sample " + i);
            }
        }
    }
}
