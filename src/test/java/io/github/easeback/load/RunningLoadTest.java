package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Running time and running speed: what is left of a run without its walks. */
class RunningLoadTest {

    private static final Duration RUN = Duration.ofMinutes(32);

    private static Run.Builder run(double metres, Duration time) {
        return TestRuns.on("2026-05-04").distanceMetres(metres).timerTime(time);
    }

    private static Run walked(double metres, Duration time, Duration walking, double walkingMetres) {
        return run(metres, time).gait(new Gait(walking, walkingMetres, 8, 8)).build();
    }

    /** 8 x (120 s at 1.53 m/s + 120 s at 2.22 m/s): running 16:00, 2131.2 m of 3600 m. */
    @Test
    void walksAreTakenOutOfTimeAndDistance() {
        Run run = walked(3_600, RUN, Duration.ofMinutes(16), 1_468.8);

        assertEquals(OptionalDouble.of(960), LoadVariables.RUNNING_DURATION.of(run));
        assertEquals(2.22, LoadVariables.RUNNING_SPEED.of(run).orElseThrow(), 1e-12);
    }

    @Test
    void speedOfAWeekIsThatOfAllItsRunningAndNotTheMeanOfItsRuns() {
        Run jog = walked(3_600, RUN, Duration.ofMinutes(16), 1_468.8);
        Run fast = walked(6_000, Duration.ofMinutes(40), Duration.ZERO, 0);

        WeekValue speed = LoadVariables.RUNNING_SPEED.over(List.of(jog, fast));

        assertEquals(8_131.2 / 3_360, speed.value().orElseThrow(), 1e-12);
        assertEquals(0, speed.missingRuns());
    }

    @Test
    void runThatDoesNotTellItsWalksIsMissingAndNotTakenAsRunThroughout() {
        Run untold = run(5_000, RUN).build();
        Run told = walked(6_000, Duration.ofMinutes(40), Duration.ZERO, 0);

        assertEquals(new WeekValue(OptionalDouble.empty(), 1), LoadVariables.RUNNING_DURATION.over(List.of(untold)));
        assertEquals(new WeekValue(OptionalDouble.of(2.5), 1), LoadVariables.RUNNING_SPEED.over(List.of(untold, told)));
    }

    @Test
    void runThatLacksItsTimeOrItsDistanceIsMissing() {
        Gait gait = new Gait(Duration.ZERO, 0, 0, 1);
        Run timeless =
                TestRuns.on("2026-05-04").distanceMetres(5_000).gait(gait).build();
        Run endless = TestRuns.on("2026-05-04").timerTime(RUN).gait(gait).build();

        assertEquals(
                1,
                LoadVariables.RUNNING_DURATION.over(List.of(timeless, endless)).missingRuns());
        assertEquals(
                new WeekValue(OptionalDouble.empty(), 2), LoadVariables.RUNNING_SPEED.over(List.of(timeless, endless)));
    }

    /** The samples may end a second after the timer, and a few metres beyond the distance. */
    @Test
    void walkThatFillsTheRunLeavesNoRunningAndIsNotMissing() {
        Run walk = walked(2_000, RUN, RUN.plusSeconds(1), 2_004);
        Run jog = walked(6_000, Duration.ofMinutes(40), Duration.ZERO, 0);

        assertEquals(OptionalDouble.of(0), LoadVariables.RUNNING_DURATION.of(walk));
        assertEquals(new WeekValue(OptionalDouble.empty(), 0), LoadVariables.RUNNING_SPEED.over(List.of(walk)));
        assertEquals(new WeekValue(OptionalDouble.of(2.5), 0), LoadVariables.RUNNING_SPEED.over(List.of(walk, jog)));
    }

    @Test
    void walkedMetresBeyondTheDistanceMakeNoNegativeSpeed() {
        Run run = walked(2_000, RUN, Duration.ofMinutes(31), 2_004);

        assertEquals(OptionalDouble.of(0), LoadVariables.RUNNING_SPEED.of(run));
    }

    @Test
    void withoutWalksItIsTheSpeedOfTheWeekToTheLastBit() {
        Random random = new Random(20260504);
        for (int week = 0; week < 500; week++) {
            List<Run> runs = new ArrayList<>();
            for (int i = random.nextInt(7); i >= 0; i--) {
                runs.add(walked(
                        random.nextDouble() * 20_000,
                        Duration.ofMillis(1 + random.nextInt(9_000_000)),
                        Duration.ZERO,
                        0));
            }
            assertEquals(LoadVariables.SPEED.over(runs), LoadVariables.RUNNING_SPEED.over(runs));
            assertEquals(LoadVariables.DURATION.over(runs), LoadVariables.RUNNING_DURATION.over(runs));
        }
    }

    @Test
    void runOfNoTimeHasNoSpeedAndIsMissing() {
        Run timeless = run(5_000, Duration.ZERO).build();

        assertTrue(LoadVariables.SPEED.of(timeless).isEmpty());
        assertEquals(1, LoadVariables.SPEED.over(List.of(timeless)).missingRuns());
    }
}
