package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The rule that what was agreed is kept to: each run and each week since the agreement is held against it. Walks that were recorded as runs are no runs of an agreement; in the sum of a
 * week they count, as everywhere. Immutable and safe for use by several threads.
 */
public final class AgreedLimitRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "agreed-limit";

    private static final Evidence EVIDENCE = Evidence.of(
            EvidenceGrade.D,
            "What a runner and a physiotherapist agreed on goes before every rule.",
            "agreed between runner and physiotherapist; no study");

    private final AgreedLimits agreed;

    private AgreedLimitRule(AgreedLimits agreed) {
        this.agreed = Objects.requireNonNull(agreed, "agreed");
    }

    /**
     * The rule that some limits are kept to.
     *
     * @param agreed the limits
     * @return the rule
     * @throws NullPointerException if {@code agreed} is null
     */
    public static AgreedLimitRule of(AgreedLimits agreed) {
        return new AgreedLimitRule(agreed);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Evidence evidence() {
        return EVIDENCE;
    }

    /** A run or a week is held against the agreement alone. */
    @Override
    public int lookBackDays() {
        return 1;
    }

    /** An outcome for the length of each run since the agreement, one for its day, and one for each week with such a run; each only where something was agreed on it. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        return outcomes(load, from(load));
    }

    /** The first day that is held against the agreement: that of the agreement, or of the week of the report, since nobody knows what was agreed before. */
    LocalDate from(LoadHistory load) {
        return agreed.agreedOn()
                .orElseGet(() -> load.definition().weekOf(load.asOf()).first());
    }

    /** The same from a day on that is known. */
    List<RuleOutcome> outcomes(LoadHistory load, LocalDate from) {
        Stream<RuleOutcome> ofRuns = load.history().withoutWalks().stream()
                .filter(run -> !run.date().isBefore(from) && Layoffs.isRun(run))
                .flatMap(run -> ofRun(run).stream());
        Stream<RuleOutcome> ofWeeks = load.weeks().stream()
                .filter(week -> week.runs().stream().anyMatch(run -> !run.date().isBefore(from)))
                .flatMap(week -> ofWeek(week).stream());
        return Stream.concat(ofRuns, ofWeeks)
                .sorted(Comparator.comparing(
                        outcome -> outcome.judged().window().last()))
                .toList();
    }

    private List<RuleOutcome> ofRun(Run run) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        agreed.runMetres().ifPresent(limit -> outcomes.add(length(run, limit)));
        if (agreed.choosesDays()) {
            outcomes.add(day(run));
        }
        return outcomes;
    }

    private RuleOutcome length(Run run, double limit) {
        Judged judged = judged(LoadVariables.DISTANCE, new Days(run.date(), run.date()), List.of(run));
        return run.distanceMetres().isEmpty()
                ? NotAssessable.of(judged, Reason.NOT_MEASURED)
                : against(
                        judged,
                        limit,
                        run.distanceMetres().getAsDouble(),
                        message("run").with("day", run.date()));
    }

    /** A run on a day that was not agreed goes before the run of the next one that was: two where one may be. */
    private RuleOutcome day(Run run) {
        boolean isAgreed = agreed.allowsRunOn(run.date());
        Judged judged = judged(LoadVariables.RUNS, new Days(run.date(), run.date()), List.of(run));
        Change change = new Change(Dimension.COUNT, 1, isAgreed ? 1 : 2, 1).restingOn(Allowance.Basis.AGREED);
        if (isAgreed) {
            return new WithinLimit(judged, change);
        }
        boolean isTooEarly = agreed.isTooEarly(run.date());
        Message message = isTooEarly
                ? message("early").with("from", agreed.noRunUntil().orElseThrow())
                : message("day").with("days", agreed.weekdays());
        return new LimitExceeded(
                judged, change, isTooEarly ? Severity.WARNING : Severity.CAUTION, message.with("day", run.date()));
    }

    /** A week without a day for a run is found by its runs. */
    private Optional<RuleOutcome> ofWeek(WeeklyLoad week) {
        OptionalDouble limit = agreed.isTooEarly(week.week().last()) ? OptionalDouble.empty() : agreed.weekMetres();
        return limit.isPresent() ? Optional.of(ofWeek(week, limit.getAsDouble())) : Optional.empty();
    }

    private RuleOutcome ofWeek(WeeklyLoad week, double limit) {
        Judged judged = judged(LoadVariables.DISTANCE, week.days(), week.runs());
        double metres = week.value(LoadVariables.DISTANCE).value().orElse(0);
        boolean isWhole = week.known(LoadVariables.DISTANCE).isPresent();
        return isWhole || Tolerance.isAbove(metres, limit)
                ? against(judged, limit, metres, message("week").with("week", week.week()))
                : NotAssessable.of(judged, week.unreadable() > 0 ? Reason.MISSING_RUNS : Reason.PARTLY_MEASURED);
    }

    private static RuleOutcome against(Judged judged, double limit, double metres, Message message) {
        Change change = new Change(Dimension.DISTANCE, limit, metres, limit).restingOn(Allowance.Basis.AGREED);
        return Tolerance.isAbove(metres, limit)
                ? new LimitExceeded(judged, change, Severity.ofIncrease(limit, metres), message.with("change", change))
                : new WithinLimit(judged, change);
    }

    private Message message(String kind) {
        return Message.of(ID + "." + kind).with("agreed", agreed.reason());
    }

    private static Judged judged(LoadVariable variable, Days window, List<Run> runs) {
        return new Judged(ID, Optional.of(variable), window, Optional.empty(), runs, EVIDENCE);
    }

    @Override
    public String toString() {
        return id();
    }
}
