package io.github.easeback.comeback;

/** What a runner should know of a plan. */
public enum PlanWarning {
    /** There were two layoffs within twelve weeks. */
    RELAPSE,
    /** Without a log of pain each stage takes longer. */
    NO_LOG,
    /** Of runs since the return it is not known what was walked, so they count for no stage. */
    UNKNOWN_WALKS,
    /** The latest session on the ladder was longer than planned, so it counts for no stage. */
    LONGER,
    /** No easy pace is known, so there is no ceiling of the pace. */
    NO_CEILING,
    /** More runs a week were asked for than the plan has: there is a day of rest between sessions on the careful start, and later no more than before the layoff. */
    FEWER_RUNS,
    /** The plan ends before the usual week is reached: then ask. */
    ASK
}
