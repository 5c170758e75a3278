package io.github.easeback.form;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Quantity;
import io.github.easeback.activity.SampleColumn;
import io.github.easeback.activity.Samples;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tells running from walking and standing, from each sample to the next. A change between running and not running counts, from its
 * beginning, once the time in the new state outweighs that in the old one by the shortest bout. Within a run, a stand of some seconds is not
 * running either. Where nothing is known, the runner goes on as before.
 */
final class GaitPhases {

    /** A shorter walk or run is a kerb, a turn or noise. Library convention. */
    static final long SHORTEST_BOUT_MILLIS = 15_000;

    /** A shorter stand is a speed that comes late, as after a pause. Library convention. */
    private static final long SHORTEST_STAND_MILLIS = 10_000;
    /** The gait must be known for this share of the time to speak for the run. Library convention. */
    private static final double ENOUGH = 0.8;

    private final Way way;
    private final boolean[] isRunning;
    private final boolean[] isStanding;
    private final BoutCount bouts = new BoutCount();
    private long knownMillis;

    GaitPhases(Samples samples, Way way) {
        this.way = way;
        isRunning = new boolean[way.size()];
        isStanding = new boolean[way.size()];
        findBouts(samples);
        for (int i = 1; i < way.size(); i++) {
            bouts.add(isRunning[i], isStanding[i], way.timerStep(i));
        }
        takeOutStands();
    }

    private void findBouts(Samples samples) {
        GaitSense sense = new GaitSense();
        SampleColumn cadences = samples.column(Quantity.CADENCE);
        boolean isNow = true;
        boolean isBout = true;
        long against = 0;
        int turn = 0;
        for (int i = 1; i < isRunning.length; i++) {
            GaitSense.Gait gait = sense.next(cadences.at(i), way.speed(i));
            if (gait != GaitSense.Gait.UNKNOWN) {
                isNow = gait == GaitSense.Gait.RUNNING;
                isStanding[i] = gait == GaitSense.Gait.STANDING;
                knownMillis += way.timerStep(i);
            }
            against = Math.max(0, against + (isNow == isBout ? -way.timerStep(i) : way.timerStep(i)));
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
                if (from > 0 && way.timerMillis(i - 1) - way.timerMillis(from - 1) >= SHORTEST_STAND_MILLIS) {
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

    /**
     * The gait of the run. Shares of the samples are taken as shares of the totals that are counted.
     *
     * @param distance the distance that is counted for the run
     * @param timer the timer time that is counted for the run
     * @return absent if too little of the time is known
     */
    Optional<Gait> gait(OptionalDouble distance, Optional<Duration> timer) {
        double time = timer.orElse(Duration.ofMillis(way.totalTimerMillis())).toMillis();
        if (knownMillis == 0 || knownMillis < ENOUGH * time) {
            return Optional.empty();
        }
        double walkedMillis = 0;
        double walkedMetres = 0;
        double allMetres = 0;
        for (int i = 1; i < way.size(); i++) {
            // Speeds, since the distance of some watches is too smooth to know of a walk.
            double metres = Double.isNaN(way.speed(i)) ? 0 : way.speed(i) * way.timerStep(i);
            walkedMillis += isRunning[i] ? 0 : way.timerStep(i);
            walkedMetres += isRunning[i] ? 0 : metres;
            allMetres += metres;
        }
        double walked = allMetres > 0 ? walkedMetres / allMetres : 0;
        return Optional.of(new Gait(
                Duration.ofMillis(Math.round(time * walkedMillis / way.totalTimerMillis())),
                distance.orElse(way.totalMetres()) * walked,
                bouts.walks(),
                bouts.jogs()));
    }
}
