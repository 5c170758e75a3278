package io.github.easeback.report;

import java.util.List;
import java.util.stream.Stream;

/** Puts a run on a page: what it was, its bouts as a bar, its windows as a table, and what is told of it in sentences. */
final class TextRun {

    private static final int NAME_WIDTH = 25;
    private static final int CELL_WIDTH = 11;

    /** How sentences that belong together follow each other. */
    enum Sentences {
        /** Each on lines of its own. */
        APART,
        /** In one paragraph, to save lines. */
        JOINED
    }

    private final RunReport report;
    private final Sentences sentences;
    private final RunWords run;
    private final Words words;
    private final Wrap text;

    TextRun(RunReport report, Sentences sentences, Wrap text) {
        this.report = report;
        this.sentences = sentences;
        this.text = text;
        run = RunWords.of(report);
        words = report.words();
    }

    void write() {
        text.paragraph(Style.BOLD, run.title());
        text.paragraph(String.join(" ", run.summary()));
        new GaitBar(report, text).write();
        table(FormTable.of(report));
        switch (sentences) {
            case APART -> apart();
            case JOINED -> joined();
        }
        String evidence = report.inside().isPresent() ? run.evidence() + " " : "";
        text.paragraph(Style.DIM, evidence + words.text("disclaimer"));
    }

    private void apart() {
        run.gaps().forEach(text::paragraph);
        run.changes().forEach(text::paragraph);
        paragraph(run.unchanged());
        run.notes().forEach(text::paragraph);
        text.blank();
    }

    private void joined() {
        paragraph(Stream.of(run.gaps(), run.changes(), run.unchanged())
                .flatMap(List::stream)
                .toList());
        paragraph(run.notes());
    }

    private void paragraph(List<String> some) {
        if (!some.isEmpty()) {
            text.paragraph(String.join(" ", some));
        }
    }

    private void table(FormTable table) {
        text.blank();
        if (table.rows().isEmpty()) {
            return;
        }
        text.line(text.painted(Style.BOLD, row("", table.heads())));
        table.rows().forEach(row -> text.line(row(row.name() + ", " + row.unit(), row.cells())));
        run.clock().ifPresent(clock -> text.paragraph(Style.DIM, clock));
        text.blank();
    }

    /** Windows stand in columns of their own; the slope has the rest of the line, and loses its interval where that is not enough. */
    private String row(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(text.spelled(name));
        line.append(" ".repeat(Math.max(1, NAME_WIDTH - line.length())));
        for (String cell : cells.subList(0, cells.size() - 1)) {
            String spelled = text.spelled(cell);
            line.append(" ".repeat(Math.max(0, CELL_WIDTH - spelled.length()))).append(spelled);
        }
        String slope = "  " + text.spelled(cells.get(cells.size() - 1));
        boolean fits = line.length() + slope.length() <= text.width();
        return line + (fits ? slope : slope.replaceFirst(" \\(.*", ""));
    }
}
