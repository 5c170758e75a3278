package io.github.easeback.load;

import io.github.easeback.activity.Run;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The catalogue of load variables. Those that are a value of each run, which a week adds up or takes the largest of, are one line here; those that compute
 * something are classes of their own.
 */
public final class LoadVariables {

    /** The time on the feet in a week: timer time, without pauses, in seconds. */
    public static final LoadVariable DURATION =
            RunValue.sum("duration", Dimension.TIME, run -> Totals.seconds(run.timerTime()));

    /** The distance of a week, in metres. */
    public static final LoadVariable DISTANCE = RunValue.sum("distance", Dimension.DISTANCE, Run::distanceMetres);

    /** The average speed of a week, in metres per second: its distance over its timer time, from the runs that have both. A week without runs has no speed. */
    public static final LoadVariable SPEED = AverageSpeed.ofAll("speed");

    /** The metres climbed in a week, as the devices counted them. */
    public static final LoadVariable ASCENT = RunValue.sum("ascent", Dimension.HEIGHT, Run::ascentMetres);

    /**
     * The metres descended in a week, as the devices counted them. Apart from the ascent, because running downhill costs the muscles little breath and the
     * joints a lot (doi:10.1016/j.jbiomech.2004.04.023).
     */
    public static final LoadVariable DESCENT = RunValue.sum("descent", Dimension.HEIGHT, Run::descentMetres);

    /** The number of runs of a week. */
    public static final LoadVariable RUNS = RunValue.sum("runs", Dimension.COUNT, run -> OptionalDouble.of(1));

    /** The distance of the longest run of a week, in metres. */
    public static final LoadVariable LONGEST_RUN =
            RunValue.largest("longestRun", Dimension.DISTANCE, Run::distanceMetres);

    /**
     * The time of a week that was run and not walked, in seconds: timer time less the time of the walks. A run whose samples don't tell what was
     * walked has none.
     */
    public static final LoadVariable RUNNING_DURATION =
            RunValue.sum("runningDuration", Dimension.TIME, AverageSpeed::runningSeconds);

    /**
     * The average speed of a week while running, in metres per second: the distance less that of the walks, over the time less that of the walks, from
     * the runs whose samples tell what was walked. In a week without walks it equals {@link #SPEED}. A run that was walked throughout has no
     * running speed and lacks none; a week without running has none.
     */
    public static final LoadVariable RUNNING_SPEED = AverageSpeed.ofRunning("runningSpeed");

    /**
     * The distance of a week that was run and not walked, in metres: the distance less that of the walks. A run whose samples don't tell what was walked has
     * none.
     */
    public static final LoadVariable RUNNING_DISTANCE =
            RunValue.sum("runningDistance", Dimension.DISTANCE, AverageSpeed::runningMetres);

    /**
     * The longest continuous running of a week, in seconds of timer time: what {@link io.github.easeback.activity.RunningForm#longestRunning()} says of each
     * run.
     */
    public static final LoadVariable LONGEST_RUNNING = RunValue.largest(
            "longestRunning", Dimension.TIME, run -> Totals.seconds(run.form().longestRunning()));

    /**
     * The distance on level ground that costs the same energy as what was run in a week, in metres, after Minetti et al. 2002
     * (doi:10.1152/japplphysiol.01177.2001). It is a measure of breath: running downhill makes it smaller and loads the joints more, so the
     * descent is never hidden in it and has variables of its own.
     */
    public static final LoadVariable FLAT_EQUIVALENT_DISTANCE = RunValue.sum(
            "flatEquivalentDistance", Dimension.DISTANCE, run -> run.terrain().flatEquivalentMetres());

    /** The metres climbed in a week, counted from the samples in one and the same way for all devices; {@link #ASCENT} is what each device counted. */
    public static final LoadVariable SAMPLED_ASCENT =
            RunValue.sum("sampledAscent", Dimension.HEIGHT, run -> run.terrain().sampledAscentMetres());

    /** The metres descended in a week, counted from the samples in one and the same way for all devices; {@link #DESCENT} is what each device counted. */
    public static final LoadVariable SAMPLED_DESCENT = RunValue.sum(
            "sampledDescent", Dimension.HEIGHT, run -> run.terrain().sampledDescentMetres());

    /**
     * The distance in steep descents in a week, in metres along the way. Running down a slope of 9 degrees raises the peak of the impact by half
     * (doi:10.1016/j.jbiomech.2004.04.023); which descents are steep is said at {@link io.github.easeback.activity.Terrain}.
     */
    public static final LoadVariable STEEP_DESCENT_DISTANCE = RunValue.sum(
            "steepDescentDistance", Dimension.DISTANCE, run -> run.terrain().steepDescentMetres());

    /** The time in steep descents in a week, in seconds; which descents are steep is said at {@link io.github.easeback.activity.Terrain}. */
    public static final LoadVariable STEEP_DESCENT_TIME = RunValue.sum(
            "steepDescentTime",
            Dimension.TIME,
            run -> Totals.seconds(run.terrain().steepDescentTime()));

    /**
     * The load of a week as the runner felt it: minutes of timer time times the rating of exertion on Borg's CR10 scale, summed over the runs
     * (session-RPE, Foster 1998). A run without a rating has none; a rating of 0 is a load of 0.
     */
    public static final LoadVariable SESSION_RPE =
            RunValue.sum("sessionRpe", Dimension.LOAD, LoadVariables::sessionRpe);

    /** The steps of a week, both feet counted. */
    public static final LoadVariable STEPS =
            RunValue.sum("steps", Dimension.COUNT, run -> run.totals().steps());

    private static final List<LoadVariable> STANDARD = List.of(
            DURATION,
            DISTANCE,
            SPEED,
            ASCENT,
            DESCENT,
            RUNS,
            LONGEST_RUN,
            RUNNING_DURATION,
            RUNNING_SPEED,
            RUNNING_DISTANCE,
            LONGEST_RUNNING,
            FLAT_EQUIVALENT_DISTANCE,
            SAMPLED_ASCENT,
            SAMPLED_DESCENT,
            STEEP_DESCENT_DISTANCE,
            STEEP_DESCENT_TIME,
            BestSpeedLoad.ONE_MINUTE,
            BestSpeedLoad.FIVE_MINUTES,
            BestSpeedLoad.TWENTY_MINUTES,
            TimeAboveEasyLoad.withoutSettings(),
            SESSION_RPE,
            TrimpLoad.withoutSettings(),
            STEPS,
            MechanicalLoad.standard());

    private LoadVariables() {}

    private static OptionalDouble sessionRpe(Run run) {
        OptionalDouble seconds = Totals.seconds(run.timerTime());
        OptionalDouble rating = run.totals().rpe();
        return seconds.isPresent() && rating.isPresent()
                ? OptionalDouble.of(seconds.getAsDouble() / 60 * rating.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * All variables of this library, without settings: those that need the runner's own numbers have no values.
     *
     * @return the variables in the order of reports; immutable
     */
    public static List<LoadVariable> standard() {
        return STANDARD;
    }

    /**
     * Tells whether a variable is a caller's own.
     *
     * @param variable a variable
     * @return true if none of this library has its id
     */
    public static boolean isOwn(LoadVariable variable) {
        return STANDARD.stream().noneMatch(known -> known.id().equals(variable.id()));
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
