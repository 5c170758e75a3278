package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.InWords;
import io.github.easeback.TestRuns;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

    // Until a day.

    @Test
    void laterRunsAreLeftOutWithAReason() {
        RunHistory until = history("2025-01-01", "2025-01-02", "2025-01-03").until(LocalDate.parse("2025-01-02"));

        LeftOut later = until.leftOut().get(0);
        assertEquals(List.of(run("2025-01-01"), run("2025-01-02")), until.runs());
        assertEquals(1, until.leftOut().size());
        assertEquals("2025-01-03.fit", later.source());
        assertEquals(LeftOutCode.AFTER_AS_OF, later.code());
        assertEquals(Optional.of(LocalDate.parse("2025-01-03")), later.date());
        assertEquals(
                "A run on 2025-01-03, after the day of this report (2025-01-02).", InWords.english(later.message()));
    }

    @Test
    void whatWasLeftOutBeforeStaysListed() {
        LeftOut damaged = damaged("2025-01-01");
        ZoneId zone = ZoneId.of("Asia/Tokyo");
        RunHistory history = new RunHistory(2, List.of(run("2025-01-03")), List.of(damaged), zone);

        RunHistory until = history.until(LocalDate.parse("2025-01-02"));
        assertEquals(2, until.files());
        assertEquals(List.of(), until.runs());
        assertEquals(damaged, until.leftOut().get(0));
        assertEquals(LeftOutCode.AFTER_AS_OF, until.leftOut().get(1).code());
        assertEquals(zone, until.zone());
    }

    @Test
    void runAfterTheDayIsNoMissingRun() {
        RunHistory until = history("2025-01-03").until(LocalDate.parse("2025-01-02"));

        assertEquals(List.of(), until.missingRunDays());
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
                        LeftOut.of("dayless.fit", LeftOutCode.DAMAGED, Message.of("Damaged.")),
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

    private static Run run(String day) {
        return run(day + ".fit", LocalDate.parse(day).atTime(8, 0));
    }

    private static Run run(String source, LocalDateTime start) {
        return Run.builder(source, start.toInstant(ZoneOffset.UTC), start).build();
    }

    private static LeftOut damaged(String day) {
        return TestRuns.leftOut(LeftOutCode.DAMAGED, day);
    }

    private static LeftOut walk(String day) {
        return TestRuns.leftOut(LeftOutCode.NOT_A_RUN, day);
    }

    /** A file of years before says nothing of this history; one without a day may. */
    @Test
    void problemFromBeforeTheFirstRunIsNoneOfThisHistory() {
        RunHistory history = new RunHistory(
                4,
                new TestRuns().run("2026-05-05", 5_000).history().runs(),
                List.of(
                        TestRuns.leftOut(LeftOutCode.DAMAGED, "2024-01-01"),
                        TestRuns.leftOut(LeftOutCode.DAMAGED, "2026-05-05"),
                        LeftOut.of("x.fit", LeftOutCode.DAMAGED, Message.of("It can't be used."))),
                ZoneOffset.UTC);

        assertEquals(3, history.problems().size());
        assertEquals(
                List.of("2026-05-05.fit", "x.fit"),
                history.problemsInHistory().stream().map(LeftOut::source).toList());
    }
}
