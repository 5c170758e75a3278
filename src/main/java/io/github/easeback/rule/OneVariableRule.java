package io.github.easeback.rule;

import io.github.easeback.activity.Message;
import io.github.easeback.activity.Run;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
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
 * <p>Ground that is new to the runner is a driver too ({@link SurfaceChangeRule}): terrain is more than height.
 *
 * <p>Noise floors (library convention): duration 3 % and 15 minutes, speed 3 %, ascent and descent 10 % and 50 m; a rise must
 * pass both parts. A caution, and a warning if one of the drivers is over its own weekly limit. Immutable and safe for use by
 * several threads.
 */
public final class OneVariableRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "one-variable";

    private static final int TWO_WEEKS = 14;

    private static final Evidence EVIDENCE = Evidence.of(
                    EvidenceGrade.D,
                    "Changing one of duration, speed and terrain at a time keeps a runner from injury.",
                    "advice from practice; no study of this rule is known here")
            .butAgainst(
                    "whether volume or intensity grew first made no difference in a randomised trial of 447 runners,"
                            + " doi:10.1136/bmjsem-2017-000333");

    private static final List<NoiseFloor> DRIVERS = List.of(
            new NoiseFloor(LoadVariables.DURATION, 0.03, 15 * 60),
            new NoiseFloor(LoadVariables.SPEED, 0.03, 0),
            new NoiseFloor(LoadVariables.ASCENT, 0.10, 50),
            new NoiseFloor(LoadVariables.DESCENT, 0.10, 50));

    private final TenPercentRule weekly;
    private final SurfaceChangeRule surface;
    private final List<NoiseFloor> floors;

    private OneVariableRule(TenPercentRule weekly, SurfaceChangeRule surface, List<NoiseFloor> floors) {
        this.weekly = weekly;
        this.surface = surface;
        this.floors = List.copyOf(floors);
    }

    /**
     * The rule beside a weekly rule.
     *
     * @param weekly the rule that says whether a driver is over its own limit
     * @return the rule
     */
    public static OneVariableRule of(TenPercentRule weekly) {
        return new OneVariableRule(weekly, SurfaceChangeRule.standard(), DRIVERS);
    }

    /** The same rule beside other rules. */
    OneVariableRule beside(TenPercentRule otherWeekly, SurfaceChangeRule otherSurface) {
        return new OneVariableRule(otherWeekly, otherSurface, floors);
    }

    /**
     * The same rule with another noise floor. A rise counts when it passes both parts.
     *
     * @param driver one of duration, speed, ascent and descent
     * @param relative the least rise as a fraction, 0.03 for 3 %, not negative
     * @param absolute the least rise in the unit of the variable, not negative
     * @return a new rule
     * @throws IllegalArgumentException if a part is negative or not a number, or if the variable is no driver
     */
    public OneVariableRule withNoiseFloor(LoadVariable driver, double relative, double absolute) {
        if (floors.stream().noneMatch(floor -> floor.variable().equals(driver))) {
            throw new IllegalArgumentException(
                    driver.id() + " is no driver; drivers are duration, speed, ascent and descent");
        }
        List<NoiseFloor> changed = floors.stream()
                .map(floor -> floor.variable().equals(driver) ? new NoiseFloor(driver, relative, absolute) : floor)
                .toList();
        return new OneVariableRule(weekly, surface, changed);
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
        WeekOnWeek weeks = new WeekOnWeek(load, weekly);
        List<Run> onNewGround = onNewGround(load);
        List<Drivers> all = new ArrayList<>();
        for (int i = 0; i < load.weeks().size(); i++) {
            all.add(drivers(load, weeks, i, onNewGround));
        }
        return all;
    }

    private List<Run> onNewGround(LoadHistory load) {
        return surface.assess(load).stream()
                .filter(LimitExceeded.class::isInstance)
                .flatMap(outcome -> outcome.subject().runs().stream())
                .toList();
    }

    private Drivers drivers(LoadHistory load, WeekOnWeek weeks, int index, List<Run> onNewGround) {
        WeeklyLoad week = load.weeks().get(index);
        List<Run> fresh = onNewGround.stream().filter(week.runs()::contains).toList();
        if (!week.isComplete()) {
            return Drivers.unknown(week, fresh, Reason.WEEK_NOT_OVER);
        }
        Optional<Reason> reason = weeks.driver(index, LoadVariables.DURATION)
                .obstacle()
                .or(() -> weeks.driver(index, LoadVariables.SPEED).obstacle());
        if (reason.isPresent()) {
            return Drivers.unknown(week, fresh, reason.get());
        }
        List<LoadVariable> risen = floors.stream()
                .filter(floor -> hasRisen(floor, weeks.driver(index, floor.variable())))
                .map(NoiseFloor::variable)
                .toList();
        return new Drivers(week, risen, fresh, Optional.empty());
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
        WeekOnWeek weeks = new WeekOnWeek(load, weekly);
        List<Drivers> drivers = drivers(load);
        List<WeekLadder> ladders = floors.stream()
                .map(floor -> weekly.ladder(load, floor.variable()))
                .toList();
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            outcomes.add(outcome(load, weeks, drivers.get(i), i, ladders));
        }
        return outcomes;
    }

    private RuleOutcome outcome(
            LoadHistory load, WeekOnWeek weeks, Drivers drivers, int index, List<WeekLadder> ladders) {
        Subject subject = subject(load, drivers.week(), index);
        if (drivers.reason().isPresent()) {
            return new NotAssessable(subject, drivers.reason().get(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        Change change = new Change(Dimension.COUNT, 1, drivers.count(), 1);
        if (drivers.count() <= 1) {
            return new WithinLimit(subject, change);
        }
        return new LimitExceeded(
                subject, change, severity(weeks, drivers, index, ladders), message(weeks, drivers, index));
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

    private Severity severity(WeekOnWeek weeks, Drivers drivers, int index, List<WeekLadder> ladders) {
        boolean overLimit = ladders.stream()
                .map(ladder -> ladder.outcomes().get(index))
                .filter(outcome -> outcome.subject()
                        .variable()
                        .filter(drivers.variables()::contains)
                        .isPresent())
                .anyMatch(outcome -> outcome instanceof LimitExceeded exceeded && exceeded.severity() != Severity.INFO);
        if (overLimit) {
            return Severity.WARNING;
        }
        boolean isReturn = drivers.onNewGround().isEmpty()
                && drivers.variables().stream().allMatch(variable -> isBackAtEarlierLevel(weeks, variable, index));
        return isReturn ? Severity.INFO : Severity.CAUTION;
    }

    /** After one lighter week, a return to the level before it is no change. */
    private boolean isBackAtEarlierLevel(WeekOnWeek weeks, LoadVariable variable, int index) {
        if (index < 2) {
            return false;
        }
        double current = weeks.value(index, variable).value().orElse(0);
        double before = weeks.value(index - 2, variable).value().orElse(0);
        double between = weeks.value(index - 1, variable).value().orElse(0);
        return before > between && !weekly.limit().isExceeded(before, current);
    }

    private static Message message(WeekOnWeek weeks, Drivers drivers, int index) {
        List<Message> changes = new ArrayList<>();
        drivers.variables().forEach(variable -> changes.add(driver(weeks.driver(index, variable))));
        if (!drivers.onNewGround().isEmpty()) {
            changes.add(Message.of("one-variable.ground"));
        }
        return Message.of("one-variable.week")
                .with("week", drivers.week().days())
                .with("drivers", List.copyOf(changes));
    }

    private static Message driver(WeekComparison comparison) {
        double previous = comparison.previousValue().orElse(0);
        double current = comparison.currentValue().orElse(0);
        if (previous > 0) {
            return Message.of("one-variable.driver")
                    .with("variable", comparison.name())
                    .with("change", new Change(comparison.measure().dimension(), previous, current, previous));
        }
        return Message.of("one-variable.from-nothing").with("variable", comparison.name());
    }
}
