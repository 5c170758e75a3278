package io.github.easeback;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.Terrain;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Makes up the runs of half a year, with a layoff and gaps in what was measured; the same for the same seed. */
public final class MadeUpRuns {

    public static final LocalDate FIRST = LocalDate.of(2025, 11, 3);
    private static final int DAYS = 180;
    public static final LocalDate LAST = FIRST.plusDays(DAYS - 1);

    private static final List<Surface> SURFACES = List.of(Surface.values());

    private static final List<String> SPORTS = List.of("walking", "cycling", "training", "alpine_skiing");

    private MadeUpRuns() {}

    /** Runs of one to twenty kilometres on two days of five, with a layoff of ten days or more. */
    public static List<Run> runs(long seed) {
        Random random = new Random(seed);
        int layoff = random.nextInt(120);
        List<Run> runs = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            boolean isOff = day > layoff && day < layoff + 10 + random.nextInt(30);
            if (!isOff && random.nextInt(5) < 2) {
                runs.add(run(random, FIRST.plusDays(day)));
            }
        }
        return runs;
    }

    /** These runs as they are read from files, some of which are damaged, repaired, copies, of another sport, or of another runner. */
    public static RunHistory history(long seed) {
        Random random = new Random(seed);
        List<Run> runs = runs(seed).stream().map(run -> mended(run, random)).toList();
        List<LeftOut> leftOut = new ArrayList<>();
        List<Duplicate> copies = new ArrayList<>();
        List<HistoryWarning> warnings = new ArrayList<>();
        List<OtherActivity> others = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            List<LeftOut.Code> codes = List.of(LeftOut.Code.values());
            leftOut.add(TestRuns.leftOut(codes.get(random.nextInt(codes.size())), day.toString()));
            copies.add(new Duplicate(
                    "copies/" + day, day.toString(), Duplicate.Code.SAME_RUN, Message.of("The same run."), day));
            Message twoWatches = Message.of("warning.SEVERAL_RUNNERS")
                    .with("one", day.toString())
                    .with("other", "other/" + day);
            others.add(TestRuns.other(SPORTS.get(i % SPORTS.size()), day.toString(), 600 + i, i * 100));
            warnings.add(new HistoryWarning(HistoryWarning.Code.SEVERAL_RUNNERS, twoWatches, day));
        }
        leftOut.add(LeftOut.of("dayless.fit", LeftOut.Code.DAMAGED, Message.of("It can't be used.")));
        return new RunHistory(500, runs, leftOut, copies, warnings, ZoneId.of("Europe/Berlin"))
                .withOtherActivities(others);
    }

    private static Run mended(Run run, Random random) {
        List<Repair.Code> codes = List.of(Repair.Code.values());
        Repair repair = Repair.of(run.source(), codes.get(random.nextInt(codes.size())), Message.of("It was mended."));
        return TestRuns.on(run.date().toString())
                .timerTime(run.timerTime().orElseThrow())
                .distanceMetres(run.distanceMetres().orElse(5_000))
                .localTimeSource(random.nextBoolean() ? LocalTimeSource.FILE : LocalTimeSource.CALLER_ZONE)
                .origin(Origin.of(run.source()).withRepairs(random.nextInt(4) == 0 ? List.of(repair) : List.of()))
                .build();
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
