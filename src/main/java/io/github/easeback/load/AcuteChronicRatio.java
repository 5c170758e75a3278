package io.github.easeback.load;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The load of the last 7 days against that of the last 28, as means of the days. In the coupled ratio the last 7 days are part of the 28, in the
 * uncoupled one only the 21 days before them count. It describes and does not predict: doi:10.1007/s40279-020-01378-6.
 *
 * @param acute the mean of the last 7 days
 * @param before the mean of the 21 days before them, which is the chronic load of the uncoupled ratio
 */
public record AcuteChronicRatio(double acute, double before) {

    /** How many days it takes. Before, a mean of fewer days would be a ratio of a week to itself. */
    public static final int DAYS = 28;

    /**
     * The loads of the last 28 days.
     *
     * @param daily the load of each day up to the day to judge, finite and not negative
     * @return absent for fewer than 28 days
     * @throws IllegalArgumentException if a load is negative or not finite
     */
    public static Optional<AcuteChronicRatio> of(double[] daily) {
        DailyValues.check(daily);
        return daily.length < DAYS
                ? Optional.empty()
                : Optional.of(new AcuteChronicRatio(
                        DailyValues.mean(daily, 0, WeekDefinition.DAYS),
                        DailyValues.mean(daily, WeekDefinition.DAYS, DAYS)));
    }

    /**
     * The chronic load of the coupled ratio.
     *
     * @return the mean of all 28 days
     */
    public double chronic() {
        return (WeekDefinition.DAYS * acute + (DAYS - WeekDefinition.DAYS) * before) / DAYS;
    }

    /**
     * The coupled ratio.
     *
     * @return acute over chronic load, 0 to 4; absent if there was no load in 28 days
     */
    public OptionalDouble coupled() {
        return ratio(chronic());
    }

    /**
     * The uncoupled ratio.
     *
     * @return the load of the last 7 days over that of the 21 days before; absent if there was none in those
     */
    public OptionalDouble uncoupled() {
        return ratio(before);
    }

    private OptionalDouble ratio(double chronic) {
        return chronic > 0 ? OptionalDouble.of(acute / chronic) : OptionalDouble.empty();
    }
}
