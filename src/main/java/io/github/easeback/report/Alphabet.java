package io.github.easeback.report;

/** Which characters a text may hold. */
public enum Alphabet {
    /** Any character. */
    UNICODE,
    /** Only ASCII, for terminals whose locale isn't UTF-8; other characters are replaced by what comes closest. */
    ASCII
}
