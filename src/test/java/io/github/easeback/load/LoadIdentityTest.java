package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.Terrain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for the weeks of any runner. */
class LoadIdentityTest {

    private static final List<LoadVariable> VARIABLES = LoadVariables.with(
            TrimpLoad.of(new HeartRateRange(50, 190), TrimpVariant.FEMALE_064),
            TimeAboveEasyLoad.of(2.5),
            MechanicalLoad.standard());

    /** (1 + d) = (1 + t)(1 + v): more time at the same speed is more distance. */
    @Test
    void distanceGrowsByWhatTimeAndSpeedGrow() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            List<Run> before = week(random);
            List<Run> after = week(random);

            assertEquals(
                    growth(LoadVariables.DURATION, before, after) * growth(LoadVariables.SPEED, before, after),
                    growth(LoadVariables.DISTANCE, before, after),
                    1e-9);
        }
    }

    private static double growth(LoadVariable variable, List<Run> before, List<Run> after) {
        return value(variable, after) / value(variable, before);
    }

    private static double value(LoadVariable variable, List<Run> runs) {
        return variable.over(runs).value().orElseThrow();
    }

    @Test
    void orderOfRunsChangesNoValue() {
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            List<Run> runs = week(random);
            runs.add(TestRuns.on("2026-05-09").build());
            List<Run> shuffled = new ArrayList<>(runs);
            Collections.shuffle(shuffled, random);

            for (LoadVariable variable : VARIABLES) {
                WeekValue expected = variable.over(runs);
                WeekValue found = variable.over(shuffled);
                assertEquals(expected.missingRuns(), found.missingRuns(), variable.id());
                assertEquals(expected.value().isPresent(), found.value().isPresent(), variable.id());
                double value = expected.value().orElse(0);
                assertEquals(value, found.value().orElse(0), 1e-12 * value, variable.id());
            }
        }
    }

    private static List<Run> week(Random random) {
        List<Run> runs = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            runs.add(run(random));
        }
        return runs;
    }

    /** A run with time and distance, which lacks some of the rest. */
    private static Run run(Random random) {
        int seconds = 900 + random.nextInt(7_200);
        double metres = seconds * (1.5 + 2 * random.nextDouble());
        Run.Builder run = TestRuns.on("2026-05-04").distanceMetres(metres).timerTime(Duration.ofSeconds(seconds));
        RunningForm form = RunningForm.UNKNOWN;
        if (random.nextBoolean()) {
            run.ascentMetres(random.nextInt(300)).descentMetres(random.nextInt(300));
        }
        if (random.nextBoolean()) {
            run.averageHeartRate(100 + random.nextInt(100)).rpe(random.nextInt(11));
        }
        if (random.nextBoolean()) {
            run.steps(seconds * 2.8).cadence(168);
            form = form.withGroundContactMillis(220 + random.nextInt(80));
        }
        if (random.nextBoolean()) {
            form = form.withGait(new Gait(Duration.ofSeconds(random.nextInt(900)), random.nextInt(900), 4, 4));
        }
        if (random.nextBoolean()) {
            form = form.withBestSpeeds(new BestSpeeds(any(random), any(random), any(random)));
        }
        if (random.nextBoolean()) {
            run.terrain(new Terrain(any(random), any(random), any(random), any(random), Optional.empty()));
        }
        return run.form(form).build();
    }

    private static OptionalDouble any(Random random) {
        return OptionalDouble.of(random.nextDouble() * 10);
    }
}
