package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.Verdict;
import io.github.easeback.comeback.PainGate;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PainLogReader;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.report.Finding;
import io.github.easeback.report.Recommendation;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 17);

    private static RunHistory history() {
        return new TestRuns()
                .run("2026-05-06", 24_000, 180)
                .run("2026-05-13", 28_000, 210)
                .history();
    }

    @Test
    void threeLinesGiveARunnerSomethingToDo() {
        TrainingReport report = TrainingCheck.standard().assess(history(), DAY);

        assertFalse(report.recommendations().isEmpty());
        report.recommendations().forEach(one -> assertFalse(one.headline().isBlank()));
        assertTrue(report.headline().startsWith("Hold."), report.headline());
        assertEquals(report.headline(), report.answer().get(0));
        assertEquals(
                report.recommendations().stream().map(Recommendation::headline).toList(),
                report.answer().subList(1, report.answer().size()));
        assertEquals(report.headline(), report.toString());
    }

    @Test
    void limitIsTheCallersChoice() {
        TrainingReport strict = TrainingCheck.standard().assess(history(), DAY);
        TrainingReport loose = TrainingCheck.standard().withMaxIncrease(0.20).assess(history(), DAY);

        assertTrue(strict.outcomes().stream().anyMatch(LimitExceeded.class::isInstance));
        assertTrue(loose.outcomes().stream()
                .filter(outcome -> outcome.judged().rule().equals("ten-percent"))
                .noneMatch(LimitExceeded.class::isInstance));
        assertEquals(0.20, loose.settings().maxIncrease());
    }

    @Test
    void weeksAreTheCallersChoice() {
        TrainingReport report = TrainingCheck.standard()
                .withWeeks(new WeekDefinition(DayOfWeek.WEDNESDAY))
                .assess(history(), DAY);

        assertEquals(
                LocalDate.of(2026, 5, 6), report.load().weeks().get(0).week().first());
    }

    @Test
    void reportOnADayBeforeTheFirstRunHasNothingToJudge() {
        TrainingReport report = TrainingCheck.standard().assess(history(), LocalDate.of(2026, 1, 1));

        assertTrue(report.plan().isEmpty());
        assertTrue(report.recommendations().isEmpty());
        assertTrue(report.headline().startsWith("There is no run"), report.headline());
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        TrainingCheck check = TrainingCheck.standard();

        assertThrows(IllegalArgumentException.class, () -> check.withMaxIncrease(0));
        assertThrows(
                IllegalArgumentException.class, () -> check.withWeeksShown(0).assess(history(), DAY));
    }

    /** A digit too many in a year would take all memory for the weeks until then. */
    @ParameterizedTest
    @ValueSource(strings = {"9999-01-01", "2201-01-01", "1899-12-31", "-999999999-01-01", "+999999999-12-31"})
    void daysOfNoRunnersLifeAreRefused(String text) {
        LocalDate day = LocalDate.parse(text);
        TrainingCheck check = TrainingCheck.standard();
        RunHistory history = history();

        assertThrows(IllegalArgumentException.class, () -> check.assess(history, day));
        assertThrows(IllegalArgumentException.class, () -> check.withInjury(day));
        assertThrows(IllegalArgumentException.class, () -> PlannedRun.on(day));
        assertThrows(IllegalArgumentException.class, () -> AgreedLimits.NONE.withNoRunUntil(day));
        assertThrows(IllegalArgumentException.class, () -> Run.builder("run", Instant.EPOCH, day.atTime(12, 0)));
    }

    /** What can't be read may be a sign that matters. */
    @ParameterizedTest
    @ValueSource(strings = {"datum,morgens\n2026-05-14,1\n", "date,notes\n2026-05-14,\"open\n"})
    void logThatCannotBeReadIsRefusedAndNotTakenForAQuietOne(String text) throws IOException {
        PainLog log = PainLogReader.read(text.getBytes(StandardCharsets.UTF_8));
        TrainingCheck check = TrainingCheck.standard();

        String told = String.valueOf(assertThrows(IllegalArgumentException.class, () -> check.withPainLog(log))
                .getMessage());
        assertTrue(told.startsWith("the log can't be judged: Line "), told);
        assertThrows(IllegalArgumentException.class, () -> PainGate.of(log));
    }

    @Test
    void callersOwnRuleIsReportedBesideTheOthersWithItsWordsAndItsEvidence() throws IOException {
        RunHistory history = new TestRuns().run("2026-05-17", 5_000).history();
        TrainingReport report = TrainingCheck.standard()
                .withRules(Rules.standard().and(new RestOn(DayOfWeek.SUNDAY)))
                .assess(history, LocalDate.of(2026, 5, 17));

        assertEquals(
                List.of("Sunday 17 May: a run on a day of rest."),
                report.findings().stream().map(Finding::message).toList());
        assertEquals(
                "a custom of this family",
                Objects.requireNonNull(report.evidence().get("rest-on-sunday")).summary());
        assertEquals(Verdict.HOLD, report.plan().orElseThrow().verdict());
        assertEquals("Hold. Sunday 17 May: a run on a day of rest.", report.headline());
        assertEquals(
                List.of("added-rule"),
                report.recommendations().stream().map(Recommendation::id).toList());
        for (ReportWriter writer : ReportWriters.standard()) {
            assertTrue(
                    writer.format().startsWith("csv")
                            || Written.by(writer, report).contains("a run on a day of rest"),
                    writer.format());
        }
    }
}
