package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every report writer keeps to. */
@Isolated("changes the language of the machine")
class ReportWriterContractTest {

    private static final TrainingReport REPORT = TrainingCheck.standard()
            .assess(
                    new TestRuns()
                            .run("2026-05-06", 24_000)
                            .run("2026-05-13", 34_000)
                            .history(),
                    LocalDate.of(2026, 5, 14));

    static Stream<ReportWriter> writers() {
        return ReportWriters.standard().stream();
    }

    private static String write(ReportWriter writer) throws IOException {
        return Written.by(writer, REPORT);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void sameReportIsAlwaysWrittenTheSame(ReportWriter writer) throws IOException {
        assertEquals(write(writer), write(writer));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void localeOfTheMachineChangesNothing(ReportWriter writer) throws IOException {
        String expected = write(writer);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(expected, write(writer));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void reportEndsWithALineEnd(ReportWriter writer) throws IOException {
        assertTrue(write(writer).endsWith("\n"), writer.format());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void writerIsFoundByItsFormat(ReportWriter writer) {
        assertSame(writer, ReportWriters.of(writer.format()));
    }

    @Test
    void unknownFormatIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ReportWriters.of("pdf"));
    }
}
