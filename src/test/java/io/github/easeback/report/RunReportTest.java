package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.Written;
import io.github.easeback.activity.Balance;
import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.TheilSen;
import io.github.easeback.activity.WatchGait;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of one run, and how. */
class RunReportTest {

    /** W29: ground contact of 250 ms to minute 11, of 264.556 ms from minute 12 on. */
    private static final FormChange LONGER_CONTACT =
            FormChange.step(FormQuantity.GROUND_CONTACT, 12, 250, 264.556, LookedInto.SLOPE);

    private static final FormChange STEADY_CADENCE =
            FormChange.none(FormQuantity.CADENCE, new TheilSen(0.04, -0.5, 0.5));

    private static String text(RunReport report) throws IOException {
        return Written.by(new TextReportWriter(), report);
    }

    private static List<String> lines(RunReport report) throws IOException {
        return text(report).lines().toList();
    }

    @Test
    void titleHasTheDayAndTheLocalStart() {
        RunReport report = new LookedInto().run(30).report();

        assertEquals("Run on Sunday 31 May 2026, 09:12", RunWords.of(report).title());
        assertEquals(
                "Lauf am Sonntag, 31. Mai 2026, 09:12",
                RunWords.of(report.in(Locale.GERMAN)).title());
    }

    /** 8 x 120 s at 2.5 m/s and 7 x 120 s at 1.5 m/s between them. */
    @Test
    void walkBreaksArePatternWithWarmUpAndCoolDownApart() {
        RunReport report = new LookedInto().walk(5).turns(8, 2, 2).walk(4).report();

        assertEquals(
                List.of(
                        "4.5 km in 0:39:00.",
                        "Running: 0:16:00 of it (41 %), 2.4 km at 6:40 min/km.",
                        "Pattern: 8 x 2/2, runs of 2 min with walks of 2 min between them.",
                        "Warm-up: 5 min.",
                        "Cool-down: 4 min."),
                RunWords.of(report).summary());
    }

    @Test
    void runWithoutAPatternHasItsLongestRunning() {
        assertEquals(
                List.of(
                        "4.3 km in 0:30:30.",
                        "Running: 0:27:00 of it (89 %), 4.1 km at 6:40 min/km.",
                        "Longest running without a break: 0:20:00."),
                RunWords.of(new LookedInto().run(20).walk(2.5).stand(1).run(7).report())
                        .summary());
    }

    @Test
    void runWithoutAWalkIsAllRunning() {
        assertEquals(
                List.of("4.5 km in 0:30:00.", "All of it was running, at 6:40 min/km."),
                RunWords.of(new LookedInto().run(30).report()).summary());
    }

    @Test
    void runWithoutRunningIsToldAsAWalk() throws IOException {
        RunReport report =
                new LookedInto().walk(20).run(1.9).walk(20).with(LONGER_CONTACT).report();

        assertEquals("Walk on Sunday 31 May 2026, 09:12", RunWords.of(report).title());
        assertEquals(Optional.empty(), report.inside());
        assertFalse(text(report).contains("minute 12"), text(report));
        assertFalse(text(report).contains("Warm-up"), text(report));
        assertEquals(
                "NO_RUNNING", Written.json(report).path("windowsReasonCode").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; From minute 12 on your feet stayed 15 ms longer on the ground, at the same pace. One run says little.",
                "de; Ab Minute 12 blieben deine Füße 15 ms länger am Boden, bei gleichem Tempo. Ein einzelner Lauf sagt wenig."
            })
    void stepIsToldWithItsMinute(String language, String sentence) {
        RunReport report = new LookedInto().run(30).with(LONGER_CONTACT).report();

        assertEquals(
                List.of(sentence),
                RunWords.of(report.in(Locale.forLanguageTag(language))).changes());
    }

    @Test
    void driftIsToldWithoutAMinute() {
        RunReport report = new LookedInto()
                .run(30)
                .with(FormChange.drift(FormQuantity.GROUND_CONTACT, LookedInto.SLOPE))
                .report();

        assertEquals(
                List.of("Little by little your feet stayed 9.9 ms longer on the ground every ten minutes,"
                        + " at the same pace. One run says little."),
                RunWords.of(report).changes());
    }

    @ParameterizedTest
    @EnumSource(
            value = FormQuantity.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SPEED", "VERTICAL_RATIO"})
    void everyQuantityHasWordsForMoreAndForLess(FormQuantity quantity) {
        TheilSen slope = new TheilSen(4, 3, 5);
        RunReport more = new LookedInto()
                .run(30)
                .with(FormChange.step(quantity, 12, 50, 54, slope))
                .report();
        RunReport less = new LookedInto()
                .run(30)
                .with(FormChange.step(quantity, 12, 54, 50, slope))
                .report();

        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String rise = RunWords.of(more.in(language)).changes().get(0);
            String fall = RunWords.of(less.in(language)).changes().get(0);
            assertFalse((rise + fall).contains("inside."), rise + fall);
            assertFalse(rise.equals(fall), rise);
        }
    }

