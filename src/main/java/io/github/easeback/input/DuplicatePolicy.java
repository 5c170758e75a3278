package io.github.easeback.input;

/** What to do with a run that was read more than once. */
public enum DuplicatePolicy {
    /** Count it once, and list the other copies. */
    DROP,
    /** Count every copy, for a cohort in which every file is a run of its own. */
    KEEP
}
