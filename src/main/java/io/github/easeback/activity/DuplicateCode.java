package io.github.easeback.activity;

/** Why two files are taken for the same run, or for the same activity of another sport. */
public enum DuplicateCode {
    /** The files hold the same bytes. */
    SAME_FILE,
    /** The runs start within 60 seconds, and their distances differ by at most 2 %. */
    SAME_RUN,
    /** One run lies within the time of the other. */
    PART_OF_RUN,
    /** An activity of another sport starts within 60 seconds of another one, or of a run, and lasts about as long. */
    SAME_ACTIVITY
}
