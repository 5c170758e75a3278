package io.github.easeback.report;

import io.github.easeback.comeback.Course;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.comeback.StageVisit;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.layoff.Usual;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.report.PhysioSheet.Column;
import io.github.easeback.report.PhysioSheet.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What lies behind a runner, on the sheet: the layoffs, and the stages of the ladder, in the order of time. */
final class SheetMilestones {

    /** More would not fit on the page. */
    private static final int MOST_LAYOFFS = 3;

    private static final int MOST_STAGES = 5;

    private final TrainingReport report;
    private final Words words;

    SheetMilestones(TrainingReport report) {
        this.report = report;
        words = report.words();
    }

    /** The last layoffs, and the usual week before each. */
    Table layoffs() {
        List<Layoff> layoffs = report.layoffs().all();
        return new Table(
                words.text("sheet.layoffs"),
                List.of(
                        Column.words(words.text("sheet.from")),
                        Column.words(words.text("sheet.to")),
                        Column.numbers(words.text("sheet.days")),
                        Column.numbers(words.text("sheet.usual"))),
                layoffs.stream()
                        .skip(Math.max(0, layoffs.size() - MOST_LAYOFFS))
                        .map(this::row)
                        .toList(),
                layoffs.isEmpty() ? words.text("sheet.no-layoffs") : "");
    }

    private List<String> row(Layoff layoff) {
        OptionalDouble usual = usualWeek(layoff);
        boolean isBack = report.layoffs().isBackFrom(layoff);
        return List.of(
                words.date(layoff.firstDay(), "dated"),
                isBack ? words.date(layoff.lastDay(), "dated") : words.text("sheet.still"),
                String.valueOf(layoff.days()),
                usual.isPresent()
                        ? words.figures().atMost(new Amount(Dimension.DISTANCE, usual.getAsDouble()))
                        : words.text("sheet.unknown"));
    }

    /** An injury may lie before all that is known, and fewer than three weeks tell nothing of what was usual. */
    private OptionalDouble usualWeek(Layoff layoff) {
        Layoffs all = report.layoffs();
        boolean isKnown = all.runDays().stream().anyMatch(day -> day.isBefore(layoff.firstDay()));
        if (!isKnown) {
            return OptionalDouble.empty();
        }
        Usual usual = Usual.before(report.load(), layoff.firstDay(), all.all());
        return usual.weeks() < SheetLoad.FEWEST_WEEKS ? OptionalDouble.empty() : usual.weekMetres();
    }

    /** Sessions in a row at a stage, and what the log of pain said of them; absent without a ladder, or without a session on it. */
    Optional<Table> stages() {
        List<StageVisit> visits = report.comeback()
                .map(comeback -> comeback.plan().course())
                .map(Course::visits)
                .orElse(List.of());
        return visits.isEmpty() ? Optional.empty() : Optional.of(stages(visits));
    }

    private Table stages(List<StageVisit> visits) {
        return new Table(
                words.text("sheet.stages"),
                List.of(
                        Column.words(words.text("sheet.stage")),
                        Column.words(words.text("sheet.from")),
                        Column.numbers(words.text("sheet.sessions")),
                        Column.numbers(words.text("sheet.gate.GOOD")),
                        Column.numbers(words.text("sheet.gate.HOLD")),
                        Column.numbers(words.text("sheet.gate.BACK"))),
                visits.stream()
                        .skip(Math.max(0, visits.size() - MOST_STAGES))
                        .map(this::row)
                        .toList(),
                "");
    }

    private List<String> row(StageVisit visit) {
        return List.of(
                visit.stage(),
                words.date(visit.from(), "day"),
                String.valueOf(visit.sessions()),
                count(visit, GateAction.GOOD),
                count(visit, GateAction.HOLD),
                count(visit, GateAction.BACK));
    }

    /** Without a log nobody knows. */
    private String count(StageVisit visit, GateAction action) {
        return visit.answers().isEmpty() ? words.text("cell.unmeasured") : String.valueOf(visit.count(action));
    }
}
