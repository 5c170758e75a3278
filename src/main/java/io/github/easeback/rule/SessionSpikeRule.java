package io.github.easeback.rule;

import io.github.easeback.load.LoadHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * No run much longer than the longest of the 30 days before. The window counts local days; earlier runs of the same day belong
 * to it. This is the form of the progression rule that evidence supports. Immutable and safe for use by several threads.
 */
public final class SessionSpikeRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "session-spike";

    /** The length of the window in days, as in the study. */
    static final int WINDOW_DAYS = 30;

    /** The reference group of the study ends here. */
    static final IncreaseLimit LIMIT = new IncreaseLimit(0.10);

    private static final Evidence EVIDENCE = new Evidence(
            EvidenceGrade.B,
            "A run much longer than the longest of the 30 days before comes with more injuries.",
            "cohort of 5,205 runners, 588,071 runs, hazard ratio 1.64 (1.31-2.05) for 10 to 30 % longer,"
                    + " 1.52 (1.16-2.00) for 30 to 100 %, 2.28 (1.50-3.48) beyond",
            Optional.of("10.1136/bjsports-2024-109380"),
            Optional.of("an observation, no trial: whether shorter runs prevent injuries was not tested"));

    private static final SessionSpikeRule STANDARD = new SessionSpikeRule();

    private SessionSpikeRule() {}

    /**
     * The rule with the groups of the study.
     *
     * @return the rule
     */
    public static SessionSpikeRule standard() {
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
        return WINDOW_DAYS;
    }

    /** One outcome a run. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        return new RunLadder(load).outcomes();
    }

    /**
     * How long a run on a day may be, if no other run comes before it: 110 % of the longest run of the 30 days before. A limit
     * that was broken stays the limit for 30 days, and longer runs within it raise it; otherwise a jump would pay for the next
     * one.
     *
     * @param load the history; all its runs count as earlier runs
     * @param day the day, not before the day of the history
     * @return the allowance in metres
     */
    public Allowance nextRun(LoadHistory load, LocalDate day) {
        return nextRuns(load).apply(day);
    }

    /**
     * The same as {@link #nextRun} for many days: the history is gone through once.
     *
     * @param load the history; all its runs count as earlier runs
     * @return gives the allowance in metres of a run on a day, not before the day of the history; safe for use by several threads
     */
    public Function<LocalDate, Allowance> nextRuns(LoadHistory load) {
        return new RunLadder(load)::allowance;
    }
}
