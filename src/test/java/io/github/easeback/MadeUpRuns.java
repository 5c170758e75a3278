package io.github.easeback;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.Terrain;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Runs of half a year, with a layoff and gaps in what was measured, for tests of what holds for any history. */
final class MadeUpRuns {

    static final LocalDate FIRST = LocalDate.of(2025, 11, 3);
    static final LocalDate LAST = FIRST.plusDays(179);

    private static final List<Surface> SURFACES = List.of(Surface.values());

    private MadeUpRuns() {}

    static List<Run> runs(long seed) {
        Random random = new Random(seed);
        int layoff = random.nextInt(120);
        List<Run> runs = new ArrayList<>();
        for (int day = 0; !FIRST.plusDays(day).isAfter(LAST); day++) {
            boolean isOff = day > layoff && day < layoff + 10 + random.nextInt(30);
            if (!isOff && random.nextInt(5) < 2) {
                runs.add(run(random, FIRST.plusDays(day)));
            }
        }
        return runs;
    }

    private static Run run(Random random, LocalDate day) {
        double metres = 1_000 + random.nextInt(20_000);
        int seconds = (int) (metres / (2 + random.nextDouble() * 2));
        int walked = random.nextInt(3) == 0 ? random.nextInt(seconds / 2) : 0;
        Run.Builder run = TestRuns.on(day.toString())
                .timerTime(Duration.ofSeconds(seconds))
                .gait(new Gait(Duration.ofSeconds(walked), Math.min(metres / 2, walked * 1.2), 1, 1))
                .surface(SURFACES.get(random.nextInt(SURFACES.size())));
        if (random.nextInt(12) > 0) {
            run.distanceMetres(metres);
        }
        if (random.nextInt(3) > 0) {
            run.ascentMetres(random.nextInt(300)).descentMetres(random.nextInt(300));
            run.terrain(new Terrain(
                    OptionalDouble.of(random.nextInt(300)),
                    OptionalDouble.of(random.nextInt(300)),
                    OptionalDouble.of(metres * 1.1),
                    OptionalDouble.of(0),
                    Optional.of(Duration.ZERO)));
        }
        if (random.nextBoolean()) {
            run.averageHeartRate(110 + random.nextInt(60))
                    .rpe(random.nextInt(10))
                    .steps(seconds * 2.7);
        }
        return run.build();
    }
}
