package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * No run in the days of rest that follow the longest run in a year, if that went over its limit. A library convention: no study of such days was found. Immutable and safe for use by
 * several threads.
 */
final class RecoveryRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "recovery-day";

    private static final RecoveryRule STANDARD = new RecoveryRule();

    private static final Evidence EVIDENCE = Evidence.of(
            EvidenceGrade.D,
            "After a run that went over its limit and was the longest in a year, two or three days of rest let the body answer before the next one.",
            "advice from practice; no study of rest days after a longest run was found");

    private RecoveryRule() {}

    /**
     * The rule with two days of rest, or three after a run far over its limit.
     *
     * @return the rule
     */
    public static RecoveryRule standard() {
        return STANDARD;
    }

    /** A run on a day of rest. */
    RuleOutcome broken(Run run, Recovery recovery) {
        Days day = new Days(run.date(), run.date());
        Judged judged = new Judged(
                ID,
                Optional.of(LoadVariables.RUNS),
                day,
                Optional.of(new Days(recovery.run(), recovery.run())),
                List.of(run),
                EVIDENCE);
        Change change = new Change(Dimension.COUNT, 1, 2, 1).restingOn(Allowance.Basis.HELD);
        Message message = Message.of(ID)
                .with("day", run.date())
                .with("on", recovery.run())
                .with("longest", new Amount(Dimension.DISTANCE, recovery.metres()))
                .with("until", recovery.until());
        return new LimitExceeded(judged, change, Severity.CAUTION, message);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Evidence evidence() {
        return EVIDENCE;
    }

    /** Whether a run was the longest in a year. */
    @Override
    public int lookBackDays() {
        return 366;
    }

    /** One outcome for each run on a day of rest. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        return Evaluation.of(load, Rules.standard()).outcomesOf(this);
    }

    @Override
    public String toString() {
        return id();
    }
}
