package io.github.easeback.rule;

import io.github.easeback.internal.numbers.Median;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariable.Aggregation;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
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

    /** So many lighter weeks in a row, as before a race or on holiday, cost nothing. Library convention. */
    private static final int LONGEST_STRETCH = 3;

    /** What was usual before them is the middle of so many weeks, of which most have to be there. Library conventions. */
    static final int WEEKS_BEFORE = 4;

    private static final int FEWEST_BEFORE = 3;

    private final WeeklyIncreaseRule rule;
    private final LoadVariable variable;
    private final WeekOnWeek weeks;
    private final WeekJudge judge;
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
        judge = new WeekJudge(rule, variable, weeks);
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
        RuleOutcome outcome = judge.outcome(index, allowance, basis(index, allowance, entered));
        Optional<RuleOutcome> ofDose = weeks.comeback(index)
                .filter(back -> variable.equals(LoadVariables.DISTANCE)
                        && !weeks.week(index).runs().isEmpty())
                .map(back -> judge.ofDose(index, back, allowance.limit().orElseThrow()));
        RuleOutcome counts = ofDose.orElse(outcome);
        StandingLimits standing = standing(index, entered, counts, allowance);
        State after = entered.after(standing, credit(index, standing, allowance, counts));
        return new Step(allowance, outcome, ofDose, counts.isFlag() ? after : after.kept(upTo(allowance, index)));
    }

    /** What goes over the limit raises none, however little it is. */
    private double upTo(Allowance allowance, int index) {
        double run = weeks.run(index, variable);
        return Math.min(run, allowance.limit().orElse(run));
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

    /** What the weeks before allow, without a look at limits that were broken earlier. */
    private Allowance growing(int index, State state) {
        double lastWeek = lastWeek(index, state);
        double lighter = countsLighterWeeks(index) ? beforeLighterWeeks(index, state) : 0;
        double hills = WeeklyIncreaseRule.isClimb(variable) ? secondMost(state) : 0;
        double most = Math.max(lastWeek, Math.max(lighter, hills));
        if (most <= 0) {
            return Allowance.none(Reason.NO_BASELINE);
        }
        Allowance.Basis earlier = most == lighter ? Allowance.Basis.BEFORE_LIGHTER_WEEKS : Allowance.Basis.WEEKS_BEFORE;
        Allowance.UpTo grown = Allowance.of(
                WeeklyIncreaseRule.isClimb(variable) ? Math.max(most, rule.floor(variable)) : most,
                most == lastWeek ? Allowance.Basis.WEEK_BEFORE : earlier);
        return afterShortBreak(index)
                .filter(usual -> usual.most() < grown.most())
                .orElse(grown);
    }

    /** A speed that is over its limit so far pays for no more than that limit. */
    private double lastWeek(int index, State state) {
        boolean isSpeed =
                variable.aggregation() == Aggregation.RATIO && !state.credits().isEmpty();
        return isSpeed ? state.credit(0, weeks.firstDay(index)) : rule.limit().after(weeks.run(index - 1, variable));
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
        // A week that paid for little since it went over its limit was none of the lighter ones.
        boolean isLighter = IntStream.range(0, lighter)
                .allMatch(week -> state.credits().get(week).full() < middle);
        return isLighter ? middle : 0;
    }

    /** A lighter week costs nothing; a slower one pays for no faster week to come, though a return to the pace before it is no jump. */
    private boolean countsLighterWeeks(int index) {
        boolean isToCome = index == weeks.count();
        return index > 1 && !(isToCome && variable.aggregation() == Aggregation.RATIO);
    }

    /** What a limit rests on; of one that was broken weeks ago, by which week. */
    private Message basis(int index, Allowance allowance, State state) {
        Message basis = Message.of("basis." + allowance.basis().map(Enum::name).orElse(""));
        return brokenIn(index, state)
                .filter(week -> allowance.restsOn(Allowance.Basis.HELD))
                .map(week -> Message.of("basis.HELD.week").with("week", week))
                .orElse(basis);
    }

    /** The week that broke the limit which stands in a week; the index may be one past the last week. */
    Optional<Days> brokenIn(int index) {
        return index == 0
                ? Optional.empty()
                : brokenIn(index, entered(index, steps.get(index - 1).after()));
    }

    private Optional<Days> brokenIn(int index, State state) {
        return state.standing()
                .on(weeks.firstDay(index))
                .map(standing -> weeks.load().definition().weekOf(standing.brokenOn()));
    }

    /** A jump sets the limit that it broke; a week that is over and kept to what stands ends it, and one without a run kept to nothing. */
    private StandingLimits standing(int index, State state, RuleOutcome outcome, Allowance allowance) {
        WeeklyLoad week = weeks.week(index);
        boolean isHeld = allowance.restsOn(Allowance.Basis.HELD)
                && outcome.exceeded()
                        .filter(over -> over.message().key().equals(WeekJudge.OVER_LIMIT))
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
                .filter(limit -> Tolerance.isAbove(weeks.run(index, variable), limit.limit()))
                .isPresent();
        boolean isKept = !week.runs().isEmpty() && weeks.isKnown(index, variable) && !isOver;
        return week.isComplete() && isKept ? StandingLimits.NONE : state.standing();
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
        if (!weeks.isKnown(index, variable)) {
            return Credit.NONE;
        }
        double run = weeks.run(index, variable);
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
}
