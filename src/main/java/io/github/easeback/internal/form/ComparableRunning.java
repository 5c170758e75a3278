package io.github.easeback.internal.form;

import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.RunWindow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which steps of a track may be compared with each other: running, on level ground, at nearly the same speed. Faster running alone shortens the contact with the ground, and so
 * does a hill. Minute 0 begins with the first running, and pauses don't count.
 */
final class ComparableRunning {

    /** What a step has to pass, one after the other, and what is said where too few do. */
    private static final List<NotComparable> STAGES = List.of(
            NotComparable.TOO_SHORT,
            NotComparable.WALK_BREAKS,
            NotComparable.GRADE_UNKNOWN,
            NotComparable.HILLS,
            NotComparable.SPEED_UNKNOWN,
            NotComparable.OTHER_SPEED);

    private static final int LEVEL = 4;
    private static final int AT_KNOWN_SPEED = 5;
    private static final int COMPARABLE = 6;

    private static final double STEEPEST = 0.02;
    private static final double SPEED_BAND = 0.05;
    /** What is exactly at a limit may lie a hair beyond it. */
    private static final double HAIR = 1e-9;

    /** There must be so much of what is compared. */
    static final long LEAST_MILLIS = 120_000;

    /** A minute needs so much of it to have a median. Library convention. */
    static final long LEAST_OF_MINUTE_MILLIS = 30_000;

    static final long MINUTE_MILLIS = 60_000;

    /** What comes before is warming up. */
    private static final int FIRST_MINUTE = RunWindow.Part.A.fromMinute();

    private static final RunWindow.Part[] PART = RunWindow.Part.values();

    private static final int PARTS = PART.length;

    private final Track track;
    private final WalkBreaks breaks;
    private final StepGrades grades;
    private final byte[] passed;
    private final int first;
    private final int last;
    private final double commonSpeed;
    /** The steps that may be compared, one after the other, with their minutes and times. */
    private final int[] steps;

    private final int[] minuteOf;
    private final int[] millisOf;
    private int count;
    /** The time that passed each stage, in each part and at the end in the whole run. */
    private final long[][] millis = new long[PARTS + 1][COMPARABLE];
    /** How many minutes from minute 3 on passed each stage. */
    private final int[] minutes = new int[COMPARABLE];

    /**
     * Looks at a track.
     *
     * @param track the track
     * @param breaks where the runner runs
     * @param grades the grade of each step
     * @param speeds to find the common speed with
     */
    ComparableRunning(Track track, WalkBreaks breaks, StepGrades grades, TimeMedian speeds) {
        this.track = track;
        this.breaks = breaks;
        this.grades = grades;
        passed = new byte[track.size()];
        first = firstRunning();
        last = lastRunning();
        int most = Math.max(0, track.size() - first);
        steps = new int[most];
        minuteOf = new int[most];
        millisOf = new int[most];
        commonSpeed = passStages(speeds);
        passSpeedBand();
    }

    private int firstRunning() {
        int index = 1;
        while (index < size() && !isRunning(index)) {
            index++;
        }
        return index;
    }

    private int lastRunning() {
        int index = size() - 1;
        while (index > 0 && !isRunning(index)) {
            index--;
        }
        return index;
    }

    /**
     * Lets each step pass all stages but the last.
     *
     * @return the median speed of the level running from minute 3 on; {@code NaN} if there is none
     */
    private double passStages(TimeMedian speeds) {
        speeds.countBy(FormQuantity.SPEED.resolution());
        long[] ofMinute = new long[COMPARABLE];
        int minute = 0;
        for (int i = first; i < size(); i++) {
            long at = at(i);
            if (at >= (minute + 1) * MINUTE_MILLIS) {
                endMinute(minute, ofMinute);
                minute = (int) (at / MINUTE_MILLIS);
            }
            int stages = stagesWithoutBand(i);
            passed[i] = (byte) stages;
            ofMinute[stages] += track.timerStep(i);
            if (stages == AT_KNOWN_SPEED) {
                keep(i, minute);
                if (minute >= FIRST_MINUTE) {
                    speeds.add(track.speed(i), (int) track.timerStep(i));
                }
            }
        }
        endMinute(minute, ofMinute);
        return speeds.take(1).orElse(Double.NaN);
    }

    private int stagesWithoutBand(int index) {
        if (!isRunning(index)) {
            return 1;
        }
        double steepness = Math.abs(grades.at(index));
        if (!(steepness <= STEEPEST + HAIR)) {
            return Double.isNaN(steepness) ? LEVEL - 2 : LEVEL - 1;
        }
        return track.speed(index) > 0 ? AT_KNOWN_SPEED : LEVEL;
    }

