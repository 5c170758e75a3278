package io.github.easeback.report;

import io.github.easeback.activity.Duplicate;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Days;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.Message;
import io.github.easeback.rule.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a report as text, of at most 80 columns unless asked for more: today's answer, the budget and what to do first, then the weeks, the
 * findings with their evidence, the advice in detail, what was left out, and the limits of all this.
 */
public final class TextReportWriter implements ReportWriter {

    private static final int NARROWEST = 80;
    private static final int WIDEST = 400;
    private static final int WEEKS = 12;
    private static final int NAMED_FILES = 5;
    /** The window of the rule on single runs, and the weeks whose findings are shown. */
    private static final int YOUNG_DAYS = 58;

    private final int width;
    private final Ink ink;
    private final Alphabet alphabet;

    /** Makes a writer for 80 columns, without colours, with any character. */
    public TextReportWriter() {
        this(NARROWEST, Ink.PLAIN, Alphabet.UNICODE);
    }

    private TextReportWriter(int width, Ink ink, Alphabet alphabet) {
        this.width = width;
        this.ink = Objects.requireNonNull(ink, "ink");
        this.alphabet = Objects.requireNonNull(alphabet, "alphabet");
    }

    /**
     * The same writer for another width.
     *
     * @param columns the number of columns, 80 to 400
     * @return a new writer
     * @throws IllegalArgumentException if {@code columns} is out of range
     */
    public TextReportWriter withWidth(int columns) {
        if (columns < NARROWEST || columns > WIDEST) {
            throw new IllegalArgumentException("A text can't be " + columns + " columns wide");
        }
        return new TextReportWriter(columns, ink, alphabet);
    }

    /**
     * The same writer with or without colours.
     *
     * @param newInk the ink
     * @return a new writer
     * @throws NullPointerException if {@code newInk} is null
     */
    public TextReportWriter withInk(Ink newInk) {
        return new TextReportWriter(width, newInk, alphabet);
    }

