package io.github.easeback.report;

import io.github.easeback.load.WeeklyLoad;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a report as text, of at most 80 columns unless asked for more: today's answer, the budget and what to do first, then the weeks, the
 * findings with their evidence, the advice in detail, what was left out, and the limits of all this. Of a single run it writes what is told of that.
 */
public final class TextReportWriter implements ReportWriter, RunReportWriter, ComebackReportWriter {

    private static final int NARROWEST = 80;
    private static final int WIDEST = 400;
    private static final int WEEKS = 12;
    private static final long LINES_OF_RUN = 40;

    /** How much of a report on a history is written. */
    private enum Extent {
        /** What to do. */
        ANSWER,
        /** Also from what it follows. */
        WHOLE
    }

    private final int width;
    private final Ink ink;
    private final Alphabet alphabet;
    private final Extent extent;

    /** Makes a writer for 80 columns, without colours, with any character. */
    public TextReportWriter() {
        this(NARROWEST, Ink.PLAIN, Alphabet.UNICODE, Extent.WHOLE);
    }

    private TextReportWriter(int width, Ink ink, Alphabet alphabet, Extent extent) {
        this.width = width;
        this.ink = Objects.requireNonNull(ink, "ink");
        this.alphabet = Objects.requireNonNull(alphabet, "alphabet");
        this.extent = extent;
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
        return new TextReportWriter(columns, ink, alphabet, extent);
    }

    /**
     * The same writer with or without colours.
     *
     * @param newInk the ink
     * @return a new writer
     * @throws NullPointerException if {@code newInk} is null
     */
    public TextReportWriter withInk(Ink newInk) {
        return new TextReportWriter(width, newInk, alphabet, extent);
    }

    /**
     * The same writer with other characters.
     *
     * @param newAlphabet the characters that the text may hold
     * @return a new writer
     * @throws NullPointerException if {@code newAlphabet} is null
     */
    public TextReportWriter withAlphabet(Alphabet newAlphabet) {
        return new TextReportWriter(width, ink, newAlphabet, extent);
    }

    /**
     * The same writer for the answer only: of a report on a history what to do next and why, in about twelve lines, with what planned runs would do. What it follows from, which are weeks, findings and evidence, is left to the
     * whole report. Reports on a run and on a plan stay as they are.
     *
     * @return a new writer
     */
    public TextReportWriter inShort() {
        return new TextReportWriter(width, ink, alphabet, Extent.ANSWER);
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public void write(TrainingReport report, Appendable out) throws IOException {
        Wrap text = new Wrap(width, ink, alphabet);
        answer(report, text);
        report.planCheck().ifPresent(plan -> new TextPlan(report, text).write(plan));
        if (extent == Extent.WHOLE) {
            details(report, text);
        }
        out.append(text.toString());
    }

    private static void details(TrainingReport report, Wrap text) {
        List<WeeklyLoad> weeks = shownWeeks(report);
        new WeekTable(report, text).write(weeks);
        new TextFindings(report, text).write();
        advice(report, text);
        BudgetWords.of(report).ranges().ifPresent(text::paragraph);
        new TextDescription(report, text).write(weeks);
        new TextReading(report, text).write();
        new TextAbout(report, text).write();
    }

    /** Of a run, which takes at most 40 lines of 80 columns unless nearly all that can change did. */
    @Override
    public void write(RunReport report, Appendable out) throws IOException {
        String apart = text(report, TextRun.Sentences.APART);
        boolean isLong = apart.lines().count() > LINES_OF_RUN;
        out.append(isLong ? text(report, TextRun.Sentences.JOINED) : apart);
    }

    /** Of a plan, which takes at most some 60 lines. */
    @Override
    public void write(ComebackReport report, Appendable out) throws IOException {
        Wrap text = new Wrap(width, ink, alphabet);
        new TextComeback(report, text).write();
        out.append(text.toString());
    }

    private String text(RunReport report, TextRun.Sentences sentences) {
        Wrap text = new Wrap(width, ink, alphabet);
        new TextRun(report, sentences, text).write();
        return text.toString();
    }

    private static void answer(TrainingReport report, Wrap text) {
        ReadingWords reading = ReadingWords.of(report);
        reading.age().ifPresent(text::paragraph);
        text.paragraph(Style.BOLD, report.headline());
        reading.cautions().forEach(text::paragraph);
        BudgetWords.of(report).sentences().forEach(text::paragraph);
        Optional<WayBackInShort> wayBack = WayBackInShort.of(report);
        wayBack.filter(way -> !way.hasSessions()).ifPresent(way -> way.closing().forEach(text::paragraph));
        if (!report.recommendations().isEmpty()) {
            text.blank();
            headlines(report, text);
        }
        wayBack.filter(WayBackInShort::hasSessions).ifPresent(way -> sessions(way, text));
    }

    private static void headlines(TrainingReport report, Wrap text) {
        report.recommendations()
                .forEach(recommendation -> text.item(recommendation.priority() + "  ", recommendation.headline()));
    }

    private static void sessions(WayBackInShort way, Wrap text) {
        text.heading(way.heading());
        text.paragraph(way.stage());
        way.sessions().forEach(session -> text.item("- ", session));
        way.closing().forEach(text::paragraph);
    }

    private static List<WeeklyLoad> shownWeeks(TrainingReport report) {
        List<WeeklyLoad> all = report.load().weeks();
        int shown = Math.min(all.size(), report.settings().weeksShown().orElse(WEEKS));
        return all.subList(all.size() - shown, all.size());
    }

    private static void advice(TrainingReport report, Wrap text) {
        if (report.recommendations().isEmpty()) {
            return;
        }
        text.heading(report.words().text("heading.advice"));
        report.recommendations()
                .forEach(recommendation -> text.item(
                        recommendation.priority() + "  ", recommendation.headline() + " " + recommendation.reasons()));
    }

    @Override
    public String toString() {
        return format();
    }
}
