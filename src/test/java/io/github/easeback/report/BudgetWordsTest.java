package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.reading.LeftOut;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers: 110 % of the week before and of the longest run of 30 days, by hand. */
class BudgetWordsTest {

    private static BudgetWords words(RunHistory history, String asOf) {
        return BudgetWords.of(TrainingCheck.standard().assess(history, LocalDate.parse(asOf)));
    }

    private static TestRuns twoWeeks() {
        return new TestRuns()
                .run("2026-05-05", 10_000)
                .run("2026-05-08", 10_000)
                .run("2026-05-12", 8_000);
    }

    @Test
    void weekThatHasBegunSaysWhatIsLeftAndHowLongTheNextRunMayBe() {
        assertEquals(
                List.of(
                        "This week (to Sunday 17 May): up to 14.0 km and 1:24:00 of running left.",
                        "Next run, today or later: up to 11.0 km, about 66 min, easy (slower than 6:00 min/km, as in your runs so far; you can talk in sentences)."),
                words(twoWeeks().history(), "2026-05-13").sentences());
    }

    @Test
    void lastDayOfAWeekLooksAhead() {
        List<String> sentences = words(twoWeeks().history(), "2026-05-17").sentences();

        assertEquals(
                List.of(
                        "Next run, today or later: up to 11.0 km, about 66 min, easy (slower than 6:00 min/km, as in your runs so far; you can talk in sentences).",
                        "Next week (Monday 18 May to Sunday 24 May): up to 22.0 km and 2:12:00 of running; a run up to 11.0 km."),
                sentences,
                "the 14.0 km that are left of the week are more than a run may be today");
    }

    @Test
    void weekThatIsUsedUpNamesItsLimitAndNoNextRun() {
        assertEquals(
                List.of(
                        "This week (to Sunday 17 May): nothing left of 22.0 km.",
                        "Next week (Monday 18 May to Sunday 24 May): up to 22.0 km and 2:12:00 of running; a run, from Monday 18 May on, up to 11.0 km, about 66 min, easy"
                                + " (slower than 6:00 min/km, your usual pace; you can talk in sentences)."),
                words(twoWeeks().run("2026-05-13", 16_000).history(), "2026-05-14")
                        .sentences());
    }

    /** A trail tells nothing of the pace on a road: the 72 minutes that are left of the week are no estimate of a run, but a limit of it. */
    @Test
    void runOfWhichNoPaceIsKnownHasTheTimeThatIsLeftAsALimit() {
        TestRuns runs = new TestRuns();
        for (String day : List.of("2026-05-05", "2026-05-08", "2026-05-12")) {
            runs.add(TestRuns.on(day)
                    .surface(Surface.TRAIL)
                    .distanceMetres(10_000)
                    .timerTime(Duration.ofHours(1)));
        }
        BudgetWords words = words(runs.history(), "2026-05-13");

        assertEquals(
                "Next run, today or later: up to 11.0 km, 1:12:00 of running at most, easy (you can talk in sentences).",
                words.sentences().get(1));
        assertEquals(Optional.of("1:12:00 of running at most"), words.nextRunTime());
    }

