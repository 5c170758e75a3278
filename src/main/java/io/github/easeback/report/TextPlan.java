package io.github.easeback.report;

import io.github.easeback.advice.PlanCheck;

/** Puts planned runs on a page, and what they would do. */
final class TextPlan {

    private final TrainingReport report;
    private final Wrap text;

    TextPlan(TrainingReport report, Wrap text) {
        this.report = report;
        this.text = text;
    }

    void write(PlanCheck plan) {
        PlanWords words = PlanWords.of(report, plan);
        text.heading(report.words().text("heading.plan"));
        words.runs().forEach(text::paragraph);
        words.told().forEach(told -> text.marked(Mark.of(told.severity()), told.sentence()));
        words.closing().forEach(text::paragraph);
    }
}
