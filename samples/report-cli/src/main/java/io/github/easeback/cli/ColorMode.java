package io.github.easeback.cli;

import io.github.easeback.report.Ink;
import java.util.Locale;

/** When the printed report is coloured. */
enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    Ink ink(Terminal terminal) {
        boolean isColoured = this == ALWAYS || (this == AUTO && terminal.isOut() && terminal.likesColour());
        return isColoured ? Ink.ANSI : Ink.PLAIN;
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
