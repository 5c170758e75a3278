package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Effort;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How a run on the way back was run: on a day for it, slowly enough, on the flat, and not one too many. How long it was is for the {@link RunProgression}. */
final class ReturnConduct {

    private final Run run;
    private final Comeback comeback;
    private final boolean isSecondOfDay;
    private final Days week;
    private final double climbFloor;

    /**
     * Looks at a run.
     *
     * @param run the run
     * @param comeback the way back on its day
     * @param isSecondOfDay whether there was a run on the same day before it
     * @param week the week of the run
     * @param climbFloor so many metres of ascent above the limit are information only
     */
    ReturnConduct(Run run, Comeback comeback, boolean isSecondOfDay, Days week, double climbFloor) {
        this.run = run;
        this.comeback = comeback;
        this.isSecondOfDay = isSecondOfDay;
        this.week = week;
        this.climbFloor = climbFloor;
    }

    List<RuleOutcome> outcomes() {
        return Layoffs.isRun(run)
                ? Stream.concat(Stream.of(rest(), pace(), hills()), tooMany().stream())
                        .toList()
                : List.of();
    }

    private RuleOutcome rest() {
        boolean isDue = isSecondOfDay || comeback.isRestDay();
        Change change = change(Dimension.COUNT, 1, isDue ? 2 : 1);
        Judged judged = judged(ReturnRule.REST_DAY, LoadVariables.RUNS);
        return isDue
                ? new LimitExceeded(judged, change, Severity.CAUTION, message(ReturnRule.REST_DAY.id(), change))
                : new WithinLimit(judged, change);
    }

    /** A run is at the old pace if most of its running is above the ceiling. */
    private RuleOutcome pace() {
        Judged judged = judged(ReturnRule.PACE, LoadVariables.RUNNING_SPEED);
        OptionalDouble ceiling = comeback.paceCeiling();
        OptionalDouble running = LoadVariables.RUNNING_SPEED.of(run);
        OptionalDouble speed = running.isPresent() ? running : LoadVariables.SPEED.of(run);
        if (ceiling.isEmpty() || speed.isEmpty()) {
            return NotAssessable.of(judged, ceiling.isEmpty() ? Reason.NO_EASY_PACE : Reason.NOT_MEASURED);
        }
        double limit = ceiling.getAsDouble();
        Change change = change(Dimension.SPEED, limit, Math.max(limit, speed.getAsDouble()));
        Effort effort = Effort.of(run, limit).orElseThrow();
        return effort.isOldPace()
                ? new LimitExceeded(
                        judged,
                        change,
                        Severity.CAUTION,
                        message(ReturnRule.PACE.id(), change)
                                .with("fast", time(effort.aboveSeconds()))
                                .with("running", time(effort.runningSeconds())))
                : new WithinLimit(judged, change(Dimension.SPEED, limit, Math.min(limit, speed.getAsDouble())));
    }

    private static Amount time(double seconds) {
        return new Amount(Dimension.TIME, seconds);
    }

    private RuleOutcome hills() {
        Judged judged = judged(ReturnRule.HILLS, LoadVariables.ASCENT);
        if (run.ascentMetres().isEmpty() || !(run.distanceMetres().orElse(0) > 0)) {
            return NotAssessable.of(judged, Reason.NOT_MEASURED);
        }
        double limit = WeeklyIncreaseRule.FLAT_METRES_A_KILOMETRE
                * run.distanceMetres().getAsDouble()
                / 1000;
        Change change = change(Dimension.HEIGHT, limit, run.ascentMetres().getAsDouble());
        if (!Tolerance.isAbove(change.current(), limit)) {
            return new WithinLimit(judged, change);
        }
        Severity severity = Tolerance.isAbove(climbFloor, change.current() - limit) ? Severity.INFO : Severity.CAUTION;
        return new LimitExceeded(judged, change, severity, message(ReturnRule.HILLS.id(), change));
    }

    /** One run more than the dose has, for the first one that is too many. */
    private Optional<RuleOutcome> tooMany() {
        int most = comeback.dose().runs(comeback.weekOf(week));
        long before = comeback.runDays().stream().filter(week::contains).count() + (isSecondOfDay ? 1 : 0);
        if (before < most) {
            return Optional.empty();
        }
        Change change = change(Dimension.COUNT, most, before + 1.0);
        return Optional.of(new LimitExceeded(
                judged(ReturnRule.DOSE, LoadVariables.RUNS),
                change,
                Severity.CAUTION,
                message(ReturnRule.DOSE.id() + ".runs", change).with("week", week)));
    }

    private static Change change(Dimension dimension, double limit, double current) {
        return new Change(dimension, limit, current, limit).restingOn(Allowance.Basis.START_DOSE);
    }

    private Message message(String key, Change change) {
        return ReturnRule.message(key, change, comeback).with("day", run.date());
    }

    private Judged judged(ReturnRule rule, LoadVariable variable) {
        return rule.judged(variable, new Days(run.date(), run.date()), List.of(run), comeback);
    }
}
