package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** How much a driver has to rise before that says anything: both parts have to be passed. */
    private record NoiseFloor(LoadVariable variable, double relative, double absolute) {

        NoiseFloor {
            if (!(relative >= 0 && absolute >= 0)) {
                throw new IllegalArgumentException(
                        "The noise of " + variable.id() + " can't be " + relative + " and " + absolute);
            }
        }

        boolean isPassed(double previous, double current) {
            return current - previous > absolute && Tolerance.isAbove(current, previous * (1 + relative));
        }
    }

    private static final Evidence EVIDENCE = Evidence.of(
                    EvidenceGrade.D,
                    "Changing one of duration, speed and terrain at a time comes with fewer injuries.",
                    "advice from practice; no study of this rule is known here")
            .butAgainst(
                    "whether volume or intensity grows first: no difference shown in a randomised trial of 839 runners,"
                            + " of whom 447 were compared, doi:10.1136/bmjsem-2017-000333");

    private static final List<NoiseFloor> DRIVERS = List.of(
            new NoiseFloor(LoadVariables.DURATION, 0.03, 15 * 60),
            new NoiseFloor(LoadVariables.SPEED, 0.03, 0),
            new NoiseFloor(LoadVariables.ASCENT, 0.10, 50),
            new NoiseFloor(LoadVariables.DESCENT, 0.10, 50));

    private final WeeklyIncreaseRule weekly;
    private final SurfaceChangeRule surface;
    private final List<NoiseFloor> floors;

    private OneVariableRule(WeeklyIncreaseRule weekly, SurfaceChangeRule surface, List<NoiseFloor> floors) {
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
    public static OneVariableRule of(WeeklyIncreaseRule weekly) {
        return new OneVariableRule(weekly, SurfaceChangeRule.standard(), DRIVERS);
    }

    /** The same rule beside other rules. */
    OneVariableRule beside(WeeklyIncreaseRule otherWeekly, SurfaceChangeRule otherSurface) {
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

    /** One outcome a week. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        return Evaluation.of(load, Rules.standard().with(weekly).with(surface).with(this))
                .outcomesOf(this);
    }

    /** What drove each week, of which the first ones are known from a shorter history. */
    List<Drivers> drivers(WeekOnWeek weeks, List<RuleOutcome> grounds, List<Drivers> known) {
        Map<LocalDate, List<Run>> fresh = grounds.stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .flatMap(outcome -> outcome.judged().runs().stream())
                .collect(Collectors.groupingBy(
                        run -> weeks.load().definition().weekOf(run.date()).first()));
        List<Drivers> all = new ArrayList<>(known);
        for (int i = known.size(); i < weeks.count(); i++) {
            all.add(drivers(weeks, i, fresh.getOrDefault(weeks.firstDay(i), List.of())));
        }
        return List.copyOf(all);
    }

    private Drivers drivers(WeekOnWeek weeks, int index, List<Run> onNewGround) {
        WeeklyLoad week = weeks.week(index);
        if (!week.isComplete()) {
            return Drivers.unknown(week, onNewGround, Reason.WEEK_NOT_OVER);
        }
        return weeks.driver(index, LoadVariables.DURATION)
                .obstacle()
                .or(() -> weeks.driver(index, LoadVariables.SPEED).obstacle())
                .map(reason -> Drivers.unknown(week, onNewGround, reason))
                .orElseGet(() -> new Drivers(week, risen(weeks, index), onNewGround, Optional.empty()));
    }

    private List<LoadVariable> risen(WeekOnWeek weeks, int index) {
        return floors.stream()
                .filter(floor -> hasRisen(floor, weeks.driver(index, floor.variable())))
                .map(NoiseFloor::variable)
                .toList();
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

    /** The outcomes, read from the drivers and from the walks over the weeks. */
    List<RuleOutcome> outcomes(WeekOnWeek weeks, List<Drivers> drivers, List<WeeklyProgression> progressions) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            outcomes.add(outcome(weeks, drivers.get(i), i, progressions));
        }
        return outcomes;
    }

    private RuleOutcome outcome(WeekOnWeek weeks, Drivers drivers, int index, List<WeeklyProgression> progressions) {
        Judged judged = judged(weeks, index);
        if (drivers.reason().isPresent()) {
            return NotAssessable.of(judged, drivers.reason().get());
        }
        Change change = new Change(Dimension.COUNT, 1, drivers.count(), 1).restingOn(Allowance.Basis.WEEK_BEFORE);
        return drivers.count() <= 1
                ? new WithinLimit(judged, change)
                : new LimitExceeded(
                        judged, change, severity(weeks, drivers, index, progressions), message(weeks, drivers, index));
    }

    private static Judged judged(WeekOnWeek weeks, int index) {
        return new Judged(
                ID,
                Optional.empty(),
                weeks.week(index).days(),
                index == 0
                        ? Optional.empty()
                        : Optional.of(weeks.week(index - 1).days()),
                weeks.week(index).runs(),
                EVIDENCE);
    }

    private Severity severity(WeekOnWeek weeks, Drivers drivers, int index, List<WeeklyProgression> progressions) {
        boolean isOverLimit = progressions.stream()
                .filter(progression -> drivers.variables().contains(progression.variable()))
                .anyMatch(progression -> progression.outcome(index).isFlag());
        if (isOverLimit) {
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

    @Override
    public String toString() {
        return id();
    }
}
