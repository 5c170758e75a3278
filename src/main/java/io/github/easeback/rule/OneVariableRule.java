package io.github.easeback.rule;

import io.github.easeback.load.AscentLoad;
import io.github.easeback.load.DescentLoad;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.DurationLoad;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.SpeedLoad;
import io.github.easeback.load.WeeklyLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Change one variable at a time. Distance is no variable of its own here, since it is duration times speed: 10 % more time at
 * the same speed <em>is</em> 10 % more distance. The independent drivers are duration, speed, ascent and descent; two or more of
 * them that rise in a week by more than the noise of their measuring are more than one variable at a time.
 *
 * <p>Noise floors (library convention): duration 3 % and 15 minutes, speed 3 %, ascent and descent 10 % and 50 m; a rise must
 * pass both parts. A caution, and a warning if one of the drivers is over its own weekly limit. Immutable and safe for use by
 * several threads.
 */
public final class OneVariableRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "one-variable";

    private static final int TWO_WEEKS = 14;

    private static final Evidence EVIDENCE = new Evidence(
            EvidenceGrade.D,
            "Changing one of duration, speed and terrain at a time keeps a runner from injury.",
            "advice from practice; no study of this rule is known here",
            Optional.empty(),
            Optional.of(
                    "whether volume or intensity grew first made no difference in a randomised trial of 447 runners,"
                            + " doi:10.1136/bmjsem-2017-000333"));

    private static final List<NoiseFloor> DRIVERS = List.of(
            new NoiseFloor(DurationLoad.INSTANCE, 0.03, 15 * 60),
            new NoiseFloor(SpeedLoad.INSTANCE, 0.03, 0),
            new NoiseFloor(AscentLoad.INSTANCE, 0.10, 50),
            new NoiseFloor(DescentLoad.INSTANCE, 0.10, 50));

    private record NoiseFloor(LoadVariable variable, double relative, double absolute) {

        boolean isPassed(double previous, double current) {
            return current - previous > absolute && IncreaseLimit.isAbove(current, previous * (1 + relative));
        }
    }

    /**
     * What drove the load of a week up.
     *
     * @param week the week
     * @param variables the drivers that rose by more than their noise, in the order duration, speed, ascent, descent
     * @param reason why the drivers are unknown; absent if they are known
     */
    public record Drivers(WeeklyLoad week, List<LoadVariable> variables, Optional<Reason> reason) {

        /**
         * Copies the list.
         *
         * @throws NullPointerException if {@code variables} is or holds null
         */
        public Drivers {
            variables = List.copyOf(variables);
        }
    }

    private final TenPercentRule weekly;

    private OneVariableRule(TenPercentRule weekly) {
        this.weekly = weekly;
    }

    /**
     * The rule beside a weekly rule.
     *
     * @param weekly the rule that says whether a driver is over its own limit
     * @return the rule
     */
    public static OneVariableRule of(TenPercentRule weekly) {
        return new OneVariableRule(weekly);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Evidence evidence() {
        return EVIDENCE;
    }

    @Override
    public int lookBackDays() {
        return TWO_WEEKS;
    }

    /**
     * What drove each week.
     *
     * @param load the weeks
     * @return one entry a week, in order
     */
    public List<Drivers> drivers(LoadHistory load) {
        WeekOnWeek weeks = new WeekOnWeek(load);
        List<Drivers> all = new ArrayList<>();
        for (int i = 0; i < load.weeks().size(); i++) {
            all.add(drivers(load, weeks, i));
        }
        return all;
    }

    private static Drivers drivers(LoadHistory load, WeekOnWeek weeks, int index) {
        WeeklyLoad week = load.weeks().get(index);
        if (!week.isComplete()) {
            return new Drivers(week, List.of(), Optional.of(Reason.WEEK_NOT_OVER));
        }
        Optional<Reason> reason = weeks.whole(index, DurationLoad.INSTANCE)
                .obstacle()
                .or(() -> weeks.whole(index, SpeedLoad.INSTANCE).obstacle());
        if (reason.isPresent()) {
            return new Drivers(week, List.of(), reason);
        }
        List<LoadVariable> risen = DRIVERS.stream()
                .filter(driver -> hasRisen(driver, weeks.whole(index, driver.variable)))
                .map(NoiseFloor::variable)
                .toList();
        return new Drivers(week, risen, Optional.empty());
    }

    /** A flat week before is a base here, though it is none for a percentage: from no hill to some is a change. */
    private static boolean hasRisen(NoiseFloor driver, WeekComparison comparison) {
        boolean comparable = comparison
                .obstacle()
                .filter(reason -> reason != Reason.NO_BASELINE)
                .isEmpty();
        return comparable
                && comparison.currentValue().isPresent()
                && driver.isPassed(
                        comparison.previousValue().orElse(0),
                        comparison.currentValue().getAsDouble());
    }

    /** One outcome a week. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        List<Drivers> drivers = drivers(load);
        List<WeekLadder> ladders = DRIVERS.stream()
                .map(driver -> weekly.ladder(load, driver.variable))
                .toList();
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            outcomes.add(outcome(load, drivers.get(i), i, ladders));
        }
        return outcomes;
    }

    private RuleOutcome outcome(LoadHistory load, Drivers drivers, int index, List<WeekLadder> ladders) {
        Subject subject = subject(load, drivers.week, index);
        if (drivers.reason.isPresent()) {
            return new NotAssessable(subject, drivers.reason.get(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        Change change = new Change(Dimension.COUNT, 1, drivers.variables.size(), 1);
        if (drivers.variables.size() <= 1) {
            return new WithinLimit(subject, change);
        }
        return new LimitExceeded(
                subject, change, severity(load, drivers, index, ladders), message(load, drivers, index));
    }

    private Subject subject(LoadHistory load, WeeklyLoad week, int index) {
        return new Subject(
                ID,
                Optional.empty(),
                week.days(),
                index == 0
                        ? Optional.empty()
                        : Optional.of(load.weeks().get(index - 1).days()),
                week.runs(),
                EVIDENCE);
    }

    private Severity severity(LoadHistory load, Drivers drivers, int index, List<WeekLadder> ladders) {
        boolean overLimit = ladders.stream()
                .map(ladder -> ladder.outcomes().get(index))
                .filter(outcome -> outcome.subject()
                        .variable()
                        .filter(drivers.variables::contains)
                        .isPresent())
                .anyMatch(outcome -> outcome instanceof LimitExceeded exceeded && exceeded.severity() != Severity.INFO);
        if (overLimit) {
            return Severity.WARNING;
        }
        boolean isReturn = drivers.variables.stream().allMatch(variable -> isBackAtEarlierLevel(load, variable, index));
        return isReturn ? Severity.INFO : Severity.CAUTION;
    }

    /** After one lighter week, a return to the level before it is no change. */
    private boolean isBackAtEarlierLevel(LoadHistory load, LoadVariable variable, int index) {
        if (index < 2) {
            return false;
        }
        double current = value(load, variable, index);
        double before = value(load, variable, index - 2);
        return before > value(load, variable, index - 1) && !weekly.limit().isExceeded(before, current);
    }

    private static double value(LoadHistory load, LoadVariable variable, int index) {
        return load.weeks().get(index).value(variable).value().orElse(0);
    }

    private static Message message(LoadHistory load, Drivers drivers, int index) {
        List<Message> changes = drivers.variables.stream()
                .map(variable -> driver(variable, value(load, variable, index - 1), value(load, variable, index)))
                .toList();
        return Message.of("one-variable.week").with("week", drivers.week.days()).with("drivers", changes);
    }

    private static Message driver(LoadVariable variable, double previous, double current) {
        Message name = Message.of("variable." + variable.id());
        if (previous > 0) {
            return Message.of("one-variable.driver")
                    .with("variable", name)
                    .with("change", new Change(variable.dimension(), previous, current, previous));
        }
        return Message.of("one-variable.from-nothing").with("variable", name);
    }
}
