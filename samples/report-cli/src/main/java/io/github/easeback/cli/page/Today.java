package io.github.easeback.cli.page;

import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Verdict;
import io.github.easeback.message.Message;
import io.github.easeback.report.Finding;
import io.github.easeback.report.ReadingWords;
import io.github.easeback.report.TrainingReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer of today.
 *
 * @param age how old the newest run is; empty if that is not long ago
 * @param sign what the verdict looks like
 * @param verdict the verdict in a word or two
 * @param because the rest of the sentence; may be empty
 * @param cautions what may be wrong or missing in all of this
 * @param next the next run; absent if nothing is said of one
 * @param week this week; absent if there is no run at all
 * @param nextWeek what next week allows; absent as long as this one goes on
 */
record Today(
        String age,
        VerdictSign sign,
        String verdict,
        String because,
        List<String> cautions,
        Optional<NextRunCard> next,
        Optional<WeekStrip> week,
        Optional<NextWeekCard> nextWeek) {

    static Today of(TrainingReport report, PageWords words) {
        Headline headline = Headline.of(words.unbroken(report.headline()));
        Optional<NextRunCard> next = report.plan().map(plan -> NextRunCard.of(plan.budget(), report, words));
        return new Today(
                ReadingWords.of(report).age().map(words::unbroken).orElse(""),
                VerdictSign.of(report.verdict().orElse(Verdict.UNKNOWN)),
                headline.verdict(),
                headline.because(),
                cautions(report, words),
                next,
                WeekStrip.of(report, words),
                report.plan()
                        .map(AdvicePlan::budget)
                        .flatMap(budget -> NextWeekCard.of(
                                budget, report, next.map(NextRunCard::figure).orElse(""), words)));
    }

    private static List<String> cautions(TrainingReport report, PageWords words) {
        List<String> cautions = new ArrayList<>();
        ReadingWords.of(report).cautions().forEach(caution -> cautions.add(words.unbroken(caution)));
        report.youngSince()
                .filter(first -> report.findings().stream().anyMatch(Finding::isFlag))
                .ifPresent(first ->
                        cautions.add(words.say(Message.of("history.young").with("first", first))));
        return List.copyOf(cautions);
    }
}