    @Test
    void whatStayedAndWhatIsNotKnownIsTold() {
        assertEquals(
                List.of(
                        "No change that stands out: cadence.",
                        "Not recorded, or too little: step length, ground contact, vertical oscillation,"
                                + " left foot's contact and heart rate."),
                RunWords.of(new LookedInto().run(30).with(STEADY_CADENCE).report())
                        .unchanged());
    }

    @Test
    void windowThatCannotBeComparedSaysWhy() {
        Optional<NotComparable> none = Optional.empty();
        RunReport some = new LookedInto()
                .run(14)
                .reasons(none, none, Optional.of(NotComparable.TOO_SHORT))
                .report();
        Optional<NotComparable> hills = Optional.of(NotComparable.HILLS);
        RunReport all = new LookedInto().run(30).reasons(hills, hills, hills).report();

        assertEquals(
                List.of("min 15 on: not comparable. The run is not long enough for it."),
                RunWords.of(some).gaps());
        assertEquals(
                List.of("Minutes 3-10, 10-15 and from 15 on: not comparable. Too little of the ground was level."),
                RunWords.of(all).gaps());
        assertEquals(List.of(), FormTable.of(all).rows());
    }

    @ParameterizedTest
    @EnumSource(NotComparable.class)
    void everyReasonHasWords(NotComparable reason) {
        assertHasWords(reason.name());
    }

    @ParameterizedTest
    @EnumSource(RunGap.class)
    void everyGapHasWords(RunGap gap) {
        assertHasWords(gap.name());
    }

    private static void assertHasWords(String code) {
        String text = Words.of(Locale.ENGLISH).text("inside.reason." + code);
        assertTrue(text.endsWith("."), text);
    }

    @Test
    void tableHasTheUnitsOfAWatch() {
        FormTable table =
                FormTable.of(new LookedInto().run(30).with(LONGER_CONTACT).report());

        assertEquals(List.of("min 3-10", "min 10-15", "min 15 on", "per ten minutes"), table.heads());
        assertEquals(
                List.of(
                        new FormTable.Row("pace", "min/km", List.of("6:40", "6:40", "6:40", "-")),
                        new FormTable.Row("cadence", "/min", List.of("166", "166", "166", "-")),
                        new FormTable.Row("step length", "cm", List.of("90.4", "90.4", "90.4", "-")),
                        new FormTable.Row("ground contact", "ms", List.of("250", "250", "265", "+9.9 (+8.0; +11.5)")),
                        new FormTable.Row("vertical oscillation", "cm", List.of("8.5", "8.5", "8.5", "-")),
                        new FormTable.Row("vertical ratio", "%", List.of("9.4", "9.4", "9.4", "-")),
                        new FormTable.Row("left foot's contact", "%", List.of("50.2", "50.2", "50.2", "-")),
                        new FormTable.Row("heart rate", "/min", List.of("140", "140", "140", "-"))),
                table.rows());
    }

    /** 2.5 m/s are 10:43.7 a mile. */
    @Test
    void milesArePacesAMile() {
        RunReport report = new LookedInto().run(30).report().in(Units.MILES);

        assertEquals("10:44", FormTable.of(report).rows().get(0).cells().get(0));
        assertEquals("2.8 mi in 0:30:00.", RunWords.of(report).summary().get(0));
    }

    /** The clock of the bar is that of the watch: after a walk of 10 minutes, minute 10 of the running is minute 20 of 80. */
    @Test
    void barHasTheWindowAtItsMinutesOfRunning() throws IOException {
        List<String> lines = lines(new LookedInto().walk(10).run(60).stand(10).report());
        int bar = lines.indexOf("▄".repeat(10) + "█".repeat(60) + "▁".repeat(10));

        assertEquals(" ".repeat(20) + "|---| 10-15", lines.get(bar - 1));
        assertEquals("0 min     10        20        30        40        50        60        70", lines.get(bar + 1));
        assertEquals("█ running   ▄ walking   ▁ standing", lines.get(bar + 2));
    }

    @Test
    void shortRunHasNoWindowMarked() throws IOException {
        assertFalse(text(new LookedInto().run(9).report()).contains("|-"), "minute 10 was never reached");
    }

    @Test
    void terminalWithoutBlocksGetsLetters() throws IOException {
        String text = Written.by(
                new TextReportWriter().withAlphabet(Alphabet.ASCII),
                new LookedInto().walk(20).run(20).stand(40).report());

        assertTrue(text.contains("\n" + "=".repeat(20) + "#".repeat(20) + "_".repeat(40) + "\n"), text);
        assertTrue(text.chars().allMatch(character -> character < 128), text);
    }

    @Test
    void balanceSaysWhatItIsNot() {
        List<String> notes = RunWords.of(
                        new LookedInto().run(30).with(Balance.of(51.0)).report())
                .notes();

        assertEquals(
                "Ground contact: 51.0 % left, 49.0 % right, which Garmin calls \"fair\". It is a measurement and no finding:"
                        + " uneven shares did not go with more leg injuries (836 runners), and backs were not looked at.",
                notes.get(1));
    }

