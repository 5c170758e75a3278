package io.github.easeback.rule;

import io.github.easeback.activity.Message;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariable.Aggregation;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.Measure;
import io.github.easeback.load.Median;
import io.github.easeback.load.Tolerance;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.StandingLimits.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One variable from week to week. What a week may be depends on how the weeks before kept to what they might be, so this is a fold: a state and a week make the
 * next state. The steps are kept, so whatever asks about a week reads the same walk, and a longer history goes on from the last state. Immutable.
 */
final class WeeklyProgression {

    private static final String OVER_LIMIT = "ten-percent.limit";
    private static final String TO_DATE = "ten-percent.to-date";

    /** So many lighter weeks in a row, as before a race or on holiday, cost nothing. Library convention. */
    private static final int LONGEST_STRETCH = 3;

    /** What was usual before them is the middle of so many weeks, of which most have to be there. Library conventions. */
    private static final int WEEKS_BEFORE = 4;

    private static final int FEWEST_BEFORE = 3;

    private final WeeklyIncreaseRule rule;
    private final LoadVariable variable;
    private final WeekOnWeek weeks;
    private final List<Step> steps;

    /** What a week pays for in the weeks after it: one that went over its limit pays for no more than that limit, for a time. */
    record Credit(double full, double held, LocalDate heldUntil) {

        /** A week that is not wholly known pays for nothing. */
        static final Credit NONE = full(0);

        static Credit full(double limit) {
            return new Credit(limit, limit, LocalDate.MIN);
        }

        double on(LocalDate day) {
            return day.isAfter(heldUntil) ? full : held;
        }
    }

    /**
     * What the weeks so far leave to the next one: the limits that stand, what the last weeks pay for, the latest first, and how far a comeback has come.
     */
    record State(StandingLimits standing, List<Credit> credits, Optional<SinceReturn> since) {

        static final State START = new State(StandingLimits.NONE, List.of(), Optional.empty());

        State {
            credits = List.copyOf(credits);
        }

        /** Nothing that was broken before a layoff stands after it, and nothing that was run before it pays for what comes after. */
        State back(Comeback comeback) {
            return new State(StandingLimits.NONE, List.of(), Optional.of(new SinceReturn(comeback.returnDay(), 0)));
        }

        boolean isOnTheWayBack(Comeback comeback) {
            return since.filter(from -> from.returnDay().equals(comeback.returnDay()))
                    .isPresent();
        }

        State after(StandingLimits limits, Credit week) {
            return new State(
                    limits,
                    Stream.concat(Stream.of(week), credits.stream())
                            .limit(LONGEST_STRETCH + WEEKS_BEFORE)
                            .toList(),
                    since);
        }

        State kept(double week) {
            return new State(standing, credits, since.map(comeback -> comeback.kept(week)));
        }

        /** What a week pays for on a day, so many weeks before the next one; nothing if there is no such week. */
        double credit(int weeks, LocalDate day) {
            return weeks < credits.size() ? credits.get(weeks).on(day) : 0;
        }
    }

    /** The heaviest week since a return that kept to its limit. */
    record SinceReturn(LocalDate returnDay, double heaviest) {

        SinceReturn kept(double week) {
            return new SinceReturn(returnDay, Math.max(heaviest, week));
        }
    }

    /** One week: what it might be, how it was judged by the weekly rule, how it kept to the dose on a way back, and what it leaves. */
    record Step(Allowance allowance, RuleOutcome outcome, Optional<RuleOutcome> ofDose, State after) {}

    private WeeklyProgression(WeeklyIncreaseRule rule, LoadVariable variable, WeekOnWeek weeks, List<Step> known) {
        this.rule = rule;
        this.variable = variable;
        this.weeks = weeks;
        List<Step> all = new ArrayList<>(known);
        for (int i = known.size(); i < weeks.count(); i++) {
            all.add(step(i, i == 0 ? State.START : all.get(i - 1).after()));
        }
        steps = List.copyOf(all);
    }

    static WeeklyProgression of(WeeklyIncreaseRule rule, LoadVariable variable, WeekOnWeek weeks) {
        return new WeeklyProgression(rule, variable, weeks, List.of());
    }

