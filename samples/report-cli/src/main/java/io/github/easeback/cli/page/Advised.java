package io.github.easeback.cli.page;

import io.github.easeback.advice.Budget;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.Recommendation;
import io.github.easeback.report.TrainingReport;
import java.util.List;

/**
 * What to do.
 *
 * @param advice the advice, most urgent first
 * @param ranges what next week may be of each variable, from holding to growing; empty if nothing is to grow
 */
record Advised(List<Advice> advice, List<Range> ranges) {

    /** One thing to do, why, and what is known of it, for those who want it. */
    record Advice(String headline, String detail, String evidence) {

        static Advice of(Recommendation one, PageWords words) {
            return new Advice(
                    words.unbroken(one.headline()), words.unbroken(one.detail()), words.unbroken(one.evidence()));
        }
    }

    /** What next week may be of a variable. */
    record Range(String variable, String hold, String most) {}

    static Advised of(TrainingReport report, PageWords words) {
        return new Advised(
                report.recommendations().stream()
                        .map(one -> Advice.of(one, words))
                        .toList(),
                BudgetWords.of(report).offeredRanges().stream()
                        .map(range -> range(range, words))
                        .toList());
    }

    private static Range range(Budget.Range range, PageWords words) {
        LoadVariable variable = range.variable();
        return new Range(
                words.title(variable),
                words.amount(variable, range.hold().orElseThrow()),
                words.most(variable, range.allowance().limit().orElseThrow()));
    }
}
