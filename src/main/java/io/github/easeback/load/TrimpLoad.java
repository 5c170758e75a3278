package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The training impulse of a week after Banister: minutes of timer time x dHR x factor x e^(exponent dHR), summed over the runs, where dHR = (average
 * heart rate - resting) / (maximum - resting). Factor and exponent come from a {@link TrimpVariant}.
 *
 * <p>A run without a time or a heart rate has none, and neither has one whose average heart rate lies outside of the runner's range: then the
 * range or the sensor is wrong, and a value cut to the range would look like a measured one. Without settings no run has a value.
 */
public final class TrimpLoad implements LoadVariable {

    private final Optional<HeartRateRange> range;
    private final Optional<TrimpVariant> variant;

    private TrimpLoad(Optional<HeartRateRange> range, Optional<TrimpVariant> variant) {
        this.range = range;
        this.variant = variant;
    }

    /**
     * The variable for a runner of whom no heart rates are known.
     *
     * @return a variable that no run has a value of
     */
    public static TrimpLoad withoutSettings() {
        return new TrimpLoad(Optional.empty(), Optional.empty());
    }

    /**
     * The variable for a runner.
     *
     * @param range the runner's heart rates
     * @param variant the weight of the heart rate
     * @return the variable
     * @throws NullPointerException if an argument is null
     */
    public static TrimpLoad of(HeartRateRange range, TrimpVariant variant) {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(variant, "variant");
        return new TrimpLoad(Optional.of(range), Optional.of(variant));
    }

    /**
     * The runner's heart rates.
     *
     * @return absent without settings
     */
    public Optional<HeartRateRange> range() {
        return range;
    }

    /**
     * The weight of the heart rate.
     *
     * @return absent without settings
     */
    public Optional<TrimpVariant> variant() {
        return variant;
    }

    @Override
    public String id() {
        return "trimp";
    }

    @Override
    public Dimension dimension() {
        return Dimension.LOAD;
    }

    @Override
    public OptionalDouble of(Run run) {
        OptionalDouble seconds = LoadVariables.DURATION.of(run);
        OptionalDouble share = share(run);
        if (variant.isEmpty() || seconds.isEmpty() || share.isEmpty()) {
            return OptionalDouble.empty();
        }
        double weight = variant.get().weight(share.getAsDouble());
        return OptionalDouble.of(seconds.getAsDouble() / 60 * share.getAsDouble() * weight);
    }

    private OptionalDouble share(Run run) {
        OptionalDouble heartRate = run.totals().averageHeartRate();
        return range.isPresent() && heartRate.isPresent()
                ? range.get().share(heartRate.getAsDouble())
                : OptionalDouble.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrimpLoad same && range.equals(same.range) && variant.equals(same.variant);
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