    /** 3 km in 20 minutes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | easy (slower than 6:40 min/km, as in your runs so far; you can talk in sentences)
            de | locker (langsamer als 6:40 min/km, wie in deinen Läufen bisher; du kannst in ganzen Sätzen reden)
            """)
    void paceOfTheFirstRunIsNotYetTheUsualOne(Locale language, String expected) {
        TestRuns runs = new TestRuns().run("2025-12-01", 3_000, 20);

        assertEquals(
                expected, BudgetWords.of(report(runs, "2025-12-01", language)).easy());
    }

    private static TrainingReport report(TestRuns runs, String asOf, Locale language) {
        return TrainingCheck.standard()
                .assess(runs.history(), LocalDate.parse(asOf))
                .in(language);
    }

    /** Three runs of an hour in each of the weeks before allow 198 minutes; of these 36.6 are left, which are 6.1 km at 6 minutes a kilometre. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Next run, today or later: up to 6.1 km or 0:36:36 of running, since no more time is left of the week, easy (slower than 6:00 min/km, your usual pace; you can talk in sentences).
            de | Nächster Lauf heute oder später: bis zu 6,1 km oder 36 min Laufzeit, weil von der Woche nicht mehr übrig ist, locker (langsamer als 6:00 min/km, dein übliches Tempo; du kannst in ganzen Sätzen reden).
            """)
    void runThatTheTimeOfTheWeekBoundsSaysSo(Locale language, String expected) {
        TestRuns runs = new TestRuns();
        for (String day : List.of("2026-04-28", "2026-04-30", "2026-05-02", "2026-05-05", "2026-05-07", "2026-05-09")) {
            runs.run(day, 10_000);
        }
        runs.run("2026-05-12", 10_000, 161.4);

        assertTrue(
                BudgetWords.of(report(runs, "2026-05-14", language)).sentences().contains(expected),
                () -> BudgetWords.of(report(runs, "2026-05-14", language)).toString());
    }

    /** The 12 km of 16 April count for the last time on Saturday 16 May. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Next run, today or later: up to 13.2 km, about 79 min, easy (slower than 6:00 min/km, your usual pace; you can talk in sentences); from Sunday 17 May on, up to 9.9 km.
            de | Nächster Lauf heute oder später: bis zu 13,2 km, etwa 79 min, locker (langsamer als 6:00 min/km, dein übliches Tempo; du kannst in ganzen Sätzen reden); ab Sonntag, 17. Mai bis zu 9,9 km.
            """)
    void limitOfARunThatIsAboutToFallNamesTheDay(Locale language, String expected) {
        TestRuns runs = new TestRuns().run("2026-04-16", 12_000);
        for (LocalDate day = LocalDate.of(2026, 4, 14);
                day.isBefore(LocalDate.of(2026, 5, 12));
                day = day.plusDays(2)) {
            runs.run(day.toString(), day.equals(LocalDate.of(2026, 4, 16)) ? 0 : 9_000);
        }

        assertTrue(
                BudgetWords.of(report(runs, "2026-05-13", language)).sentences().contains(expected),
                () -> BudgetWords.of(report(runs, "2026-05-13", language)).toString());
    }

    /** On the way back the day after a run is one of rest, and the next run is the day after that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Rest today. Next run, from Thursday 26 Mar on: up to 3.2 km, with walk breaks, easy (slower than 6:40 min/km; you can talk in sentences).
            de | Heute ist Ruhetag. Nächster Lauf ab Donnerstag, 26. März: bis zu 3,2 km, mit Gehpausen, locker (langsamer als 6:40 min/km; du kannst in ganzen Sätzen reden).
            """)
    void dayOfRestIsSaidBeforeTheNextRun(Locale language, String expected) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            runs.run(LocalDate.of(2025, 12, 22).plusWeeks(week).toString(), 10_000);
            runs.run(LocalDate.of(2025, 12, 26).plusWeeks(week).toString(), 10_000);
        }
        runs.run("2026-03-24", 2_000, 14);

        assertTrue(
                BudgetWords.of(report(runs, "2026-03-24", language)).sentences().contains(expected),
                () -> BudgetWords.of(report(runs, "2026-03-24", language)).toString());
    }

    @Test
    void weekWithAFileThatCouldNotBeUsedSaysWhyThereIsNoLimit() {
        RunHistory history = new RunHistory(
                4,
                twoWeeks().history().runs(),
                List.of(TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-13")),
                ZoneId.of("UTC"));

        assertTrue(words(history, "2026-05-13")
                .sentences()
                .get(0)
                .startsWith("This week (to Sunday 17 May): no limit to"));
    }

    @Test
    void rangesGoFromWhatTheLimitAddsToUpToTheLimit() {
        assertEquals(
                Optional.of("Next week, from holding to growing: time 2:00:00 to 2:12:00, distance 20.0 km to 22.0 km"
                        + " and running pace over the whole week 6:00 to 5:28 min/km."),
                words(twoWeeks().history(), "2026-05-17").ranges());
    }

    /** Three weeks of 20 km in two hours, and one of two hours and a half that leaves 2:12:00 for the next: 22 km at the usual pace, which is less than 10 % more, or no more at all. */
    @ParameterizedTest
    @CsvSource({"10500, true", "11000, false"})
    void distanceGrowsNoFurtherThanTheTimeOfTheWeekReaches(double metres, boolean isTold) {
        TestRuns runs = new TestRuns();
        for (LocalDate monday = LocalDate.of(2026, 4, 20); monday.getDayOfMonth() != 11; monday = monday.plusWeeks(1)) {
            runs.run(monday.plusDays(1).toString(), 10_000);
            runs.run(monday.plusDays(4).toString(), 10_000);
        }
        runs.run("2026-05-12", metres, 75).run("2026-05-15", metres, 75);
        String ranges = words(runs.history(), "2026-05-17").ranges().orElseThrow();

        assertEquals(isTold, ranges.contains("distance 21.0 km to 22.0 km"), ranges);
        assertEquals(isTold, ranges.contains("distance"), ranges);
    }

    @Test
    void offeredRangesAreThoseThatTheSentenceTells() {
        BudgetWords words = words(twoWeeks().history(), "2026-05-17");

        assertEquals(
                List.of("duration", "distance", "speed"),
                words.offeredRanges().stream()
                        .map(range -> range.variable().id())
                        .toList());
        assertFalse(words.isToLetBe(LoadVariables.SPEED));
    }

    @Test
    void historyWithoutARunHasNoBudget() {
        BudgetWords none = words(new TestRuns().history(), "2026-05-13");

        assertEquals(List.of(), none.sentences());
        assertEquals(Optional.empty(), none.ranges());
        assertEquals(List.of(), none.offeredRanges());
    }
}
