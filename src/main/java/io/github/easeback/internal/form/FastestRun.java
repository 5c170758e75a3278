package io.github.easeback.internal.form;

/**
 * How fast nobody runs. Over a distance it is the world record of the men with a margin for the error of GPS: what is faster on average is a ride, a
 * jump of the position, or a wrong time. Between two records the speed falls evenly with the logarithm of the distance (library convention).
 */
final class FastestRun {

    /** Distances in metres: 100 m, 400 m, 1500 m, 10 km, marathon, 100 km, 24 hours. */
    private static final double[] METRES = {100, 400, 1500, 10_000, 42_195, 100_000, 319_614};

    /** The speed of the record over each of them, in metres per second, rounded up; up to 100 m the peak of a sprint. */
    private static final double[] SPEEDS = {RunReducer.FASTEST, 9.3, 7.3, 6.4, 5.9, 4.6, 3.7};

    /** Watches were 3 to 6 % off (doi:10.2196/17118). */
    private static final double MARGIN = 1.05;

    private static final double TOLERANCE = 1e-9;

    private FastestRun() {}

    /**
     * The highest average speed that is taken for that of a runner.
     *
     * @param metres the distance
     * @return metres per second, {@link RunReducer#FASTEST} at most
     */
    static double over(double metres) {
        int last = METRES.length - 1;
        if (metres <= METRES[0]) {
            return RunReducer.FASTEST;
        }
        if (metres >= METRES[last]) {
            return SPEEDS[last] * MARGIN;
        }
        int next = 1;
        while (METRES[next] < metres) {
            next++;
        }
        double share = Math.log(metres / METRES[next - 1]) / Math.log(METRES[next] / METRES[next - 1]);
        double record = SPEEDS[next - 1] + share * (SPEEDS[next] - SPEEDS[next - 1]);
        return Math.min(RunReducer.FASTEST, record * MARGIN);
    }

    /** Whether somebody may run so far in a time; exactly at the limit is possible. */
    static boolean isPossible(double metres, double millis) {
        return metres * 1000 <= over(metres) * millis * (1 + TOLERANCE);
    }
}
