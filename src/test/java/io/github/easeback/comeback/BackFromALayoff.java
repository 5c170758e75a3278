package io.github.easeback.comeback;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Somebody who was used to 40 km a week was off for six weeks and came back on Monday 13 April: fifteen runs of two miles without walks, and then weeks of three runs that grow, to 11.55 km in the
 * one that ends on Sunday 31 May.
 */
public final class BackFromALayoff {

    public static final LocalDate RETURN = LocalDate.of(2026, 4, 13);
    public static final int EIGHT_MINUTES = 480;

    private BackFromALayoff() {}

    /** Eight weeks of 40 km. */
    public static TestRuns usual(int pace) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 4, 6}) {
                run(runs, LocalDate.of(2026, 1, 5).plusWeeks(week).plusDays(day), 10_000, pace);
            }
        }
        return runs;
    }

    /** All of it, at eight minutes a kilometre. */
    public static TestRuns back() {
        return back(EIGHT_MINUTES);
    }

    /** All of it, at so many seconds a kilometre. */
    public static TestRuns back(int pace) {
        TestRuns runs = usual(pace);
        for (int week = 0; week < 5; week++) {
            week(runs, RETURN.plusWeeks(week), 3_200, pace);
        }
        week(runs, RETURN.plusWeeks(5), 3_500, pace);
        return week(runs, RETURN.plusWeeks(6), 3_850, pace);
    }

    /** Three runs of so many metres. */
    public static TestRuns week(TestRuns runs, LocalDate monday, double metres, int pace) {
        for (int day : new int[] {0, 2, 5}) {
            run(runs, monday.plusDays(day), metres, pace);
        }
        return runs;
    }

    /** So many seconds a kilometre, without walks. */
    static void run(TestRuns runs, LocalDate day, double metres, int pace) {
        runs.add(TestRuns.on(day.toString())
                .distanceMetres(metres)
                .timerTime(Duration.ofMillis(Math.round(pace * metres)))
                .gait(new Gait(Duration.ZERO, 0, 0, 1)));
    }
}