    private void endMinute(int minute, long[] ofMinute) {
        long time = 0;
        for (int stages = AT_KNOWN_SPEED; stages > 0; stages--) {
            time += ofMinute[stages];
            ofMinute[stages] = 0;
            pass(stages - 1, minute, time);
        }
    }

    /** Counts the time of a minute that passed a stage. */
    private void pass(int stage, int minute, long time) {
        int part = part(minute);
        minutes[stage] += minute >= FIRST_MINUTE && time >= LEAST_OF_MINUTE_MILLIS ? 1 : 0;
        millis[PARTS][stage] += time;
        if (part >= 0) {
            millis[part][stage] += time;
        }
    }

    private void keep(int index, int minute) {
        steps[count] = index;
        minuteOf[count] = minute;
        millisOf[count] = (int) track.timerStep(index);
        count++;
    }

    /** Keeps of the steps that passed all other stages those at the common speed. */
    private void passSpeedBand() {
        int candidates = count;
        int minute = 0;
        long ofMinute = 0;
        count = 0;
        for (int i = 0; i < candidates; i++) {
            if (isAtCommonSpeed(track.speed(steps[i]))) {
                if (minuteOf[i] != minute) {
                    pass(COMPARABLE - 1, minute, ofMinute);
                    minute = minuteOf[i];
                    ofMinute = 0;
                }
                ofMinute += millisOf[i];
                keep(steps[i], minute);
            }
        }
        pass(COMPARABLE - 1, minute, ofMinute);
    }

    private boolean isAtCommonSpeed(double speed) {
        return Math.abs(speed - commonSpeed) <= (SPEED_BAND + HAIR) * commonSpeed;
    }

    /** Whether there is any running. */
    boolean isAny() {
        return first < size();
    }

    /** The first step of running. */
    int first() {
        return first;
    }

    /** The last step of running. */
    int last() {
        return last;
    }

    private int size() {
        return track.size();
    }

    /** The timer time from the first sample to minute 0. */
    Duration start() {
        return Duration.ofMillis(startMillis());
    }

    private long startMillis() {
        return track.timerMillis(first - 1);
    }

    /** The timer time from minute 0 to the middle of a step, in milliseconds. */
    long at(int index) {
        return (track.timerMillis(index - 1) + track.timerMillis(index)) / 2 - startMillis();
    }

    /** The place of the part of a minute, negative for what comes before all parts. */
    static int part(int minute) {
        int part = PARTS - 1;
        while (part >= 0 && minute < PART[part].fromMinute()) {
            part--;
        }
        return part;
    }

    /** Whether the runner runs in a step that is not too long to know. */
    boolean isRunning(int index) {
        return breaks.isRunning(index)
                && track.timerStep(index) > 0
                && track.timerStep(index) <= Track.LONGEST_GAP_MILLIS;
    }

    /** Whether the runner runs on level ground in a step. */
    boolean isLevel(int index) {
        return passed[index] >= LEVEL;
    }

    /** How many steps may be compared with each other. */
    int count() {
        return count;
    }

    /** The step of the track that is one of those which may be compared. */
    int step(int place) {
        return steps[place];
    }

    /** The minute of one of the steps that may be compared. */
    int minute(int place) {
        return minuteOf[place];
    }

    /** The time of one of the steps that may be compared, in milliseconds. */
    int millis(int place) {
        return millisOf[place];
    }

    /** The time of the comparable running of a part. */
    Duration compared(RunWindow.Part part) {
        return Duration.ofMillis(millis[RunWindow.Part.IN_ORDER.indexOf(part)][COMPARABLE - 1]);
    }

    /** Why a part can't be compared; absent if it can. */
    Optional<NotComparable> reason(RunWindow.Part part) {
        return reason(millis[RunWindow.Part.IN_ORDER.indexOf(part)], COMPARABLE);
    }

    /** Why the level running of the whole run is too little; absent if it is enough. */
    Optional<NotComparable> reasonOfLevel() {
        return reason(millis[PARTS], LEVEL);
    }

    private static Optional<NotComparable> reason(long[] passed, int stages) {
        for (int stage = 0; stage < stages; stage++) {
            if (passed[stage] < LEAST_MILLIS) {
                return Optional.of(STAGES.get(stage));
            }
        }
        return Optional.empty();
    }

    /** Why there are too few comparable minutes from minute 3 on; absent if there are enough. */
    Optional<NotComparable> reasonOfMinutes(int fewest) {
        for (int stage = 0; stage < COMPARABLE; stage++) {
            if (minutes[stage] < fewest) {
                return Optional.of(STAGES.get(stage));
            }
        }
        return Optional.empty();
    }
}
