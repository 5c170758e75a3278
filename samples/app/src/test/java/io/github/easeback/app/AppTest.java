package io.github.easeback.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.report.TextReportWriter;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide shows works. */
class AppTest {

    static final Path SAMPLE = Path.of("..", "data", "comeback-runner");
    static final Clock NOON = Clock.fixed(Instant.parse("2026-05-31T12:00:00Z"), ZoneOffset.UTC);
    private static final Path SOURCES = Path.of("src/main/java/io/github/easeback/app");

    private static Run run(String day) {
        LocalDateTime start = LocalDate.parse(day).atTime(8, 0);
        return Run.builder("diary of " + day, start.toInstant(ZoneOffset.UTC), start)
                .distanceMetres(5_000)
                .build();
    }

    private static String withoutIndent(String text) {
        return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void threeLinesPrintTheAdviceOfTheReport() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunHistory history = HistoryReader.lenient().read(SAMPLE).history();
        TrainingReport report = TrainingCheck.standard().assess(history, LocalDate.of(2026, 5, 31));

        ThreeLines.advise(SAMPLE, NOON, new PrintStream(out, true, UTF_8));

        assertFalse(report.recommendations().isEmpty());
        assertEquals(
                report.recommendations().stream().map(one -> one.headline()).toList(),
                out.toString(UTF_8).lines().toList());
    }

    @Test
    void ruleOfACallersOwnStandsInTheReportInItsOwnWords() throws IOException {
        RunHistory history =
                RunHistory.of(Stream.of("2026-05-01", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-07")
                        .map(AppTest::run)
                        .toList());
        TrainingReport report = TrainingCheck.standard()
                .withRules(Rules.standard().and(new ThirdDayInARow()))
                .assess(history, LocalDate.of(2026, 5, 8));
        StringBuilder text = new StringBuilder();
        new TextReportWriter().write(report, text);

        assertEquals(
                List.of("Tuesday 5 May: the third day in a row with a run."),
                report.findings().stream()
                        .filter(finding -> finding.outcome().judged().rule().equals("third-day-in-a-row"))
                        .map(finding -> finding.message())
                        .toList());
        assertTrue(text.toString().contains("Tuesday 5 May: the third day in a row with a run."), text.toString());
    }

    @Test
    void variableOfACallersOwnIsSummedUpByWeekAndStandsInTheReports() throws IOException {
        RunHistory history = RunHistory.of(Stream.of("2026-05-04", "2026-05-05", "2026-05-12")
                .map(AppTest::run)
                .toList());
        TrainingReport report =
                TrainingCheck.standard().withVariables(new EarlyRuns(9)).assess(history, LocalDate.of(2026, 5, 12));
        StringBuilder json = new StringBuilder();
        ReportWriters.of("json").write(report, json);

        assertEquals(
                List.of(2.0, 1.0),
                report.load().weeks().stream()
                        .map(week -> week.value(new EarlyRuns(9)).value().orElseThrow())
                        .toList());
        assertTrue(json.toString().contains("\"earlyRuns\""));
    }

    /** The guide shows the middle of each program; the whole of it is here. */
    @ParameterizedTest
    @ValueSource(strings = {"RunStore", "UploadService", "ThirdDayInARow", "EarlyRuns"})
    void guideShowsWhatIsCompiled(String program) throws IOException {
        String guide = Files.readString(Path.of("..", "..", "docs", "guide.md"));
        String source = withoutIndent(Files.readString(SOURCES.resolve(program + ".java")));
        int link = guide.indexOf("/" + program + ".java)");
        int block = guide.indexOf("```java\n", link) + "```java\n".length();
        String shown = guide.substring(block, guide.indexOf("```", block));

        assertTrue(link > 0, "the guide names it");
        assertTrue(source.contains(withoutIndent(shown)), shown);
    }
}
