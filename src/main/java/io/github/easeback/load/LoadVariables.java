package io.github.easeback.load;

import java.util.List;

/** The catalogue of load variables. */
public final class LoadVariables {

    private static final List<LoadVariable> STANDARD = List.of(
            DurationLoad.INSTANCE,
            DistanceLoad.INSTANCE,
            SpeedLoad.INSTANCE,
            AscentLoad.INSTANCE,
            DescentLoad.INSTANCE,
            RunCountLoad.INSTANCE,
            LongestRunLoad.INSTANCE);

    private LoadVariables() {}

    /**
     * All variables of this library.
     *
     * @return the variables in the order of reports; immutable
     */
    public static List<LoadVariable> standard() {
        return STANDARD;
    }
}
