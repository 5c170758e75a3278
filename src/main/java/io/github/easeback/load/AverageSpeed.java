package io.github.easeback.load;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** A distance over a time, both summed over the runs that have the two. */
record AverageSpeed(String id, Function<Run, OptionalDouble> metres, Function<Run, OptionalDouble> seconds)
        implements LoadVariable {

    static AverageSpeed ofAll(String id) {
        return new AverageSpeed(id, Run::distanceMetres, AverageSpeed::timerSeconds);
    }

    static AverageSpeed ofRunning(String id) {
        return new AverageSpeed(id, AverageSpeed::runningMetres, AverageSpeed::runningSeconds);
    }

    @Override
    public Dimension dimension() {
        return Dimension.SPEED;
    }

    @Override
    public Aggregation aggregation() {
        return Aggregation.RATIO;
    }

    @Override
    public OptionalDouble of(Run run) {
        return over(List.of(run)).value();
    }

    @Override
    public WeekValue over(List<Run> runs) {
        return Totals.quotient(runs, metres, seconds);
    }

    /** A time of zero is no time that a distance could be run in, so it counts as not measured. */
    private static OptionalDouble timerSeconds(Run run) {
        OptionalDouble seconds = Totals.seconds(run.timerTime());
        return seconds.orElse(0) > 0 ? seconds : OptionalDouble.empty();
    }

    /** The walks are measured by samples and may be longer than the distance by a little; then nothing was run. */
    static OptionalDouble runningMetres(Run run) {
        OptionalDouble metres = run.distanceMetres();
        return metres.isPresent() && run.gait().isPresent()
                ? OptionalDouble.of(
                        Math.max(0, metres.getAsDouble() - run.gait().get().walkingMetres()))
                : OptionalDouble.empty();
    }

    /** The walks are timed by samples and may outlast the timer by a moment; then nothing was run. */
    static OptionalDouble runningSeconds(Run run) {
        OptionalDouble all = Totals.seconds(run.timerTime());
        OptionalDouble walking = Totals.seconds(run.gait().map(Gait::walkingTime));
        return all.isPresent() && walking.isPresent()
                ? OptionalDouble.of(Math.max(0, all.getAsDouble() - walking.getAsDouble()))
                : OptionalDouble.empty();
    }

    /** Records hash each part; weeks are asked for their variables all the time. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
