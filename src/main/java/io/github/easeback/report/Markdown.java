package io.github.easeback.report;

import io.github.easeback.message.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of Markdown (CommonMark 0.31.2 with the tables of GitHub Flavored Markdown) that grows from top to bottom. Whatever text is put onto it is
 * shown as it is: it makes no tags, links, emphasis, tables or lists of its own. Lines are not broken.
 */
final class Markdown {

    /** Round brackets make a link only behind square ones, which are in it. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#&|~$]");

    /** What makes a list, a rule or a heading at the start of a line. */
    private static final Pattern START = Pattern.compile("^(\\d*)(?=[-+.)](?:\\s|$)|-+$|=+$)");

    /** Many readers make links of addresses without any brackets around them, and escapes don't keep them from it. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)@|(?<=www)\\.|(?<=http|https|ftp|mailto|xmpp):");

    /** No emphasis, since a blank stands before it and nothing behind. */
    private static final String LINE = "_".repeat(24);

    private final StringBuilder page = new StringBuilder();

    /** Text of a line of its own, which may hold anything, made harmless. */
    static String text(String text) {
        return START.matcher(cell(text)).replaceFirst("$1\\\\");
    }

    /** Text within a line. The sign that makes an address gives way to its wide twin, which looks the same. */
    private static String cell(String text) {
        String plain = PlainText.of(text).strip();
        String unlinked = ADDRESS.matcher(plain).replaceAll(sign -> wide(sign.group()));
        return SIGNS.matcher(unlinked).replaceAll("\\\\$0");
    }

    /** The full-width form of a sign of ASCII (Unicode, Halfwidth and Fullwidth Forms). */
    private static String wide(String sign) {
        return String.valueOf((char) (sign.charAt(0) + 0xFEE0));
    }

    void title(String text) {
        page.append("# ").append(text(text)).append('\n');
    }

    void heading(String text) {
        page.append("\n## ").append(text(text)).append('\n');
    }

    void paragraph(String text) {
        page.append('\n').append(text(text)).append('\n');
    }

    void strong(String text) {
        page.append("\n**").append(text(text)).append("**\n");
    }

    void list(List<String> items) {
        page.append('\n');
        items.forEach(item -> page.append("- ").append(text(item)).append('\n'));
    }

    void numbered(List<String> items) {
        page.append('\n');
        for (int i = 0; i < items.size(); i++) {
            page.append(i + 1).append(". ").append(text(items.get(i))).append('\n');
        }
    }

    /** A line to write on behind each name. */
    void lines(List<String> names) {
        page.append('\n');
        names.forEach(name ->
                page.append("- ").append(text(name)).append(": ").append(LINE).append('\n'));
    }

    /** The first column is left, the others are numbers and right. */
    void table(List<String> header, List<List<String>> rows) {
        table(header, "|---|" + "---:|".repeat(header.size() - 1), rows);
    }

    /** A table of the sheet, whose columns know on which side their cells stand. */
    void table(PhysioSheet.Table table) {
        table(
                table.columns().stream().map(Markdown::head).toList(),
                table.columns().stream().map(Markdown::side).collect(Collectors.joining("|", "|", "|")),
                table.rows());
    }

    private static String head(PhysioSheet.Column column) {
        return column.span().isEmpty() ? column.title() : column.title() + " (" + column.span() + ")";
    }

    private static String side(PhysioSheet.Column column) {
        return column.kind() == PhysioSheet.Column.Kind.NUMBERS ? "---:" : "---";
    }

    private void table(List<String> header, String sides, List<List<String>> rows) {
        page.append('\n').append(row(header)).append(sides).append('\n');
        rows.forEach(row -> page.append(row(row)));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
