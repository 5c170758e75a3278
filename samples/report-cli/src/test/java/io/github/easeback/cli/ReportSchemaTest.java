package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** JSON reports of files keep to the published schema, and no test can forget to ask. */
class ReportSchemaTest {

    private static final String NO_REPORT = "{}\n";

    private static void assertValid(String... args) {
        Cli json = Cli.run(args);

        assertEquals(0, json.code(), json.err());
        assertTrue(json.out().startsWith("{"), json.out());
    }

    @Test
    void reportOfTheSampleIsValid() {
        assertValid("report", Cli.runner(), "--format", "json");
    }

    @Test
    void reportWithAPlanIsValid() {
        assertValid("report", Cli.runner(), "--format", "json", "--plan", "2026-06-02 18km 50min +120m");
    }

    @Test
    void runOfTheSampleIsValid() {
        assertValid("run", Cli.runner(), "--on", "2026-05-31", "--format", "json");
        assertValid("run", Cli.runner(), "--on", "newest", "--format", "json", "--pace-ceiling", "6:00");
    }

    private static void assertFaulty(AssertionFailedError e) {
        assertTrue(String.valueOf(e.getMessage()).contains("'format' not found"), e.getMessage());
    }

    @Test
    void jsonOnStandardOutputThatIsNoReportFails() {
        assertFaulty(assertThrows(AssertionFailedError.class, () -> new Cli(0, NO_REPORT, "")));
    }

    @Test
    void jsonInAFileThatIsNoReportFails(@TempDir Path folder) {
        Path file = folder.resolve("a.json");
        // Whatever is printed comes after the files, and spoils one.
        OutputStream spoiler = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                Files.writeString(file, NO_REPORT);
            }
        };

        assertFaulty(assertThrows(
                AssertionFailedError.class,
                () -> Cli.run(
                        Terminal.none(),
                        spoiler,
                        "report",
                        Path.of(Cli.runner(), "2026-05-31.fit").toString(),
                        "--output=" + file,
                        "--output=-")));
    }

    @Test
    void noOtherTestRunsTheProgram() throws Exception {
        assertEquals(Set.of("Cli.class"), callers(int.class, String[].class, Console.class));
    }

    @Test
    void noOtherTestCallsAWriterThanThoseOfThePage() throws Exception {
        assertEquals(Set.of("Histories.class"), callers(void.class, TrainingReport.class, Appendable.class));
    }

    /** The test classes that call such a method, as they have its descriptor in their file. */
    private static Set<String> callers(Class<?> result, Class<?>... parameters) throws Exception {
        String descriptor = MethodType.methodType(result, parameters).descriptorString();
        Path tests = Path.of(ReportSchemaTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file ->
                            file.toString().endsWith(".class") && bytes(file).contains(descriptor))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
