package io.github.easeback.cli.page;

import io.github.easeback.advice.PlanCheck;
import io.github.easeback.report.PlanWords;
import io.github.easeback.report.TrainingReport;
import java.util.List;

/**
 * What planned runs would do.
 *
 * @param runs the planned runs
 * @param flagged what they would put over a limit or a budget; empty if they keep to all of them
 * @param closing that the plan is fine, and what of it could not be judged
 */
record Planned(List<String> runs, List<Flagged> flagged, List<String> closing) {

    static Planned of(PlanCheck plan, TrainingReport report, PageWords words) {
        PlanWords told = PlanWords.of(report, plan);
        return new Planned(
                told.runs(),
                told.told().stream()
                        .map(one -> Flagged.of(Mark.of(one.severity()), one.sentence(), "", words))
                        .toList(),
                told.closing());
    }
}
