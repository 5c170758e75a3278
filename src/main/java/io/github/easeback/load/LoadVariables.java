package io.github.easeback.load;

import java.util.List;
import java.util.Map;

/** The catalogue of load variables. */
public final class LoadVariables {

    private static final List<LoadVariable> STANDARD = List.of(
            DurationLoad.INSTANCE,
            DistanceLoad.INSTANCE,
            SpeedLoad.INSTANCE,
            AscentLoad.INSTANCE,
            DescentLoad.INSTANCE,
            RunCountLoad.INSTANCE,
            LongestRunLoad.INSTANCE,
            RunningDurationLoad.INSTANCE,
            RunningSpeedLoad.INSTANCE,
            FlatEquivalentDistanceLoad.INSTANCE,
            SampledAscentLoad.INSTANCE,
            SampledDescentLoad.INSTANCE,
            SteepDescentDistanceLoad.INSTANCE,
            SteepDescentTimeLoad.INSTANCE,
            BestSpeedLoad.ONE_MINUTE,
            BestSpeedLoad.FIVE_MINUTES,
            BestSpeedLoad.TWENTY_MINUTES,
            TimeAboveEasyLoad.withoutSettings(),
            SessionRpeLoad.INSTANCE,
            TrimpLoad.withoutSettings(),
            StepsLoad.INSTANCE,
            MechanicalLoad.standard());

    private LoadVariables() {}

    /**
     * All variables of this library, without settings: those that need the runner's own numbers have no values.
     *
     * @return the variables in the order of reports; immutable
     */
    public static List<LoadVariable> standard() {
        return STANDARD;
    }

    /**
     * All variables of this library, some of them with settings.
     *
     * @param trimp the training impulse
     * @param timeAboveEasy the time faster than easy
     * @param mechanical the mechanical load
     * @return the variables in the order of {@link #standard()}; immutable
     */
    public static List<LoadVariable> with(TrimpLoad trimp, TimeAboveEasyLoad timeAboveEasy, MechanicalLoad mechanical) {
        Map<String, LoadVariable> settled =
                Map.of(trimp.id(), trimp, timeAboveEasy.id(), timeAboveEasy, mechanical.id(), mechanical);
        return STANDARD.stream()
                .map(variable -> settled.getOrDefault(variable.id(), variable))
                .toList();
    }
}