    /** W34: 3.4 %. */
    @ParameterizedTest
    @CsvSource({"0.034, 3.4 % less", "-0.034, 3.4 % more"})
    void decouplingIsLessOrMoreSpeedABeat(double share, String told) {
        String note = RunWords.of(
                        new LookedInto().run(30).with(Decoupling.of(share)).report())
                .notes()
                .get(0);

        assertTrue(note.contains("a heartbeat gave " + told + " speed in the second half than in the first."), note);
    }

    @Test
    void heartRateThatIsLeftOutIsTold() {
        assertTrue(
                RunWords.of(new LookedInto().run(30).leftOut(12).report())
                        .notes()
                        .contains(
                                "The heart rate of 12 min is left out: it followed the steps, as that of an optical sensor may."));
    }

    @Test
    void watchThatOnlyMarksItsWalksIsToldWithThem() {
        List<String> notes = RunWords.of(new LookedInto()
                        .run(30)
                        .watch(WatchGait.ofWalks(Duration.ofMinutes(2)))
                        .report())
                .notes();

        assertEquals(
                "Your watch itself counts 0:02:00 of walking; the samples say 0:30:00 of running.",
                notes.get(notes.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({"27, 3, false", "26, 4, true"})
    void watchThatSaysOtherwiseIsTold(int running, int walking, boolean isDisputed) {
        List<String> notes = RunWords.of(
                        new LookedInto().run(30).watch(running, walking, 0).report())
                .notes();
        String note = notes.get(notes.size() - 1);

        assertTrue(
                note.startsWith("Your watch itself counts 0:" + running + ":00 of running and 0:0" + walking
                        + ":00 of walking; the samples say 0:30:00 of running."),
                note);
        assertEquals(isDisputed, note.contains("more than a tenth"));
    }

    @ParameterizedTest
    @CsvSource({
        "2.4, 'Faster than 6:57 min/km: 0:30:00 of 0:30:00 of running, which is most of it.'",
        "2.6, 'Faster than 6:25 min/km: 0:00:00 of 0:30:00 of running.'"
    })
    void runningAboveTheCeilingIsCounted(double ceiling, String sentence) {
        List<String> notes = RunWords.of(new LookedInto().run(30).report().withPaceCeiling(ceiling))
                .notes();

        assertEquals(sentence, notes.get(notes.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void ceilingThatIsNoSpeedIsRefused(double speed) {
        RunReport report = new LookedInto().run(30).report();

        assertThrows(IllegalArgumentException.class, () -> report.withPaceCeiling(speed));
    }

    @Test
    void runWithoutSamplesHasItsTotals() throws IOException {
        Run run = Run.builder("diary", Instant.EPOCH, LocalDateTime.of(1970, 1, 1, 8, 0))
                .distanceMetres(4_000)
                .timerTime(Duration.ofMinutes(30))
                .build();

        assertEquals(
                List.of(
                        "Run on Thursday 1 Jan 1970, 08:00",
                        "4.0 km in 0:30:00. How much of it was running can't be told.",
                        "",
                        "The file holds no samples, so nothing is known of the inside of the run.",
                        "",
                        "For information only; this is no medical device and no medical advice."),
                lines(RunReport.of(run)));
    }

    @Test
    void runThatWasReadWithoutItsInsideSaysSo() throws IOException {
        assertTrue(text(new LookedInto().run(30).withoutInside().report())
                .contains("\nThe run was read without its inside.\n"));
    }

    /** All that can be told of a run, but for more than three changes. */
    private static RunReport full() {
        return new LookedInto()
                .walk(5)
                .turns(8, 6, 2)
                .walk(4)
                .with(LONGER_CONTACT)
                .with(STEADY_CADENCE)
                .with(FormChange.drift(FormQuantity.HEART_RATE, LookedInto.SLOPE))
                .with(FormChange.drift(FormQuantity.STEP_LENGTH, new TheilSen(-100, -120.5, -99)))
                .with(Balance.of(52.6))
                .with(Decoupling.of(0.034))
                .leftOut(12)
                .watch(30, 30, 11)
                .report()
                .withPaceCeiling(2.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void fullestRunTakesFortyLinesOfEightyColumns(String language) throws IOException {
        List<String> lines = lines(full().in(Locale.forLanguageTag(language)));

        assertTrue(lines.size() <= 40, lines.size() + " lines:\n" + String.join("\n", lines));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 80), String.join("\n", lines));
        assertFalse(String.join("\n", lines).contains("inside."), String.join("\n", lines));
    }

    @Test
    void widerTextHasALongerBar() throws IOException {
        String text = Written.by(
                new TextReportWriter().withWidth(120), new LookedInto().run(30).report());

        assertTrue(text.contains("\n" + "█".repeat(120) + "\n"), text);
    }

    @Test
    void evidenceStandsBesideTheMinutes() throws IOException {
        String text = text(full()).replace('\n', ' ');

        assertTrue(text.contains("No study has looked at pain in minutes 10 to 15 of a run."), text);
        assertTrue(text.contains("(3.26 and 2.12 mm), also in runners without pain."), text);
    }
}
