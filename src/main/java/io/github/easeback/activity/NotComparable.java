package io.github.easeback.activity;

/** Why something inside of a run can't be compared, or can't be told at all. */
public enum NotComparable {
    /** The watch did not record the quantity, or for too little of the time. */
    NOT_RECORDED,
    /** The run is not long enough. */
    TOO_SHORT,
    /** Too little of the time was run, or a walk lies where the comparison asks for running without a break. */
    WALK_BREAKS,
    /** The timer stood where the comparison asks for running without a break. */
    PAUSES,
    /** The speed is not known. */
    SPEED_UNKNOWN,
    /** The slope of the ground is not known. */
    GRADE_UNKNOWN,
    /** Too little of the ground was level. */
    HILLS,
    /** Too little was run at the speed of the rest of the run. */
    OTHER_SPEED,
    /** The heart rate followed the steps, as that of an optical sensor does which takes the one for the other. */
    FOLLOWS_CADENCE,
    /** The heart rate rose at once by more than a heart does at an even pace, as that of an optical sensor does which finds the pulse late. */
    PULSE_FOUND_LATE
}
