package io.github.easeback.report;

import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Evidence;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what a runner takes along to the physiotherapist, as Markdown: today's answer and the budget, all of the {@link PhysioSheet}, the last eight weeks with their
 * marks, the evidence of what was over a limit, and what was read. It asks, and makes no diagnosis. Text from files is shown as it is, and makes no tags or
 * links.
 */
public final class MarkdownReportWriter implements ReportWriter, ComebackReportWriter {

    private static final int WEEKS = 8;

    private static final String BOX = "\u2610 ";

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
        private final PhysioSheet sheet;

        Page(TrainingReport report) {
            this.report = report;
            words = report.words();
            sheet = PhysioSheet.of(report);
        }

        String text() {
            page.title(words.say(Message.of("physio.title").with("asOf", report.asOf())));
            page.lines(List.of(words.text("sheet.name"), words.text("sheet.date")));
            ReadingWords reading = ReadingWords.of(report);
            reading.age().ifPresent(page::paragraph);
            page.strong(report.headline());
            budget();
            reading.cautions().forEach(page::paragraph);
            WayBackInShort.of(report).ifPresent(this::wayBack);
            page.heading(words.text("sheet.told"));
            page.numbered(sheet.told());
            flags();
            load();
            sheet.tables().forEach(this::table);
            questions();
            page.heading(words.text("sheet.agree"));
            page.lines(sheet.agreed());
            page.heading(words.text("sheet.notes"));
            page.list(sheet.open());
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

        /** The latest come first, and the rules behind them in one line each. */
        private void flags() {
            page.heading(words.text("sheet.flags"));
            report.youngSince()
                    .filter(first -> !sheet.flags().isEmpty())
                    .ifPresent(first ->
                            page.paragraph(words.say(Message.of("history.young").with("first", first))));
            List<String> flags = sheet.flags().isEmpty()
                    ? List.of(words.text("sheet.no-flags"))
                    : sheet.flags().stream().map(Page::flag).toList();
            page.list(Stream.concat(flags.stream(), Stream.of(sheet.moreFlags()).filter(more -> !more.isEmpty()))
                    .toList());
            evidence(sheet.flags());
        }

        private static String flag(Finding finding) {
            return Mark.of(finding.outcome().severity()).symbol() + " " + finding.message();
        }

        private void load() {
            page.heading(sheet.load().heading());
            page.paragraph(sheet.layoff());
            page.table(sheet.load());
            page.paragraph(sheet.load().note());
            List<WeeklyLoad> shown = shownWeeks();
            if (!shown.isEmpty()) {
                new MarkdownWeeks(report, page).write(shown);
            }
        }

        private List<WeeklyLoad> shownWeeks() {
            List<WeeklyLoad> all = report.load().weeks();
            int shown = Math.min(all.size(), report.settings().weeksShown().orElse(WEEKS));
            return all.subList(all.size() - shown, all.size());
        }

        private void table(PhysioSheet.Table table) {
            page.heading(table.heading());
            if (!table.rows().isEmpty()) {
                page.table(table);
            }
            if (!table.note().isEmpty()) {
                page.paragraph(table.note());
            }
        }

        private void questions() {
            page.heading(words.text("sheet.questions"));
            page.paragraph(words.text("sheet.red-flags"));
            String boxes = " " + BOX + words.text("sheet.yes") + " " + BOX + words.text("sheet.no");
            page.numbered(
                    sheet.questions().stream().map(question -> question + boxes).toList());
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
