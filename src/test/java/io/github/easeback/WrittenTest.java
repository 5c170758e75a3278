package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** No test can forget the schema. */
class WrittenTest {

    /** A writer that forgot everything. */
    private record Forgetful(String format) implements ReportWriter {

        @Override
        public void write(TrainingReport report, Appendable out) throws IOException {
            out.append("{}\n");
        }
    }

    @Test
    void jsonThatIsNoReportFails() throws IOException {
        TrainingReport report = TrainingCheck.standard().assess(new TestRuns().history(), LocalDate.of(2026, 5, 14));

        AssertionFailedError e =
                assertThrows(AssertionFailedError.class, () -> Written.by(new Forgetful("json"), report));
        assertTrue(String.valueOf(e.getMessage()).contains("'format' not found"), e.getMessage());
        assertEquals("{}\n", Written.by(new Forgetful("text"), report));
    }

    /** Whoever calls a method has its descriptor in the class file. */
    @Test
    void noOtherTestCallsAWriter() throws Exception {
        String write = MethodType.methodType(void.class, TrainingReport.class, Appendable.class)
                .descriptorString();
        Path tests = Path.of(WrittenTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        try (Stream<Path> files = Files.walk(tests)) {
            assertEquals(
                    Set.of("NoteWriter.class", "Written.class", "WrittenTest$Forgetful.class"),
                    files.filter(file -> file.toString().endsWith(".class")
                                    && bytes(file).contains(write))
                            .map(file -> file.getFileName().toString())
                            .collect(Collectors.toSet()));
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
