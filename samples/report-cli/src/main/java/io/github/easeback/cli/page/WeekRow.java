package io.github.easeback.cli.page;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.report.TrainingReport;
import java.util.List;

/**
 * A week in numbers.
 *
 * @param week the dates
 * @param isOver whether the week is over
 * @param runs how many runs there were, or how long there was none
 * @param cells one value a variable; empty for the weeks of a layoff
 */
record WeekRow(String week, boolean isOver, String runs, List<Cell> cells) {

    /** A value with the mark of its verdict; the word is that of the mark and may be empty. */
    record Cell(String value, String style, String word) {}

    /** The weeks, those of a layoff as one row without cells. */
    static List<WeekRow> all(
            TrainingReport report,
            List<WeeklyLoad> weeks,
            List<LoadVariable> variables,
            Judgements judgements,
            PageWords words) {
        return WeekGaps.of(weeks, report.layoffs().all(), words)
                .rows(
                        index -> of(weeks.get(index), variables, judgements, words),
                        (span, what) -> new WeekRow(span, true, what, List.of()));
    }

    private static WeekRow of(WeeklyLoad week, List<LoadVariable> variables, Judgements judgements, PageWords words) {
        return new WeekRow(
                words.span(week.week()),
                week.isComplete(),
                String.valueOf(week.runs().size()),
                variables.stream()
                        .map(variable -> cell(week, variable, judgements, words))
                        .toList());
    }

    private static Cell cell(WeeklyLoad week, LoadVariable variable, Judgements judgements, PageWords words) {
        Mark mark = judgements.mark(week, variable);
        return new Cell(
                value(week, variable, words),
                mark.style(),
                mark.compareTo(Mark.INFO) > 0 ? words.text(mark.key()) : "");
    }

    private static String value(WeeklyLoad week, LoadVariable variable, PageWords words) {
        if (week.runs().isEmpty()) {
            return words.text(week.unreadable() == 0 ? "cell.rest" : "cell.unmeasured");
        }
        WeekValue value = week.value(variable);
        return value.value().isPresent()
                ? words.bare(variable, value.value().getAsDouble())
                : words.text("cell.unmeasured");
    }
}
