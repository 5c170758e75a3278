package io.github.easeback.report;

/** Why something is not told of a run, where that is not for the samples ({@link io.github.easeback.activity.NotComparable}). */
enum RunGap {
    /** The file holds no samples. */
    NO_SAMPLES,
    /** There was no running. */
    NO_RUNNING,
    /** The run was read without its inside. */
    NOT_LOOKED_INSIDE,
    /** Too little is known of what was walked. */
    GAIT_UNKNOWN,
    /** Runs and walks don't take turns in a regular way. */
    NO_PATTERN,
    /** The watch does not tell runs and walks apart itself. */
    NOT_TOLD_BY_WATCH,
    /** The watch marks its walks and nothing else. */
    ONLY_WALKS_MARKED,
    /** No ceiling of the pace was given. */
    NO_CEILING,
    /** It takes the runs before this one. */
    NO_HISTORY,
    /** Which strap or pod measured it is not told. */
    SENSOR_UNKNOWN,
    /** Fewer than eight runs before were measured by the same strap or pod. */
    TOO_FEW_RUNS
}
