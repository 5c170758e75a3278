package io.github.easeback.cli.data;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The plan of one made-up run.
 *
 * @param localStart when it starts
 * @param metres how far it goes
 * @param phases what is repeated until the distance is done
 * @param leftShare the left share of the ground contact at the start, in per cent
 * @param rpe the rating of perceived exertion, 0 to 10
 */
record SampleRun(LocalDateTime localStart, double metres, List<Phase> phases, double leftShare, int rpe) {

    /** A stretch at one speed. */
    record Phase(int seconds, double metresPerSecond) {

        /** Nobody jogs as slowly as this. */
        boolean isWalk() {
            return metresPerSecond < 1.9;
        }
    }

    /** The phase at a second of the run. */
    Phase at(int second) {
        int cycle = phases.stream().mapToInt(Phase::seconds).sum();
        int rest = second % cycle;
        for (Phase phase : phases) {
            if (rest < phase.seconds()) {
                return phase;
            }
            rest -= phase.seconds();
        }
        throw new IllegalStateException("A cycle of " + cycle + " s has no second " + second);
    }
}
