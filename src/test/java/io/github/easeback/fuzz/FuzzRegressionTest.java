package io.github.easeback.fuzz;

import io.github.easeback.internal.fit.FitSeeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fuzzer once found stays harmless. */
@Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzRegressionTest {

    private static final Path INPUTS = Path.of("src/test/resources/io/github/easeback/fuzz");

    @TempDir
    private Path folder;

    static Stream<Named<byte[]>> fitFiles() {
        return named(FitSeeds.all(), found("FitFuzzTestInputs"));
    }

    static Stream<Named<byte[]>> archives() {
        return named(ArchiveSeeds.all(), found("ArchiveFuzzTestInputs"));
    }

    @ParameterizedTest
    @MethodSource("fitFiles")
    void fitFileOfAnyBytesKeepsThePromises(byte[] bytes) {
        HostileInput.readAsFit(bytes);
    }

    @ParameterizedTest
    @MethodSource("archives")
    void archiveOfAnyBytesKeepsThePromises(byte[] bytes) throws IOException {
        HostileInput.readAsArchive(bytes, folder.resolve("hostile"));
    }

    private static Stream<Named<byte[]>> named(Map<String, byte[]> seeds, Map<String, byte[]> found) {
        return Stream.concat(seeds.entrySet().stream(), found.entrySet().stream())
                .map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    private static Map<String, byte[]> found(String inputs) {
        Map<String, byte[]> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(INPUTS.resolve(inputs))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
