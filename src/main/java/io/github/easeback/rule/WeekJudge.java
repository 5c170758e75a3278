package io.github.easeback.rule;

import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariable.Aggregation;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Judges a variable of one week after another: against the week before, and against what the week might be. It only judges; what a week may be is for
 * {@link WeeklyProgression}. Immutable.
 */
record WeekJudge(WeeklyIncreaseRule rule, LoadVariable variable, WeekOnWeek weeks) {

    static final String OVER_LIMIT = "ten-percent.limit";
    private static final String TO_DATE = "ten-percent.to-date";

    /** How a week kept to what it might be, which rests on something. */
    RuleOutcome outcome(int index, Allowance allowance, Message basis) {
        return againstLimit(index, allowance, judge(index, allowance), basis);
    }

    /** How a week on a way back kept to its dose. */
    RuleOutcome ofDose(int index, Comeback back, double limit) {
        WeeklyLoad week = weeks.week(index);
        Judged judged = ReturnRule.DOSE.judged(variable, week.days(), week.runs(), back);
        Change change = new Change(variable.dimension(), limit, weeks.run(index, variable), limit)
                .restingOn(Allowance.Basis.START_DOSE);
        if (Tolerance.isAbove(change.current(), limit)) {
            String key = ReturnRule.DOSE.id() + (weeks.isSinceReturn(index) ? ".week-since" : ".week");
            Message message = ReturnRule.message(key, change, back).with("week", week.days());
            return new LimitExceeded(judged, change, ReturnRule.severityOfLength(change), message);
        }
        return weeks.isKnown(index, variable)
                ? new WithinLimit(judged, change)
                : NotAssessable.of(judged, weeks.isCovered(index) ? Reason.PARTLY_MEASURED : Reason.MISSING_RUNS);
    }

    /** A week that is no jump over the week before, or has none to be held against, may still be over its limit. */
    private RuleOutcome againstLimit(int index, Allowance allowance, RuleOutcome outcome, Message basis) {
        // A slower week before is no limit of speed, but one that a jump broke is.
        boolean isLimit = variable.aggregation() != Aggregation.RATIO || allowance.restsOn(Allowance.Basis.HELD);
        boolean mayBeOver = isLimit && !weeks.isDosed(index) && weeks.isKnown(index, variable) && !outcome.isFlag();
        return mayBeOver
                        && allowance instanceof Allowance.UpTo known
                        && known.most() > 0
                        && known.isExceededBy(weeks.run(index, variable))
                        && !saysSo(outcome, known)
                ? overLimit(weeks.whole(index, variable), known, basis)
                : outcome;
    }

    /** Whether it is said already that a whole week is over such a limit, or a lower one. */
    private static boolean saysSo(RuleOutcome outcome, Allowance.UpTo allowance) {
        return outcome.exceeded()
                .filter(over -> !over.message().key().equals(TO_DATE))
                .filter(over -> !Tolerance.isAbove(over.change().limit(), allowance.most()))
                .isPresent();
    }

    private LimitExceeded overLimit(WeekComparison comparison, Allowance.UpTo allowance, Message basis) {
        boolean hasIncrease = allowance.restsOn() != Allowance.Basis.BEFORE_BREAK;
        double base = hasIncrease ? rule.limit().before(allowance.most()) : allowance.most();
        Change change = new Change(
                        variable.dimension(), base, WeekOnWeek.run(comparison.current(), variable), allowance.most())
                .restingOn(allowance.restsOn());
        boolean isSmall = Tolerance.isAbove(rule.floor(variable), change.current() - base);
        return new LimitExceeded(
                judged(comparison),
                change,
                isSmall || isFlat(comparison.current()) ? Severity.INFO : Severity.ofIncrease(base, change.current()),
                Message.of(OVER_LIMIT)
                        .with("variable", comparison.name())
                        .with("week", comparison.current().days())
                        .with("basis", basis)
                        .with("change", change));
    }

    private RuleOutcome judge(int index, Allowance allowance) {
        WeekComparison whole = WeeklyIncreaseRule.isClimb(variable) ? hills(index) : weeks.whole(index, variable);
        if (whole.current().isComplete()) {
            return judge(index, whole, allowance);
        }
        boolean isOver = variable.aggregation() != Aggregation.RATIO
                && whole instanceof WeekComparison.Known known
                && isExceeded(known);
        return isOver ? judge(index, whole, allowance) : judgeToDate(weeks.toDate(index, variable));
    }

