package io.github.easeback.report;

import io.github.easeback.rule.Severity;

/** What stands behind a value, or before a finding, to say how it was judged; the legend explains each. */
enum Mark {
    NONE("", Style.NONE),
    NOT_JUDGED("?", Style.DIM),
    CAUTION("!", Style.CAUTION),
    WARNING("!!", Style.WARNING),
    ALERT("!!!", Style.ALERT);

    /** The columns of the longest mark and a blank. */
    static final int WIDTH = 4;

    private final String symbol;
    private final Style style;

    Mark(String symbol, Style style) {
        this.symbol = symbol;
        this.style = style;
    }

    /** Mere information has no mark. */
    static Mark of(Severity severity) {
        return switch (severity) {
            case INFO -> NONE;
            case CAUTION -> CAUTION;
            case WARNING -> WARNING;
            case ALERT -> ALERT;
        };
    }

    /** Whether it says that a value is over a limit. */
    boolean isFlag() {
        return compareTo(NOT_JUDGED) > 0;
    }

    String symbol() {
        return symbol;
    }

    Style style() {
        return style;
    }

    /** The mark and blanks, for the margin of a finding. */
    String margin() {
        return symbol + " ".repeat(WIDTH - symbol.length());
    }
}
