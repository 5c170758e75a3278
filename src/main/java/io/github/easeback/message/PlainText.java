package io.github.easeback.message;

import java.util.regex.Pattern;

/** Makes text from files harmless for terminals and pages: names of files and devices may hold anything. */
public final class PlainText {

    /** Control characters, and format characters such as those that turn the direction of writing. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private PlainText() {}

    /**
     * Replaces control characters, line and paragraph separators, and format characters such as those that turn the direction of writing.
     *
     * @param text untrusted text; a format that has a syntax of its own, such as HTML, still has to escape it
     * @return the text with U+FFFD in place of each such character
     */
    public static String of(String text) {
        return CONTROLS.matcher(text).replaceAll("\uFFFD");
    }
}
