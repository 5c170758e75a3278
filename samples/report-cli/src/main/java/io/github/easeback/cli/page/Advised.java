package io.github.easeback.cli.page;

import io.github.easeback.advice.Budget;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.Recommendation;
import io.github.easeback.report.TrainingReport;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to do.
 *
 * @param advice the advice, most urgent first
 * @param ranges what next week may be of each variable, from holding to growing; empty if nothing is to grow
 */
record Advised(List<Advice> advice, List<Range> ranges) {

    private static final Pattern SENTENCE = Pattern.compile("(?<=\\.) (?=\\p{Lu})");

    /** One thing to do, why, and what is known of it, for those who want it. */
    record Advice(String headline, String detail, String evidence) {

        private static final String SOURCE = "doi:";

        /** What names its study is told apart from what anybody may read. */
        static Advice of(Recommendation one, PageWords words) {
            Map<Boolean, String> sentences = Stream.of(SENTENCE.split(one.detail(), -1))
                    .collect(Collectors.partitioningBy(sentence -> sentence.contains(SOURCE), Collectors.joining(" ")));
            return new Advice(
                    words.unbroken(one.headline()),
                    words.unbroken(sentences.getOrDefault(false, "")),
                    words.unbroken(sentences.getOrDefault(true, "")));
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
