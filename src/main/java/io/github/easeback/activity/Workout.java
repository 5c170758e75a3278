package io.github.easeback.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A workout for a watch: steps of walking and running by time, of which some are repeated. It holds upper limits of the speed and no lower ones, so that no watch calls for more from somebody
 * who comes back.
 *
 * @param name the name that the watch shows; longer ones than a watch has room for are cut when they are written
 * @param id what tells this workout from all others on a watch, and in the files of the runs that were done by it
 * @param blocks the steps in order, at least one block
 */
public record Workout(String name, Id id, List<Block> blocks) {

    /** What a watch has room for; the smallest that is known. */
    private static final int MOST_ROUNDS = 20;

    private static final int MOST_STEPS = 50;

    /**
     * Checks the parts and copies the list.
     *
     * @throws NullPointerException if a part is null, or the list holds null
     * @throws IllegalArgumentException if there is no block, or if there are more than 50 steps
     */
    public Workout {
        Check.required("name", name);
        Check.required("id", id);
        blocks = List.copyOf(Check.required("blocks", blocks));
        int steps = blocks.stream().mapToInt(block -> block.steps().size()).sum();
        if (blocks.isEmpty() || steps > MOST_STEPS) {
            throw new IllegalArgumentException("A workout has 1 to " + MOST_STEPS + " steps, not " + steps);
        }
    }

    /**
     * The identity of a workout. Watches know a workout by these two and not by the name of its file, so two workouts with the same ones replace each other.
     *
     * @param serialNumber 1 to 4294967295
     * @param created a time, to the second
     */
    public record Id(long serialNumber, Instant created) {

        private static final long HIGHEST = 0xFFFF_FFFFL;

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if the time is null
         * @throws IllegalArgumentException if the number is out of range
         */
        public Id {
            Check.required("created", created);
            if (serialNumber < 1 || serialNumber > HIGHEST) {
                throw new IllegalArgumentException("A serial number is from 1 to " + HIGHEST + ", not " + serialNumber);
            }
        }
    }

    /**
     * What the file of a run tells of the workout that was followed.
     *
     * @param id the identity of the workout
     * @param laps the steps that were done, in order; none if the watch wrote no laps for them
     */
    public record Followed(Id id, List<Lap> laps) {

        /**
         * Checks the parts and copies the list.
         *
         * @throws NullPointerException if a part is null, or the list holds null
         */
        public Followed {
            Check.required("id", id);
            laps = List.copyOf(Check.required("laps", laps));
        }

        /**
         * A workout of which no lap is known.
         *
         * @param id the identity of the workout
         * @return what is told
         */
        public static Followed of(Id id) {
            return new Followed(id, List.of());
        }
    }

    /**
     * A step of a workout as it was done.
     *
     * @param kind what was to be done in it
     * @param timerTime for how long it was on, pauses left out; not negative
     */
    public record Lap(Kind kind, Duration timerTime) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the time is negative
         */
        public Lap {
            Check.required("kind", kind);
            Check.time("timerTime", timerTime);
        }
    }

    /**
     * Some steps that are done one after the other, several times.
     *
     * @param rounds how often, 1 to 20
     * @param steps the steps, at least one
     */
    public record Block(int rounds, List<Step> steps) {

        /**
         * Checks the parts and copies the list.
         *
         * @throws NullPointerException if the list is or holds null
         * @throws IllegalArgumentException if there is no step, or if the number of rounds is out of range
         */
        public Block {
            steps = List.copyOf(Check.required("steps", steps));
            if (steps.isEmpty() || rounds < 1 || rounds > MOST_ROUNDS) {
                throw new IllegalArgumentException("A block has steps, and 1 to " + MOST_ROUNDS + " rounds: "
                        + steps.size() + " steps, " + rounds + " rounds");
            }
        }
    }

    /** What to do in a step. */
    public enum Kind {
        /** To warm up, walking. */
        WARM_UP,
        /** To walk between stretches of running. */
        WALK,
        /** To run. */
        RUN,
        /** To cool down, walking. */
        COOL_DOWN
    }

    /**
     * A step.
     *
     * @param name the name that the watch shows
     * @param kind what to do
     * @param duration for how long; whole seconds, at least one and at most a day
     * @param speedLimit the highest speed in metres per second, 0.1 to 10; absent if there is none
     */
    public record Step(String name, Kind kind, Duration duration, OptionalDouble speedLimit) {

        private static final Duration LONGEST = Duration.ofDays(1);
        private static final double SLOWEST = 0.1;
        private static final double FASTEST = 10;

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the duration or the speed is out of range
         */
        public Step {
            Check.required("name", name);
            Check.required("kind", kind);
            boolean isTime = duration.toSeconds() >= 1
                    && duration.equals(Duration.ofSeconds(duration.toSeconds()))
                    && duration.compareTo(LONGEST) <= 0;
            if (!isTime) {
                throw new IllegalArgumentException("A step takes whole seconds, up to a day, and not " + duration);
            }
            double limit = Check.required("speedLimit", speedLimit).orElse(FASTEST);
            if (!(limit >= SLOWEST && limit <= FASTEST)) {
                throw new IllegalArgumentException("A limit of the speed can't be " + limit + " m/s");
            }
        }
    }
}
