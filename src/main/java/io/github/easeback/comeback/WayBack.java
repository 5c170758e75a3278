package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.internal.numbers.Median;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.layoff.Tier;
import io.github.easeback.layoff.Usual;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a plan leads back from: a layoff, also one whose careful start is over as long as the usual week is not reached, or a break of a week.
 *
 * @param layoff the days without a run
 * @param comeback what is known of the way back; absent after a break of a week
 * @param usual what was usual before
 */
record WayBack(Layoff layoff, Optional<Comeback> comeback, Usual usual) {

    /** The usual week is reached by what reads like it: plans stay just below their limits, and a report has one decimal. Library convention. */
    private static final double AS_GOOD_AS = 0.995;

    /** The way back that a runner is on, or that lies ahead; absent if there is no run. */
    static Optional<WayBack> of(Evaluation evaluation) {
        return evaluation.load().weeks().isEmpty() ? Optional.empty() : on(evaluation.nextDay(), evaluation);
    }

    /** The way back that a runner will be on, on a later day, if no run comes before it: a layoff may grow longer. */
    static Optional<WayBack> on(LocalDate day, Evaluation evaluation) {
        return evaluation
                .comebacks()
                .ahead(day)
                .or(() -> earlier(day, evaluation))
                .map(back -> new WayBack(back.layoff(), Optional.of(back), back.usual()))
                .or(() -> evaluation.layoffs().shortBreakOn(day).map(off -> afterBreak(evaluation, off)));
    }

    private static WayBack afterBreak(Evaluation evaluation, Layoff off) {
        return new WayBack(off, Optional.empty(), evaluation.comebacks().usual(off.firstDay()));
    }

    /** The careful start may be over long before the usual week is there again. */
    private static Optional<Comeback> earlier(LocalDate day, Evaluation evaluation) {
        LocalDate recent = day.minusWeeks(ComebackPlan.MOST_WEEKS);
        return evaluation.layoffs().all().stream()
                .filter(evaluation.layoffs()::isBackFrom)
                .reduce((earlier, later) -> later)
                .filter(layoff -> layoff.returnDay().isAfter(recent))
                .flatMap(layoff -> evaluation.comebacks().on(layoff.returnDay()))
                .map(start -> upTo(day, evaluation, start));
    }

    private static Comeback upTo(LocalDate day, Evaluation evaluation, Comeback start) {
        List<LocalDate> since = evaluation.layoffs().runDays().stream()
                .filter(run -> !run.isBefore(start.returnDay()))
                .toList();
        return new Comeback(
                start.layoff(), start.relapse(), start.usual(), start.dose(), start.crossTraining(), since, day);
    }

    Tier tier() {
        return comeback.map(back -> back.dose().tier()).orElse(Tier.SHORT);
    }

    boolean hasLadder() {
        return tier() == Tier.LONG;
    }

    /** The highest speed for now; after a break of a week there is none. */
    OptionalDouble ceiling() {
        return comeback.map(Comeback::paceCeiling).orElse(OptionalDouble.empty());
    }

    /** The speed that times are told by: a jog on the ladder, no faster than since the return; otherwise the fastest that is not too fast. */
    double jogSpeed(Evaluation evaluation) {
        double most = (comeback.isPresent() ? ceiling() : usual.easySpeed()).orElse(Stage.JOGGING_SPEED);
        return hasLadder()
                ? Math.min(
                        Math.min(Stage.JOGGING_SPEED, most),
                        runningSpeed(evaluation).orElse(most))
                : most;
    }

    private OptionalDouble runningSpeed(Evaluation evaluation) {
        double[] speeds = runs(evaluation).stream()
                .flatMapToDouble(run -> LoadVariables.RUNNING_SPEED.of(run).stream())
                .toArray();
        return speeds.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Median.of(speeds));
    }

    /** The runs since the return. */
    List<Run> runs(Evaluation evaluation) {
        return evaluation.load().history().withoutWalks().stream()
                .filter(run ->
                        !run.date().isBefore(layoff.returnDay()) && !run.date().isAfter(evaluation.asOf()))
                .toList();
    }

    /** The heaviest week since the return, in metres; 0 if there is none. */
    double heaviest(Evaluation evaluation) {
        return heaviest(evaluation, layoff.returnDay());
    }

    /** The heaviest week from a day on, in metres; 0 if there is none. */
    double heaviest(Evaluation evaluation, LocalDate since) {
        return evaluation.load().weeks().stream()
                .filter(week -> !week.week().last().isBefore(since))
                .mapToDouble(
                        week -> week.since(since).known(LoadVariables.DISTANCE).orElse(0))
                .max()
                .orElse(0);
    }

    /** Whether a week since the return has come to what was usual. */
    boolean isOver(Evaluation evaluation) {
        return comeback.isPresent() && isUsual(heaviest(evaluation));
    }

    /** Whether a week of so many metres comes to what was usual, if that is known. */
    boolean isUsual(double metres) {
        return usual.weekMetres().isPresent()
                && !Tolerance.isAbove(AS_GOOD_AS * usual.weekMetres().getAsDouble(), metres);
    }

    /** How many days with a run the usual weeks had, in the middle. */
    int formerRuns(Evaluation evaluation) {
        double[] runs = evaluation.load().weeks().stream()
                .filter(week -> usual.days()
                        .filter(days -> days.contains(week.week().first()))
                        .isPresent())
                .mapToDouble(WayBack::runDays)
                .toArray();
        return runs.length == 0 ? 0 : (int) Math.round(Median.of(runs));
    }

    static int runDays(WeeklyLoad week) {
        return (int) week.runs().stream().map(Run::date).distinct().count();
    }
}
