package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The time of a week spent faster than the runner's easy speed, in seconds. The easy speed is a setting and never guessed: without it, no run has
 * a value. Time at exactly the easy speed is easy.
 */
public final class TimeAboveEasyLoad implements LoadVariable {

    private final OptionalDouble easySpeed;

    private TimeAboveEasyLoad(OptionalDouble easySpeed) {
        this.easySpeed = easySpeed;
    }

    /**
     * The variable for a runner whose easy speed is not known.
     *
     * @return a variable that no run has a value of
     */
    public static TimeAboveEasyLoad withoutSettings() {
        return new TimeAboveEasyLoad(OptionalDouble.empty());
    }

    /**
     * The variable for a runner.
     *
     * @param metresPerSecond the highest speed that is easy for the runner, positive and finite
     * @return the variable
     * @throws IllegalArgumentException if the speed is not positive or not finite
     */
    public static TimeAboveEasyLoad of(double metresPerSecond) {
        if (!(metresPerSecond > 0) || Double.isInfinite(metresPerSecond)) {
            throw new IllegalArgumentException("Nobody runs easily at " + metresPerSecond + " m/s");
        }
        return new TimeAboveEasyLoad(OptionalDouble.of(metresPerSecond));
    }

    /**
     * The highest speed that is easy for the runner.
     *
     * @return metres per second, absent without settings
     */
    public OptionalDouble easySpeed() {
        return easySpeed;
    }

    @Override
    public String id() {
        return "timeAboveEasy";
    }

    @Override
    public Dimension dimension() {
        return Dimension.TIME;
    }

    @Override
    public OptionalDouble of(Run run) {
        return easySpeed.isPresent()
                ? Totals.seconds(run.form().speeds().map(profile -> profile.timeAbove(easySpeed.getAsDouble())))
                : OptionalDouble.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeAboveEasyLoad same && easySpeed.equals(same.easySpeed);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
