package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.InWords;
import io.github.easeback.TestRuns;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.OtherFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunHistoryTest {

    @Test
    void runsAreSortedByTheirStart() {
        Run first = run("2025-01-01");
        Run second = run("2025-01-02");
        Run third = run("2025-01-03");

        assertEquals(
                List.of(first, second, third),
                RunHistory.of(List.of(third, first, second)).runs());
    }

    @Test
    void sameRunAgainCountsOnceAndAnotherOneComesIn() {
        RunHistory history = RunHistory.of(List.of(run("2025-01-01")));
        Run upload =
                run("2025-01-01").toBuilder().origin(Origin.of("upload.fit")).build();
        RunHistory more = history.with(upload, run("2025-01-03"));

        assertEquals(
                List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 3)),
                more.runs().stream().map(Run::date).toList());
        assertEquals(1, more.duplicates().size());
        assertEquals(Duplicate.Code.SAME_RUN, more.duplicates().get(0).code());
        assertEquals(history, history.with());
    }

    @Test
    void historyOfRunsHasNoFilesAndNothingLeftOut() {
        RunHistory history = history("2025-01-01");

        assertEquals(0, history.files());
        assertEquals(List.of(), history.leftOut());
        assertEquals(ZoneOffset.UTC, history.zone());
    }

    @Test
    void laterChangesOfTheListsDoNotReachTheHistory() {
        List<Run> runs = new ArrayList<>(List.of(run("2025-01-01")));
        List<LeftOut> leftOut = new ArrayList<>(List.of(damaged("2025-01-02")));
        RunHistory history = new RunHistory(2, runs, leftOut, ZoneOffset.UTC);
        runs.clear();
        leftOut.clear();

        assertEquals(1, history.runs().size());
        assertEquals(1, history.leftOut().size());
        assertThrows(UnsupportedOperationException.class, () -> history.runs().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> history.leftOut().clear());
    }

    @Test
    void firstAndLastDayAreThoseOfTheRuns() {
        RunHistory history = history("2025-01-05", "2025-01-01", "2025-01-03");

        assertEquals(Optional.of(LocalDate.parse("2025-01-01")), history.firstDay());
        assertEquals(Optional.of(LocalDate.parse("2025-01-05")), history.lastDay());
    }

    @Test
    void historyWithoutRunsHasNoDays() {
        RunHistory history = history();

        assertEquals(Optional.empty(), history.firstDay());
        assertEquals(Optional.empty(), history.lastDay());
    }

    @ParameterizedTest
    @CsvSource({"2025-01-04, 2025-01-05", "2025-01-06, 2025-01-06"})
    void newestDayIsThatOfARunOrOfAFileThatMayHoldOne(String lost, String newest) {
        assertEquals(
                Optional.of(LocalDate.parse(newest)),
                with(damaged(lost), "2025-01-01", "2025-01-05").newestDay());
    }

    @Test
    void walkAfterTheLastRunIsNoNewestDay() {
        assertEquals(
                Optional.of(LocalDate.parse("2025-01-05")),
                with(walk("2025-01-06"), "2025-01-05").newestDay());
        assertEquals(Optional.empty(), history().newestDay());
    }

    // Formats.

    @Test
    void runsOfOtherFormatsAreCountedByFormat() {
        List<Run> runs = List.of(
                run("2025-01-01"),
                run("2025-01-02", OtherFormat.STRAVA),
                run("2025-01-03", OtherFormat.GPX),
                run("2025-01-04", OtherFormat.STRAVA));

        assertEquals(
                Map.of(OtherFormat.GPX, 1, OtherFormat.STRAVA, 2),
                RunHistory.of(runs).runsByOtherFormat());
        assertEquals(Map.of(), history("2025-01-01").runsByOtherFormat());
    }

    private static Run run(String day, OtherFormat format) {
        LocalDateTime start = LocalDate.parse(day).atTime(8, 0);
        return Run.builder(day, start.toInstant(ZoneOffset.UTC), start)
                .origin(Origin.of(day).withOtherFormat(format))
                .build();
    }

    // Other sports.

    @Test
    void otherActivitiesStandInOrderOfTheirStartAndAreNoRuns() {
        OtherActivity walk = TestRuns.other("walking", "2025-01-04", 1_800, 2_000);
        OtherActivity ride = TestRuns.other("cycling", "2025-01-02", 3_600, 0);

        RunHistory history = history("2025-01-01", "2025-01-03").withOtherActivities(List.of(walk, ride));

        assertEquals(List.of(ride, walk), history.otherActivities());
        assertEquals(2, history.runs().size());
        assertEquals(Optional.of(LocalDate.parse("2025-01-03")), history.newestDay());
        assertEquals(List.of(), history("2025-01-01").otherActivities());
    }

    @Test
    void otherActivitiesOfALaterDayAreNotTold() {
        OtherActivity early = TestRuns.other("walking", "2025-01-02", 1_800, 2_000);
        OtherActivity late = TestRuns.other("walking", "2025-01-03", 1_800, 2_000);
        RunHistory history = history("2025-01-01").withOtherActivities(List.of(early, late));

        assertEquals(
                List.of(early), history.until(LocalDate.parse("2025-01-02")).otherActivities());
    }

    // Until a day.

    @Test
    void laterRunsAreOnlyCounted() {
        RunHistory until = history("2025-01-01", "2025-01-02", "2025-01-03").until(LocalDate.parse("2025-01-02"));

        assertEquals(List.of(run("2025-01-01"), run("2025-01-02")), until.runs());
        assertEquals(1, until.laterRuns());
        assertEquals(List.of(), until.leftOut());
        assertEquals(List.of(), until.missingRunDays());
    }

    @ParameterizedTest
    @CsvSource({"2025-01-03, 1", "2025-01-03 2025-01-04, 0", "2025-01-01, 2"})
    void runsThatComeBackAreNotAmongTheLaterOnesAnyMore(String days, int later) {
        RunHistory until =
                history("2025-01-01", "2025-01-02", "2025-01-03", "2025-01-04").until(LocalDate.parse("2025-01-02"));
        Run[] back = Stream.of(days.split(" ")).map(RunHistoryTest::run).toArray(Run[]::new);

        assertEquals(later, until.with(back).laterRuns());
    }

    @Test
    void eachStepBackAddsTheRunsThatItLeavesBehind() {
        RunHistory history = history("2025-01-01", "2025-01-02", "2025-01-03");

        assertEquals(
                history.until(LocalDate.parse("2025-01-01")),
                history.until(LocalDate.parse("2025-01-02")).until(LocalDate.parse("2025-01-01")));
    }

    @Test
    void nothingElseOfALaterDayIsTold() {
        LeftOut dayless = LeftOut.of("dayless.fit", LeftOut.Code.DAMAGED, Message.of("Damaged."));
        ZoneId zone = ZoneId.of("Asia/Tokyo");
        RunHistory history = new RunHistory(
                7,
                List.of(run("2025-01-03")),
                List.of(damaged("2025-01-02"), damaged("2025-01-03"), walk("2025-01-03"), dayless),
                List.of(copy("2025-01-02"), copy("2025-01-03")),
                List.of(warning("2025-01-02"), warning("2025-01-03")),
                zone);

        RunHistory until = history.until(LocalDate.parse("2025-01-02"));

        assertEquals(
                new RunHistory(
                        7,
                        List.of(),
                        List.of(damaged("2025-01-02"), dayless),
                        List.of(copy("2025-01-02")),
                        List.of(warning("2025-01-02")),
                        zone,
                        1,
                        List.of()),
                until);
    }

    @Test
    void negativeCountOfLaterRunsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RunHistory(0, List.of(), List.of(), List.of(), List.of(), ZoneOffset.UTC, -1, List.of()));
    }

    @Test
    void historyThatEndsBeforeTheDayIsUnchanged() {
        RunHistory history = history("2025-01-01", "2025-01-02");

        assertEquals(history, history.until(LocalDate.parse("2025-01-02")));
    }

    // Missing runs.

    @Test
    void missingRunDaysAreTheDaysOfUnusableFilesInOrder() {
        RunHistory history = new RunHistory(
                4,
                List.of(),
                List.of(
                        damaged("2025-01-05"),
                        damaged("2025-01-02"),
                        LeftOut.of("dayless.fit", LeftOut.Code.DAMAGED, Message.of("Damaged.")),
                        walk("2025-01-03"),
                        damaged("2025-01-05")),
                ZoneOffset.UTC);

        assertEquals(
                List.of(LocalDate.parse("2025-01-02"), LocalDate.parse("2025-01-05"), LocalDate.parse("2025-01-05")),
                history.missingRunDays());
    }

    private static RunHistory history(String... days) {
        return RunHistory.of(Arrays.stream(days).map(RunHistoryTest::run).toList());
    }

    private static RunHistory with(LeftOut leftOut, String... days) {
        return new RunHistory(9, history(days).runs(), List.of(leftOut), ZoneOffset.UTC);
    }

    private static Run run(String day) {
        return run(day + ".fit", LocalDate.parse(day).atTime(8, 0));
    }

    private static Run run(String source, LocalDateTime start) {
        return Run.builder(source, start.toInstant(ZoneOffset.UTC), start).build();
    }

    private static LeftOut damaged(String day) {
        return TestRuns.leftOut(LeftOut.Code.DAMAGED, day);
    }

    private static LeftOut walk(String day) {
        return TestRuns.leftOut(LeftOut.Code.NOT_A_RUN, day);
    }

    private static Duplicate copy(String day) {
        return new Duplicate(
                "copy-" + day, day, Duplicate.Code.SAME_RUN, Message.of("The same run."), LocalDate.parse(day));
    }

    private static HistoryWarning warning(String day) {
        return new HistoryWarning(
                HistoryWarning.Code.SEVERAL_RUNNERS, Message.of("Two watches."), LocalDate.parse(day));
    }

    // Runs far before all others.

    /** The rollover of 1,024 weeks is 7,168 days; java.time says 2006-10-10 plus 7168 days is 2026-05-26. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2006-10-10 | 2006-10-10 | 2026-05-05 | 2026-05-05",
                "2006-10-10 2006-10-12 2006-10-14 | 2006-10-10 2006-10-12 2006-10-14 | 2026-05-05 | 2026-05-05",
                "2006-10-10 2006-10-12 2006-10-14 2006-10-16 | '' | 2026-05-05 | 2006-10-10",
                "2016-05-04 | 2016-05-04 | 2026-05-05 | 2026-05-05",
                "2016-05-05 | '' | 2026-05-05 | 2016-05-05",
                "1995-01-02 2010-05-01 | 1995-01-02 | 2010-06-01 | 2010-05-01",
                "1995-01-02 2010-05-01 | 1995-01-02 2010-05-01 | 2026-05-05 | 2026-05-05",
                "'' | '' | 2026-05-05 | 2026-05-05",
            })
    void historyBeginsAfterAFewRunsThatLieMoreThanTenYearsBeforeAllOthers(
            String before, String distant, String others, String beginning) {
        List<String> days = new ArrayList<>(before.isEmpty() ? List.of() : List.of(before.split(" ", -1)));
        LocalDate first = LocalDate.parse(others);
        IntStream.range(0, 4).forEach(i -> days.add(first.plusDays(2L * i).toString()));
        RunHistory history = history(days.toArray(new String[0]));

        assertEquals(days.size(), history.runs().size());
        assertEquals(Optional.of(LocalDate.parse(beginning)), history.beginning());
        assertEquals(Optional.of(LocalDate.parse(days.get(0))), history.firstDay());
        assertEquals(
                distant.isEmpty() ? List.of() : List.of(distant.split(" ", -1)),
                history.warnings().stream()
                        .map(warning ->
                                String.valueOf(warning.message().values().get("date")))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2006-10-10 | 2026-05-26 | GPS counts its weeks up to 1,024 and begins anew, which is likely the reason: the run would then be of"
                        + " Tuesday 26 May 2026. Correct the date, or remove the file.",
                "2006-05-10 | 2006-05-10 | If its watch had a wrong date, correct it or remove the file.",
            })
    void warningSaysWhenTheWeeksOfGpsAreTheLikelyReason(String day, String about, String advice) {
        HistoryWarning warning =
                history(day, "2026-05-05", "2026-05-24").warnings().get(0);

        assertEquals(HistoryWarning.Code.DISTANT_RUN, warning.code());
        assertEquals(LocalDate.parse(about), warning.date());
        String said = InWords.english(warning.message());
        assertTrue(
                said.startsWith("One run (" + day + ".fit) is dated ") && said.contains("19 years before the others"),
                said);
        assertTrue(said.endsWith(advice), said);
    }

    /** Four weeks before the first of the others and four after the last one. */
    @ParameterizedTest
    @CsvSource({"2006-08-24, true", "2006-08-23, false", "2006-11-05, true", "2006-11-06, false"})
    void likelyDayLiesInTheTimeOfTheOtherRuns(String day, boolean isLikely) {
        HistoryWarning warning =
                history(day, "2026-05-07", "2026-05-24").warnings().get(0);

        assertEquals(isLikely, !warning.date().equals(LocalDate.parse(day)), warning.toString());
    }

    @Test
    void warningsOnDistantRunsAreThoseOfTheRunsThatAreKept() {
        RunHistory history = history("2006-10-10", "2026-05-05", "2026-05-07");

        assertEquals(1, history.until(LocalDate.parse("2026-05-06")).warnings().size());
        assertEquals(List.of(), history.until(LocalDate.parse("2026-05-04")).warnings());
    }
}
