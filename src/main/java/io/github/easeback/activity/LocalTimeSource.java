package io.github.easeback.activity;

/** Where the local date and time of a run come from; the day decides which week a run belongs to. */
public enum LocalTimeSource {
    /** The file holds the local time of the watch (FIT {@code activity.local_timestamp}). */
    FILE,
    /** The caller gave the local time with the run. */
    CALLER,
    /** The file holds no usable local time, so the zone given by the caller was applied. */
    CALLER_ZONE
}
