package io.github.easeback.rule;

import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.LoadHistory;
import java.util.List;

/**
 * No run much longer than the longest of the 30 days before. The window counts local days; earlier runs of the same day belong
 * to it. This is the form of the progression rule that evidence supports. Immutable and safe for use by several threads.
 */
public final class SessionSpikeRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "session-spike";

    /** The length of the window in days, as in the study. */
    static final int WINDOW_DAYS = 30;

    /** Less than that more is no jump of a run; library convention. */
    static final double FLOOR_METRES = 1000;

    /** The reference group of the study ends here. */
    private static final IncreaseLimit LIMIT = new IncreaseLimit(0.10);

    private static final Evidence EVIDENCE = Evidence.of(
                    EvidenceGrade.B,
                    "A run much longer than the longest of the 30 days before comes with more overuse injuries.",
                    "cohort of 5,205 runners, 588,071 runs: about one and a half times the overuse injuries after runs 10 to 100 %"
                            + " longer, more than twice as many beyond; hazard ratio 1.64 (1.31-2.05) for 10 to 30 % and"
                            + " 1.52 (1.16-2.00) for 30 to 100 %, which can't be told apart, 2.28 (1.50-3.48) beyond")
            .studied(
                    "5,205 adults with Garmin watches, 588,071 runs, 45.8 years old on average, 22 % women, followed as a cohort",
                    "hazard ratio of overuse injuries 1.64 for runs 10 to 30 % longer, 1.52 for 30 to 100 %, 2.28 beyond")
            .within("1.31-2.05, 1.16-2.00 and 1.50-3.48")
            .from("10.1136/bjsports-2024-109380")
            .butAgainst(
                    "an observation, no trial: whether shorter runs make injuries rarer was not tested. The injuries were"
                            + " self-reported and of all sites, the runners 45.8 years old on average and 22 % women;"
                            + " who comes back from a back injury was not studied");

    private static final SessionSpikeRule STANDARD = new SessionSpikeRule(LIMIT, CoverageLimit.STANDARD);

    private final IncreaseLimit limit;
    private final CoverageLimit coverage;

    private SessionSpikeRule(IncreaseLimit limit, CoverageLimit coverage) {
        this.limit = limit;
        this.coverage = coverage;
    }

    /**
     * The rule with the groups of the study.
     *
     * @return the rule
     */
    public static SessionSpikeRule standard() {
        return STANDARD;
    }

    /**
     * The same rule with another limit. The groups of the study stay what they are: a run over a lower limit that still is in the
     * reference group of the study is a caution, and within a higher limit nothing is found.
     *
     * @param fraction the largest increase, 0.10 for 10 %, above 0 and at most 10
     * @return a new rule
     * @throws IllegalArgumentException if {@code fraction} is out of range
     */
    public SessionSpikeRule withMaxIncrease(double fraction) {
        return new SessionSpikeRule(new IncreaseLimit(fraction), coverage);
    }

    /**
     * The same rule with another coverage.
     *
     * @param fraction the least share of the runs of the 30 days before that have to be known, above 0 and at most 1
     * @return a new rule
     * @throws IllegalArgumentException if {@code fraction} is out of range
     */
    public SessionSpikeRule withMinimumCoverage(double fraction) {
        return new SessionSpikeRule(limit, new CoverageLimit(fraction));
    }

    /**
     * The largest increase that is within the rule.
     *
     * @return the limit
     */
    public IncreaseLimit limit() {
        return limit;
    }

    CoverageLimit coverage() {
        return coverage;
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
        return Evaluation.of(load, Rules.standard().with(this)).outcomesOf(this);
    }

    @Override
    public String toString() {
        return id();
    }
}
