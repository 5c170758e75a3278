package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import io.github.easeback.internal.recording.Samples;
import java.util.Arrays;

/**
 * The metres from the first sample to each other one; they never fall. A sample without a distance lies evenly between its neighbours. Samples
 * without any distance are placed by their speeds; so are those of a run whose total an app spread evenly over all samples afterwards. A step
 * that no runner can do goes nowhere.
 */
final class CumulativeDistance {

    /** Distances are multiples of 0.01 m in the files. */
    private static final double EVEN_METRES = 0.02;
    /** Speeds and distance of a run differ by such a factor only if one of them is wrong. Library convention. */
    private static final double FAR = 2;

    private static final double MILLIS = 1000;
    /** A watch that takes longer from one distance to the next writes it by the half or whole kilometre. Library convention. */
    private static final long LONG_STEP_MILLIS = 30_000;

    private final SampleColumn distances;
    private final SampleColumn speeds;
    private final Timeline timeline;
    private final double[] metres;
    private final boolean[] isMeasured;

    /**
     * Follows samples.
     *
     * @param samples the samples
     * @param timeline their times
     */
    CumulativeDistance(Samples samples, Timeline timeline) {
        distances = samples.column(Quantity.DISTANCE);
        speeds = samples.column(Quantity.SPEED);
        this.timeline = timeline;
        metres = new double[timeline.size()];
        isMeasured = new boolean[timeline.size()];
        followDistances();
        if (isEven()) {
            spreadBySpeeds();
        }
    }

    private void spreadBySpeeds() {
        double bySpeed = bySpeed();
        boolean isFar = total() > 0 && (total() > FAR * bySpeed || bySpeed > FAR * total());
        if (bySpeed > 0 && !isFar) {
            followSpeeds(total() > 0 ? total() / bySpeed : 1);
        }
    }

    private void followDistances() {
        int last = -1;
        int moved = -1;
        long caughtUp = 0;
        for (int i = 0; i < metres.length; i++) {
            double distance = distances.at(i);
            boolean isLater = last < 0 || timeline.elapsed(i) > timeline.elapsed(last);
            if (isLater && !Double.isNaN(distance)) {
                double step = last < 0 ? 0 : Math.max(0, distance - distances.at(last));
                if (last >= 0) {
                    link(step > 0 && isCatchingUp(moved, i, step) ? moved : last, i, step);
                }
                caughtUp = step > 0 && moved < last ? timeline.timer(i) - timeline.timer(moved) : caughtUp;
                moved = last < 0 || step > 0 ? i : moved;
                last = i;
            }
        }
        stay(last);
        if (caughtUp >= LONG_STEP_MILLIS && timeline.totalTimer() - timeline.timer(moved) <= caughtUp) {
            // The next step of the distance was never written.
            Arrays.fill(isMeasured, moved + 1, isMeasured.length, false);
        }
    }

    /** Whether a distance that stood since a sample was only written late: the runner went on meanwhile, if not very fast. */
    private boolean isCatchingUp(int moved, int index, double step) {
        return step * MILLIS >= Timeline.STANDING_SPEED * (timeline.timer(index) - timeline.timer(moved));
    }

    /** Whether all distances lie on a straight line over time, as no runner runs; without any distance they do. */
    private boolean isEven() {
        double pace = total() / Math.max(1, timeline.totalElapsed());
        for (int i = 0; i < metres.length; i++) {
            if (Math.abs(metres[i] - pace * timeline.elapsed(i)) > EVEN_METRES) {
                return false;
            }
        }
        return true;
    }

    /** The metres that the speeds add up to, 0 if none was noted. */
    private double bySpeed() {
        double all = 0;
        int last = -1;
        for (int i = 0; i < metres.length; i++) {
            if (isSpeed(i)) {
                double step = last < 0 ? 0 : speedStep(last, i);
                all += Double.isNaN(step) ? 0 : step;
                last = i;
            }
        }
        return all;
    }

    private void followSpeeds(double factor) {
        Arrays.fill(metres, 0);
        Arrays.fill(isMeasured, false);
        int last = -1;
        for (int i = 0; i < metres.length; i++) {
            if (isSpeed(i)) {
                if (last >= 0) {
                    link(last, i, factor * speedStep(last, i));
                }
                last = i;
            }
        }
        stay(last);
    }

    private boolean isSpeed(int index) {
        return Track.isPossible(speeds.at(index));
    }

    private double speedStep(int from, int to) {
        long millis = timeline.timer(to) - timeline.timer(from);
        return millis <= Track.LONGEST_GAP_MILLIS ? speeds.at(to) * millis / MILLIS : Double.NaN;
    }

    /** Lays the samples after one evenly up to another one, unless that is too fast or unknown. */
    private void link(int from, int to, double step) {
        double elapsed = timeline.elapsed(to) - timeline.elapsed(from);
        double timer = timeline.timer(to) - timeline.timer(from);
        boolean isRun = step * MILLIS <= RunReducer.FASTEST * elapsed;
        double run = isRun && elapsed > 0 ? step : 0;
        for (int i = from + 1; i < to; i++) {
            double share = timer > 0
                    ? (timeline.timer(i) - timeline.timer(from)) / timer
                    : (timeline.elapsed(i) - timeline.elapsed(from)) / elapsed;
            metres[i] = metres[from] + (run > 0 ? run * share : 0);
            isMeasured[i] = isRun;
        }
        metres[to] = metres[from] + run;
        isMeasured[to] = isRun;
    }

    private void stay(int last) {
        for (int i = Math.max(1, last + 1); i < metres.length; i++) {
            metres[i] = metres[i - 1];
        }
    }

    /** The metres from the first sample to one. */
    double to(int index) {
        return metres[index];
    }

    /** Whether the metres from the sample before to one were measured; else they are 0. */
    boolean isMeasured(int index) {
        return isMeasured[index];
    }

    /** The metres from the first sample to the last one. */
    double total() {
        return metres.length == 0 ? 0 : metres[metres.length - 1];
    }
}
