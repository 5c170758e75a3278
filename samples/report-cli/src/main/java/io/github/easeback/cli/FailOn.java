package io.github.easeback.cli;

import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Budget;
import io.github.easeback.advice.Verdict;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Severity;
import java.time.LocalDate;
import java.util.Locale;

/** The severities that a script may want to hear of. */
enum FailOn {
    CAUTION(Severity.CAUTION),
    WARNING(Severity.WARNING),
    ALERT(Severity.ALERT);

    private final Severity least;

    FailOn(Severity least) {
        this.least = least;
    }

    /**
     * Whether a finding of this severity or a graver one is recent, in the sense of the advice: it concerns the current week or the week
     * before, and on the last day of a week only that week, since the next one starts tomorrow. That the pain log says to stop is as grave as any.
     */
    boolean isFoundIn(TrainingReport report) {
        boolean isStopped = report.verdict().filter(Verdict.STOP::equals).isPresent();
        return isStopped
                || report.plan()
                        .map(AdvicePlan::budget)
                        .map(FailOn::firstRecentDay)
                        .filter(first -> isFoundIn(report, first))
                        .isPresent();
    }

    private static LocalDate firstRecentDay(Budget budget) {
        return budget.week().first().minusWeeks(budget.isLastDay() ? 0 : 1);
    }

    private boolean isFoundIn(TrainingReport report, LocalDate first) {
        return report.findings().stream()
                .filter(finding -> finding.outcome().severity().compareTo(least) >= 0)
                .anyMatch(finding -> !finding.outcome().judged().window().last().isBefore(first));
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
