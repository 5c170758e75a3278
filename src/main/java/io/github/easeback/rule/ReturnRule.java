package io.github.easeback.rule;

import io.github.easeback.activity.Run;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * The rules on the way back from a layoff of two weeks or more: each run is held against what was advised for it. They are library conventions made of advice from practice; what is
 * known of each, also against it, is on its card. Immutable and safe for use by several threads.
 */
public final class ReturnRule implements ProgressionRule {

    /**
     * No more than the {@link io.github.easeback.layoff.StartDose start dose} and what grows out of it: in a run, in a week, and in the number of runs.
     */
    public static final ReturnRule DOSE = new ReturnRule(
            "return-dose",
            Evidence.of(
                            EvidenceGrade.D,
                            "After two weeks or more without a run, start with about half of what was usual, or with walking and jogging.",
                            "advice from practice; no trial of a start dose after back pain was found")
                    .butAgainst("four weeks of walking and hopping before the start did not lower the injuries of 432"
                            + " novices (15.2 against 16.8 %, P = .69)"));

    /** A day of rest between two days with a run. */
    public static final ReturnRule REST_DAY = new ReturnRule(
            "return-rest-day",
            Evidence.of(
                    EvidenceGrade.D,
                    "On the way back, a day of rest between runs lets the body answer before the next one.",
                    "advice from practice; no study of rest days after back pain was found"));

    /** Most of the running no faster than the {@link io.github.easeback.layoff.PaceCeiling ceiling}. */
    public static final ReturnRule PACE = new ReturnRule(
            "return-pace",
            Evidence.of(
                            EvidenceGrade.C,
                            "On the way back, the old pace is too fast: fitness is lost, and slower running loads the spine less.",
                            "the spine of runners shortened by 3.37, 5.10 and 7.69 mm in 30 minutes at 70, 85 and 100 % of the marathon pace")
                    .studied(
                            "14 runners, with and without back pain",
                            "3.37, 5.10 and 7.69 mm less height of the spine after 30 minutes at 70, 85 and 100 % of the marathon pace")
                    .from("10.1249/00005768-199012000-00006")
                    .butAgainst(
                            "it was the same with and without back pain, and whether it matters for coming back was not studied;"
                                    + " the ceiling follows a table of fitness, not of tissue"));

    /** On the flat. */
    public static final ReturnRule HILLS = new ReturnRule(
            "return-hills",
            Evidence.of(
                            EvidenceGrade.D,
                            "On the way back, hills come after continuous running.",
                            "advice from practice; no study of hills after back pain was found")
                    .butAgainst(
                            "running uphill was not shown to load the back more: the lumbar lordosis is smallest uphill"
                                    + " and greatest downhill (PMC1896074, 20 runners)"));

    /** How fast a way back may grow, where the rules are not stricter; library convention. */
    private static final IncreaseLimit GROWTH = new IncreaseLimit(0.10);

    private static final List<ReturnRule> ALL = List.of(DOSE, REST_DAY, PACE, HILLS);

    private final String id;
    private final Evidence evidence;

    private ReturnRule(String id, Evidence evidence) {
        this.id = id;
        this.evidence = evidence;
    }

    /**
     * The four of them.
     *
     * @return the rules in the order of reports; immutable
     */
    public static List<ReturnRule> all() {
        return ALL;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Evidence evidence() {
        return evidence;
    }

    /** How fast a way back may grow: by 10 %, or by less where a rule is stricter. */
    static IncreaseLimit growth(IncreaseLimit ofRule) {
        return GROWTH.orLower(ofRule);
    }

    /** What is said of a change on a way back; the day or the week is for the caller to add. */
    static Message message(String key, Change change, Comeback back) {
        return Message.of(key)
                .with("change", change)
                .with("back", back.returnDay())
                .with("layoff", back.layoff().message("layoff"));
    }

    /** What is judged on a way back stands beside the layoff. */
    Judged judged(LoadVariable variable, Days window, List<Run> runs, Comeback back) {
        Days off = new Days(back.layoff().firstDay(), back.layoff().lastDay());
        return new Judged(id, Optional.of(variable), window, Optional.of(off), runs, evidence);
    }

    /** How much an excess of a dose matters: as much as a run that is too long. Less than a kilometre more is information. */
    static Severity severityOfLength(Change change) {
        boolean isSmall = Tolerance.isAbove(SessionSpikeRule.FLOOR_METRES, change.current() - change.limit());
        return isSmall
                ? Severity.INFO
                : SpikeSize.of(change.previous(), change.current()).severity().orElse(Severity.CAUTION);
    }

    /** What was usual is looked for in the eight weeks before a layoff; a layoff may be of any length. */
    @Override
    public int lookBackDays() {
        return 1;
    }

    /** One outcome for each run, and for the dose also one for each week, that lies on a way back. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        return Evaluation.of(load, Rules.standard()).outcomesOf(this);
    }

    @Override
    public String toString() {
        return id();
    }
}
