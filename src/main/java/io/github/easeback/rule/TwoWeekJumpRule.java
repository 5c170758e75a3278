package io.github.easeback.rule;

import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * No more than 30 % in two weeks: the distance of a week is held against the week two weeks before. The evidence is weak, so whatever is
 * over the limit is information. Weeks that are not over are not judged. Immutable and safe for use by several threads.
 */
public final class TwoWeekJumpRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "two-week-jump";

    private static final int THREE_WEEKS = 21;

    /** Where the study drew its line. */
    private static final IncreaseLimit THIRTY_PERCENT = new IncreaseLimit(0.30);

    private static final Evidence EVIDENCE = Evidence.of(
                    EvidenceGrade.C,
                    "A distance that grows by more than 30 % in two weeks comes with more injuries of the kinds that distance brings.",
                    "cohort of 874 novice runners, hazard ratio 1.59 (0.96-2.66) for injuries that come with distance")
            .studied(
                    "874 novice runners, followed as a cohort",
                    "hazard ratio 1.59 for injuries that come with distance")
            .within("0.96-2.66")
            .butAgainst("for all injuries together the same study found no difference, and the interval includes 1;"
                    + " its source was not read here, so no DOI is given");

    private static final TwoWeekJumpRule STANDARD = new TwoWeekJumpRule(THIRTY_PERCENT);

    private final IncreaseLimit limit;

    private TwoWeekJumpRule(IncreaseLimit limit) {
        this.limit = limit;
    }

    /**
     * The rule with the limit of the study, 30 %.
     *
     * @return the rule
     */
    public static TwoWeekJumpRule standard() {
        return STANDARD;
    }

    /**
     * The same rule with another limit.
     *
     * @param fraction the largest increase in two weeks, 0.30 for 30 %, above 0 and at most 10
     * @return a new rule
     * @throws IllegalArgumentException if {@code fraction} is out of range
     */
    public TwoWeekJumpRule withMaxIncrease(double fraction) {
        return new TwoWeekJumpRule(new IncreaseLimit(fraction));
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
        return THREE_WEEKS;
    }

    /** One outcome a week. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        return Evaluation.of(load, Rules.standard().with(this)).outcomesOf(this);
    }

    List<RuleOutcome> outcomes(WeekOnWeek weeks) {
        return IntStream.range(0, weeks.count())
                .mapToObj(week -> judge(weeks.across(week, 2, LoadVariables.DISTANCE)))
                .toList();
    }

    private RuleOutcome judge(WeekComparison comparison) {
        WeeklyLoad week = comparison.current();
        Judged judged = new Judged(
                ID, Optional.of(LoadVariables.DISTANCE), week.days(), comparison.comparedWith(), week.runs(), EVIDENCE);
        if (week.isComplete() && comparison instanceof WeekComparison.Known known) {
            return judge(judged, known);
        }
        Reason reason = week.isComplete() ? comparison.obstacle().orElseThrow() : Reason.WEEK_NOT_OVER;
        return new NotAssessable(judged, reason, comparison.previousValue(), comparison.currentValue());
    }

    private RuleOutcome judge(Judged judged, WeekComparison.Known weeks) {
        Change change = new Change(Dimension.DISTANCE, weeks.previous(), weeks.now(), limit.after(weeks.previous()))
                .restingOn(Allowance.Basis.TWO_WEEKS_BEFORE);
        if (!limit.isExceeded(weeks.previous(), weeks.now())) {
            return new WithinLimit(judged, change);
        }
        Message message = Message.of(ID)
                .with("week", judged.window())
                .with("before", weeks.before().days())
                .with("change", change);
        return new LimitExceeded(judged, change, Severity.INFO, message);
    }

    @Override
    public String toString() {
        return id();
    }
}
