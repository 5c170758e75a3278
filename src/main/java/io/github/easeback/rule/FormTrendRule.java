package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.FormTrend;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.UsualRange;
import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How somebody runs in minutes 10 to 15 stays what is usual for them: at most two of the newest five runs are outside of the usual range, quantity by quantity ({@link FormTrend}).
 * Three of five come about by chance in 0.09 % of all series. It describes and does not judge: each finding is an information, so it makes no verdict and lowers no budget.
 *
 * <p>Runs of which the inside was not read say nothing here. Immutable and safe for use by several threads.
 */
final class FormTrendRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "form-trend";

    private static final int MOST_OUTSIDE = 2;

    private static final Evidence EVIDENCE = Evidence.of(
                    EvidenceGrade.D,
                    "What a runner measures at a comparable pace says when something is different from what is usual.",
                    "library convention; no study has looked at what becomes of runners with such a change")
            .butAgainst(
                    "other shoes, another watch, heat or new ground change the values as well, and an uneven balance was"
                            + " not related to more injuries of the leg (n=836, doi:10.1136/bmjsem-2023-001787); the back was not"
                            + " studied");

    private static final FormTrendRule STANDARD = new FormTrendRule();

    private FormTrendRule() {}

    /**
     * The rule: at most two of the newest five runs.
     *
     * @return the rule
     */
    public static FormTrendRule standard() {
        return STANDARD;
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
        return FormTrend.DAYS;
    }

    /** One outcome for each quantity that was measured. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        return FormTrend.all(load).stream().map(FormTrendRule::judge).toList();
    }

    private static RuleOutcome judge(FormTrend trend) {
        List<Run> newest = trend.newest().stream().map(FormTrend.Point::run).toList();
        Judged judged = new Judged(ID, Optional.empty(), days(newest), Optional.empty(), newest, EVIDENCE);
        return trend.usual()
                .map(usual -> judge(judged, trend, usual))
                .orElseGet(() -> NotAssessable.of(judged, Reason.WARM_UP));
    }

    private static RuleOutcome judge(Judged judged, FormTrend trend, UsualRange usual) {
        int outside = trend.outsideOfNewest();
        Change change = new Change(Dimension.COUNT, trend.newest().size(), outside, MOST_OUTSIDE);
        return outside <= MOST_OUTSIDE
                ? new WithinLimit(judged, change)
                : new LimitExceeded(
                        judged,
                        change,
                        Severity.INFO,
                        Message.of("form-trend")
                                .with("count", outside)
                                .with("runs", trend.newest().size())
                                .with("range", FormMessages.range(trend.quantity(), usual)));
    }

    private static Days days(List<Run> runs) {
        // Over the date line the later run may have the earlier day.
        List<LocalDate> days = runs.stream().map(Run::date).sorted().toList();
        return new Days(days.get(0), days.get(days.size() - 1));
    }

    @Override
    public String toString() {
        return id();
    }
}
