package io.github.easeback.load;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The ratio of two exponentially weighted means of the daily load, over 7 and over 28 days (doi:10.1136/bjsports-2016-096589). It describes and does not
 * predict: doi:10.1007/s40279-020-01378-6. The means begin with the load of the first day, so the ratio says little in the first 28 days.
 *
 * @param convention the weight of a new day
 * @param acute the mean over 7 days
 * @param chronic the mean over 28 days
 */
public record EwmaRatio(EwmaConvention convention, double acute, double chronic) {

    /**
     * The means on the last day.
     *
     * @param convention the weight of a new day
     * @param daily the load of each day up to the day to judge, finite and not negative
     * @return absent if there is no day
     * @throws IllegalArgumentException if a load is negative or not finite
     */
    public static Optional<EwmaRatio> of(EwmaConvention convention, double[] daily) {
        int last = daily.length - 1;
        return last < 0
                ? Optional.empty()
                : Optional.of(new EwmaRatio(
                        convention,
                        new Ewma(convention, WeekDefinition.DAYS).of(daily)[last],
                        new Ewma(convention, AcuteChronicRatio.DAYS).of(daily)[last]));
    }

    /**
     * The ratio.
     *
     * @return acute over chronic; absent if there was never any load
     */
    public OptionalDouble value() {
        return chronic > 0 ? OptionalDouble.of(acute / chronic) : OptionalDouble.empty();
    }
}
