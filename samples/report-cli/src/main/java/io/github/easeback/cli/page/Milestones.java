package io.github.easeback.cli.page;

import io.github.easeback.comeback.Course;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.comeback.StageVisit;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.layoff.Usual;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.report.TrainingReport;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What lies behind a runner: the layoffs, and the stages of the ladder.
 *
 * @param layoffs the last layoffs, in the order of time
 * @param stages the stages so far, in the order of time; empty if there is no ladder, or no session on it
 */
record Milestones(List<LayoffRow> layoffs, List<StageRow> stages) {

    /** More would not fit on the page. */
    private static final int MOST_LAYOFFS = 3;

    private static final int MOST_STAGES = 5;

    /** A layoff, and the usual week before it. */
    record LayoffRow(String from, String to, String days, String usual) {}

    /** Sessions in a row at a stage, and what the log of pain said of them; without a log that is a dash. */
    record StageRow(String stage, String from, String sessions, String good, String held, String back) {}

    static Milestones of(TrainingReport report, PageWords words) {
        List<Layoff> layoffs = report.layoffs().all();
        List<StageVisit> visits = report.comeback()
                .map(comeback -> comeback.plan().course())
                .map(Course::visits)
                .orElse(List.of());
        return new Milestones(
                layoffs.stream()
                        .skip(Math.max(0, layoffs.size() - MOST_LAYOFFS))
                        .map(layoff -> row(layoff, report, words))
                        .toList(),
                visits.stream()
                        .skip(Math.max(0, visits.size() - MOST_STAGES))
                        .map(visit -> row(visit, words))
                        .toList());
    }

    private static LayoffRow row(Layoff layoff, TrainingReport report, PageWords words) {
        OptionalDouble usual = usualWeek(layoff, report);
        boolean isBack = report.layoffs().isBackFrom(layoff);
        return new LayoffRow(
                words.day(layoff.firstDay(), "dated"),
                isBack ? words.day(layoff.lastDay(), "dated") : words.text("sheet.still"),
                String.valueOf(layoff.days()),
                usual.isPresent()
                        ? words.most(LoadVariables.DISTANCE, usual.getAsDouble())
                        : words.text("sheet.unknown"));
    }

    /** An injury may lie before all that is known, and fewer than three weeks tell nothing of what was usual. */
    private static OptionalDouble usualWeek(Layoff layoff, TrainingReport report) {
        Layoffs all = report.layoffs();
        boolean isKnown = all.runDays().stream().anyMatch(day -> day.isBefore(layoff.firstDay()));
        if (!isKnown) {
            return OptionalDouble.empty();
        }
        Usual usual = Usual.before(report.load(), layoff.firstDay(), all.all());
        return usual.weeks() < Sheet.FEWEST_WEEKS ? OptionalDouble.empty() : usual.weekMetres();
    }

    private static StageRow row(StageVisit visit, PageWords words) {
        return new StageRow(
                visit.stage(),
                words.day(visit.from(), "day"),
                String.valueOf(visit.sessions()),
                count(visit, GateAction.GOOD, words),
                count(visit, GateAction.HOLD, words),
                count(visit, GateAction.BACK, words));
    }

    private static String count(StageVisit visit, GateAction action, PageWords words) {
        return visit.answers().isEmpty() ? words.text("cell.unmeasured") : String.valueOf(visit.count(action));
    }
}
