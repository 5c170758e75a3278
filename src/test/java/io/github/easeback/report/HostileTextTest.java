package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import io.github.easeback.message.PlainText;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of files and devices, and sentences with such names in them, may hold anything; no format lets them do anything. */
class HostileTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 17);

    /** A cell that a spreadsheet would take for a formula, and that is no number. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\"]*[=+\\-@\\t\\r](?!\\d*\\.?\\d+$).*");

    private static final List<Extension> GFM = List.of(TablesExtension.create(), AutolinkExtension.create());

    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "=cmd()",
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                " =1+1",
                "\uFF1D1+1",
                "a;=1+1;b",
                "a,=1+1,b",
                "a\",=1+1,\"b",
                "a\u001b[2Jb\u0007\u0000",
                "a\u202efit.exe",
                "a\u2066\u200f\u200bb",
                "a\nb\r\nc\u2028d\u0085e",
                "\n# a",
                "a \"b\" 'c'",
                "a|b|c",
                "**a** _b_ `c` ~~d~~ $e$",
                "![a](http://example.org/a.png)",
                "[a](javascript:alert(1))",
                "[a]: http://example.org",
                "http://example.org www.example.org HTTPS://EXAMPLE.ORG",
                "somebody@example.org",
                "<http://example.org>",
                "&lt;b&gt; &#60;b&#62;",
                "a\\",
                "\\<b>",
                "# a",
                "1. a",
                "12) a",
                "- a",
                "+ a",
                "---",
                "===",
                "> a",
                "    a",
                "{\"a\": 1}");
    }

    private static Run run(String text, int day, double metres) {
        LocalDateTime noon = LocalDate.of(2026, 5, day).atTime(12, 0);
        Instant start = noon.toInstant(ZoneOffset.UTC);
        return Run.builder(text, start, noon)
                .distanceMetres(metres)
                .origin(Origin.of(text)
                        .withDevice(new Device(text, OptionalLong.empty()))
                        .withRepairs(List.of(Repair.of(text, Repair.Code.GAP, message(text)))))
                .build();
    }

    /** With it no folder holds all files, so that texts with a slash are shown wholly. */
    private static final LeftOut WITHOUT_A_FOLDER =
            LeftOut.of("other", LeftOut.Code.NOT_FIT, Message.of("It can't be used."));

    /** A report that has a text wherever a text may come from a file. */
    private static TrainingReport report(String text) {
        RunHistory history = new RunHistory(
                4,
                List.of(run(text, 1, 5_000), run(text, 6, 5_000), run(text, 9, 16_000)),
                List.of(
                        LeftOut.of(text, LeftOut.Code.NOT_FIT, message(text)),
                        LeftOut.of(text, LeftOut.Code.UNREADABLE, message(text)),
                        WITHOUT_A_FOLDER),
                List.of(new Duplicate(text, text, Duplicate.Code.SAME_RUN, message(text), LocalDate.of(2026, 5, 6))),
                List.of(new HistoryWarning(
                        HistoryWarning.Code.SEVERAL_RUNNERS, message(text), LocalDate.of(2026, 5, 7))),
                ZoneOffset.UTC);
        return TrainingCheck.standard()
                .assess(history.withOtherActivities(List.of(TestRuns.other(text, "2026-05-06", 60, 0))), TODAY);
    }

    private static Message message(String text) {
        return Message.of("{text}").with("text", text);
    }

    /** The same with the sentences that readers say of such a file. */
    private static TrainingReport told(String text, Locale locale) {
        Message sport = Message.of("run.other-sport").with("sport", text);
        Message type = Message.of("fit.message-skipped").with("type", text);
        Message both = Message.of("run.damaged").with("damage", type).with("reason", sport);
        RunHistory history = new RunHistory(
                4,
                List.of(run(text, 1, 5_000), run(text, 6, 5_000), run(text, 9, 16_000)),
                List.of(
                        LeftOut.of(text, LeftOut.Code.DAMAGED, both),
                        LeftOut.of(text, LeftOut.Code.NOT_A_RUN, sport),
                        WITHOUT_A_FOLDER),
                List.of(new Duplicate(
                        text,
                        text,
                        Duplicate.Code.SAME_RUN,
                        Message.of("copy.SAME_RUN").with("of", text),
                        LocalDate.of(2026, 5, 6))),
                List.of(new HistoryWarning(
                        HistoryWarning.Code.SEVERAL_RUNNERS,
                        Message.of("warning.SEVERAL_RUNNERS").with("one", text).with("other", text),
                        LocalDate.of(2026, 5, 7))),
                ZoneOffset.UTC);
        return TrainingCheck.standard()
                .assess(history.withOtherActivities(List.of(TestRuns.other(text, "2026-05-06", 60, 0))), TODAY)
                .in(locale);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sentencesThatNameATextKeepItHarmlessInEveryLanguage(String text) throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (ReportWriter writer : ReportWriters.standard()) {
                assertWithoutControls(writer.format(), Written.as(writer.format(), told(text, locale)));
            }
            assertEquals(
                    tags(html(Written.as("markdown", told("a", locale)))),
                    tags(html(Written.as("markdown", told(text, locale)))));
        }
    }

    private static void assertWithoutControls(String format, String written) {
        assertEquals("", written.replaceAll("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|\r?\n", ""), format + ": " + written);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noFormatLetsAControlOrATurnOfTheWritingThrough(String text) throws IOException {
        for (ReportWriter writer : ReportWriters.standard()) {
            assertWithoutControls(writer.format(), Written.as(writer.format(), report(text)));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void jsonKeepsTheTextInItsString(String text) throws IOException {
        JsonNode json = Written.json(report(text));

        assertEquals(text, json.at("/history/leftOut/0/source").asText());
        assertEquals(text, json.get("findings").findValuesAsText("run").get(0));
        assertEquals("easeback-report", json.get("format").asText());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noLineOfTheTextReportIsMadeByTheText(String text) throws IOException {
        assertEquals(
                Written.as("text", report("a"))
                        .lines()
                        .filter(line -> line.startsWith("Hold."))
                        .count(),
                Written.as("text", report("a\nHold. " + text))
                        .lines()
                        .filter(line -> line.startsWith("Hold."))
                        .count());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cellOfATableIsNoFormulaAndStaysOneCell(String text) throws IOException {
        List<Map<String, String>> rows = Csv.rows(CsvReportWriter.runs(), report(text));

        assertEquals(3, rows.size());
        for (Map<String, String> row : rows) {
            row.values().forEach(cell -> assertFalse(FORMULA.matcher(cell).matches(), cell));
            assertEquals("unknown", row.get("surface"));
            assertEquals(
                    PlainText.of(text),
                    Objects.requireNonNull(row.get("device")).replaceAll("(^|;)'(?=\\s*[=+\\-@\uFF1D])", "$1"));
        }
    }

    /** German and French spreadsheets cut lines at semicolons, and then quotes within a cell mean nothing. */
    @ParameterizedTest
    @MethodSource("texts")
    void cutAtSemicolonsATableHasNoFormulaEither(String text) throws IOException {
        for (String line : Written.as("csv-runs", report(text)).split("\r\n", -1)) {
            for (String cell : line.split(";", -1)) {
                assertFalse(FORMULA.matcher(cell).matches(), cell);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markdownShowsTheTextAsItIs(String text) {
        assertEquals("<p>" + escaped(shown(text)) + "</p>\n", html(Markdown.text(text) + "\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markdownPageHasTheTextAndItsOwnTagsOnly(String text) throws IOException {
        String html = html(Written.as("markdown", report(text)));

        assertTrue(html.contains("<p>" + escaped(shown(text)) + "</p>"), html);
        assertEquals(tags(html(Written.as("markdown", report("a")))), tags(html));
    }

    /** What makes an address stands in its wide form. */
    private static String shown(String text) {
        return PlainText.of(text)
                .strip()
                .replace("@", "\uFF20")
                .replace("www.", "www\uFF0E")
                .replaceAll("(?i)(https?):", "$1\uFF1A");
    }

    private static List<String> tags(String html) {
        List<String> tags = new ArrayList<>();
        Pattern.compile("<[^>]*>").matcher(html).results().forEach(tag -> tags.add(tag.group()));
        return tags;
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(GFM)
                .build()
                .render(Parser.builder().extensions(GFM).build().parse(markdown));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cellOfAMarkdownTableStaysOneCell(String text) {
        Markdown page = new Markdown();
        page.table(List.of("a", text), List.of(List.of(text, "b")));
        String html = html(page.toString());

        assertEquals(2, html.split("<th[ >]", -1).length - 1, html);
        assertEquals(2, html.split("<td[ >]", -1).length - 1, html);
    }
}
