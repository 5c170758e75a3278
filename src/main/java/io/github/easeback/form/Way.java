package io.github.easeback.form;

import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.Samples;
import java.time.Duration;
import java.util.List;

/**
 * Time, distance and speed along a run, sample by sample, from the first one on. Time and distance never fall. A sample without a distance
 * lies evenly between its neighbours. Samples without any distance are placed by their speeds; so are those of a run whose total some
 * apps spread evenly over all samples afterwards. A step that no runner can do goes nowhere.
 */
final class Way {

    /** Between two values so far apart, what was measured is taken to change evenly; beyond, it is unknown. Library convention. */
    static final long LONGEST_GAP_MILLIS = Duration.ofMinutes(2).toMillis();

    /**
     * A speed that a watch notes is that of a moment; over a longer step, the distance tells more. Watches write every 1 to 5 s unless they
     * choose the moments themselves. Library convention.
     */
    private static final long LONGEST_MOMENT_MILLIS = 5000;

    /** Distances are multiples of 0.01 m in the files. */
    private static final double EVEN_METRES = 0.02;

    private static final double MILLIS = 1000;

    private final Samples samples;
    private final long[] clock;
    private final long[] timer;
    private final double[] metres;
    private final boolean[] isMeasured;
    private final double[] speeds;
    private final boolean hasSpeeds;

    /**
     * Follows samples.
     *
     * @param samples the samples
     * @param pauses the stretches in which the timer stood still, in order
     */
    Way(Samples samples, List<Pause> pauses) {
        this.samples = samples;
        clock = new long[samples.size()];
        timer = new long[samples.size()];
        metres = new double[samples.size()];
        isMeasured = new boolean[samples.size()];
        speeds = new double[samples.size()];
        followTimes(new PausedTime(pauses));
        hasSpeeds = hasSpeeds();
        followDistances();
        double total = totalMetres();
        if (hasSpeeds && isEven()) {
            followSpeeds();
            stretch(total);
        }
        for (int i = 1; i < speeds.length; i++) {
            speeds[i] = speedTo(i);
        }
    }

    private void followTimes(PausedTime paused) {
        for (int i = 1; i < clock.length; i++) {
            long from = samples.timeMillis(i - 1);
            long to = samples.timeMillis(i);
            clock[i] = clock[i - 1] + Math.max(0, to - from);
            timer[i] = timer[i - 1] + (SampleTotals.isSilence(to - from) ? 0 : to - from - paused.between(from, to));
        }
    }

    private void followDistances() {
        int last = -1;
        for (int i = 0; i < metres.length; i++) {
            double distance = samples.value(Quantity.DISTANCE, i);
            boolean isLater = last < 0 || clock[i] > clock[last];
            if (isLater && !Double.isNaN(distance)) {
                if (last >= 0) {
                    link(last, i, Math.max(0, distance - samples.value(Quantity.DISTANCE, last)));
                }
                last = i;
            }
        }
        stayAfter(last);
    }

    /** Whether a positive speed was ever noted; else a speed of 0 was not measured. */
    private boolean hasSpeeds() {
        for (int i = 0; i < metres.length; i++) {
            double speed = samples.value(Quantity.SPEED, i);
            if (speed > 0 && isPossible(speed)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all distances lie on a straight line over time, as no runner runs; without any distance they do. */
    private boolean isEven() {
        double pace = totalMetres() / Math.max(1, clock[clock.length - 1]);
        for (int i = 0; i < metres.length; i++) {
            if (Math.abs(metres[i] - pace * clock[i]) > EVEN_METRES) {
                return false;
            }
        }
        return true;
    }

    /** Makes the whole way as long as the distances say, if they say anything. */
    private void stretch(double total) {
        double factor = total > 0 && totalMetres() > 0 ? total / totalMetres() : 1;
        for (int i = 0; i < metres.length; i++) {
            metres[i] *= factor;
        }
    }

    private void followSpeeds() {
        int last = -1;
        for (int i = 0; i < metres.length; i++) {
            double speed = samples.value(Quantity.SPEED, i);
            if (isPossible(speed)) {
                if (last >= 0 && timer[i] - timer[last] <= LONGEST_GAP_MILLIS) {
                    link(last, i, speed * (timer[i] - timer[last]) / MILLIS);
                } else {
                    stayAfter(last);
                    metres[i] = i == 0 ? 0 : metres[i - 1];
                }
                last = i;
            }
        }
        stayAfter(last);
    }

    /** Lays the samples after one evenly on the way to another one, unless that is too fast. */
    private void link(int from, int to, double step) {
        double millis = clock[to] - clock[from];
        boolean isRun = step * MILLIS <= RunReducer.FASTEST * millis;
        for (int i = from + 1; i <= to; i++) {
            double share = isRun && millis > 0 ? (clock[i] - clock[from]) / millis : 0;
            metres[i] = metres[from] + step * share;
            isMeasured[i] = isRun;
        }
    }

    private void stayAfter(int last) {
        for (int i = Math.max(1, last + 1); i < metres.length; i++) {
            metres[i] = metres[i - 1];
        }
    }

    private double speedTo(int index) {
        double watch = hasSpeeds ? samples.value(Quantity.SPEED, index) : Double.NaN;
        boolean isOfWatch = isPossible(watch) && clock[index] - clock[index - 1] <= LONGEST_MOMENT_MILLIS;
        double speed = (metres[index] - metres[index - 1]) * MILLIS / timerStep(index);
        if (isOfWatch || !isMeasured[index]) {
            return isPossible(watch) ? watch : Double.NaN;
        }
        return totalMetres() > 0 && isPossible(speed) ? speed : Double.NaN;
    }

    private static boolean isPossible(double speed) {
        return speed >= 0 && speed <= RunReducer.FASTEST;
    }

    /** The number of samples. */
    int size() {
        return clock.length;
    }

    /** The milliseconds from the first sample to one, pauses included. */
    long clockMillis(int index) {
        return clock[index];
    }

    /** The milliseconds from the first sample to one, without pauses and long silences. */
    long timerMillis(int index) {
        return timer[index];
    }

    /** The timer time from the sample before to one, in milliseconds. */
    long timerStep(int index) {
        return timer[index] - timer[index - 1];
    }

    /** The metres from the first sample to one. */
    double metres(int index) {
        return metres[index];
    }

    /** The speed from the sample before to one, in metres per second; {@code NaN} if it is unknown. */
    double speed(int index) {
        return speeds[index];
    }

    /** The timer time of all samples, in milliseconds. */
    long totalTimerMillis() {
        return timer.length == 0 ? 0 : timer[timer.length - 1];
    }

    /** The metres of all samples, 0 if nothing tells them. */
    double totalMetres() {
        return metres.length == 0 ? 0 : metres[metres.length - 1];
    }
}
