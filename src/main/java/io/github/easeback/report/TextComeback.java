package io.github.easeback.report;

import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.PlannedWeek;
import io.github.easeback.message.Message;
import java.util.List;

/** Puts a plan back to running on a page: what comes next, the weeks as a table, and what is known of such plans. */
final class TextComeback {

    private static final int FIRST_WIDTH = 10;
    private static final int CELL_WIDTH = 10;

    /** So many weeks leave room on a page of some 60 lines. */
    private static final int MOST_WEEKS = 14;

    private final ComebackPlan plan;
    private final ComebackWords back;
    private final Words words;
    private final Wrap text;

    TextComeback(ComebackReport report, Wrap text) {
        plan = report.plan();
        back = ComebackWords.of(report);
        words = report.words();
        this.text = text;
    }

    void write() {
        text.paragraph(Style.BOLD, back.headline());
        back.facts().forEach(text::paragraph);
        back.log().forEach(text::paragraph);
        back.done().ifPresent(text::paragraph);
        back.warnings().forEach(text::paragraph);
        if (!plan.sessions().isEmpty()) {
            text.heading(words.text("back.heading.next"));
            back.next().forEach(session -> text.item("- ", session));
            text.heading(words.text("back.heading.weeks"));
            text.line(text.painted(Style.BOLD, row(back.heads())));
            weeks();
            text.paragraph(back.forecast());
            text.heading(words.text("back.heading.care"));
            back.care().forEach(care -> text.item("- ", care));
            text.heading(words.text("back.heading.evidence"));
            back.evidence().forEach(text::paragraph);
        }
        text.heading(words.text("back.heading.help"));
        back.help().forEach(text::paragraph);
    }

    /** All weeks, or of many the first ones and the last. */
    private void weeks() {
        List<PlannedWeek> all = plan.weeks();
        boolean isLong = all.size() > MOST_WEEKS;
        int first = isLong ? MOST_WEEKS - 2 : all.size();
        all.subList(0, first).forEach(week -> text.line(row(back.row(week))));
        if (isLong) {
            text.paragraph(words.say(Message.of("back.more").with("count", all.size() - first - 1)));
            text.line(row(back.row(all.get(all.size() - 1))));
        }
    }

    /** Numbers end below each other; the note behind them is as long as it likes. */
    private String row(List<String> cells) {
        int last = cells.size() - 1;
        StringBuilder line = new StringBuilder(padded(cells.get(0)));
        cells.subList(1, last).stream()
                .map(text::spelled)
                .forEach(cell -> line.append(" ".repeat(Math.max(1, CELL_WIDTH - cell.length())))
                        .append(cell));
        return line + "  " + text.spelled(cells.get(last));
    }

    private String padded(String cell) {
        String spelled = text.spelled(cell);
        return spelled + " ".repeat(Math.max(0, FIRST_WIDTH - spelled.length()));
    }
}
