package io.github.easeback.report;

import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sheet for the physiotherapist in words, for any format: whoever draws it says all of it, under the headings {@code sheet.*} of {@link Words}. It holds as much as has
 * room on a page of A4. Immutable.
 *
 * @param told what the runner was told, most urgent first
 * @param flags what was over a limit in the last eight weeks, the latest first, three at most
 * @param moreFlags how many findings of these weeks are not listed; empty if all are
 * @param layoff the last layoff, and whether it is a second one soon after another, in sentences
 * @param load an average week before and since that layoff, this week, and what the next may be
 * @param tables the runs of the last 14 days, the layoffs, and with a way back or a log also the stages, the next sessions and the pain, each only where there is something to tell
 * @param questions what to ask with yes or no, in the order that {@code sheet.red-flags} counts on
 * @param open what to ask besides
 * @param agreed what may be agreed, each with a line to write on
 */
public record PhysioSheet(
        List<String> told,
        List<Finding> flags,
        String moreFlags,
        String layoff,
        Table load,
        List<Table> tables,
        List<String> questions,
        List<String> open,
        List<String> agreed) {

    private static final int MOST_FLAGS = 3;

    /** How many weeks back a finding still says something of today; library convention. */
    private static final int RECENT_WEEKS = 8;

    private static final int QUESTIONS = 10;

    private static final List<String> AGREED =
            List.of("agree.run", "agree.week", "agree.days", "agree.from", "agree.next");

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is or holds null
     */
    public PhysioSheet {
        told = List.copyOf(told);
        flags = List.copyOf(flags);
        Objects.requireNonNull(moreFlags, "moreFlags");
        Objects.requireNonNull(layoff, "layoff");
        Objects.requireNonNull(load, "load");
        tables = List.copyOf(tables);
        questions = List.copyOf(questions);
        open = List.copyOf(open);
        agreed = List.copyOf(agreed);
    }

    /**
     * A table with its heading.
     *
     * @param heading what it tells
     * @param columns the heads; the first column names the row
     * @param rows the rows, with a cell for each column; what is unknown is a dash
     * @param note what is said below it, of a table without rows instead of it; empty if there is nothing to say
     */
    public record Table(String heading, List<Column> columns, List<List<String>> rows, String note) {

        /**
         * Copies the lists.
         *
         * @throws NullPointerException if a part is or holds null
         * @throws IllegalArgumentException if a row has not a cell for each column
         */
        public Table {
            Objects.requireNonNull(heading, "heading");
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            Objects.requireNonNull(note, "note");
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.size() + " cells in a row of " + columns.size() + " columns: " + row);
                }
            }
        }
    }

    /**
     * The head of a column.
     *
     * @param title what it holds
     * @param span which weeks that is of; empty if that goes without saying
     * @param kind what its cells are
     */
    public record Column(String title, String span, Kind kind) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Column {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(kind, "kind");
        }

        /** What the cells of a column are: words stand on the left, numbers on the right. */
        public enum Kind {
            /** Words and dates. */
            WORDS,
            /** Numbers. */
            NUMBERS
        }

        static Column words(String title) {
            return new Column(title, "", Kind.WORDS);
        }

        static Column numbers(String title) {
            return new Column(title, "", Kind.NUMBERS);
        }
    }

    /**
     * The sheet of a report, in its language and units.
     *
     * @param report the report
     * @return the sheet
     * @throws NullPointerException if {@code report} is null
     */
    public static PhysioSheet of(TrainingReport report) {
        Words words = report.words();
        LayoffLoad sides = LayoffLoad.of(report.load(), report.layoffs());
        List<Finding> flags = flags(report);
        int more = flags.size() - MOST_FLAGS;
        return new PhysioSheet(
                told(report),
                flags.stream().limit(MOST_FLAGS).toList(),
                more > 0 ? words.say(Message.of("sheet.more").with("count", more)) : "",
                layoff(report, sides),
                new SheetLoad(report, sides).table(),
                tables(report),
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(number -> words.text("question." + number))
                        .toList(),
                Stream.concat(sides.layoff().stream().map(layoff -> "question.layoff"), Stream.of("question.other"))
                        .map(words::text)
                        .toList(),
                AGREED.stream().map(words::text).toList());
    }

    private static List<String> told(TrainingReport report) {
        return report.recommendations().isEmpty()
                ? List.of(report.headline())
                : report.recommendations().stream()
                        .map(Recommendation::headline)
                        .toList();
    }

    private static List<Finding> flags(TrainingReport report) {
        LocalDate recent = report.asOf().minusWeeks(RECENT_WEEKS);
        return report.findingsToTell().stream()
                .filter(Finding::isFlag)
                .filter(finding -> finding.outcome().judged().window().last().isAfter(recent))
                .toList();
    }

    private static String layoff(TrainingReport report, LayoffLoad sides) {
        Words words = report.words();
        List<String> sentences = new ArrayList<>();
        sentences.add(sides.layoff().map(layoff -> sentence(layoff, report)).orElse(words.text("sheet.no-layoff")));
        report.evaluation()
                .comeback()
                .flatMap(Comeback::relapse)
                .ifPresent(earlier -> sentences.add(words.say(Message.of("sheet.relapse")
                        .with("first", earlier.firstDay())
                        .with("last", earlier.lastDay()))));
        return String.join(" ", sentences);
    }

    private static String sentence(Layoff layoff, TrainingReport report) {
        boolean isBack = report.layoffs().isBackFrom(layoff);
        return report.words()
                .say(layoff.message(isBack ? "sheet.layoff" : "sheet.off")
                        .with("days", layoff.days())
                        .with("first", layoff.firstDay())
                        .with("last", layoff.lastDay())
                        .with("back", layoff.returnDay()));
    }

    private static List<Table> tables(TrainingReport report) {
        SheetDays days = new SheetDays(report);
        SheetMilestones milestones = new SheetMilestones(report);
        return Stream.of(
                        Optional.of(days.runs()),
                        Optional.of(milestones.layoffs()),
                        milestones.stages(),
                        days.nextSessions(),
                        days.pain())
                .flatMap(Optional::stream)
                .toList();
    }
}
