package io.github.easeback.cli.page;

import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.Course;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.comeback.Stage;
import io.github.easeback.comeback.StageVisit;
import io.github.easeback.message.Message;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ComebackWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way back to the usual week.
 *
 * @param title what the part is called: without a layoff it is that of the log
 * @param careful what the log of pain says if the next session has to mind it, and what the runner should know of the plan
 * @param said what else the log says, what the plan leads back from, and how it was kept to
 * @param next the next sessions; empty if there is none
 * @param course the way from the layoff to the usual week; absent if there is no run
 * @param ladder the stages, and where the runner is; empty if there is no ladder
 * @param closing when the usual week is there again, or that the plan has stopped; empty if there is nothing to lead back from
 */
record WayBack(
        String title,
        List<String> careful,
        List<String> said,
        List<PlannedRow> next,
        Optional<CourseDrawing> course,
        List<Step> ladder,
        List<String> closing) {

    private static final int SESSIONS = 3;
    private static final int SECONDS = 60;

    private static final Set<GateAction> GOOD = Set.of(GateAction.GOOD, GateAction.PROGRESS);

    /** Where a stage lies, seen from the runner. */
    enum Place {
        DONE,
        PASSED,
        HERE,
        STOPPED,
        AHEAD
    }

    /** A stage of the ladder: its name, its turns, and whether it is behind, here or ahead. */
    record Step(String stage, String turns, String place, boolean isHere) {}

    static WayBack of(ComebackReport report, PageWords words) {
        ComebackWords told = ComebackWords.of(report);
        boolean isGood = report.plan()
                .gate()
                .map(GateVerdict::action)
                .filter(GOOD::contains)
                .isPresent();
        List<String> log = told.log();
        boolean isStopped = report.plan()
                .gate()
                .map(GateVerdict::action)
                .filter(GateAction::isStop)
                .isPresent();
        boolean isLed = !report.plan().sessions().isEmpty();
        return new WayBack(
                words.text(report.plan().layoff().isPresent() ? "heading.way" : "heading.log"),
                unbroken(Stream.of(isGood ? List.<String>of() : log, told.warnings()), words),
                unbroken(
                        Stream.of(
                                isGood ? log : List.<String>of(),
                                told.facts(),
                                told.done().stream().toList()),
                        words),
                PlannedRow.of(report, words).stream().limit(SESSIONS).toList(),
                CourseChart.draw(report, words),
                ladder(report.plan(), isStopped ? Place.STOPPED : Place.HERE, words),
                isLed || isStopped ? List.of(words.unbroken(told.forecast())) : List.of());
    }

    /** The same without what a headline above it has told already. */
    WayBack after(String headline) {
        List<String> untold = careful.stream()
                .filter(sentence -> !headline.contains(sentence))
                .toList();
        return new WayBack(title, untold, said, next, course, ladder, closing);
    }

    private static List<String> unbroken(Stream<List<String>> sentences, PageWords words) {
        return sentences.flatMap(List::stream).map(words::unbroken).toList();
    }

    /** Whoever has to be seen first is at no stage, and goes on from that of the next session. */
    private static List<Step> ladder(ComebackPlan plan, Place next, PageWords words) {
        Course course = plan.course();
        List<Stage> stages = course.ladder();
        int here = here(plan);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Place place = i == here ? next : place(i, here, isVisited(stages.get(i), course));
            steps.add(new Step(
                    stages.get(i).id(),
                    turns(stages.get(i), words),
                    words.text("way.place." + place),
                    place == Place.HERE));
        }
        return List.copyOf(steps);
    }

    /** The place of the next session among the stages, which after all of them goes on like the last one; behind them if there is none. */
    private static int here(ComebackPlan plan) {
        List<String> stages = plan.course().ladder().stream().map(Stage::id).toList();
        return plan.course()
                .here()
                .map(Stage::id)
                .or(plan::stage)
                .map(stages::indexOf)
                .filter(place -> place >= 0)
                .orElse(stages.size());
    }

    private static Place place(int stage, int here, boolean isVisited) {
        if (stage > here) {
            return Place.AHEAD;
        }
        return isVisited ? Place.DONE : Place.PASSED;
    }

    private static boolean isVisited(Stage stage, Course course) {
        return course.visits().stream().map(StageVisit::stage).anyMatch(stage.id()::equals);
    }

    private static String turns(Stage stage, PageWords words) {
        String key = stage.isWalk() ? "way.walk" : stage.walkSeconds() == 0 ? "way.continuous" : "way.turns";
        return words.say(
                Message.of(key).with("walk", stage.walkSeconds() / SECONDS).with("run", stage.runSeconds() / SECONDS));
    }
}
