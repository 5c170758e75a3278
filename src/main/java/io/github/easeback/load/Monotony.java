package io.github.easeback.load;

import io.github.easeback.internal.numbers.Tolerance;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How alike the loads of seven days are, after Foster 1998: their mean over their standard deviation, that of a population.
 *
 * @param value the monotony
 * @param strain the load of the seven days times the monotony
 */
public record Monotony(double value, double strain) {

    /**
     * The monotony of the last seven days.
     *
     * @param daily the load of each day up to the day to judge, finite and not negative
     * @return absent for fewer than seven days, and for seven equal ones, which have no deviation to divide by; seven days of rest are equal too
     * @throws IllegalArgumentException if a load is negative or not finite
     */
    public static Optional<Monotony> of(double[] daily) {
        DailyValues.check(daily);
        if (daily.length < WeekDefinition.DAYS) {
            return Optional.empty();
        }
        double[] week = Arrays.copyOfRange(daily, daily.length - WeekDefinition.DAYS, daily.length);
        if (!Tolerance.isAbove(StatUtils.max(week), StatUtils.min(week))) {
            return Optional.empty();
        }
        double monotony = StatUtils.mean(week) / Math.sqrt(StatUtils.populationVariance(week));
        return Optional.of(new Monotony(monotony, StatUtils.sum(week) * monotony));
    }
}
