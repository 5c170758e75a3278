package io.github.easeback.cli.page;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Surface;
import io.github.easeback.advice.PlanCheck;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What planned runs would do.
 *
 * @param runs the planned runs
 * @param flagged what they would put over a limit or a budget; empty if they keep to all of them
 */
record Planned(List<String> runs, List<Flagged> flagged) {

    private static final double MILLIS_IN_SECOND = 1000;

    static Planned of(PlanCheck plan, TrainingReport report, PageWords words) {
        List<Flagged> flagged = new ArrayList<>();
        report.plannedFindings().stream()
                .filter(Flagged::matters)
                .forEach(finding -> flagged.add(Flagged.of(finding, words)));
        plan.excesses()
                .forEach(excess -> flagged.add(Flagged.of(Mark.CAUTION, words.say(report.message(excess)), "", words)));
        return new Planned(
                plan.runs().stream().map(run -> words.say(message(run))).toList(), flagged);
    }

    private static Message message(PlannedRun run) {
        List<Message> parts = new ArrayList<>();
        run.distanceMetres().ifPresent(metres -> parts.add(part("distance", Dimension.DISTANCE, metres)));
        run.timerTime()
                .ifPresent(time -> parts.add(part("duration", Dimension.TIME, time.toMillis() / MILLIS_IN_SECOND)));
        run.ascentMetres().ifPresent(metres -> parts.add(part("ascent", Dimension.HEIGHT, metres)));
        run.descentMetres().ifPresent(metres -> parts.add(part("descent", Dimension.HEIGHT, metres)));
        if (run.surface() != Surface.UNKNOWN) {
            parts.add(Message.of("surface." + run.surface()));
        }
        return Message.of("plan.planned").with("day", run.date()).with("parts", List.copyOf(parts));
    }

    private static Message part(String name, Dimension dimension, double value) {
        return Message.of("plan.part." + name).with("amount", new Amount(dimension, value));
    }
}
