package io.github.easeback.advice;

import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.IncreaseLimit;
import io.github.easeback.rule.Limits;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The limits of the days ahead: those of the evaluation, and where a log of pain has a session repeated or leads a stage back, no more than the sessions that are planned, or than the run that hurt
 * where none are. Otherwise the numbers would invite to more than the answer above them.
 */
final class LimitsAhead {

    private static final double SHARE_AFTER_MUCH_PAIN = 0.5;

    /** What a planned session adds to a week. */
    private static final Map<LoadVariable, ToDoubleFunction<PlannedSession>> LENGTHS = Map.of(
            LoadVariables.DISTANCE, PlannedSession::distanceMetres,
            LoadVariables.DURATION, PlannedSession::durationSeconds,
            LoadVariables.RUNNING_DURATION, PlannedSession::runningSeconds);

    private final Evaluation evaluation;
    private final List<PlannedSession> runs;
    private final OptionalDouble mostOfARun;

    private LimitsAhead(Evaluation evaluation, List<PlannedSession> runs, OptionalDouble mostOfARun) {
        this.evaluation = evaluation;
        this.runs = runs;
        this.mostOfARun = mostOfARun;
    }

    static LimitsAhead of(Evaluation evaluation, Optional<ComebackPlan> plan) {
        Optional<ComebackPlan> leading = plan.filter(ComebackPlan::isLedByTheLog);
        List<PlannedSession> runs = leading.map(ComebackPlan::runs).orElse(List.of());
        OptionalDouble most =
                runs.stream().mapToDouble(PlannedSession::distanceMetres).findFirst();
        return new LimitsAhead(
                evaluation,
                runs,
                most.isPresent()
                        ? most
                        : leading.map(way -> withoutAPlan(evaluation, way)).orElse(most));
    }

    /** Where there are no sessions: the lower one of what the log says now and of what lasts. */
    private static OptionalDouble withoutAPlan(Evaluation evaluation, ComebackPlan way) {
        return Stream.of(way.answer(), way.lasting())
                .flatMap(Optional::stream)
                .flatMapToDouble(verdict -> most(verdict, evaluation, way).stream())
                .min();
    }

    /** No farther than in the run that hurt, and half of that where it hurt much. Library convention. */
    private static OptionalDouble most(GateVerdict verdict, Evaluation evaluation, ComebackPlan way) {
        return switch (verdict.action()) {
            case BACK -> OptionalDouble.of(SHARE_AFTER_MUCH_PAIN * metres(evaluation, way.runOf(verdict)));
            case HOLD -> OptionalDouble.of(metres(evaluation, way.runOf(verdict)));
            default -> OptionalDouble.empty();
        };
    }

    /** How far the run of a day was; endless if that is not known, so that it limits nothing. */
    private static double metres(Evaluation evaluation, Optional<LocalDate> runDay) {
        return runDay.stream()
                .flatMapToDouble(day -> evaluation.load().history().withoutWalks().stream()
                        .filter(run -> run.date().equals(day))
                        .flatMapToDouble(run -> run.distanceMetres().stream()))
                .max()
                .orElse(Double.MAX_VALUE);
    }

    /** The limits of a day. Of one that is later than next week, they are known as those after so many days without a run. */
    Limits on(LocalDate day) {
        LocalDate known = evaluation.load().currentWeek().week().last().plusWeeks(1);
        Limits limits = (day.isAfter(known) ? evaluation.then(List.of(), day) : evaluation).limits(day);
        return within(limits);
    }

    /** Limits that other runs have come to, no more than the plan has. */
    Limits within(Limits limits) {
        return mostOfARun.isPresent() ? withinTheLog(limits) : limits;
    }

    /** How long the running of the next session takes; absent without a session. */
    OptionalDouble runningSecondsOfTheSession() {
        return runs.stream().mapToDouble(PlannedSession::runningSeconds).findFirst();
    }

    private Limits withinTheLog(Limits limits) {
        return new Limits(
                limits.day(),
                limits.week(),
                lower(limits.run(), mostOfARun.orElseThrow()),
                ofWeek(limits),
                limits.comeback(),
                limits.recovery(),
                limits.agreed());
    }

    private Map<LoadVariable, Allowance> ofWeek(Limits limits) {
        Map<LoadVariable, Allowance> ofWeek = new LinkedHashMap<>(limits.ofWeek());
        LENGTHS.forEach((variable, length) -> ofWeek.computeIfPresent(
                variable, (same, allowance) -> ofWeek(allowance, variable, length, limits.week())));
        return ofWeek;
    }

    private Allowance ofWeek(
            Allowance allowance, LoadVariable variable, ToDoubleFunction<PlannedSession> length, Days week) {
        if (runs.isEmpty()) {
            return withoutGrowth(allowance);
        }
        return hasRun(week) ? lower(allowance, done(variable, week) + planned(length, week)) : allowance;
    }

    /** Without sessions a week that may grow is held: whoever is to run no more than that has no increase to spend. Library convention. */
    private Allowance withoutGrowth(Allowance allowance) {
        // A limit that was broken stays as it is anyway.
        boolean grows = allowance.hasIncrease() && !allowance.restsOn(Allowance.Basis.HELD);
        IncreaseLimit increase = evaluation.rules().weekly().limit();
        return grows
                ? Allowance.of(increase.before(allowance.limit().orElseThrow()), Allowance.Basis.PAIN_LOG)
                : allowance;
    }

    /** A week without a planned run is one of walks, or over; what is left of it is told by its limits, and a run in it by that of a run. */
    private boolean hasRun(Days week) {
        return runs.stream().anyMatch(run -> week.contains(run.date()));
    }

    private double done(LoadVariable variable, Days week) {
        boolean isCurrent = evaluation.load().currentWeek().week().equals(week);
        return isCurrent ? evaluation.countedWeek().known(variable).orElse(0) : 0;
    }

    private double planned(ToDoubleFunction<PlannedSession> length, Days week) {
        return runs.stream()
                .filter(run -> week.contains(run.date()))
                .mapToDouble(length)
                .sum();
    }

    private static Allowance lower(Allowance allowance, double planned) {
        boolean isLower = allowance.limit().isPresent()
                && Tolerance.isAbove(allowance.limit().getAsDouble(), planned);
        return isLower ? Allowance.of(planned, Allowance.Basis.PAIN_LOG) : allowance;
    }
}
