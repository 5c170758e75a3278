package io.github.easeback.report;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Surface;
import io.github.easeback.advice.PlanCheck;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.rule.Message;
import io.github.easeback.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Puts planned runs on a page, and what they would do. */
final class TextPlan {

    private final TrainingReport report;
    private final Words words;
    private final Wrap text;

    TextPlan(TrainingReport report, Wrap text) {
        this.report = report;
        this.text = text;
        words = report.words();
    }

    void write(PlanCheck plan) {
        text.heading(words.text("heading.plan"));
        plan.runs().forEach(run -> text.paragraph(words.say(message(run))));
        List<Finding> findings = report.plannedFindings().stream()
                .filter(finding -> finding.outcome().severity() != Severity.INFO)
                .filter(finding -> plan.findingsToTell().contains(finding.outcome()))
                .toList();
        findings.forEach(finding -> text.marked(Mark.of(finding.outcome().severity()), finding.message()));
        plan.excessesToTell()
                .forEach(excess -> text.marked(Mark.of(excess.severity()), words.say(report.message(excess))));
        if (plan.isFine()) {
            text.paragraph(words.text(plan.open().isEmpty() ? "plan.fine" : "plan.fine.judged"));
        }
        if (!plan.open().isEmpty()) {
            text.paragraph(words.say(Message.of("plan.open").with("variables", names(plan))));
        }
    }

    private static List<Message> names(PlanCheck plan) {
        return plan.open().stream()
                .map(variable -> Message.of("variable." + variable.id()))
                .toList();
    }

    private static Message message(PlannedRun run) {
        List<Message> parts = new ArrayList<>();
        run.distanceMetres().ifPresent(metres -> parts.add(part("distance", new Amount(Dimension.DISTANCE, metres))));
        run.timerTime()
                .ifPresent(time -> parts.add(part("duration", new Amount(Dimension.TIME, time.toMillis() / 1000.0))));
        run.ascentMetres().ifPresent(metres -> parts.add(part("ascent", new Amount(Dimension.HEIGHT, metres))));
        run.descentMetres().ifPresent(metres -> parts.add(part("descent", new Amount(Dimension.HEIGHT, metres))));
        if (run.surface() != Surface.UNKNOWN) {
            parts.add(Message.of("surface." + run.surface()));
        }
        return Message.of("plan.planned").with("day", run.date()).with("parts", List.copyOf(parts));
    }

    private static Message part(String name, Amount amount) {
        return Message.of("plan.part." + name).with("amount", amount);
    }
}