    /** The same progression over more weeks, of which those that were over are the same. */
    WeeklyProgression then(WeekOnWeek more) {
        return new WeeklyProgression(rule, variable, more, steps.subList(0, Math.max(0, steps.size() - 1)));
    }

    LoadVariable variable() {
        return variable;
    }

    /** How the weeks on ways back kept to their doses. */
    List<RuleOutcome> outcomesOfDose() {
        return steps.stream().map(Step::ofDose).flatMap(Optional::stream).toList();
    }

    RuleOutcome outcome(int index) {
        return steps.get(index).outcome();
    }

    /** What a week may be; the index may be one past the last week. */
    Allowance allowance(int index) {
        return index < steps.size()
                ? steps.get(index).allowance()
                : allowance(index, steps.get(index - 1).after());
    }

    /** The state and the week make the next state. */
    Step step(int index, State before) {
        State entered = entered(index, before);
        Allowance allowance = allowance(index, entered);
        RuleOutcome outcome = againstLimit(index, allowance, judge(index, allowance), basis(index, allowance, entered));
        Optional<RuleOutcome> ofDose = weeks.comeback(index)
                .filter(back -> variable.equals(LoadVariables.DISTANCE)
                        && !weeks.week(index).runs().isEmpty())
                .map(back -> againstDose(index, back, allowance.limit().orElseThrow()));
        RuleOutcome counts = ofDose.orElse(outcome);
        StandingLimits standing = standing(index, entered, counts, allowance);
        State after = entered.after(standing, credit(index, standing, allowance, counts));
        return new Step(allowance, outcome, ofDose, counts.isFlag() ? after : after.kept(run(index)));
    }

    private State entered(int index, State before) {
        return weeks.comeback(index)
                .filter(back -> !before.isOnTheWayBack(back))
                .map(before::back)
                .orElse(before);
    }

    Allowance allowance(int index, State state) {
        if (weeks.isDosed(index)) {
            return variable.equals(LoadVariables.DISTANCE)
                    ? dose(index, weeks.comeback(index).orElseThrow(), entered(index, state))
                    : Allowance.none(Reason.AFTER_LAYOFF);
        }
        if (index == 0) {
            return Allowance.none(Reason.NO_EARLIER_WEEK);
        }
        if (weeks.isCut(index - 1)) {
            return Allowance.none(Reason.WARM_UP);
        }
        if (!weeks.isCovered(index - 1)) {
            return Allowance.none(Reason.MISSING_RUNS);
        }
        if (weeks.week(index - 1).value(variable).missingRuns() > 0) {
            return Allowance.none(Reason.PARTLY_MEASURED);
        }
        return state.standing()
                .on(weeks.firstDay(index))
                .<Allowance>map(standing -> Allowance.of(standing.limit(), Allowance.Basis.HELD))
                .orElseGet(() -> growing(index, state));
    }

    /** The dose in the week of the return, and what grows out of the heaviest week since that kept to its limit. */
    private Allowance dose(int index, Comeback back, State state) {
        double heaviest = state.since().map(SinceReturn::heaviest).orElse(0.0);
        double grown = ReturnRule.growth(rule.limit()).after(heaviest);
        int week = back.weekOf(weeks.load().definition().weekOf(weeks.firstDay(index)));
        return Allowance.of(back.dose().weekMetres(week, grown), Allowance.Basis.START_DOSE);
    }

    private RuleOutcome againstDose(int index, Comeback back, double limit) {
        WeeklyLoad week = weeks.week(index);
        Judged judged = ReturnRule.DOSE.judged(variable, week.days(), week.runs(), back);
        Change change =
                new Change(variable.dimension(), limit, run(index), limit).restingOn(Allowance.Basis.START_DOSE);
        if (Tolerance.isAbove(change.current(), limit)) {
            String key = ReturnRule.DOSE.id() + (weeks.isSinceReturn(index) ? ".week-since" : ".week");
            Message message = ReturnRule.message(key, change, back).with("week", week.days());
            return new LimitExceeded(judged, change, ReturnRule.severityOfLength(change), message);
        }
        return isKnown(index)
                ? new WithinLimit(judged, change)
                : NotAssessable.of(judged, weeks.isCovered(index) ? Reason.PARTLY_MEASURED : Reason.MISSING_RUNS);
    }

