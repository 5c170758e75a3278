package io.github.easeback.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Fills lines of text up to a width, breaking at blanks, but never between a number and its unit, or a day and its month. Text is spelled in the alphabet of the page
 * before it is measured, and coloured after it was broken, so that neither makes a line too wide; the only control characters are those of the ink.
 */
final class Wrap {

    private static final Pattern BREAK =
            Pattern.compile("(?<!\\b\\d{1,2}\\.) (?!(?:km|mi|min/km|min/mi|min|h|m|ft|cm|ms|%)(?:[ .,;:)-]|$))"
                    + "(?!(?<=\\d )(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");

    private final int width;
    private final Ink ink;
    private final Alphabet alphabet;
    private final StringBuilder page = new StringBuilder();

    Wrap(int width, Ink ink, Alphabet alphabet) {
        this.width = width;
        this.ink = ink;
        this.alphabet = alphabet;
    }

    int width() {
        return width;
    }

    /** A text as this page spells it, for who lays out a line by its width. */
    String spelled(String text) {
        return alphabet.spell(text);
    }

    /** A spelled text with a style, for who lays out a line. */
    String painted(Style style, String spelled) {
        return ink.paint(style, spelled);
    }

    /** A line that is laid out already, spelled and painted. */
    void line(String ready) {
        page.append(ready.stripTrailing()).append('\n');
    }

    void blank() {
        page.append('\n');
    }

    void heading(String text) {
        blank();
        line(painted(Style.BOLD, spelled(text)));
    }

    void paragraph(String text) {
        paragraph(Style.NONE, text);
    }

    void paragraph(Style style, String text) {
        fill("", "", style, text);
    }

    /** Text with something before its first line; the other lines are indented as far. */
    void item(String before, String text) {
        fill(before, before, Style.NONE, text);
    }

    /** Text of one style, with something before its first line. */
    void item(String before, Style style, String text) {
        fill(before, before, style, text);
    }

    /** Text behind a mark. */
    void marked(Mark mark, String text) {
        fill(mark.margin(), painted(mark.style(), mark.margin()), Style.NONE, text);
    }

    private void fill(String before, String paintedBefore, Style style, String text) {
        String margin = paintedBefore;
        for (String part : broken(spelled(text).strip(), width - before.length())) {
            line(margin + painted(style, part));
            margin = " ".repeat(before.length());
        }
    }

    private static List<String> broken(String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.splitAsStream(text).toList()) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder();
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
