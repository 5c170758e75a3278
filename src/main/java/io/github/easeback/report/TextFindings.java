package io.github.easeback.report;

import io.github.easeback.load.Days;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Evidence;
import java.time.LocalDate;
import java.util.List;

/** Puts on a page what is over a limit, rule by rule, with the evidence of the rule. */
final class TextFindings {

    private static final String INDENT = "    ";

    private final TrainingReport report;
    private final Words words;
    private final Wrap text;

    TextFindings(TrainingReport report, Wrap text) {
        this.report = report;
        this.text = text;
        words = report.words();
    }

    /** The findings of the current week and the four before it, without mere information. */
    void write() {
        List<Finding> all =
                report.findingsToTell().stream().filter(Finding::isFlag).toList();
        List<Finding> recent = all.stream().filter(this::isRecent).toList();
        if (recent.isEmpty()) {
            return;
        }
        text.heading(words.text("heading.why"));
        young();
        report.outcomes().stream()
                .map(outcome -> outcome.judged().evidence())
                .distinct()
                .forEach(evidence -> rule(evidence, recent));
        text.paragraph(Style.DIM, words.text("grades"));
        int older = all.size() - recent.size();
        if (older > 0) {
            text.paragraph(words.say(Message.of("findings.older").with("count", older)));
        }
    }

    private boolean isRecent(Finding finding) {
        LocalDate from =
                report.load().definition().weekOf(report.asOf()).first().minusWeeks(4);
        return new Days(from, report.asOf())
                .contains(finding.outcome().judged().window().last());
    }

    /** In its first weeks a history looks like a runner who did nothing before. */
    private void young() {
        report.youngSince()
                .ifPresent(first ->
                        text.paragraph(words.say(Message.of("history.young").with("first", first))));
    }

    private void rule(Evidence evidence, List<Finding> all) {
        List<Finding> findings = all.stream()
                .filter(finding -> finding.outcome().judged().evidence().equals(evidence))
                .toList();
        if (!findings.isEmpty()) {
            findings.forEach(finding -> text.marked(Mark.of(finding.outcome().severity()), finding.message()));
            evidence(words.evidence(findings.get(0).outcome().judged().rule(), evidence));
        }
    }

    private void evidence(Evidence evidence) {
        String doi = evidence.doi().map(value -> ", doi:" + value).orElse("");
        text.item(
                INDENT,
                Style.DIM,
                words.text("evidence") + " " + evidence.grade().symbol() + ", " + evidence.summary() + doi + ".");
        evidence.against()
                .ifPresent(against -> text.item(INDENT, Style.DIM, words.text("against") + " " + against + "."));
    }
}
