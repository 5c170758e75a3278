package io.github.easeback.internal.form;

import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Gait;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tells running from walking and standing, from each sample of a track to the next. A change between running and not running counts, from its
 * beginning, once the time in the new state outweighs that in the old one by the shortest bout. Within a run, a stand of some seconds is not
 * running either. Where nothing is known for a moment, the runner goes on as before; for longer, the gait is unknown.
 */
final class WalkBreaks {

    /** A shorter walk or run is a kerb, a turn or noise. Library convention. */
    private static final long SHORTEST_BOUT_MILLIS = 15_000;

    /** A shorter stand is a speed that comes late, as after a pause. Library convention. */
    private static final long SHORTEST_STAND_MILLIS = 10_000;
    /** The gait must be known for this share of the time to speak for the run. Library convention. */
    private static final double ENOUGH = 0.8;

    private static final double MILLIS = 1000;

    private final Track track;
    private final SampleColumn cadences;
    private final GaitSpeeds speeds;
    /** What each sample tells by itself. */
    private final Bout.Kind[] moments;

    private final Bout.Kind[] gaits;
    private final BoutCount count = new BoutCount();
    private long knownMillis;
    private long runningMillis;
    private long walkedMillis;

    WalkBreaks(Track track) {
        this.track = track;
        cadences = track.measured(Quantity.CADENCE);
        speeds = GaitSpeeds.of(track);
        moments = new Bout.Kind[track.size()];
        gaits = new Bout.Kind[track.size()];
        findBouts();
        doubtSlowJogs();
        takeOut(Bout.Kind.UNKNOWN, SHORTEST_BOUT_MILLIS);
        countBouts();
        takeOut(Bout.Kind.STAND, SHORTEST_STAND_MILLIS);
        sumUp();
    }

    private void findBouts() {
        GaitClassifier classifier = new GaitClassifier(speeds);
        Bout.Kind now = Bout.Kind.RUN;
        Bout.Kind bout = Bout.Kind.RUN;
        long against = 0;
        int turn = 0;
        for (int i = 1; i < gaits.length; i++) {
            long step = track.timerStep(i);
            moments[i] = classifier.next(cadences.at(i), track.speed(i));
            if (moments[i] != Bout.Kind.UNKNOWN) {
                now = moments[i] == Bout.Kind.RUN ? Bout.Kind.RUN : Bout.Kind.WALK;
            }
            against = Math.max(0, against + (now == bout ? -step : step));
            turn = against == 0 ? i : turn;
            gaits[i] = bout;
            if (against >= SHORTEST_BOUT_MILLIS) {
                bout = now;
                Arrays.fill(gaits, turn + 1, i + 1, bout);
                against = 0;
                turn = i;
            }
        }
    }

    /** Makes walks unknown that are told by a speed at which others jog. */
    private void doubtSlowJogs() {
        for (int from = 1; from < gaits.length; from = endOfBout(from)) {
            if (gaits[from] == Bout.Kind.WALK && mayBeJog(from, endOfBout(from))) {
                Arrays.fill(gaits, from, endOfBout(from), Bout.Kind.UNKNOWN);
            }
        }
    }

    private boolean mayBeJog(int from, int to) {
        long millis = 0;
        long bySpeed = 0;
        double metres = 0;
        for (int i = from; i < to; i++) {
            if (moments[i] == Bout.Kind.STAND || Double.isNaN(track.speed(i))) {
                continue;
            }
            long step = track.timerStep(i);
            millis += step;
            metres += track.speed(i) * step / MILLIS;
            bySpeed += GaitClassifier.isCadenceSane(cadences.at(i), track.speed(i)) ? 0 : step;
        }
        return millis >= SHORTEST_BOUT_MILLIS && 2 * bySpeed >= millis && metres * MILLIS >= speeds.doubtful() * millis;
    }

