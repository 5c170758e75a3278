package io.github.easeback.internal.recording;

/** What a sample may measure. The names are those of the FIT profile's fields of a {@code record} message. */
public enum Quantity {
    /** The distance since the start of the file, in metres. */
    DISTANCE,
    /** The speed, in metres per second. */
    SPEED,
    /** The height above sea level, in metres; may be negative. */
    ALTITUDE,
    /** The heart rate, in beats per minute. */
    HEART_RATE,
    /** The cadence, in steps per minute, both feet counted. */
    CADENCE,
    /** How far the trunk moves up and down in a step, in millimetres. */
    VERTICAL_OSCILLATION,
    /** The ground contact time, in milliseconds. */
    STANCE_TIME,
    /** The left foot's share of the ground contact time, in percent. */
    STANCE_TIME_BALANCE,
    /** The length of a step, in millimetres. */
    STEP_LENGTH
}