    /** What the weeks before allow, without a look at limits that were broken earlier. */
    private Allowance growing(int index, State state) {
        double lastWeek = lastWeek(index, state);
        double lighter = countsLighterWeeks(index) ? beforeLighterWeeks(index, state) : 0;
        double hills = isClimb() ? secondMost(state) : 0;
        double most = Math.max(lastWeek, Math.max(lighter, hills));
        if (most <= 0) {
            return Allowance.none(Reason.NO_BASELINE);
        }
        Allowance.Basis earlier = most == lighter ? Allowance.Basis.BEFORE_LIGHTER_WEEKS : Allowance.Basis.WEEKS_BEFORE;
        Allowance.UpTo grown = Allowance.of(
                isClimb() ? Math.max(most, rule.floor(variable)) : most,
                most == lastWeek ? Allowance.Basis.WEEK_BEFORE : earlier);
        return afterShortBreak(index)
                .filter(usual -> usual.most() < grown.most())
                .orElse(grown);
    }

    /** A speed that is over its limit so far pays for no more than that limit. */
    private double lastWeek(int index, State state) {
        boolean isSpeed =
                variable.aggregation() == Aggregation.RATIO && !state.credits().isEmpty();
        return isSpeed ? state.credit(0, weeks.firstDay(index)) : rule.limit().after(run(index - 1));
    }

    private boolean isClimb() {
        return WeeklyIncreaseRule.isClimb(variable);
    }

    /** Hills differ from week to week: what two of the last weeks had is usual, though it was a jump at first, and one trip to the mountains is no habit. */
    private static double secondMost(State state) {
        return state.credits().stream()
                .limit(WEEKS_BEFORE)
                .map(Credit::full)
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .findFirst()
                .orElse(0.0);
    }

    /** After a break of a week, a week goes back to what was usual, and not beyond it. */
    private Optional<Allowance.UpTo> afterShortBreak(int index) {
        OptionalDouble usual = weeks.usualBeforeShortBreak(index);
        return variable.equals(LoadVariables.DISTANCE) && usual.isPresent()
                ? Optional.of(Allowance.of(usual.getAsDouble(), Allowance.Basis.BEFORE_BREAK))
                : Optional.empty();
    }

    /**
     * The week before a lighter one; before two or three, the middle of the four weeks before them. For somebody who has a run every second or third week, it is the week of the last one.
     */
    private double beforeLighterWeeks(int index, State state) {
        LocalDate day = weeks.firstDay(index);
        boolean isHabit = weeks.isAfterHabit(index);
        return IntStream.rangeClosed(2, LONGEST_STRETCH)
                .mapToDouble(lighter -> isHabit ? state.credit(lighter, day) : middle(state, lighter, day))
                .reduce(state.credit(1, day), Math::max);
    }

    private static double middle(State state, int lighter, LocalDate day) {
        int count = Math.min(WEEKS_BEFORE, state.credits().size() - lighter);
        if (count < FEWEST_BEFORE) {
            return 0;
        }
        double[] before = new double[count];
        Arrays.setAll(before, week -> state.credit(lighter + week, day));
        double middle = Median.of(before);
        boolean isLighter = IntStream.range(0, lighter).allMatch(week -> state.credit(week, day) < middle);
        return isLighter ? middle : 0;
    }

    /** A lighter week costs nothing; a slower one pays for no faster week to come, though a return to the pace before it is no jump. */
    private boolean countsLighterWeeks(int index) {
        boolean isToCome = index == weeks.count();
        return index > 1 && !(isToCome && variable.aggregation() == Aggregation.RATIO);
    }

