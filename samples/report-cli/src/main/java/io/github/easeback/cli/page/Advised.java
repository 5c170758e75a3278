package io.github.easeback.cli.page;

import io.github.easeback.advice.Budget;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.TrainingReport;
import java.util.List;

/**
 * What to do.
 *
 * @param advice the advice, most urgent first
 * @param ranges what next week may be of each variable, from holding to growing; empty if nothing is to grow
 */
record Advised(List<Advice> advice, List<Range> ranges) {

    /** One thing to do, and why. */
    record Advice(String headline, String detail) {}

    /** What next week may be of a variable. */
    record Range(String variable, String hold, String most) {}

    static Advised of(TrainingReport report, PageWords words) {
        return new Advised(
                report.recommendations().stream()
                        .map(one -> new Advice(words.unbroken(one.headline()), words.unbroken(one.detail())))
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
