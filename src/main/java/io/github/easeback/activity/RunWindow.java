package io.github.easeback.activity;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A stretch of a run, and what was measured in its comparable running: at most 5 % off the speed that the windows have in common, on ground of at most 2 % grade.
 *
 * @param part which stretch
 * @param compared the time of the comparable running in it
 * @param reason why it can't be compared; absent if it can
 * @param medians the median over time of each quantity that was measured for at least two minutes of the comparable running; none if it can't be compared
 */
public record RunWindow(
        Part part, Duration compared, Optional<NotComparable> reason, Map<FormQuantity, Double> medians) {

    /**
     * The stretches of a run. Minute 0 begins with the first running, and pauses don't count. Pain is said to come on after 10 to 15 minutes; no study has looked
     * at that, but the spine shortens more in the first 15 minutes than in the next, also in runners without pain.
     */
    public enum Part {
        /** From 3 to before 10 minutes: warm, and before what is said of minutes 10 to 15. */
        A(3, 10),
        /** From 10 to before 15 minutes. */
        B(10, 15),
        /** From 15 minutes to the end. */
        C(15, Integer.MAX_VALUE);

        /** All parts, one after the other. */
        public static final List<Part> IN_ORDER = List.of(values());

        private final int fromMinute;
        private final int toMinute;

        Part(int fromMinute, int toMinute) {
            this.fromMinute = fromMinute;
            this.toMinute = toMinute;
        }

        /**
         * The first minute of it.
         *
         * @return minutes from the first running
         */
        public int fromMinute() {
            return fromMinute;
        }

        /**
         * The first minute after it.
         *
         * @return minutes from the first running; {@link Integer#MAX_VALUE} if it goes on to the end
         */
        public int toMinute() {
            return toMinute;
        }
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the time is negative, or if there are medians although it can't be compared
     */
    public RunWindow {
        Check.required("part", part);
        Check.time("compared", compared);
        Check.required("reason", reason);
        if (reason.isPresent() && !Check.required("medians", medians).isEmpty()) {
            throw new IllegalArgumentException("A window that can't be compared has no medians");
        }
        medians = copy(Check.required("medians", medians));
    }

    private static Map<FormQuantity, Double> copy(Map<FormQuantity, Double> medians) {
        return medians.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(medians));
    }

    /**
     * Tells whether the window can be compared with others.
     *
     * @return true if there is no reason against it
     */
    public boolean isComparable() {
        return reason.isEmpty();
    }

    /**
     * The median of a quantity.
     *
     * @param quantity the quantity
     * @return absent if the window can't be compared, or if too little was measured
     */
    public OptionalDouble median(FormQuantity quantity) {
        Double median = medians.get(quantity);
        return median == null ? OptionalDouble.empty() : OptionalDouble.of(median);
    }
}