    /** A week that is no jump over the week before, or has none to be held against, may still be over its limit. */
    private RuleOutcome againstLimit(int index, Allowance allowance, RuleOutcome outcome, Message basis) {
        // A slower week before is no limit of speed, but one that a jump broke is.
        boolean isLimit = variable.aggregation() != Aggregation.RATIO || allowance.restsOn(Allowance.Basis.HELD);
        boolean mayBeOver = isLimit && !weeks.isDosed(index) && isKnown(index) && !outcome.isFlag();
        return mayBeOver
                        && allowance instanceof Allowance.UpTo known
                        && known.most() > 0
                        && known.isExceededBy(run(index))
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

    /** What a limit rests on; of one that was broken weeks ago, by which week. */
    private Message basis(int index, Allowance allowance, State state) {
        Message basis = Message.of("basis." + allowance.basis().map(Enum::name).orElse(""));
        return state.standing()
                .on(weeks.firstDay(index))
                .filter(standing -> allowance.restsOn(Allowance.Basis.HELD))
                .map(standing -> Message.of("basis.HELD.week")
                        .with("week", weeks.load().definition().weekOf(standing.brokenOn())))
                .orElse(basis);
    }

    private LimitExceeded overLimit(WeekComparison comparison, Allowance.UpTo allowance, Message basis) {
        boolean hasIncrease = allowance.restsOn() != Allowance.Basis.BEFORE_BREAK;
        double base = hasIncrease ? rule.limit().before(allowance.most()) : allowance.most();
        Change change = new Change(variable.dimension(), base, run(comparison.current()), allowance.most())
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
        WeekComparison whole = isClimb() ? hills(index) : weeks.whole(index, variable);
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
                ? IntStream.rangeClosed(1, Math.min(WEEKS_BEFORE, index))
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
        return distance.isPresent() && WeeklyIncreaseRule.isFlat(variable, run(week), distance.getAsDouble());
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

    /** A jump sets the limit that it broke; a week that is over and kept to what stands ends it. */
    private StandingLimits standing(int index, State state, RuleOutcome outcome, Allowance allowance) {
        WeeklyLoad week = weeks.week(index);
        boolean isHeld = allowance.restsOn(Allowance.Basis.HELD)
                && outcome.exceeded()
                        .filter(over -> over.message().key().equals(OVER_LIMIT))
                        .isPresent();
        if (outcome.isFlag() && !isHeld) {
            return broken(index, state, outcome, allowance).stream()
                    .mapToObj(broken ->
                            state.standing().and(Standing.after(week.week().last(), broken)))
                    .findFirst()
                    .orElse(state.standing());
        }
        boolean isOver = state.standing()
                .on(week.week().first())
                .filter(limit -> Tolerance.isAbove(run(index), limit.limit()))
                .isPresent();
        return week.isComplete() && isKnown(index) && !isOver ? StandingLimits.NONE : state.standing();
    }

    /** The limit that was broken. After a week of more than twice as much, a step back is a step back: no further than the week before. */
    private OptionalDouble broken(int index, State state, RuleOutcome outcome, Allowance allowance) {
        if (outcome.judged().rule().equals(ReturnRule.DOSE.id())) {
            return allowance.limit();
        }
        OptionalDouble limit = growing(index, state).limit();
        boolean isStepBack = WeeklyIncreaseRule.isAboutLength(variable)
                && outcome.findSeverity().equals(Optional.of(Severity.ALERT));
        return isStepBack && limit.isPresent() ? OptionalDouble.of(rule.limit().before(limit.getAsDouble())) : limit;
    }

    private Credit credit(int index, StandingLimits standing, Allowance allowance, RuleOutcome outcome) {
        if (!isKnown(index)) {
            return Credit.NONE;
        }
        double run = run(index);
        double full = rule.limit().after(run);
        boolean isFasterSoFar = variable.aggregation() == Aggregation.RATIO
                && !weeks.week(index).isComplete();
        if (isFasterSoFar && allowance.isExceededBy(run)) {
            return Credit.full(allowance.limit().orElseThrow());
        }
        boolean isHeld = outcome.isFlag() || allowance.restsOn(Allowance.Basis.HELD);
        return standing.on(weeks.firstDay(index + 1))
                .filter(limit -> isHeld && allowance.isExceededBy(run))
                .map(limit -> new Credit(full, limit.limit(), limit.lastDay()))
                .orElseGet(() -> Credit.full(full));
    }

    private boolean isKnown(int index) {
        return weeks.value(index, variable).missingRuns() == 0 && weeks.isCovered(index);
    }

    private double run(WeeklyLoad week) {
        return week.value(Measure.of(variable, List.of(week))).value().orElse(0);
    }

    private double run(int index) {
        return weeks.value(index, variable).value().orElse(0);
    }
}
