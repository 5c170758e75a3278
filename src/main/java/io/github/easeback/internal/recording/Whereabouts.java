package io.github.easeback.internal.recording;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * What is asked of the positions of a recording where its other fields leave a doubt. The positions themselves stay where the file was read: nobody
 * keeps them, and most files are never asked.
 */
public interface Whereabouts {

    /** Says that no position is known. */
    Whereabouts UNKNOWN = new Whereabouts() {
        @Override
        public OptionalDouble longitude() {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble metres(Instant from, Instant to, double fastest) {
            return OptionalDouble.empty();
        }

        @Override
        public String toString() {
            return "No position is known";
        }
    };

    /**
     * The longitude of the first position.
     *
     * @return degrees, east positive, -180 to 180; absent if there is no position
     */
    OptionalDouble longitude();

    /**
     * The way along the positions of a stretch of time, in straight lines.
     *
     * @param from the start of the stretch
     * @param to its end, included
     * @param fastest a step that is faster, in metres per second, is a jump of the position and no part of the way
     * @return metres; absent if there are fewer than two positions
     */
    OptionalDouble metres(Instant from, Instant to, double fastest);
}
