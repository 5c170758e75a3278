package io.github.easeback.cli.data;

import io.github.easeback.cli.data.SampleRun.Phase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The story of a made-up runner in 30 weeks: a steady base, six weeks off with a sore back, a sensible start with walking and
 * jogging, and then too much too soon, longer and faster in the same week.
 */
final class SampleHistory {

    static final LocalDate FIRST_MONDAY = LocalDate.of(2025, 11, 3);

    private static final long SEED = 20251103;
    private static final double WALK = 1.5;
    private static final double JOG = 2.3;

    private static final double[] BASE_KILOMETRES = {32, 34, 36, 30, 36, 38, 40, 32, 40, 41, 42, 34, 42, 43};
    private static final int WEEKS_OFF = 6;

    private final Random random = new Random(SEED);
    private final List<SampleRun> runs = new ArrayList<>();

    private SampleHistory() {}

    static List<SampleRun> runs() {
        SampleHistory history = new SampleHistory();
        history.base();
        history.comeback();
        return history.runs;
    }

    private void base() {
        for (int week = 0; week < BASE_KILOMETRES.length; week++) {
            double metres = 1000 * BASE_KILOMETRES[week];
            // The very first run is the longest of its week, so that the history doesn't begin with a jump.
            double first = week == 0 ? 0.36 : 0.22;
            run(week, DayOfWeek.TUESDAY, first * metres, steady(2.80), 50.1, 4);
            run(week, DayOfWeek.THURSDAY, 0.25 * metres, steady(2.85), 50.1, 5);
            run(week, DayOfWeek.SATURDAY, 0.17 * metres, steady(2.75), 50.1, 3);
            run(week, DayOfWeek.SUNDAY, (0.58 - first) * metres, steady(2.70), 50.1, 5);
        }
    }

    private void comeback() {
        int week = BASE_KILOMETRES.length + WEEKS_OFF;
        threeRuns(week++, 9.6, alternating(2, 2));
        threeRuns(week++, 10.3, alternating(2, 3));
        threeRuns(week++, 11.0, alternating(2, 4));
        threeRuns(week++, 11.8, alternating(1, 4));
        threeRuns(week++, 12.6, steady(2.28));
        threeRuns(week++, 13.5, steady(2.33));
        threeRuns(week++, 14.4, steady(2.35));
        threeRuns(week++, 15.4, steady(2.38));
        threeRuns(week++, 16.5, steady(2.40));
        run(week, DayOfWeek.TUESDAY, 6000, steady(2.70), 51.2, 6);
        run(week, DayOfWeek.THURSDAY, 7000, steady(2.85), 51.4, 7);
        run(week, DayOfWeek.SUNDAY, 11000, steady(2.75), 51.6, 8);
    }

    private void threeRuns(int week, double kilometres, List<Phase> phases) {
        for (DayOfWeek day : List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY)) {
            run(week, day, 1000 * kilometres / 3, phases, 50.8, 3);
        }
    }

    private void run(int week, DayOfWeek day, double metres, List<Phase> phases, double leftShare, int rpe) {
        LocalDate date = FIRST_MONDAY.plusWeeks(week).with(TemporalAdjusters.nextOrSame(day));
        boolean isWeekend = day.compareTo(DayOfWeek.FRIDAY) > 0;
        LocalTime time = LocalTime.of(isWeekend ? 9 : 6, 10).plusMinutes(random.nextInt(40));
        double about = metres * (0.995 + 0.01 * random.nextDouble());
        runs.add(new SampleRun(date.atTime(time), about, phases, leftShare, rpe));
    }

    private static List<Phase> steady(double metresPerSecond) {
        return List.of(new Phase(60, metresPerSecond));
    }

    private static List<Phase> alternating(int walkMinutes, int jogMinutes) {
        return List.of(new Phase(60 * walkMinutes, WALK), new Phase(60 * jogMinutes, JOG));
    }
}
