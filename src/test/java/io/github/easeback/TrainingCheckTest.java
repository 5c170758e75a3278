package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.LimitExceeded;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
    }

    @Test
    void limitIsTheCallersChoice() {
        TrainingReport strict = TrainingCheck.standard().assess(history(), DAY);
        TrainingReport loose = TrainingCheck.standard().withMaxIncrease(0.20).assess(history(), DAY);

        assertTrue(strict.outcomes().stream().anyMatch(LimitExceeded.class::isInstance));
        assertTrue(loose.outcomes().stream()
                .filter(outcome -> outcome.subject().rule().equals("ten-percent"))
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
}
