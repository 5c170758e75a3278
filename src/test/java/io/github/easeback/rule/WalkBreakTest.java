package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Walk breaks change the average speed and not the running. */
class WalkBreakTest {

    /** An hour with some walking at 1.5 m/s and the rest at another speed. */
    private static Run.Builder hour(String date, int walkSeconds, double speed) {
        return TestRuns.on(date)
                .distanceMetres(speed * (3_600 - walkSeconds) + 1.5 * walkSeconds)
                .timerTime(Duration.ofHours(1))
                .gait(new Gait(Duration.ofSeconds(walkSeconds), 1.5 * walkSeconds, 1, 1));
    }

    private static RuleOutcome speed(Run.Builder first, Run.Builder second) {
        List<RuleOutcome> outcomes = WeeklyIncreaseRule.standard()
                .assess(new TestRuns().add(first).add(second).load("2026-05-17"));
        return outcomes.stream()
                .filter(outcome -> outcome.judged().variable().equals(Optional.of(LoadVariables.SPEED)))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** The average rises from 2.0 to 2.5 m/s, the running stays at 2.5. */
    @Test
    void leavingOutTheWalksIsNoFasterRunning() {
        WithinLimit outcome =
                assertInstanceOf(WithinLimit.class, speed(hour("2026-05-05", 1_800, 2.5), hour("2026-05-12", 0, 2.5)));

        assertEquals(0, outcome.change().ratio(), 1e-12);
    }

    /** The average stays at 2.5 m/s: 2.5, then half of the time at 1.5 and half at 3.5. */
    @Test
    void walksDoNotHideFasterRunning() {
        LimitExceeded outcome = assertInstanceOf(
                LimitExceeded.class, speed(hour("2026-05-05", 0, 2.5), hour("2026-05-12", 1_800, 3.5)));

        assertEquals(0.4, outcome.change().ratio(), 1e-12);
        assertEquals(2.75, outcome.change().limit(), 1e-12);
    }

    @Test
    void averagesAreComparedWhereOneRunDoesNotTellItsWalks() {
        Run.Builder byHand = TestRuns.on("2026-05-05").distanceMetres(9_000).timerTime(Duration.ofHours(1));
        RuleOutcome outcome = speed(byHand, hour("2026-05-12", 1_800, 3.5));

        assertEquals(0, assertInstanceOf(WithinLimit.class, outcome).change().ratio(), 1e-12);
    }

    @Test
    void weekOfWalkingOnlyHasNoRunningToCompareWith() {
        RuleOutcome outcome = speed(hour("2026-05-05", 3_600, 0), hour("2026-05-12", 0, 2.5));

        assertInstanceOf(NotAssessable.class, outcome);
    }

    /** More hiking and a faster jog: longer and slower in all, so time and speed do not both rise. */
    @Test
    void moreWalkingIsNoSecondDriverBesideAFasterJog() {
        LoadHistory load = new TestRuns()
                .add(hour("2026-05-05", 1_800, 2.5))
                .add(TestRuns.on("2026-05-12")
                        .distanceMetres(2.7 * 1_700 + 1.5 * 3_300)
                        .timerTime(Duration.ofSeconds(5_000))
                        .gait(new Gait(Duration.ofSeconds(3_300), 1.5 * 3_300, 1, 1)))
                .load("2026-05-17");

        assertEquals(
                List.of(LoadVariables.SPEED),
                Evaluation.of(load, Rules.standard()).drivers().get(1).variables());
    }

    /** As long as before, and twice as much of it run. */
    @Test
    void moreRunningInTheSameTimeIsMoreDuration() {
        LoadHistory load = new TestRuns()
                .add(hour("2026-05-05", 2_400, 2.5))
                .add(hour("2026-05-12", 1_200, 2.5))
                .load("2026-05-17");

        assertEquals(
                List.of(LoadVariables.DURATION),
                Evaluation.of(load, Rules.standard()).drivers().get(1).variables());
    }
}
