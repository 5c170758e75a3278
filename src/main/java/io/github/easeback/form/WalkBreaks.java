package io.github.easeback.form;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.SampleColumn;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tells running from walking and standing, from each sample of a track to the next. A change between running and not running counts, from its
 * beginning, once the time in the new state outweighs that in the old one by the shortest bout. Within a run, a stand of some seconds is not
 * running either. Where nothing is known, the runner goes on as before.
 */
final class WalkBreaks {

    /** A shorter walk or run is a kerb, a turn or noise. Library convention. */
    private static final long SHORTEST_BOUT_MILLIS = 15_000;

    /** A shorter stand is a speed that comes late, as after a pause. Library convention. */
    private static final long SHORTEST_STAND_MILLIS = 10_000;
    /** The gait must be known for this share of the time to speak for the run. Library convention. */
    private static final double ENOUGH = 0.8;

    private final Track track;
    private final boolean[] isRunning;
    private final boolean[] isStanding;
    private final BoutCount bouts = new BoutCount();
    private long knownMillis;
    private long runningMillis;

    WalkBreaks(Track track) {
        this.track = track;
        isRunning = new boolean[track.size()];
        isStanding = new boolean[track.size()];
        findBouts(track.measured(Quantity.CADENCE));
        for (int i = 1; i < track.size(); i++) {
            bouts.add(isRunning[i], isStanding[i], track.timerStep(i));
        }
        takeOutStands();
        for (int i = 1; i < track.size(); i++) {
            runningMillis += isRunning[i] ? track.timerStep(i) : 0;
        }
    }

    private void findBouts(SampleColumn cadences) {
        GaitClassifier classifier = new GaitClassifier();
        boolean isNow = true;
        boolean isBout = true;
        long against = 0;
        int turn = 0;
        for (int i = 1; i < isRunning.length; i++) {
            long step = track.timerStep(i);
            GaitClassifier.Gait gait = classifier.next(cadences.at(i), track.speed(i));
            if (gait != GaitClassifier.Gait.UNKNOWN) {
                isNow = gait == GaitClassifier.Gait.RUNNING;
                isStanding[i] = gait == GaitClassifier.Gait.STANDING;
                knownMillis += step;
            }
            against = Math.max(0, against + (isNow == isBout ? -step : step));
            turn = against == 0 ? i : turn;
            isRunning[i] = isBout;
            if (against >= SHORTEST_BOUT_MILLIS) {
                isBout = !isBout;
                Arrays.fill(isRunning, turn + 1, i + 1, isBout);
                against = 0;
                turn = i;
            }
        }
    }

    private void takeOutStands() {
        int from = 0;
        for (int i = 1; i <= isStanding.length; i++) {
            if (i == isStanding.length || !isStanding[i]) {
                if (from > 0 && track.timerMillis(i - 1) - track.timerMillis(from - 1) >= SHORTEST_STAND_MILLIS) {
                    Arrays.fill(isRunning, from, i, false);
                }
                from = 0;
            } else if (from == 0) {
                from = i;
            }
        }
    }

    /** Whether the runner runs from the sample before to one. */
    boolean isRunning(int index) {
        return isRunning[index];
    }

    /** The timer time of the running, in milliseconds. */
    long runningMillis() {
        return runningMillis;
    }

    /**
     * The gait of the run. Shares of the samples are taken as shares of the totals that are counted.
     *
     * @param distance the distance that is counted for the run
     * @param timer the timer time that is counted for the run
     * @return absent if too little of the time is known
     */
    Optional<Gait> gait(OptionalDouble distance, Optional<Duration> timer) {
        double time = timer.orElse(Duration.ofMillis(track.totalTimerMillis())).toMillis();
        if (knownMillis == 0 || knownMillis < ENOUGH * time) {
            return Optional.empty();
        }
        double walkedMillis = track.totalTimerMillis() - runningMillis;
        return Optional.of(new Gait(
                Duration.ofMillis(Math.round(time * walkedMillis / track.totalTimerMillis())),
                distance.orElse(track.totalMetres()) * walkedShare(),
                bouts.walks(),
                bouts.jogs()));
    }

    /** The walked share of the distance, by the speeds, since the distance of some watches is too smooth to know of a walk. */
    private double walkedShare() {
        double walked = 0;
        double all = 0;
        for (int i = 1; i < track.size(); i++) {
            double metres = Double.isNaN(track.speed(i)) ? 0 : track.speed(i) * track.timerStep(i);
            walked += isRunning[i] ? 0 : metres;
            all += metres;
        }
        return all > 0 ? walked / all : 0;
    }

    /** Counts walks and jogs. Each has at least the shortest bout of moving; a mere stand interrupts a jog, but does not end it. */
    static final class BoutCount {

        private boolean isJog;
        private boolean isWalk;
        private long movedMillis;
        private boolean wasRunning;
        private int walks;
        private int jogs;

        /** Goes on by a step. */
        void add(boolean isRunning, boolean isStanding, long millis) {
            if (isRunning != wasRunning) {
                movedMillis = 0;
                wasRunning = isRunning;
            }
            movedMillis += isStanding ? 0 : millis;
            if (movedMillis >= SHORTEST_BOUT_MILLIS) {
                jogs += isRunning && !isJog ? 1 : 0;
                walks += isRunning || isWalk ? 0 : 1;
                isJog = isRunning;
                isWalk = !isRunning;
            }
        }

        /** How many walks there were. */
        int walks() {
            return walks;
        }

        /** How many jogs there were. */
        int jogs() {
            return jogs;
        }
    }
}
