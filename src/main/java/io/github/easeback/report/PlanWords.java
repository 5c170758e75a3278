package io.github.easeback.report;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Surface;
import io.github.easeback.advice.PlanCheck;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.message.Message;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What planned runs would do, in the words of a report. Immutable and safe for use by several threads. */
public final class PlanWords {

    private final TrainingReport report;
    private final PlanCheck plan;
    private final Words words;

    /**
     * Something that a plan would trip.
     *
     * @param day the last day that it is about
     * @param severity how much it matters
     * @param sentence what to tell the runner
     */
    public record Told(LocalDate day, Severity severity, String sentence) {}

    private PlanWords(TrainingReport report, PlanCheck plan) {
        this.report = report;
        this.plan = plan;
        words = report.words();
    }

    /**
     * The words of a plan.
     *
     * @param report the report that gives the language and the units
     * @param plan its {@link TrainingReport#planCheck()}
     * @return the words
     * @throws NullPointerException if an argument is null
     */
    public static PlanWords of(TrainingReport report, PlanCheck plan) {
        return new PlanWords(report, Objects.requireNonNull(plan, "plan"));
    }

    /**
     * The planned runs.
     *
     * @return one sentence a run, in order of the days; immutable
     */
    public List<String> runs() {
        return plan.runs().stream().map(run -> words.say(message(run))).toList();
    }

    /**
     * What the plan would trip, each limit once: where a rule and the budget say the same, the lower limit counts. Mere information is left out.
     *
     * @return in order of the days; empty if the plan keeps to all limits; immutable
     */
    public List<Told> told() {
        List<LimitExceeded> toTell = plan.findingsToTell();
        Stream<Told> findings = report.plannedFindings().stream()
                .filter(Finding::isFlag)
                .filter(finding -> toTell.contains(finding.outcome()))
                .map(finding -> new Told(
                        finding.outcome().judged().window().last(),
                        finding.outcome().severity(),
                        finding.message()));
        Stream<Told> excesses = plan.excessesToTell().stream()
                .map(excess -> new Told(excess.window().last(), excess.severity(), words.say(report.message(excess))));
        return Stream.concat(findings, excesses)
                .sorted(Comparator.comparing(Told::day))
                .toList();
    }

    /**
     * That the plan is fine, if it is, or what a log of pain says against it, and what of it could not be judged.
     *
     * @return no, one or two sentences; immutable
     */
    public List<String> closing() {
        List<String> closing = new ArrayList<>();
        Optional<Message> against = against();
        against.map(words::say).ifPresent(closing::add);
        if (plan.isFine() && against.isEmpty()) {
            closing.add(words.text(plan.open().isEmpty() ? "plan.fine" : "plan.fine.judged"));
        }
        if (!plan.open().isEmpty()) {
            List<Message> names = plan.open().stream().map(LoadVariable::name).toList();
            closing.add(words.say(Message.of("plan.open").with("variables", names)));
        }
        return List.copyOf(closing);
    }

    /** What the log has against the planned runs. */
    private Optional<Message> against() {
        Optional<ComebackPlan> comeback = report.comeback().map(ComebackReport::plan);
        Optional<GateAction> answer = comeback.flatMap(ComebackPlan::answer).map(GateVerdict::action);
        if (answer.filter(GateAction::isStop).isPresent()) {
            return Optional.of(Message.of("plan.stopped"));
        }
        LocalDate next = report.evaluation().nextDay();
        return comeback.map(way -> way.firstRunDay(next))
                .filter(first -> first.isAfter(next)
                        && plan.runs().stream().anyMatch(run -> run.date().isBefore(first)))
                .map(first -> Message.of("plan.too-early").with("day", first));
    }

    private static Message message(PlannedRun run) {
        List<Message> parts = new ArrayList<>();
        run.distanceMetres().ifPresent(metres -> parts.add(part("distance", Dimension.DISTANCE, metres)));
        run.timerTime().ifPresent(time -> parts.add(part("duration", Dimension.TIME, time.toMillis() / 1000.0)));
        run.ascentMetres().ifPresent(metres -> parts.add(part("ascent", Dimension.HEIGHT, metres)));
        run.descentMetres().ifPresent(metres -> parts.add(part("descent", Dimension.HEIGHT, metres)));
        return Message.of("plan.planned")
                .with("day", run.date())
                .with("parts", List.copyOf(parts))
                .with("ground", ground(run.surface()));
    }

    private static Object ground(Surface surface) {
        return surface == Surface.UNKNOWN
                ? ""
                : Message.of("plan.ground").with("surface", Message.of("surface." + surface));
    }

    private static Message part(String name, Dimension dimension, double value) {
        return Message.of("plan.part." + name).with("amount", new Amount(dimension, value));
    }

    @Override
    public String toString() {
        return told().toString();
    }
}
