package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Comebacks;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.layoff.Usual;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A history held against the rules on a day, made once and read by whoever says something of it: what was found, the limits of a day, what drove each week. The weeks and
 * the runs are walked once, and the states of the walks are kept, so that all of them read the same walk, and {@link #then} goes on from the last state. Immutable.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(LoadHistory.of(history, WeekDefinition.ISO, asOf), Rules.standard());
 * Allowance tomorrow = evaluation.limits(asOf.plusDays(1)).run();
 * }</pre>
 */
public final class Evaluation {

    private final LoadHistory load;
    private final Rules rules;
    private final Layoffs layoffs;
    private final Comebacks comebacks;
    private final WeekOnWeek weeks;
    private final Map<LoadVariable, WeeklyProgression> weekly;
    private final RunProgression runs;
    private final List<RuleOutcome> grounds;
    private final List<Drivers> drivers;
    /** From this day on, what was agreed is in force. */
    private final LocalDate agreedFrom;
    /** Made when they are first asked for, since a plan only asks for limits, day by day. */
    private volatile @Nullable Outcomes outcomes;

    private Evaluation(LoadHistory load, Rules rules, Optional<LocalDate> injury, Optional<Evaluation> shorter) {
        this.load = load;
        this.rules = rules;
        layoffs = Layoffs.of(load.history(), load.asOf(), injury);
        Optional<Evaluation> before = shorter.filter(one -> layoffs.goOnFrom(one.layoffs));
        comebacks = Comebacks.of(load, layoffs);
        agreedFrom = shorter.map(one -> one.agreedFrom)
                .orElseGet(() -> AgreedLimitRule.of(rules.agreed()).from(load));
        weeks = before.map(one -> one.weeks.then(load, comebacks))
                .orElseGet(() -> new WeekOnWeek(load, comebacks, rules.weekly().coverage()));
        weekly = weekly(rules, weeks, before);
        runs = before.map(one -> one.runs.then(rules, load, comebacks))
                .orElseGet(() -> RunProgression.of(rules, load, comebacks));
        grounds = rules.surfaceChange()
                .outcomes(load, before.map(this::sameGrounds).orElse(List.of()));
        drivers = rules.oneVariable()
                .drivers(weeks, grounds, before.map(Evaluation::driversThatStay).orElse(List.of()));
    }

    /**
     * Holds a history against rules.
     *
     * @param load the weeks, their day and the variables that they are summed up by
     * @param rules the rules with their limits
     * @return the evaluation
     */
    public static Evaluation of(LoadHistory load, Rules rules) {
        return of(load, rules, Optional.empty());
    }

    /**
     * Holds the history of a runner who tells of an injury against rules.
     *
     * @param load the weeks, their day and the variables that they are summed up by
     * @param rules the rules with their limits
     * @param injury the day of the injury, not after that of the weeks; absent if there is none to tell of
     * @return the evaluation
     * @throws IllegalArgumentException if the injury is after the day of the weeks
     */
    public static Evaluation of(LoadHistory load, Rules rules, Optional<LocalDate> injury) {
        return new Evaluation(load, rules, injury, Optional.empty());
    }

    /**
     * The evaluation some days on, as if some runs had come. It goes on from the last state of this one, so weeks that are over and runs that were judged are
     * not judged again.
     *
     * @param more the runs since, none before the day of this evaluation and none after {@code day}
     * @param day the new day
     * @return a new evaluation
     */
    public Evaluation then(List<Run> more, LocalDate day) {
        return new Evaluation(load.then(more, day), rules, layoffs.injury(), Optional.of(this));
    }

    private static Map<LoadVariable, WeeklyProgression> weekly(
            Rules rules, WeekOnWeek weeks, Optional<Evaluation> before) {
        Map<LoadVariable, WeeklyProgression> weekly = new LinkedHashMap<>();
        rules.weekly()
                .variables()
                .forEach(variable -> weekly.put(
                        variable,
                        before.map(shorter -> shorter.progression(variable).then(weeks))
                                .orElseGet(() -> WeeklyProgression.of(rules.weekly(), variable, weeks))));
        return weekly;
    }

