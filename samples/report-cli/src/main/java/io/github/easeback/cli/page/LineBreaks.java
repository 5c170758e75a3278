package io.github.easeback.cli.page;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps lines from ending where readers would stumble.
 *
 * @param within finds the blanks at which no line may end
 */
record LineBreaks(Pattern within) {

    private static final String UNITS = "km|mi|min/km|min/mi|min|h|m|ft|cm|ms|%|AU";

    /** No line ends between a number and its unit, or between a day and its month in this language. */
    static LineBreaks of(Locale language) {
        String months = Arrays.stream(Month.values())
                .flatMap(month -> Stream.of(TextStyle.SHORT, TextStyle.FULL)
                        .map(style -> Pattern.quote(month.getDisplayName(style, language))))
                .collect(Collectors.joining("|"));
        return new LineBreaks(Pattern.compile(
                "(?<=\\d) (?=(?:" + UNITS + ")(?:[ .,;:)-]|$))|(?<=\\d|\\d\\.) (?=(?:" + months + ")\\b)"));
    }

    String mend(String text) {
        return within.matcher(text).replaceAll("\u00A0");
    }
}
