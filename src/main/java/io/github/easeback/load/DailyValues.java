package io.github.easeback.load;

import java.util.Arrays;

/** Looks at daily values from the newest on. */
final class DailyValues {

    private DailyValues() {}

    /** The mean of the days from {@code from} to before {@code to}, counted back from the newest, which is 0. */
    static double mean(double[] daily, int from, int to) {
        return Arrays.stream(daily, daily.length - to, daily.length - from).sum() / (to - from);
    }

    /** Refuses what no load can be. */
    static void check(double[] daily) {
        for (double value : daily) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("A day can't have the load " + value);
            }
        }
    }
}
