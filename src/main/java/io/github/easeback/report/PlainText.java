package io.github.easeback.report;

import java.util.regex.Pattern;

/** Makes text from files harmless for terminals: names of files and devices may hold anything. */
final class PlainText {

    /** Control characters, and format characters such as those that turn the direction of writing. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private PlainText() {}

    static String of(String text) {
        return CONTROLS.matcher(text).replaceAll("\uFFFD");
    }
}
