package io.github.easeback.activity;

/** The ground that a run was on, as far as the file's sub-sport says. */
public enum Surface {
    /** Streets and pavements (FIT sub-sport {@code street}). */
    ROAD,
    /** Paths and trails (FIT sub-sports {@code trail} and {@code ultra}). */
    TRAIL,
    /** A running track (FIT sub-sport {@code track}). */
    TRACK,
    /** A treadmill, also under a virtual run (FIT sub-sports {@code treadmill} and {@code virtual_activity}). */
    TREADMILL,
    /** The file does not say; most watches write {@code generic} for a plain outdoor run. */
    UNKNOWN
}
