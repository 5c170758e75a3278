package io.github.easeback.report;

import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Evidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the page that a runner takes along to the physiotherapist, as Markdown, about one page of A4: today's answer and the budget, the load before and since
 * the layoff, the last eight weeks with their marks, what was over a limit in them, what the runner was told, what to ask, and the evidence. It asks,
 * and makes no diagnosis. Text from files is shown as it is, and makes no tags or links.
 */
public final class MarkdownReportWriter implements ReportWriter, ComebackReportWriter {

    private static final int WEEKS = 8;
    private static final int NAMED_FLAGS = 4;

    private static final List<String> QUESTIONS =
            List.of("red-flags.now", "red-flags.soon", "not-for", "pain", "other");

    /** Makes a writer. */
    public MarkdownReportWriter() {}

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public void write(TrainingReport report, Appendable out) throws IOException {
        out.append(new Page(report).text());
    }

    /** Of a plan: what comes next, all weeks, what is known of such plans, and whom to see. */
    @Override
    public void write(ComebackReport report, Appendable out) throws IOException {
        ComebackWords back = ComebackWords.of(report);
        Markdown page = new Markdown();
        page.title(report.words().text("back.title"));
        page.strong(back.headline());
        back.facts().forEach(page::paragraph);
        back.log().forEach(page::paragraph);
        back.done().ifPresent(page::paragraph);
        back.warnings().forEach(page::paragraph);
        if (!report.plan().sessions().isEmpty()) {
            page.heading(report.words().text("back.heading.next"));
            page.list(back.next());
            page.heading(report.words().text("back.heading.weeks"));
            page.table(
                    back.heads(), report.plan().weeks().stream().map(back::row).toList());
            page.paragraph(back.forecast());
            page.heading(report.words().text("back.heading.care"));
            page.list(back.care());
            page.heading(report.words().text("back.heading.evidence"));
            back.evidence().forEach(page::paragraph);
        }
        page.heading(report.words().text("back.heading.help"));
        page.list(back.help());
        out.append(page.toString());
    }

    /** One report on its way onto a page. */
    private static final class Page {

        private final TrainingReport report;
        private final Words words;
        private final Markdown page = new Markdown();
        private final MarkdownLoad load;

        Page(TrainingReport report) {
            this.report = report;
            words = report.words();
            load = new MarkdownLoad(report, page);
        }

        String text() {
            page.title(words.say(Message.of("physio.title").with("asOf", report.asOf())));
            ReadingWords reading = ReadingWords.of(report);
            reading.age().ifPresent(page::paragraph);
            page.strong(report.headline());
            budget();
            reading.cautions().forEach(page::paragraph);
            WayBackInShort.of(report).ifPresent(this::wayBack);
            List<WeeklyLoad> shown = shownWeeks();
            if (!shown.isEmpty()) {
                load.averages();
                load.weeks(shown);
                flags(shown);
            }
            recommendations();
            questions();
            read(reading);
            page.paragraph(words.text("disclaimer"));
            return page.toString();
        }

        private void wayBack(WayBackInShort way) {
            if (way.hasSessions()) {
                page.heading(way.heading());
                page.paragraph(way.stage());
                page.list(way.sessions());
            }
            way.closing().forEach(page::paragraph);
        }

        private void budget() {
            List<String> sentences = BudgetWords.of(report).sentences();
            if (!sentences.isEmpty()) {
                page.paragraph(String.join(" ", sentences));
            }
        }

        private List<WeeklyLoad> shownWeeks() {
            List<WeeklyLoad> all = report.load().weeks();
            int shown = Math.min(all.size(), report.settings().weeksShown().orElse(WEEKS));
            return all.subList(all.size() - shown, all.size());
        }

        /** The latest come first, and the rules behind them in one line each. */
        private void flags(List<WeeklyLoad> shown) {
            List<Finding> flags = report.findings().stream()
                    .filter(Finding::isFlag)
                    .filter(finding -> !finding.outcome()
                            .judged()
                            .window()
                            .last()
                            .isBefore(shown.get(0).week().first()))
                    .toList();
            page.heading(words.text("physio.heading.flags"));
            report.youngSince()
                    .filter(first -> !flags.isEmpty())
                    .ifPresent(first ->
                            page.paragraph(words.say(Message.of("history.young").with("first", first))));
            page.list(
                    flags.isEmpty()
                            ? List.of(words.text("physio.no-flags"))
                            : first(flags.stream().map(Page::flag).toList()));
            evidence(flags);
        }

        private static String flag(Finding finding) {
            return Mark.of(finding.outcome().severity()).symbol() + " " + finding.message();
        }

        private List<String> first(List<String> flags) {
            List<String> first = new ArrayList<>(flags.subList(0, Math.min(NAMED_FLAGS, flags.size())));
            if (flags.size() > NAMED_FLAGS) {
                first.add(words.say(Message.of("physio.more").with("count", flags.size() - NAMED_FLAGS)));
            }
            return first;
        }

        private void recommendations() {
            if (!report.recommendations().isEmpty()) {
                page.heading(words.text("physio.heading.told"));
                page.numbered(report.recommendations().stream()
                        .map(Recommendation::headline)
                        .toList());
            }
        }

        private void questions() {
            page.heading(words.text("physio.heading.questions"));
            Stream<String> layoff =
                    LayoffLoad.of(report.load(), report.layoffs()).layoff().isPresent()
                            ? Stream.of("layoff")
                            : Stream.empty();
            page.list(Stream.concat(layoff, QUESTIONS.stream())
                    .map(question -> words.text("physio.question." + question))
                    .toList());
        }

        /** Of what may be missing or wrong, only how much it is: the files are the runner's. */
        private void read(ReadingWords reading) {
            page.heading(words.text("heading.read"));
            page.paragraph(String.join(" ", reading.summary()));
            List<String> kinds = reading.groups(0).stream()
                    .filter(ReadingWords.Group::matters)
                    .map(group -> group.count() + " x " + group.name())
                    .toList();
            if (!kinds.isEmpty()) {
                page.list(kinds);
            }
        }

        private void evidence(List<Finding> flags) {
            List<String> cards = flags.stream()
                    .map(finding -> finding.outcome().judged())
                    .map(judged -> words.evidence(judged.rule(), judged.evidence()))
                    .distinct()
                    .map(this::card)
                    .toList();
            if (!cards.isEmpty()) {
                page.paragraph(words.text("grades"));
                page.list(cards);
            }
        }

        private String card(Evidence evidence) {
            String doi = evidence.doi().map(value -> " doi:" + value).orElse("");
            return evidence.claim() + " " + evidence.grade().symbol() + doi;
        }
    }

    @Override
    public String toString() {
        return format();
    }
}
