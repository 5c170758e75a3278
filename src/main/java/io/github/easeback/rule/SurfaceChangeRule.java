package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * No abrupt change of the ground. Two changes are abrupt (library convention): the first run on a trail in 30 days, and a long run outside
 * when the 30 days before had the treadmill only. Long is what reaches the median of those treadmill runs. A file that does not name its
 * ground is taken for a run outside, as most watches write it.
 *
 * <p>A habit takes three runs in the window; with fewer there is nothing to compare with. A run on a trail, or after a window of treadmill
 * runs, is a caution at most, since no study of this rule is known here. Immutable and safe for use by several threads.
 */
public final class SurfaceChangeRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "surface-change";

    /** As long as the window of the rule on single runs, so that one date fits both. */
    private static final int WINDOW_DAYS = 30;

    /** Library convention. */
    private static final int RUNS_OF_A_HABIT = 3;

    private static final Evidence EVIDENCE = Evidence.of(
                    EvidenceGrade.D,
                    "A new ground in small portions comes with fewer injuries.",
                    "advice from practice; no study of this rule is known here")
            .butAgainst(
                    "running on a treadmill and on the street are largely comparable, doi:10.1007/s40279-019-01237-z;"
                            + " take the rule as a reminder that calves and ankles get other work on other ground");

    private static final SurfaceChangeRule STANDARD = new SurfaceChangeRule(RUNS_OF_A_HABIT);

    private final int runsOfAHabit;

    private SurfaceChangeRule(int runsOfAHabit) {
        this.runsOfAHabit = runsOfAHabit;
    }

    /** What is new about a run. */
    private enum Novelty {
        TRAIL,
        OUTSIDE
    }

    /**
     * The rule with its usual parameters: three runs in 30 days make a habit.
     *
     * @return the rule
     */
    public static SurfaceChangeRule standard() {
        return STANDARD;
    }

    /**
     * The same rule with another number of runs.
     *
     * @param runs how many runs in the 30 days before make a habit, at least 1
     * @return a new rule
     * @throws IllegalArgumentException if {@code runs} is below 1
     */
    public SurfaceChangeRule withRunsOfAHabit(int runs) {
        if (runs < 1) {
            throw new IllegalArgumentException("A habit can't take " + runs + " runs");
        }
        return new SurfaceChangeRule(runs);
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

    /** The outcomes, of which the first ones are known from a shorter history. */
    List<RuleOutcome> outcomes(LoadHistory load, List<RuleOutcome> known) {
        List<Run> runs = load.history().withoutWalks();
        List<LocalDate> missing = load.history().missingRunDays();
        List<RuleOutcome> outcomes = new ArrayList<>(known);
        int first = 0;
        for (int i = 0; i < runs.size(); i++) {
            LocalDate from = runs.get(i).date().minusDays(WINDOW_DAYS);
            while (first < i && runs.get(first).date().isBefore(from)) {
                first++;
            }
            if (i >= known.size()) {
                outcomes.add(judge(runs.get(i), runs.subList(first, i), missing));
            }
        }
        return List.copyOf(outcomes);
    }

    private RuleOutcome judge(Run run, List<Run> window, List<LocalDate> missing) {
        Days days = new Days(run.date().minusDays(WINDOW_DAYS), run.date());
        Judged judged = judged(run, window);
        if (window.size() < runsOfAHabit) {
            return NotAssessable.of(judged, Reason.NO_HABIT);
        }
        if (missing.stream().anyMatch(days::contains)) {
            return NotAssessable.of(judged, Reason.MISSING_RUNS);
        }
        if (run.surface() == Surface.UNKNOWN && window.stream().allMatch(other -> other.surface() == Surface.UNKNOWN)) {
            return NotAssessable.of(judged, Reason.NOT_MEASURED);
        }
        return novelty(run, window)
                .<RuleOutcome>map(
                        what -> new LimitExceeded(judged, grounds(1), Severity.CAUTION, message(what, run, window)))
                .orElseGet(() -> new WithinLimit(judged, grounds(0)));
    }

    /** How many grounds the body has to cope with: the known one, and perhaps a new one. */
    private static Change grounds(int fresh) {
        return new Change(Dimension.COUNT, 1, 1.0 + fresh, 1).restingOn(Allowance.Basis.GROUND_30_DAYS);
    }

    private static Optional<Novelty> novelty(Run run, List<Run> window) {
        if (run.surface() == Surface.TRAIL) {
            boolean isKnown = window.stream().anyMatch(other -> other.surface() == Surface.TRAIL);
            return isKnown ? Optional.empty() : Optional.of(Novelty.TRAIL);
        }
        boolean wasInside = window.stream().allMatch(other -> other.surface() == Surface.TREADMILL);
        return run.surface() != Surface.TREADMILL && wasInside && isLong(run, window)
                ? Optional.of(Novelty.OUTSIDE)
                : Optional.empty();
    }

    private static boolean isLong(Run run, List<Run> window) {
        double[] metres = window.stream()
                .flatMapToDouble(other -> other.distanceMetres().stream())
                .sorted()
                .toArray();
        return run.distanceMetres().isPresent()
                && metres.length > 0
                && run.distanceMetres().getAsDouble() >= metres[metres.length / 2];
    }

    private static Judged judged(Run run, List<Run> window) {
        Optional<Days> compared = window.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Days(run.date().minusDays(WINDOW_DAYS), run.date().minusDays(1)));
        return new Judged(ID, Optional.empty(), new Days(run.date(), run.date()), compared, List.of(run), EVIDENCE);
    }

    private static Message message(Novelty what, Run run, List<Run> window) {
        Object length = run.distanceMetres().isPresent()
                ? new Amount(Dimension.DISTANCE, run.distanceMetres().getAsDouble())
                : Message.of("unknown-distance");
        return Message.of("surface-change." + what)
                .with("day", run.date())
                .with("length", length)
                .with("runs", window.size());
    }

    @Override
    public String toString() {
        return id();
    }
}