    /** The comparison with that of the four weeks before that had the second most, if that is more than the week before had. */
    private WeekComparison hills(int index) {
        WeekComparison before = weeks.whole(index, variable);
        boolean isComparable =
                before.obstacle().filter(reason -> reason != Reason.NO_BASELINE).isEmpty();
        return isComparable
                ? IntStream.rangeClosed(1, Math.min(WeeklyProgression.WEEKS_BEFORE, index))
                        .mapToObj(earlier -> weeks.across(index, earlier, variable))
                        .flatMap(comparison -> known(comparison).stream())
                        .sorted(Comparator.comparingDouble(WeekComparison.Known::previous)
                                .reversed())
                        .skip(1)
                        .findFirst()
                        .filter(second ->
                                second.previous() > before.previousValue().orElse(0))
                        .<WeekComparison>map(second -> second)
                        .orElse(before)
                : before;
    }

    private static Optional<WeekComparison.Known> known(WeekComparison comparison) {
        return comparison instanceof WeekComparison.Known known ? Optional.of(known) : Optional.empty();
    }

    /** Whether the routes of a week were flat on average: then some more metres are no hills. */
    private boolean isFlat(WeeklyLoad week) {
        OptionalDouble distance = week.known(LoadVariables.DISTANCE);
        return distance.isPresent()
                && WeeklyIncreaseRule.isFlat(variable, WeekOnWeek.run(week, variable), distance.getAsDouble());
    }

    private RuleOutcome judge(int index, WeekComparison comparison, Allowance allowance) {
        return comparison instanceof WeekComparison.Known known && isExceeded(known)
                ? exceeded(index, known, allowance)
                : notExceeded(comparison);
    }

    private LimitExceeded exceeded(int index, WeekComparison.Known comparison, Allowance allowance) {
        Change change = change(comparison);
        double more = change.current() - change.previous();
        if (Tolerance.isAbove(rule.floor(variable), more)) {
            Message message = message("small", comparison, change).with("more", amount(more));
            return new LimitExceeded(judged(comparison), change, Severity.INFO, message);
        }
        if (isFlat(comparison.current())) {
            return new LimitExceeded(judged(comparison), change, Severity.INFO, message("flat", comparison, change));
        }
        if (index > 1 && !allowance.isExceededBy(change.current())) {
            double before = rule.limit().before(allowance.limit().orElse(change.current()));
            Message message = message("return", comparison, change).with("before", amount(before));
            return new LimitExceeded(judged(comparison), change, Severity.INFO, message);
        }
        return new LimitExceeded(
                judged(comparison),
                change,
                Severity.ofIncrease(change.previous(), change.current()),
                message(kind(comparison), comparison, change)
                        .with("before", comparison.before().days()));
    }

    private static String kind(WeekComparison.Known comparison) {
        if (!isWeekBefore(comparison)) {
            return "hills";
        }
        return comparison.current().isComplete() ? "week" : "so-far";
    }

    /** The first days of a week tell how it began, not how it will end, so they are information only. */
    private RuleOutcome judgeToDate(WeekComparison comparison) {
        if (comparison instanceof WeekComparison.Known known && isExceeded(known)) {
            Change change = change(known);
            Message message = message("to-date", known, change)
                    .with("end", known.current().week().last());
            return new LimitExceeded(judged(known), change, Severity.INFO, message);
        }
        return notExceeded(comparison);
    }

    private RuleOutcome notExceeded(WeekComparison comparison) {
        if (comparison instanceof WeekComparison.Known known) {
            return new WithinLimit(judged(known), change(known));
        }
        return new NotAssessable(
                judged(comparison),
                comparison.obstacle().orElseThrow(),
                comparison.previousValue(),
                comparison.currentValue());
    }

    private Message message(String key, WeekComparison.Known comparison, Change change) {
        return Message.of("ten-percent." + key)
                .with("variable", comparison.name())
                .with("week", comparison.current().days())
                .with("change", change)
                .with("rule", rule.limit());
    }

    private Amount amount(double value) {
        return new Amount(variable.dimension(), value);
    }

    private boolean isExceeded(WeekComparison.Known comparison) {
        return rule.limit().isExceeded(comparison.previous(), comparison.now());
    }

    private Change change(WeekComparison.Known comparison) {
        return new Change(
                variable.dimension(),
                comparison.previous(),
                comparison.now(),
                rule.limit().after(comparison.previous()),
                weeks.noise().ofRatio(variable, comparison.current(), comparison.before()),
                Optional.of(isWeekBefore(comparison) ? Allowance.Basis.WEEK_BEFORE : Allowance.Basis.WEEKS_BEFORE));
    }

    private static boolean isWeekBefore(WeekComparison.Known comparison) {
        return comparison
                .before()
                .week()
                .last()
                .plusDays(1)
                .equals(comparison.current().week().first());
    }

    private Judged judged(WeekComparison comparison) {
        WeeklyLoad week = comparison.current();
        return new Judged(
                rule.id(), Optional.of(variable), week.days(), comparison.comparedWith(), week.runs(), rule.evidence());
    }
}
