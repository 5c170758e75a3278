package io.github.easeback.rule;

import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * No more than so many per cent a week, 10 % unless set otherwise, for each variable: a week is held against the week before, a week that is not over against the
 * same days of the week before.
 *
 * <p>Exactly 10 % is within the rule. There is no percentage of nothing, so a week after a rest week is not judged. An
 * increase below an absolute floor is information only: 1.6 km after 1.0 km is 60 % more, and 600 m. So is the return, after
 * one lighter week, to at most 110 % of the heavier week before it. Up to 30 % more is a caution, up to 100 % a warning,
 * beyond that an alert (library convention). Immutable and safe for use by several threads.
 */
public final class WeeklyIncreaseRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "ten-percent";

    /** Routes with no more metres of ascent in a kilometre are flat; library convention. */
    static final double FLAT_METRES_A_KILOMETRE = 10;

    private static final int TWO_WEEKS = 14;

    private static final Evidence EVIDENCE = Evidence.of(
                    EvidenceGrade.A_MINUS,
                    "Weeks that grow by no more than 10 % come with fewer injuries.",
                    "randomised trial, 532 novice runners, 10 % a week over 13 weeks or a standard plan of 8 weeks:"
                            + " 20.8 % and 20.3 % with an injury of legs or back (P = .90)")
            .studied(
                    "532 novice runners in a randomised trial",
                    "20.8 % with an injury of legs or back with the rule, 20.3 % without (P = .90)")
            .from("10.1177/0363546507307505")
            .butAgainst("the trial found no effect; take the rule as a guard rail, not as protection");

    /** Library convention, after what a runner would not call a jump. */
    private static final Map<String, Double> FLOORS = Map.of(
            LoadVariables.DURATION.id(), 15 * 60.0,
            LoadVariables.RUNNING_DURATION.id(), 15 * 60.0,
            LoadVariables.DISTANCE.id(), 2000.0,
            LoadVariables.ASCENT.id(), 50.0,
            LoadVariables.DESCENT.id(), 50.0);

    private final IncreaseLimit limit;
    private final List<LoadVariable> variables;
    private final Map<String, Double> floors;
    private final CoverageLimit coverage;

    private WeeklyIncreaseRule(
            IncreaseLimit limit, List<LoadVariable> variables, Map<String, Double> floors, CoverageLimit coverage) {
        this.limit = limit;
        this.coverage = coverage;
        this.variables = List.copyOf(variables);
        this.floors = Map.copyOf(floors);
    }

    /**
     * The rule with its usual parameters: 10 %, for duration, distance, speed, ascent, descent and the time of running without walks, with floors of 15 minutes,
     * 2 km and 50 m.
     *
     * @return the rule
     */
    public static WeeklyIncreaseRule standard() {
        List<LoadVariable> variables = List.of(
                LoadVariables.DURATION,
                LoadVariables.DISTANCE,
                LoadVariables.SPEED,
                LoadVariables.ASCENT,
                LoadVariables.DESCENT,
                LoadVariables.RUNNING_DURATION);
        return new WeeklyIncreaseRule(new IncreaseLimit(0.10), variables, FLOORS, CoverageLimit.STANDARD);
    }

    /**
     * The same rule with another limit.
     *
     * @param fraction the largest increase, 0.10 for 10 %, above 0 and at most 10
     * @return a new rule
     * @throws IllegalArgumentException if {@code fraction} is out of range
     */
    public WeeklyIncreaseRule withMaxIncrease(double fraction) {
        return new WeeklyIncreaseRule(new IncreaseLimit(fraction), variables, floors, coverage);
    }

    /**
     * The same rule with another floor.
     *
     * @param variable the variable
     * @param increase the increase in the unit of the variable below which an outcome over the limit is information only, not
     *     negative
     * @return a new rule
     * @throws IllegalArgumentException if {@code increase} is negative or not a number
     */
    public WeeklyIncreaseRule withFloor(LoadVariable variable, double increase) {
        if (!(increase >= 0)) {
            throw new IllegalArgumentException("A floor can't be " + increase);
        }
        Map<String, Double> changed = new HashMap<>(floors);
        changed.put(variable.id(), increase);
        return new WeeklyIncreaseRule(limit, variables, changed, coverage);
    }

    /**
     * The same rule with another coverage.
     *
     * @param fraction the least share of the runs of a week that have to be known, above 0 and at most 1
     * @return a new rule
     * @throws IllegalArgumentException if {@code fraction} is out of range
     */
    public WeeklyIncreaseRule withMinimumCoverage(double fraction) {
        return new WeeklyIncreaseRule(limit, variables, floors, new CoverageLimit(fraction));
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
     * The largest increase that is within the rule.
     *
     * @return the limit
     */
    public IncreaseLimit limit() {
        return limit;
    }

    /**
     * The variables that are judged.
     *
     * @return the variables in the order of reports; immutable
     */
    public List<LoadVariable> variables() {
        return variables;
    }

    /** The outcomes, week by week and in each week variable by variable. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        return Evaluation.of(load, Rules.standard().with(this)).outcomesOf(this);
    }

    /** The same, read from walks over the weeks. */
    static List<RuleOutcome> outcomes(int weeks, List<WeeklyProgression> progressions) {
        return IntStream.range(0, weeks)
                .boxed()
                .flatMap(week -> progressions.stream().map(progression -> progression.outcome(week)))
                .toList();
    }

    /**
     * How many of the runs of a week have to be known.
     *
     * @return the limit
     */
    public CoverageLimit coverage() {
        return coverage;
    }

    /**
     * Tells whether so much of a variable over a distance is that of flat routes; library convention.
     *
     * @param variable a variable
     * @param value what was, or may be, climbed or descended, in metres
     * @param distanceMetres the distance in metres
     * @return true up to 10 m a kilometre; false for other variables than ascent and descent
     */
    public static boolean isFlat(LoadVariable variable, double value, double distanceMetres) {
        return isClimb(variable) && !Tolerance.isAbove(value, FLAT_METRES_A_KILOMETRE * distanceMetres / 1000);
    }

    /**
     * Tells whether a variable says how much was run, and not how.
     *
     * @param variable a variable
     * @return true for the distance, the duration and the time of running without walks
     */
    public static boolean isAboutLength(LoadVariable variable) {
        return variable.equals(LoadVariables.DISTANCE)
                || variable.equals(LoadVariables.DURATION)
                || variable.equals(LoadVariables.RUNNING_DURATION);
    }

    static boolean isClimb(LoadVariable variable) {
        return variable.equals(LoadVariables.ASCENT) || variable.equals(LoadVariables.DESCENT);
    }

    /**
     * How much more of a variable is information only, whatever it is in per cent.
     *
     * @param variable a variable
     * @return the floor in the unit of the variable, 0 if it has none
     */
    public double floor(LoadVariable variable) {
        return floors.getOrDefault(variable.id(), 0.0);
    }

    @Override
    public String toString() {
        return id();
    }
}
