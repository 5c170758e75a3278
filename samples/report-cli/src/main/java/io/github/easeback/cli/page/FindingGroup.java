package io.github.easeback.cli.page;

import io.github.easeback.message.Message;
import io.github.easeback.report.Finding;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one rule found.
 *
 * @param title the rule
 * @param recent the findings of the last eight weeks, the latest first
 * @param older the earlier findings of the weeks that are shown
 * @param earlier how many earlier ones there are
 * @param more how many of them are not listed; empty if all are
 * @param evidence what is known about the rule
 */
record FindingGroup(
        String title, List<Flagged> recent, List<Flagged> older, String earlier, String more, Card evidence) {

    /** How many weeks back a finding still says something of today; library convention. */
    static final int RECENT_WEEKS = 8;

    /** So many keep the page light, whatever number of weeks is shown. */
    private static final int MOST_OLDER = 50;

    static List<FindingGroup> of(TrainingReport report, LocalDate from, PageWords words) {
        List<FindingGroup> groups = new ArrayList<>();
        for (Map.Entry<String, Evidence> rule : report.evidence().entrySet()) {
            List<Finding> findings = report.findingsToTell().stream()
                    .filter(Finding::isFlag)
                    .filter(finding -> finding.outcome().judged().rule().equals(rule.getKey()))
                    .filter(finding -> !last(finding).isBefore(from))
                    .toList();
            if (!findings.isEmpty()) {
                groups.add(group(rule.getKey(), rule.getValue(), findings, report.asOf(), words));
            }
        }
        return List.copyOf(groups);
    }

    private static FindingGroup group(
            String rule, Evidence evidence, List<Finding> findings, LocalDate asOf, PageWords words) {
        LocalDate recent = asOf.minusWeeks(RECENT_WEEKS);
        List<Finding> older = findings.stream()
                .filter(finding -> !last(finding).isAfter(recent))
                .toList();
        int more = older.size() - MOST_OLDER;
        return new FindingGroup(
                words.text("rule." + rule),
                Flagged.withDatesOnce(findings.stream()
                        .filter(finding -> last(finding).isAfter(recent))
                        .map(finding -> Flagged.of(finding, words))
                        .toList()),
                Flagged.withDatesOnce(older.stream()
                        .limit(MOST_OLDER)
                        .map(finding -> Flagged.of(finding, words))
                        .toList()),
                words.say(Message.of("findings.earlier").with("count", older.size())),
                more > 0 ? words.say(Message.of("findings.more").with("count", more)) : "",
                Card.of("card.title", rule, evidence, words));
    }

    static LocalDate last(Finding finding) {
        return finding.outcome().judged().window().last();
    }
}
