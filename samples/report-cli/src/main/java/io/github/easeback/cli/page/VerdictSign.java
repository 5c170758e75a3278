package io.github.easeback.cli.page;

import io.github.easeback.advice.Verdict;
import java.util.Locale;

/** What a verdict looks like beside its words: a drawn sign, and a colour by its name. */
enum VerdictSign {
    /** A bar in an octagon. */
    STOP("M-2.1-5H2.1L5-2.1V2.1L2.1 5H-2.1L-5 2.1V-2.1ZM-2.4 0H2.4"),
    /** A moon. */
    REST("M3.9 3A5 5 0 1 1-1.2-5A4.1 4.1 0 0 0 3.9 3Z"),
    /** Slow and quicker in turn. */
    WALK("M-5.4 2.6H-2.6V-2.6H.2V2.6H3V-2.6H5.6"),
    /** An arrow to the left. */
    STEP_BACK("M5.2 0H-5M-1.2-4L-5.2 0L-1.2 4"),
    /** Two bars, as on a player that pauses. */
    HOLD("M-2.4-4.6V4.6M2.4-4.6V4.6"),
    /** A tick. */
    CARRY_ON("M-5 .4L-1.6 4L5.2-3.8"),
    /** A question mark. */
    UNKNOWN("M-2.7-2.4A2.8 2.8 0 1 1 .9 .2Q0 .8 0 2M0 4.7h.01");

    private final String path;

    VerdictSign(String path) {
        this.path = path;
    }

    static VerdictSign of(Verdict verdict) {
        return valueOf(verdict.name());
    }

    /** The lines of the sign around 0, 0, as the attribute {@code d} of an SVG path. */
    String path() {
        return path;
    }

    /** The name in style sheets. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
