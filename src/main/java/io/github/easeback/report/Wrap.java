package io.github.easeback.report;

import java.util.regex.Pattern;

/** Fills lines of text up to a width, breaking at blanks, but never between a number and its unit. */
final class Wrap {

    private static final Pattern BREAK = Pattern.compile(" (?!(?:km|mi|km/h|mph|m|ft|%)(?:[ .,;:)]|$))");

    private final int width;
    private final StringBuilder page = new StringBuilder();

    Wrap(int width) {
        this.width = width;
    }

    void line(String text) {
        page.append(text.stripTrailing()).append('\n');
    }

    void blank() {
        page.append('\n');
    }

    void heading(String text) {
        blank();
        line(text);
    }

    void paragraph(String text) {
        item("", text);
    }

    /** Text with something before its first line; the other lines are indented as far. */
    void item(String before, String text) {
        String indent = " ".repeat(before.length());
        StringBuilder line = new StringBuilder(before);
        boolean isEmpty = true;
        for (String word : BREAK.splitAsStream(text.strip()).toList()) {
            if (!isEmpty && line.length() + 1 + word.length() > width) {
                line(line.toString());
                line = new StringBuilder(indent);
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        line(line.toString());
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
