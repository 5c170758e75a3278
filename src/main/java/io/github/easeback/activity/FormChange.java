package io.github.easeback.activity;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a quantity went on in the course of a run, over the medians of the minutes of comparable running from minute 3 on. Minute 0 begins with the first running, and
 * pauses don't count.
 *
 * @param quantity the quantity, which has the unit of all the values here
 * @param kind whether it changed, and how
 * @param minute from which minute on it was another; with a step only
 * @param before the mean of the minutes before the step; with a step only
 * @param after the mean of the minutes from the step on; with a step only
 * @param perTenMinutes the Theil-Sen slope over all minutes, per ten minutes; absent if there are too few of them
 * @param reason why there are too few; with {@code NOT_ASSESSABLE} only
 */
public record FormChange(
        FormQuantity quantity,
        Kind kind,
        OptionalInt minute,
        OptionalDouble before,
        OptionalDouble after,
        Optional<TheilSen> perTenMinutes,
        Optional<NotComparable> reason) {

    /** How a quantity may go on. */
    public enum Kind {
        /** Nothing beyond what minutes differ by anyway. */
        NONE,
        /** From one minute on it was another. */
        STEP,
        /** It rose or fell little by little, or when it changed can't be told. */
        DRIFT,
        /** There are too few comparable minutes. */
        NOT_ASSESSABLE
    }

    /**
     * Checks that the parts belong together.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a part is missing that the kind has, or is there although the kind has none
     */
    public FormChange {
        Check.required("quantity", quantity);
        Check.required("kind", kind);
        boolean isStep = kind == Kind.STEP;
        requireOnly("minute", isStep, Check.required("minute", minute).isPresent());
        requireOnly("before", isStep, Check.required("before", before).isPresent());
        requireOnly("after", isStep, Check.required("after", after).isPresent());
        boolean isKnown = kind != Kind.NOT_ASSESSABLE;
        requireOnly(
                "perTenMinutes",
                isKnown,
                Check.required("perTenMinutes", perTenMinutes).isPresent());
        requireOnly("reason", !isKnown, Check.required("reason", reason).isPresent());
    }

    private static void requireOnly(String name, boolean isNeeded, boolean isThere) {
        if (isNeeded != isThere) {
            throw new IllegalArgumentException(name + (isNeeded ? " is missing" : " has no place here"));
        }
    }

    /**
     * A quantity that stayed as it was.
     *
     * @param quantity the quantity
     * @param perTenMinutes its slope
     * @return the change
     */
    public static FormChange none(FormQuantity quantity, TheilSen perTenMinutes) {
        return withoutStep(quantity, Kind.NONE, Optional.of(perTenMinutes), Optional.empty());
    }

    /**
     * A quantity that rose or fell little by little.
     *
     * @param quantity the quantity
     * @param perTenMinutes its slope
     * @return the change
     */
    public static FormChange drift(FormQuantity quantity, TheilSen perTenMinutes) {
        return withoutStep(quantity, Kind.DRIFT, Optional.of(perTenMinutes), Optional.empty());
    }

    /**
     * The same change of a runner whose runs differ by as much anyway, so that nobody can tell the minute of it.
     *
     * @return a drift, if this is a step; otherwise this
     */
    public FormChange withoutMinute() {
        return kind == Kind.STEP ? drift(quantity, perTenMinutes.orElseThrow()) : this;
    }

    /**
     * A quantity of which too few minutes are known.
     *
     * @param quantity the quantity
     * @param reason why
     * @return the change
     */
    public static FormChange notAssessable(FormQuantity quantity, NotComparable reason) {
        return withoutStep(quantity, Kind.NOT_ASSESSABLE, Optional.empty(), Optional.of(reason));
    }

    private static FormChange withoutStep(
            FormQuantity quantity, Kind kind, Optional<TheilSen> slope, Optional<NotComparable> reason) {
        return new FormChange(
                quantity, kind, OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty(), slope, reason);
    }

    /**
     * A quantity that was another from one minute on.
     *
     * @param quantity the quantity
     * @param minute the first minute of the new value
     * @param before the mean of the minutes before
     * @param after the mean of the minutes from that one on
     * @param perTenMinutes its slope over all minutes
     * @return the change
     */
    public static FormChange step(
            FormQuantity quantity, int minute, double before, double after, TheilSen perTenMinutes) {
        return new FormChange(
                quantity,
                Kind.STEP,
                OptionalInt.of(minute),
                OptionalDouble.of(before),
                OptionalDouble.of(after),
                Optional.of(perTenMinutes),
                Optional.empty());
    }
}
