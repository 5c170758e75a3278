package io.github.easeback.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/**
 * The runs of somebody who runs six times a week, never on Mondays, for ten years at most, and gets a little faster and
 * further. More runs than that are spread over the hours of the days, so that no two are taken for the same run.
 */
final class HistoryPlan {

    private static final LocalDate LAST_SUNDAY = LocalDate.of(2026, 11, 15);
    private static final int RUNS_A_WEEK = 6;
    private static final int MOST_DAYS = 10 * 52 * RUNS_A_WEEK;
    private static final int FIRST_HOUR = 3;
    private static final int HOURS = 18;
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(1);
    /** From Sunday back to Tuesday. */
    private static final int[] MINUTES = {90, 63, 53, 40, 62, 47};
    /** Three weeks of more, one of less, the last week first. */
    private static final double[] CYCLE = {1.04, 1.0, 0.97, 0.87};

    private final int runs;
    private final int runsADay;
    private final long seed;

    HistoryPlan(int runs, long seed) {
        this.runs = runs;
        this.seed = seed;
        runsADay = (runs + MOST_DAYS - 1) / MOST_DAYS;
    }

    int runs() {
        return runs;
    }

    /** The run with this index; the first is the oldest. */
    RunPlan run(int index) {
        int fromEnd = runs - 1 - index;
        int week = week(fromEnd);
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + fromEnd);
        int slot = fromEnd % runsADay;
        Instant start = day(fromEnd)
                .atTime(FIRST_HOUR + slot * HOURS / runsADay, 0)
                .toInstant(OFFSET)
                .plusSeconds(random.nextInt(1800));
        double years = week / 52.0;
        double further = 1.08 - 0.016 * years;
        double minutes = MINUTES[dayOfWeek(fromEnd)] * CYCLE[week % CYCLE.length] * further * vary(random, 0.05);
        double speed = (3.05 - 0.04 * years) * vary(random, 0.04);
        return new RunPlan(start, OFFSET, (int) Math.round(minutes * 60), speed, random.nextLong());
    }

    /** A name that is the same for the same run. */
    String name(int index) {
        int fromEnd = runs - 1 - index;
        return day(fromEnd) + "-" + (fromEnd % runsADay + 1) + ".fit";
    }

    private LocalDate day(int fromEnd) {
        return LAST_SUNDAY.minusWeeks(week(fromEnd)).minusDays(dayOfWeek(fromEnd));
    }

    private int week(int fromEnd) {
        return fromEnd / runsADay / RUNS_A_WEEK;
    }

    private int dayOfWeek(int fromEnd) {
        return fromEnd / runsADay % RUNS_A_WEEK;
    }

    private static double vary(SplittableRandom random, double by) {
        return random.nextDouble(1 - by, 1 + by);
    }
}
