package io.github.easeback.activity;

/** Why two files are taken for the same run. */
public enum DuplicateCode {
    /** The files hold the same bytes. */
    SAME_FILE,
    /** The runs start within 60 seconds, and their distances differ by at most 2 %. */
    SAME_RUN,
    /** One run lies within the time of the other. */
    PART_OF_RUN
}
