package io.github.easeback.input;

/** What to do with a file that can't be used although it may hold a run. */
public enum ReadMode {
    /** List it with a reason and read on. */
    LENIENT,
    /** Throw a {@link RunFileException} for the first one. */
    STRICT
}
