package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.MadeUpRuns;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text report for terminals: colours, plain characters, widths. */
class TerminalTest {

    private static final TextReportWriter PLAIN = new TextReportWriter();
    private static final TextReportWriter COLOURED = PLAIN.withInk(Ink.ANSI);
    private static final TextReportWriter ASCII = PLAIN.withAlphabet(Alphabet.ASCII);

    /** A sequence that selects how to draw (SGR, ECMA-48, 8.3.117). */
    private static final String SGR = "\u001b\\[[0-9;]+m";

    private static TrainingReport report(long seed, Locale locale) {
        return TrainingCheck.standard()
                .assess(RunHistory.of(MadeUpRuns.runs(seed)), MadeUpRuns.LAST)
                .in(locale);
    }

    /** 24.0 km after 12.0 km: the run is a caution, the week a warning. */
    private static TestRuns jump() {
        return new TestRuns()
                .run("2026-05-05", 12_000)
                .run("2026-05-12", 12_000)
                .run("2026-05-13", 12_000);
    }

    private static TrainingReport of(RunHistory history) {
        return TrainingCheck.standard().assess(history, LocalDate.of(2026, 5, 17));
    }

    @ParameterizedTest
    @CsvSource({"1, 80", "2, 80", "3, 100", "4, 109", "5, 120", "6, 400"})
    void coloursChangeNothingButTheColour(long seed, int width) throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String plain = Written.by(PLAIN.withWidth(width), report(seed, locale));
            String coloured = Written.by(COLOURED.withWidth(width), report(seed, locale));

            assertEquals(plain, coloured.replaceAll(SGR, ""));
            assertTrue(coloured.length() > plain.length());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyLineResetsItsColours(long seed) throws IOException {
        String styled = "\u001b\\[(?:1|2|35|31|1;31)m[^\u001b]*\u001b\\[0m";

        Written.by(COLOURED, report(seed, Locale.ENGLISH))
                .lines()
                .forEach(line -> assertFalse(line.replaceAll(styled, "").contains("\u001b"), line));
    }

    @Test
    void answerAndHeadingsAreBoldMarksColouredAndEvidenceDim() throws IOException {
        List<String> lines = Written.by(COLOURED, of(jump().history())).lines().toList();

        assertTrue(lines.get(0).startsWith("\u001b[1mHold. In the week of 11 May"), lines.get(0));
        assertTrue(lines.contains("\u001b[1mWhy\u001b[0m"));
        assertTrue(lines.stream().anyMatch(line -> line.contains(" 24.0 \u001b[31m!!\u001b[0m ")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("\u001b[31m!!  \u001b[0mWeek of 11 May:")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("    \u001b[2mEvidence: A-, ")));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("\u001b[2m· rest ")));
    }

    @Test
    void nameOfAFileCanNotColour() throws IOException {
        LeftOut hostile =
                LeftOut.of("a\u001b[32mb.fit", LeftOut.Code.DAMAGED, Message.of("Cut off\u001b]0;title\u0007."));
        RunHistory history = new RunHistory(4, jump().history().runs(), List.of(hostile), ZoneId.of("UTC"));

        String text = Written.by(COLOURED, of(history));

        assertTrue(text.contains("  a\uFFFD[32mb.fit: Cut off\uFFFD]0;title\uFFFD."), text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void asciiTextHoldsNothingElseAndStaysWithinItsWidth(long seed) throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String text = Written.by(ASCII, report(seed, locale));

            assertEquals("", text.replaceAll("[ -~\n]", ""), text);
            text.lines().forEach(line -> assertTrue(line.length() <= 80, line));
        }
    }

    @Test
    void asciiTextSpellsNamesOfFilesWhateverTheyHold() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            List<LeftOut> entries = Stream.generate(() ->
                            random.ints(12, 1, Character.MAX_CODE_POINT + 1).toArray())
                    .map(name -> new String(name, 0, name.length))
                    .map(name -> LeftOut.of(name, LeftOut.Code.NOT_A_RUN, Message.of("Another sport.")))
                    .limit(5)
                    .toList();
            RunHistory history = new RunHistory(8, jump().history().runs(), entries, ZoneId.of("UTC"));

            assertEquals("", Written.by(ASCII, of(history)).replaceAll("[ -~\n]", ""));
        }
    }

    @Test
    void columnsOfAnAsciiTableStayInLine() throws IOException {
        TrainingReport german = TrainingCheck.standard()
                .assess(jump().history(), LocalDate.of(2026, 5, 18))
                .in(Locale.GERMAN);

        List<String> lines = Written.by(ASCII, german).lines().toList();

        assertTrue(
                lines.contains("Woche  Laeufe     Zeit         km    min/km  hinauf m   hinab m  laengster"),
                lines.toString());
        assertTrue(
                lines.contains("18.05. *    0        .          .         .         .         .          ."),
                lines.toString());
        assertTrue(lines.contains(". Ruhe   ! Vorsicht   !! Warnung   !!! Alarm   ? offen   - nicht gemessen"));
    }

    private static TrainingReport withExertion() {
        TestRuns runs = new TestRuns();
        for (String day : List.of("2026-05-05", "2026-05-12")) {
            runs.add(TestRuns.on(day)
                    .distanceMetres(10_000)
                    .timerTime(Duration.ofMinutes(60))
                    .rpe(3));
        }
        return of(runs.history());
    }

    @Test
    void widePageHasAFurtherColumnAndItsLegend() throws IOException {
        String text = Written.by(PLAIN.withWidth(100), withExertion());

        assertTrue(text.contains("    longest    effort\n"), text);
        assertTrue(text.contains("       10.0       180\n"), text);
        assertTrue(text.contains("\neffort: minutes times how hard it felt (session RPE).\n"), text);
    }

    @Test
    void narrowerPageHasNoFurtherColumn() throws IOException {
        assertFalse(Written.by(PLAIN.withWidth(99), withExertion()).contains("effort"));
    }

    @Test
    void columnWithoutAValueIsLeftOut() throws IOException {
        String text = Written.by(PLAIN.withWidth(200), withExertion());

        assertFalse(text.contains("best 20"), text);
        assertFalse(text.contains("flat km"), text);
    }

    @ParameterizedTest
    @CsvSource({"80", "99", "100", "108", "109", "110", "150", "400"})
    void noLineIsWiderThanThePage(int width) throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Written.by(PLAIN.withWidth(width), report(5, locale))
                    .lines()
                    .forEach(line -> assertTrue(line.length() <= width, line));
        }
    }

    @Test
    void paragraphsUseTheWidth() throws IOException {
        TrainingReport report = of(jump().history());

        assertTrue(Written.by(PLAIN.withWidth(200), report).lines().count()
                < Written.by(PLAIN, report).lines().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 79, 401})
    void widthOutOfRangeIsRefused(int width) {
        assertThrows(IllegalArgumentException.class, () -> PLAIN.withWidth(width));
    }
}
