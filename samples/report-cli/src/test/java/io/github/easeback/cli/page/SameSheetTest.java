package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.report.Finding;
import io.github.easeback.report.PhysioSheet;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sheet for the physiotherapist says the same on paper and as Markdown, statement by statement, in both languages. */
class SameSheetTest {

    /** The end of a line, in a text on one line. */
    private static final String BREAK = " / ";

    private static final List<String> FIXED = List.of(
            "sheet.name",
            "sheet.date",
            "sheet.told",
            "sheet.flags",
            "sheet.questions",
            "sheet.red-flags",
            "sheet.yes",
            "sheet.no",
            "sheet.agree",
            "sheet.notes");

    static Stream<TrainingReport> reports() {
        TrainingReport relapsed = TrainingCheck.standard()
                .assess(Histories.mondays(20, 20, 20, 20, 0, 0, 5, 5, 0, 0, 0, 5), Histories.MONDAY.plusWeeks(12));
        TrainingReport empty = TrainingCheck.standard().assess(RunHistory.of(List.of()), LocalDate.of(2026, 5, 31));
        return Stream.of(
                        Histories.sample(),
                        Histories.onTheWayBack(Locale.ENGLISH),
                        Histories.stopped(),
                        Histories.crowded(Locale.ENGLISH),
                        Histories.oneRun(),
                        relapsed,
                        empty)
                .flatMap(report -> Stream.of(report, report.in(Locale.GERMAN)));
    }

    private static List<String> statements(TrainingReport report) {
        PhysioSheet sheet = PhysioSheet.of(report);
        Words words = report.words();
        List<String> all = new ArrayList<>();
        FIXED.forEach(key -> all.add(words.text(key)));
        all.addAll(sheet.told());
        sheet.flags().stream().map(Finding::message).forEach(all::add);
        all.add(sheet.moreFlags());
        all.add(sheet.layoff());
        tables(sheet).forEach(table -> {
            all.add(table.heading());
            all.add(table.note());
            if (!table.rows().isEmpty()) {
                table.columns().forEach(column -> all.addAll(List.of(column.title(), column.span())));
            }
        });
        all.addAll(sheet.questions());
        all.addAll(sheet.open());
        all.addAll(sheet.agreed());
        return all;
    }

    private static Stream<PhysioSheet.Table> tables(PhysioSheet sheet) {
        return Stream.concat(Stream.of(sheet.load()), sheet.tables().stream());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace("\\", "").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void statementsAndCellsAreTheSameOnPaperAndInMarkdown(TrainingReport report) {
        Element paper = Jsoup.parse(Histories.html(report)).expectFirst(".sheet");
        String markdown = plain(Histories.written("markdown", report).replaceAll("\\s*\n", BREAK));

        String onPaper = plain(paper.text());
        for (String statement : statements(report)) {
            assertTrue(onPaper.contains(plain(statement)), statement + " on " + onPaper);
            assertTrue(markdown.contains(plain(statement)), statement + " in " + markdown);
        }
        assertEquals(rows(report), rows(paper));
        for (List<String> row : rows(report)) {
            String line = row.stream().collect(Collectors.joining(" | ", BREAK + "| ", " |" + BREAK));
            assertTrue(markdown.contains(plain(line)), line + " in " + markdown);
        }
    }

    private static List<List<String>> rows(TrainingReport report) {
        return tables(PhysioSheet.of(report))
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static List<List<String>> rows(Element paper) {
        return paper.select("tbody tr").stream()
                .map(row -> row.select("th, td").stream()
                        .map(cell -> plain(cell.text()))
                        .toList())
                .toList();
    }
}
