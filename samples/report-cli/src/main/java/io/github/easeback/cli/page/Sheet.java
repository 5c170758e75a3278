package io.github.easeback.cli.page;

import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.PhysioSheet;
import io.github.easeback.report.TrainingReport;
import java.util.List;
import java.util.Optional;

/**
 * The sheet for the physiotherapist as it is printed.
 *
 * @param said what it says
 * @param flagged what was over a limit, with its marks
 * @param chart the distance of the last quarter of a year; absent if there is no run
 * @param chartTitle how many weeks that are, and the unit
 */
record Sheet(PhysioSheet said, List<Flagged> flagged, Optional<Chart> chart, String chartTitle) {

    private static final int CHART_WEEKS = 13;

    /** With so many rows and fewer, tables leave room for a tall chart and for notes on one page. */
    private static final int ROWS_WITH_ROOM = 18;

    static Sheet of(TrainingReport report, PageWords words) {
        PhysioSheet said = PhysioSheet.of(report);
        List<WeeklyLoad> all = report.load().weeks();
        List<WeeklyLoad> weeks = all.subList(Math.max(0, all.size() - CHART_WEEKS), all.size());
        return new Sheet(
                said,
                said.flags().stream().map(finding -> Flagged.of(finding, words)).toList(),
                weeks.isEmpty() ? Optional.empty() : Optional.of(chart(report, weeks, words)),
                words.say(Message.of("sheet.chart")
                        .with("count", weeks.size())
                        .with("unit", report.settings().units().distanceSymbol())));
    }

    private static Chart chart(TrainingReport report, List<WeeklyLoad> weeks, PageWords words) {
        Frame frame = new Frame(report, words, weeks, Canvas.SMALL);
        return new BarChart(report, words, new Judgements(report), frame, LoadVariables.DISTANCE).draw();
    }

    /** Whether there is room to write on, and for a chart that is easy to read. */
    boolean hasRoom() {
        return said.tables().stream().mapToInt(table -> table.rows().size()).sum() <= ROWS_WITH_ROOM;
    }
}
