package io.github.easeback.cli;

import io.github.easeback.report.Alphabet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What is known of the terminal around the program.
 *
 * @param isOut whether standard output is a terminal
 * @param isErr whether standard error is a terminal
 * @param columns its width, {@value #NARROWEST} if that is not known
 * @param textColumns the width of a text on standard output, {@value #NARROWEST} to {@value #WIDEST}
 * @param charset the characters of the locale
 * @param language the language of the system, English if there are no texts in it
 * @param likesColour false if the user asked for no colours, or the terminal has none
 */
record Terminal(
        boolean isOut,
        boolean isErr,
        int columns,
        int textColumns,
        Charset charset,
        Locale language,
        boolean likesColour) {

    static final int NARROWEST = 80;
    /** Longer lines are hard to follow (library convention). */
    static final int WIDEST = 120;

    /** No terminal at all, as in a pipe; characters go out in UTF-8. */
    static Terminal none() {
        return new Terminal(false, false, NARROWEST, NARROWEST, StandardCharsets.UTF_8, Locale.ENGLISH, true);
    }

    /** A text in lines of the terminal's width, which end between words; what is wider, such as a path, stays whole. */
    String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            boolean isTooLong = column > 0 && column + 1 + word.length() > columns;
            String gap = isTooLong ? System.lineSeparator() : " ";
            lines.append(column == 0 ? "" : gap).append(word);
            column = (isTooLong || column == 0 ? 0 : column + 1) + word.length();
        }
        return lines.toString();
    }

    Alphabet alphabet() {
        return charset.equals(StandardCharsets.UTF_8) ? Alphabet.UNICODE : Alphabet.ASCII;
    }
}
