package io.github.easeback.rule;

import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.FormTrend;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.OwnBaseline;
import io.github.easeback.load.OwnSteps;
import io.github.easeback.load.SpeedSlope;
import io.github.easeback.load.UsualRange;
import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How somebody runs in minutes 10 to 15 of a run is as in minutes 3 to 10, at the same pace. A quantity differs if it changed by more than it does in the runner's own runs, as soon as
 * eight of them tell that; else if it changed by more than 2 %, or 0.6 points of balance. Ground contact time and step length are corrected by the runner's own slope on the speed where
 * ten runs tell it. Heart rate and speed are not looked at: a heart rate rises in the first minutes of every run.
 *
 * <p>It describes and does not judge: each finding is an information, so it makes no verdict and lowers no budget. Runs of which the inside was not read say nothing here. Immutable and
 * safe for use by several threads.
 */
public final class FormWindowRule implements ProgressionRule {

    /** The id of the rule. */
    public static final String ID = "window-10-15";

    static final List<FormQuantity> QUANTITIES = List.of(
            FormQuantity.CADENCE,
            FormQuantity.STEP_LENGTH,
            FormQuantity.GROUND_CONTACT,
            FormQuantity.VERTICAL_OSCILLATION,
            FormQuantity.BALANCE);

    /** So often a run that is like the others may get a finding; its quantities share that, or five of them would make one run in four stand out. Library convention. */
    private static final double CHANCE_OF_A_RUN = 0.01;

    private static final Evidence EVIDENCE = Evidence.of(
                    EvidenceGrade.D,
                    "What changes in minutes 10 to 15 of a run is worth a look for runners whose pain comes on then.",
                    "experience; no study of pain that comes on after 10 to 15 minutes of running is known here")
            .butAgainst(
                    "the spine shortens more in the first 15 minutes than in the second (3.26 and 2.12 mm), and does so in"
                            + " runners without pain too");

    private static final FormWindowRule STANDARD = new FormWindowRule();

    private FormWindowRule() {}

    /**
     * The rule.
     *
     * @return the rule
     */
    public static FormWindowRule standard() {
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

    /** One outcome for each run of the half year whose inside was read. */
    @Override
    public List<RuleOutcome> assess(LoadHistory load) {
        LocalDate since = load.asOf().minusDays(FormTrend.DAYS);
        List<Run> runs = load.history().withoutWalks().stream()
                .filter(run ->
                        !run.date().isBefore(since) && run.form().inside().isPresent())
                .toList();
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            List<Run> before = runs.subList(Math.max(0, i - UsualRange.MOST_RUNS), i);
            outcomes.add(judge(runs.get(i), before));
        }
        return List.copyOf(outcomes);
    }

    private static RuleOutcome judge(Run run, List<Run> before) {
        Judged judged = new Judged(
                ID, Optional.empty(), new Days(run.date(), run.date()), Optional.empty(), List.of(run), EVIDENCE);
        if (Stream.of(RunWindow.Part.A, RunWindow.Part.B)
                .anyMatch(part -> !inside(run).window(part).isComparable())) {
            return NotAssessable.of(judged, Reason.NOT_COMPARABLE);
        }
        List<FormQuantity> measured = QUANTITIES.stream()
                .filter(quantity -> rise(run, quantity, Optional.empty()).isPresent())
                .toList();
        if (measured.isEmpty()) {
            return NotAssessable.of(judged, Reason.NOT_MEASURED);
        }
        List<FormQuantity> changed = measured.stream()
                .filter(quantity -> isChanged(run, before, quantity, CHANCE_OF_A_RUN / measured.size()))
                .toList();
        Change change = new Change(Dimension.COUNT, measured.size(), changed.size(), 0);
        return changed.isEmpty()
                ? new WithinLimit(judged, change)
                : new LimitExceeded(judged, change, Severity.INFO, message(run, before, changed));
    }

    private static boolean isChanged(Run run, List<Run> before, FormQuantity quantity, double chance) {
        Optional<SpeedSlope> slope = FormTrend.slope(quantity, before);
        double rise = rise(run, quantity, slope).orElse(0);
        double[] usual = before.stream()
                .flatMapToDouble(other -> rise(other, quantity, slope).stream())
                .toArray();
        return OwnBaseline.of(usual, quantity.resolution())
                .map(baseline -> baseline.isChanged(rise, chance))
                .orElseGet(() -> Tolerance.isAbove(
                        Math.abs(rise), quantity.leastChange(value(run, RunWindow.Part.A, quantity))));
    }

    /** By how much a quantity is higher in minutes 10 to 15 than in minutes 3 to 10, beyond what the speed explains; absent if it was not measured in both. */
    private static OptionalDouble rise(Run run, FormQuantity quantity, Optional<SpeedSlope> slope) {
        RunWindow one = inside(run).window(RunWindow.Part.A);
        RunWindow other = inside(run).window(RunWindow.Part.B);
        if (one.median(quantity).isEmpty() || other.median(quantity).isEmpty()) {
            return OptionalDouble.empty();
        }
        double before = one.median(quantity).getAsDouble();
        double after = other.median(quantity).getAsDouble();
        double speedBefore = one.median(FormQuantity.SPEED).orElse(0);
        double faster = other.median(FormQuantity.SPEED).orElse(speedBefore) - speedBefore;
        double bySpeed = slope.map(known -> known.perSpeed() * faster).orElse(0.0);
        return OptionalDouble.of(after - before - bySpeed);
    }

    /** A median that is there. */
    private static double value(Run run, RunWindow.Part part, FormQuantity quantity) {
        return inside(run).window(part).median(quantity).orElseThrow();
    }

    private static InsideRun inside(Run run) {
        return run.form().inside().orElseThrow();
    }

    private static Message message(Run run, List<Run> before, List<FormQuantity> changed) {
        InsideRun inside = OwnSteps.of(inside(run), run, before);
        return Message.of("window-10-15")
                .with("day", run.date())
                .with(
                        "changes",
                        changed.stream()
                                .map(quantity -> change(run, inside.change(quantity)))
                                .toList());
    }

    private static Message change(Run run, FormChange course) {
        FormQuantity quantity = course.quantity();
        Message change = FormMessages.change(
                quantity, value(run, RunWindow.Part.A, quantity), value(run, RunWindow.Part.B, quantity));
        return course.minute().isEmpty()
                ? change
                : Message.of("form-change.since")
                        .with("change", change)
                        .with("minute", course.minute().getAsInt());
    }

    @Override
    public String toString() {
        return id();
    }
}