    /**
     * The same writer with other characters.
     *
     * @param newAlphabet the characters that the text may hold
     * @return a new writer
     * @throws NullPointerException if {@code newAlphabet} is null
     */
    public TextReportWriter withAlphabet(Alphabet newAlphabet) {
        return new TextReportWriter(width, ink, newAlphabet);
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public void write(TrainingReport report, Appendable out) throws IOException {
        Page page = new Page(report, width);
        out.append(page.text());
    }

    /** One report on its way onto a page. */
    private static final class Page {

        private final TrainingReport report;
        private final Words words;
        private final Figures figures;
        private final BudgetWords budget;
        private final Wrap text;

        Page(TrainingReport report, int width) {
            text = new Wrap(width);
            this.report = report;
            words = report.words();
            figures = words.figures();
            budget = BudgetWords.of(report);
        }

        String text() {
            text.paragraph(report.headline());
            problems();
            budget.sentences().forEach(text::paragraph);
            headlines();
            report.planCheck().ifPresent(plan -> new TextPlan(report, text).write(plan));
            weeks();
            findings();
            advice();
            budget.ranges().ifPresent(text::paragraph);
            new TextDescription(report, text).write(shownWeeks());
            leftOut();
            about();
            return text.toString();
        }

        /** What may be missing belongs to the answer. */
        private void problems() {
            int count = report.load().history().problems().size();
            if (count > 0) {
                text.paragraph(words.say(Message.of("history.problems").with("count", count)));
            }
            report.load().history().warnings().forEach(warning -> text.paragraph(PlainText.of(warning.message())));
        }

        private void headlines() {
            text.blank();
            for (Recommendation recommendation : report.recommendations()) {
                text.item(recommendation.priority() + "  ", recommendation.headline());
            }
        }

        private void weeks() {
            text.blank();
            new WeekTable(report).lines(shownWeeks()).forEach(text::line);
            text.blank();
            text.paragraph(words.text("legend"));
            text.paragraph(words.text("legend.week"));
        }

        private List<WeeklyLoad> shownWeeks() {
            List<WeeklyLoad> all = report.load().weeks();
            int shown = Math.min(all.size(), report.settings().weeksShown().orElse(WEEKS));
            return all.subList(all.size() - shown, all.size());
        }

        private void findings() {
            List<Finding> recent = shownFindings();
            if (recent.isEmpty()) {
                return;
            }
            text.heading(words.text("heading.why"));
            young();
            report.outcomes().stream()
                    .map(outcome -> outcome.subject().evidence())
                    .distinct()
                    .forEach(evidence -> findings(evidence, recent));
            long older = report.findings().stream().filter(Page::matters).count() - recent.size();
            if (older > 0) {
                text.paragraph(words.say(Message.of("findings.older").with("count", older)));
            }
        }

        /** In its first weeks a history looks like a runner who did nothing before. */
        private void young() {
            report.load()
                    .history()
                    .firstDay()
                    .filter(first -> first.plusDays(YOUNG_DAYS).isAfter(report.asOf()))
                    .ifPresent(first ->
                            text.paragraph(words.say(Message.of("history.young").with("first", first))));
        }

        private void findings(Evidence evidence, List<Finding> all) {
            List<Finding> findings = all.stream()
                    .filter(finding -> finding.outcome().subject().evidence().equals(evidence))
                    .toList();
            if (!findings.isEmpty()) {
                findings.forEach(
                        finding -> text.item(WeekTable.mark(finding.outcome().severity()), finding.message()));
                evidence(evidence);
            }
        }

        /** The findings of the current week and the four before it, without mere information. */
        private List<Finding> shownFindings() {
            LocalDate from =
                    report.load().definition().weekOf(report.asOf()).first().minusWeeks(4);
            Days shown = new Days(from, report.asOf());
            return report.findings().stream()
                    .filter(Page::matters)
                    .filter(finding ->
                            shown.contains(finding.outcome().subject().window().last()))
                    .toList();
        }

        private static boolean matters(Finding finding) {
            return finding.outcome().severity() != Severity.INFO;
        }

        private void evidence(Evidence evidence) {
            String doi = evidence.doi().map(value -> ", doi:" + value).orElse("");
            text.item(
                    "    ",
                    words.text("evidence") + " " + evidence.grade().symbol() + ", " + evidence.summary() + doi + ".");
            evidence.against().ifPresent(against -> text.item("    ", words.text("against") + " " + against + "."));
        }

        private void advice() {
            if (report.recommendations().isEmpty()) {
                return;
            }
            text.heading(words.text("heading.advice"));
            for (Recommendation recommendation : report.recommendations()) {
                text.item(recommendation.priority() + "  ", recommendation.headline() + " " + recommendation.detail());
            }
        }

        private void leftOut() {
            RunHistory history = report.load().history();
            text.heading(words.text("heading.read"));
            text.paragraph(words.say(Message.of("history.runs")
                    .with("runs", history.runs().size())
                    .with("files", history.files())
                    .with("first", history.firstDay().orElse(report.asOf()))
                    .with("last", history.lastDay().orElse(report.asOf()))));
            byCode(history.leftOut(), entry -> entry.code().name()).forEach(this::leftOut);
            byCode(history.repaired(), repair -> repair.code().name()).forEach(this::repaired);
            byCode(history.duplicates(), duplicate -> duplicate.code().name()).forEach(this::duplicates);
        }

        private static <T> Map<String, List<T>> byCode(List<T> entries, Function<T, String> code) {
            return entries.stream().collect(Collectors.groupingBy(code, TreeMap::new, Collectors.toList()));
        }

        private void leftOut(String code, List<LeftOut> entries) {
            if (entries.get(0).code().mayHideARun()) {
                listed("code." + code, code, entries, this::fault);
            } else {
                named("code." + code, code, entries, LeftOut::source);
            }
        }

        private void repaired(String code, List<Repair> repairs) {
            listed(
                    "repaired." + code,
                    code,
                    repairs,
                    repair -> line(repair.source(), repair.byteOffset(), repair.message()));
        }

        private void duplicates(String code, List<Duplicate> duplicates) {
            named("duplicate." + code, code, duplicates, Duplicate::source);
        }

        /** Says something of each of the first entries. */
        private <T> void listed(String key, String code, List<T> entries, Consumer<T> line) {
            text.paragraph(title(key, code, entries.size()) + ":");
            entries.stream().limit(NAMED_FILES).forEach(line);
            String more = more(entries.size());
            if (!more.isEmpty()) {
                text.item("  ", more);
            }
        }

        /** Names the first entries. */
        private <T> void named(String key, String code, List<T> entries, Function<T, String> source) {
            String names = entries.stream()
                    .limit(NAMED_FILES)
                    .map(source)
                    .map(Page::fileName)
                    .collect(Collectors.joining("; "));
            String more = more(entries.size());
            text.paragraph(title(key, code, entries.size()) + ": " + names + (more.isEmpty() ? "" : " " + more));
        }

        private String title(String key, String code, int count) {
            return count + " x " + words.text(key) + " (" + code + ")";
        }

        private String more(int count) {
            return count <= NAMED_FILES
                    ? ""
                    : words.say(Message.of("history.more").with("count", count - NAMED_FILES));
        }

        private void fault(LeftOut entry) {
            line(entry.source(), entry.byteOffset(), entry.message());
        }

        private void line(String source, OptionalLong byteOffset, String message) {
            String offset = byteOffset.isPresent() ? " (byte " + byteOffset.getAsLong() + ")" : "";
            text.item("  ", PlainText.of(source) + offset + ": " + PlainText.of(message));
        }

        private static String fileName(String source) {
            int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
            return PlainText.of(source.substring(slash + 1));
        }

        private void about() {
            RunHistory history = report.load().history();
            text.heading(words.text("heading.about"));
            boolean isNewest = history.lastDay().equals(Optional.of(report.asOf()));
            Message day = Message.of(isNewest ? "method.newest" : "method.day").with("asOf", report.asOf());
            Message method = Message.of("method")
                    .with("limit", figures.percent(report.settings().maxIncrease()))
                    .with(
                            "start",
                            words.text("day." + report.load().definition().firstDay()));
            text.paragraph(words.say(day) + " " + words.say(method));
            long inZone = history.runs().stream()
                    .filter(run -> run.localTimeSource() == LocalTimeSource.CALLER_ZONE)
                    .count();
            if (inZone > 0) {
                text.paragraph(words.say(Message.of(inZone == 1 ? "method.zone.one" : "method.zone")
                        .with("count", inZone)
                        .with("zone", history.zone().getId())));
            }
            text.paragraph(words.text("disclaimer"));
        }
    }
}
