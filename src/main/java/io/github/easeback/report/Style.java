package io.github.easeback.report;

/**
 * How a part of a text is coloured, as SGR parameters of ECMA-48. Of the eight colours, red and magenta are those that stand out on light and on
 * dark backgrounds alike, where yellow and cyan fade on light ones and blue on dark ones; library convention.
 */
enum Style {
    NONE(""),
    BOLD("1"),
    DIM("2"),
    CAUTION("35"),
    WARNING("31"),
    ALERT("1;31");

    private final String parameters;

    Style(String parameters) {
        this.parameters = parameters;
    }

    /** The text between the sequence that sets the style and the one that resets it; no sequence around nothing. */
    String paint(String text) {
        boolean isPlain = this == NONE || text.isBlank();
        return isPlain ? text : "\u001b[" + parameters + "m" + text + "\u001b[0m";
    }
}