    /** The outcomes on the ground of the runs before the first new one. */
    private List<RuleOutcome> sameGrounds(Evaluation shorter) {
        return shorter.grounds.subList(0, runs.sameAs(shorter.runs));
    }

    /** The week of the report may change. */
    private List<Drivers> driversThatStay() {
        return drivers.subList(0, Math.max(0, drivers.size() - 1));
    }

    /** Threads that ask at once may make the same twice. */
    private Outcomes inOrder() {
        Outcomes made = outcomes;
        if (made == null) {
            made = new Outcomes(outcomesByRule(), load.definition());
            outcomes = made;
        }
        return made;
    }

    private Map<String, List<RuleOutcome>> outcomesByRule() {
        List<WeeklyProgression> progressions = List.copyOf(weekly.values());
        Map<String, List<RuleOutcome>> all = new LinkedHashMap<>();
        rules.agreedLimit().ifPresent(rule -> all.put(rule.id(), rule.outcomes(load, agreedFrom)));
        all.put(rules.sessionSpike().id(), runs.outcomes());
        all.put(rules.weekly().id(), WeeklyIncreaseRule.outcomes(weeks.count(), progressions));
        all.put(rules.oneVariable().id(), rules.oneVariable().outcomes(weeks, drivers, progressions));
        all.put(rules.twoWeekJump().id(), rules.twoWeekJump().outcomes(weeks));
        all.put(rules.surfaceChange().id(), grounds);
        Map<String, List<RuleOutcome>> ofConduct = outcomesOfConduct();
        Stream.concat(Stream.of(RecoveryRule.standard()), ReturnRule.all().stream())
                .map(ProgressionRule::id)
                .forEach(rule -> all.put(rule, ofConduct.getOrDefault(rule, List.of())));
        Rules.ofForm().forEach(rule -> all.put(rule.id(), rule.assess(load)));
        rules.more().forEach(rule -> all.put(rule.id(), List.copyOf(rule.assess(load))));
        return all;
    }

    /** How the runs kept to what is advised on ways back and on days of rest, by rule and in order of days. */
    private Map<String, List<RuleOutcome>> outcomesOfConduct() {
        return Stream.concat(
                        runs.outcomesOfConduct().stream(),
                        progression(LoadVariables.DISTANCE).outcomesOfDose().stream())
                .sorted(Comparator.comparing(
                        outcome -> outcome.judged().window().last()))
                .collect(Collectors.groupingBy(outcome -> outcome.judged().rule()));
    }

    /**
     * The weeks and their runs.
     *
     * @return the load, with the history that it was made from
     */
    public LoadHistory load() {
        return load;
    }

    /**
     * The day of the evaluation; its runs count.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return load.asOf();
    }

    /**
     * The rules, which carry their limits.
     *
     * @return the rules
     */
    public Rules rules() {
        return rules;
    }

    /**
     * The stretches without a run.
     *
     * @return the layoffs
     */
    public Layoffs layoffs() {
        return layoffs;
    }

    /**
     * The ways back from layoffs.
     *
     * @return the ways back, day by day
     */
    public Comebacks comebacks() {
        return comebacks;
    }

    /**
     * What is known of a runner who is off, or on the way back, for the next day on which there may be a run.
     *
     * @return absent if that day is on no way back
     */
    public Optional<Comeback> comeback() {
        return comebacks.ahead(nextDay());
    }

    /**
     * The current week, as far as its limits count it: after an injury in it, what was run since the return.
     *
     * @return the week with these runs
     * @throws IllegalStateException if there is no run
     */
    public WeeklyLoad countedWeek() {
        WeeklyLoad week = load.currentWeek();
        return comebacks.ahead(asOf()).map(back -> back.since(week)).orElse(week);
    }

    /**
     * What is usual now.
     *
     * @return what the eight whole weeks before this one tell
     * @throws IllegalStateException if there is no run
     */
    public Usual usual() {
        return comebacks.usual(load.currentWeek().week().first());
    }

    /**
     * The usual easy speed: what the runner gives, else the median running speed of the runs without walks in the eight whole weeks before this one, trails left
     * out.
     *
     * @return metres per second; absent if it is unknown
     */
    public OptionalDouble easySpeed() {
        return usual().easySpeed();
    }