    /** The first step after one that has another gait. A step without timer time, as in a pause, has that of the steps around it. */
    private int endOfBout(int from) {
        int to = from + 1;
        while (to < gaits.length && (gaits[to] == gaits[from] || track.timerStep(to) == 0)) {
            to++;
        }
        return to;
    }

    /** Gives a gait to the stretches all whose moments have it, if they are long enough. */
    private void takeOut(Bout.Kind gait, long leastMillis) {
        int from = 0;
        for (int i = 1; i <= moments.length; i++) {
            if (i == moments.length || moments[i] != gait) {
                if (from > 0 && track.timerMillis(i - 1) - track.timerMillis(from - 1) >= leastMillis) {
                    Arrays.fill(gaits, from, i, gait);
                }
                from = 0;
            } else if (from == 0) {
                from = i;
            }
        }
    }

    private void countBouts() {
        for (int i = 1; i < gaits.length; i++) {
            count.add(gaits[i], moments[i] == Bout.Kind.STAND, track.timerStep(i));
        }
    }

    private void sumUp() {
        for (int i = 1; i < gaits.length; i++) {
            long step = track.timerStep(i);
            knownMillis += moments[i] == Bout.Kind.UNKNOWN || gaits[i] == Bout.Kind.UNKNOWN ? 0 : step;
            runningMillis += isRunning(i) ? step : 0;
            walkedMillis += isWalked(i) ? step : 0;
        }
    }

    /** Whether the runner runs from the sample before to one. */
    boolean isRunning(int index) {
        return gaits[index] == Bout.Kind.RUN;
    }

    private boolean isWalked(int index) {
        return gaits[index] == Bout.Kind.WALK || gaits[index] == Bout.Kind.STAND;
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
        return Optional.of(new Gait(
                Duration.ofMillis(Math.round(time * walkedMillis / track.totalTimerMillis())),
                distance.orElse(track.totalMetres()) * walkedShare(),
                count.walks(),
                count.jogs()));
    }

    /** The walked share of the distance, by the speeds, since the distance of some watches is too smooth to know of a walk. */
    private double walkedShare() {
        double walked = 0;
        double all = 0;
        for (int i = 1; i < track.size(); i++) {
            double metres = Double.isNaN(track.speed(i)) ? 0 : track.speed(i) * track.timerStep(i);
            walked += isWalked(i) ? metres : 0;
            all += metres;
        }
        return all > 0 ? walked / all : 0;
    }

    /** The bouts, which together cover the timer time of the samples. */
    List<Bout> bouts() {
        List<Bout> bouts = new ArrayList<>();
        for (int from = 1; from < gaits.length; from = endOfBout(from)) {
            int to = endOfBout(from);
            if (track.timerMillis(to - 1) > track.timerMillis(from - 1)) {
                bouts.add(bout(from, to));
            }
        }
        return bouts;
    }

    private Bout bout(int from, int to) {
        long millis = track.timerMillis(to - 1) - track.timerMillis(from - 1);
        long known = 0;
        double metres = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(track.speed(i))) {
                metres += track.speed(i) * track.timerStep(i) / MILLIS;
                known += track.timerStep(i);
            }
        }
        return new Bout(
                gaits[from],
                Duration.ofMillis(track.timerMillis(from - 1)),
                Duration.ofMillis(millis),
                2 * known >= millis ? OptionalDouble.of(metres * millis / known) : OptionalDouble.empty());
    }

    /** Counts walks and jogs. Each has at least the shortest bout of moving; a mere stand interrupts a jog, but does not end it. */
    static final class BoutCount {

        private boolean isJog;
        private boolean isWalk;
        private long movedMillis;
        private boolean wasRunning;
        private int walks;
        private int jogs;

        /** Goes on by a step. What is unknown is as a stand. */
        void add(Bout.Kind gait, boolean isStanding, long millis) {
            if (gait == Bout.Kind.UNKNOWN) {
                return;
            }
            boolean isRunning = gait == Bout.Kind.RUN;
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
