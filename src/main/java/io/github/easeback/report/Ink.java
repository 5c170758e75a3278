package io.github.easeback.report;

/** Whether a text is coloured. Colours come with marks, and never say anything alone. */
public enum Ink {
    /** No control characters at all, for files and pipes. */
    PLAIN,
    /** ANSI escape sequences (ECMA-48), for terminals. */
    ANSI;

    String paint(Style style, String text) {
        return this == ANSI ? style.paint(text) : text;
    }
}