    /**
     * Tells whether there was a run on the day of the evaluation; then that was it for the day.
     *
     * @return true if somebody ran on it
     */
    public boolean hasRunToday() {
        List<LocalDate> days = layoffs.runDays();
        return !days.isEmpty() && days.get(days.size() - 1).equals(asOf());
    }

    /**
     * The next day on which there may be a run: the day of the evaluation, or the one after it if there was a run on it.
     *
     * @return the day, whether or not it should be a day of rest
     */
    public LocalDate nextDay() {
        return hasRunToday() ? asOf().plusDays(1) : asOf();
    }

    /**
     * All judgements, those within their limits and those that could not be made included.
     *
     * @return the outcomes, rule by rule; immutable
     */
    public List<RuleOutcome> outcomes() {
        return inOrder().all();
    }

    /**
     * The judgements of the rules that a caller has added.
     *
     * @return some of the {@link #outcomes()}; immutable
     */
    public List<RuleOutcome> outcomesOfAddedRules() {
        return rules.more().stream().flatMap(rule -> outcomesOf(rule).stream()).toList();
    }

    /**
     * The judgements of a week and of its runs.
     *
     * @param week a week of the {@link #load()}
     * @return those of the {@link #outcomes()} whose window ends in it; immutable
     */
    public List<RuleOutcome> outcomesOf(WeeklyLoad week) {
        return inOrder().of(week);
    }

    /**
     * The judgements of how much was run in a week. What only describes how somebody ran says nothing of that, and so neither praises nor blames a week.
     *
     * @param week a week of the {@link #load()}
     * @return some of those {@linkplain #outcomesOf(WeeklyLoad) of the week}; immutable
     */
    public List<RuleOutcome> outcomesOnLoad(WeeklyLoad week) {
        return outcomesOf(week).stream()
                .filter(outcome -> !Rules.isOfForm(outcome.judged().rule()))
                .toList();
    }

    /** The outcomes of one of the rules. */
    List<RuleOutcome> outcomesOf(ProgressionRule rule) {
        return inOrder().of(rule);
    }

    /**
     * What drove each week up.
     *
     * @return one entry a week; immutable
     */
    public List<Drivers> drivers() {
        return drivers;
    }

    /**
     * The limits of a day of this week or the next, if no run comes before it.
     *
     * @param day the day, not before the day of the evaluation
     * @return its limits
     * @throws IllegalArgumentException if the day is over, or later than the next week
     * @throws IllegalStateException if there is no run
     */
    public Limits limits(LocalDate day) {
        return new DayLimits(this).on(day);
    }

    /**
     * Tells whether enough of a week's runs is known to judge it, and to plan on it.
     *
     * @param week the week
     * @return true if its coverage reaches the limit of the weekly rule
     */
    public boolean isCovered(WeeklyLoad week) {
        return rules.weekly().coverage().isMetBy(week.coverage());
    }

    /** What was agreed for a day: nothing before the day of the agreement. */
    AgreedLimits agreed(LocalDate day) {
        return day.isBefore(agreedFrom) ? AgreedLimits.NONE : rules.agreed();
    }

    RunProgression runs() {
        return runs;
    }

    /**
     * The week that broke the limit which stands in this week or the next.
     *
     * @param variable a variable of the weekly rule
     * @param week this week or the next
     * @return absent if no limit that was broken stands in it
     * @throws IllegalArgumentException if the weekly rule does not know the variable
     */
    public Optional<Days> brokenIn(LoadVariable variable, Days week) {
        boolean isThisWeek = week.equals(load.currentWeek().week());
        return progression(variable).brokenIn(isThisWeek ? weeks.count() - 1 : weeks.count());
    }

    WeeklyProgression progression(LoadVariable variable) {
        WeeklyProgression progression = weekly.get(variable);
        if (progression == null) {
            throw new IllegalArgumentException("There is no limit of " + variable.id());
        }
        return progression;
    }

    @Override
    public String toString() {
        return outcomes().size() + " outcomes up to " + load().asOf();
    }
}
