package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoffsTest {

    @Test
    void historyWithoutRunsHasNoLayoff() {
        assertEquals(
                List.of(), Layoffs.of(history(), LocalDate.parse("2025-01-01")).atLeast(1));
    }

    @Test
    void thirteenDaysWithoutARunAreNoLayoff() {
        assertEquals(List.of(), layoffs(history("2025-01-01", "2025-01-15"), "2025-01-15"));
    }

    @Test
    void fourteenDaysWithoutARunAreALayoff() {
        assertEquals(
                List.of(layoff("2025-01-02", "2025-01-15")),
                layoffs(history("2025-01-01", "2025-01-16"), "2025-01-16"));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-15, 0", "2025-01-16, 1"})
    void currentLayoffLastsUntilTheDayBeforeTheReport(String asOf, int layoffs) {
        List<Layoff> current = layoffs(history("2025-01-01"), asOf);

        assertEquals(layoffs, current.size());
        assertEquals(
                layoffs == 0 ? List.of() : List.of(layoff("2025-01-02", "2025-01-15")),
                current,
                "The day of the report may still bring a run");
    }

    @Test
    void runOnTheDayOfTheReportDoesNotHideTheLayoffBeforeIt() {
        assertEquals(
                List.of(layoff("2025-01-02", "2025-01-31")),
                layoffs(history("2025-01-01", "2025-02-01"), "2025-02-01"));
    }

    @Test
    void everyLayoffIsListedInOrder() {
        assertEquals(
                List.of(layoff("2025-01-02", "2025-01-31"), layoff("2025-02-04", "2025-02-28")),
                layoffs(history("2025-03-01", "2025-02-01", "2025-02-03", "2025-01-01"), "2025-03-05"));
    }

    @Test
    void daysWithSeveralRunsCountOnce() {
        Run morning = run("2025-01-01");
        Run evening = run("evening.fit", LocalDateTime.parse("2025-01-01T19:00"));

        assertEquals(
                List.of(layoff("2025-01-02", "2025-01-15")),
                layoffs(RunHistory.of(List.of(morning, evening)), "2025-01-16"));
    }

    @Test
    void dayOfAMissingRunBreaksALayoff() {
        RunHistory history = with(damaged("2025-01-10"), "2025-01-01", "2025-01-20");

        assertEquals(List.of(), layoffs(history, "2025-01-20"));
    }

    @Test
    void walkDoesNotBreakALayoff() {
        RunHistory history = with(walk("2025-01-10"), "2025-01-01", "2025-01-20");

        assertEquals(List.of(layoff("2025-01-02", "2025-01-19")), layoffs(history, "2025-01-20"));
    }

    /** The first 82 seconds, walked on the way to the park, are no run; of a file that ends there nobody knows what came after them. */
    @ParameterizedTest
    @CsvSource({"'', false", "REBUILT, false", "TRUNCATED, false", "TRUNCATED REBUILT, true", "GAP REBUILT, true"})
    void runOfWhichTheEndIsLostIsADayWithARun(String codes, boolean isRun) {
        Run run = TestRuns.on("2025-01-10")
                .timerTime(Duration.ofSeconds(82))
                .distanceMetres(95)
                .gait(new Gait(Duration.ofSeconds(82), 95, 1, 0))
                .build();
        List<Repair> repairs = Stream.of(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Repair.of(run.source(), Repair.Code.valueOf(code), Message.of("fit.truncated")))
                .toList();

        assertEquals(
                isRun,
                Layoffs.isRun(run.toBuilder()
                        .origin(run.origin().withRepairs(repairs))
                        .build()));
    }

    @Test
    void missingRunBeforeTheFirstRunStartsNoLayoff() {
        RunHistory history = with(damaged("2024-12-01"), "2025-01-01");

        assertEquals(List.of(), layoffs(history, "2025-01-05"));
    }

    @Test
    void runsAfterTheDayOfTheReportEndNoLayoff() {
        RunHistory history = history("2025-01-01", "2025-01-31");

        assertEquals(List.of(layoff("2025-01-02", "2025-01-19")), layoffs(history, "2025-01-20"));
    }

    @Test
    void reportBeforeTheFirstRunKnowsNoLayoff() {
        assertEquals(List.of(), layoffs(history("2025-01-01"), "2024-06-01"));
    }

    @Test
    void shortestLayoffIsOneDay() {
        assertEquals(
                List.of(layoff("2025-01-02", "2025-01-02")),
                Layoffs.of(history("2025-01-01", "2025-01-03"), LocalDate.parse("2025-01-03"))
                        .atLeast(1));
    }

    /** One day off, and two. */
    @Test
    void stretchesHaveAsManyDaysAsAskedForOrMore() {
        Layoffs layoffs = Layoffs.of(history("2025-01-01", "2025-01-03", "2025-01-06"), LocalDate.parse("2025-01-06"));

        assertEquals(
                List.of(layoff("2025-01-02", "2025-01-02"), layoff("2025-01-04", "2025-01-05")), layoffs.atLeast(1));
        assertEquals(List.of(layoff("2025-01-04", "2025-01-05")), layoffs.atLeast(2));
        assertEquals(List.of(), layoffs.atLeast(3));
    }

    @Test
    void layoffOfFourteenDaysIsTheLastOne() {
        Layoffs layoffs = Layoffs.of(history("2025-01-01", "2025-01-16"), LocalDate.parse("2025-01-16"));

        assertEquals(Optional.of(layoff("2025-01-02", "2025-01-15")), layoffs.last());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void layoffOfNoDaysIsRefused(int minimumDays) {
        Layoffs layoffs = Layoffs.of(history("2025-01-01"), LocalDate.parse("2025-02-01"));

        assertThrows(IllegalArgumentException.class, () -> layoffs.atLeast(minimumDays));
    }

    /** 13 days are none yet; the fourteenth makes the layoff that a later day will lie in. */
    @ParameterizedTest
    @CsvSource({"2025-01-15, false", "2025-01-16, true", "2025-01-20, true"})
    void layoffAheadIsTheOneThatWillHaveBegunByThen(String day, boolean expected) {
        Layoffs layoffs = Layoffs.of(history("2025-01-01"), LocalDate.parse("2025-01-10"));

        assertEquals(
                expected
                        ? Optional.of(new Layoff(
                                LocalDate.parse("2025-01-02"),
                                LocalDate.parse(day).minusDays(1)))
                        : Optional.empty(),
                layoffs.openOn(LocalDate.parse(day)));
    }

    /** Six runs, each a fortnight after the one before: 21 days are one and a half times 14, and the tiers begin after them. */
    @ParameterizedTest
    @CsvSource({
        "6, NONE",
        "7, NONE",
        "13, NONE",
        "14, NONE",
        "21, NONE",
        "22, SHORT",
        "28, SHORT",
        "29, MEDIUM",
        "42, MEDIUM",
        "43, LONG"
    })
    void breakBeyondAHabitCountsFromItsEndOn(int daysOff, Tier expected) {
        LocalDate last = LocalDate.parse("2025-03-17");
        LocalDate day = last.plusDays(daysOff + 1L);

        Layoffs layoffs = Layoffs.of(sixRuns(14, last), last);

        assertEquals(expected, layoffs.offOn(day).orElseThrow().tier());
        assertEquals(expected == Tier.SHORT, layoffs.shortBreakOn(day).isPresent());
        assertEquals(expected.compareTo(Tier.MEDIUM) >= 0, layoffs.openOn(day).isPresent());
    }

    /** Six runs, the last one on a day, with as many days off between each of them. */
    private static RunHistory sixRuns(int daysOff, LocalDate last) {
        return history(IntStream.range(0, 6)
                .mapToObj(run -> last.minusDays((daysOff + 1L) * (5 - run)).toString())
                .toArray(String[]::new));
    }

    /** Once and a half of nine days are 13, from which on the tiers count; of eight they are 12, less than a layoff has before the tier that begins with it. */
    @ParameterizedTest
    @CsvSource({
        "9, 13, NONE",
        "9, 14, SHORT",
        "9, 20, SHORT",
        "9, 21, MEDIUM",
        "8, 6, NONE",
        "8, 7, SHORT",
        "8, 13, SHORT",
        "8, 14, MEDIUM"
    })
    void habitOfLessThanTwoWeeksMovesNoTier(int usual, int daysOff, Tier expected) {
        LocalDate last = LocalDate.parse("2025-03-17");
        Layoffs layoffs = Layoffs.of(sixRuns(usual, last), last);

        assertEquals(
                expected,
                layoffs.offOn(last.plusDays(daysOff + 1L)).orElseThrow().tier());
    }

    /** A run every 15 days; the last break of two weeks ended on 16 March. */
    @ParameterizedTest
    @CsvSource({"2025-03-17, true", "2025-05-11, true", "2025-05-12, false"})
    void habitIsOneOfTheWeeksThatTheUsualWeekRestsOn(LocalDate asOf, boolean expected) {
        LocalDate last = LocalDate.parse("2025-03-17");
        Optional<Layoff> habit = Optional.of(new Layoff(last.minusDays(14), last.minusDays(1), Tier.NONE));
        RunHistory history = with(
                damaged("2025-03-20"),
                "2025-01-01",
                "2025-01-16",
                "2025-01-31",
                "2025-02-15",
                "2025-03-02",
                "2025-03-17");

        assertEquals(habit, Layoffs.of(history, last).habitOn(last));
        assertEquals(
                expected ? habit : Optional.empty(),
                Layoffs.of(history, asOf).habit().filter(gap -> gap.lastDay().isBefore(last)));
    }

    @Test
    void breakThatIsALayoffIsNoHabit() {
        Layoffs layoffs = Layoffs.of(history("2025-01-01", "2025-02-01"), LocalDate.parse("2025-02-01"));

        assertEquals(Optional.empty(), layoffs.habit());
        assertEquals(Optional.empty(), layoffs.habitOn(LocalDate.parse("2025-02-01")));
    }

    /** With the fifth run of every second week the breaks before turn out to be a habit. */
    @Test
    void layoffsThatTurnOutToBeAHabitDoNotGoOn() {
        LocalDate last = LocalDate.parse("2025-03-17");
        Layoffs three = Layoffs.of(sixRuns(14, last), last.minusDays(45));
        Layoffs six = Layoffs.of(sixRuns(14, last), last);

        assertEquals(2, three.all().size());
        assertFalse(six.goOnFrom(three));
        assertTrue(three.goOnFrom(three));
    }

    @Test
    void layoffsSayWhatTheyAre() {
        assertEquals(
                "Layoffs up to 2025-01-16: [" + layoff("2025-01-02", "2025-01-15") + "]",
                Layoffs.of(history("2025-01-01", "2025-01-16"), LocalDate.parse("2025-01-16"))
                        .toString());
    }

    @Test
    void dayOnWhichARunMayBeMissingBreaksALayoffAheadToo() {
        Layoffs layoffs = Layoffs.of(with(damaged("2025-01-12"), "2025-01-01"), LocalDate.parse("2025-01-10"));

        assertEquals(Optional.empty(), layoffs.openOn(LocalDate.parse("2025-01-20")));
    }

    @Test
    void runnerIsBackOnTheDayOfTheFirstRunAfterALayoff() {
        Layoffs off = Layoffs.of(history("2025-01-01"), LocalDate.parse("2025-02-01"));
        Layoffs back = Layoffs.of(history("2025-01-01", "2025-02-01"), LocalDate.parse("2025-02-01"));

        assertFalse(off.isBackFrom(off.last().orElseThrow()));
        assertTrue(back.isBackFrom(back.last().orElseThrow()));
    }

    @Test
    void layoffCanNotBeginBeforeTheHistory() {
        RunHistory history = history("2006-10-10", "2026-05-05", "2026-05-07");

        assertEquals(List.of(), layoffs(history, "2026-05-08"));
        assertEquals(List.of(layoff("2006-10-11", "2026-05-03")), layoffs(history, "2026-05-04"));
    }

    /** Somebody who ran for a time, and comes back after eleven years. */
    @Test
    void layoffOfElevenYearsAfterATimeOfRunningIsOne() {
        RunHistory history = history("2015-01-01", "2015-01-03", "2015-01-05", "2015-01-07", "2026-05-05");

        assertEquals(List.of(layoff("2015-01-08", "2026-05-04")), layoffs(history, "2026-05-05"));
    }

    /** Runs on 1 and 4 January, and on a later day; what lies between is a layoff from the injury on, whatever its length. */
    @ParameterizedTest
    @CsvSource({
        // No run on the day, and one before it.
        "2025-01-06, 2025-01-10, 2025-01-06, 2025-01-09",
        "2025-01-05, 2025-01-07, 2025-01-05, 2025-01-06",
        // A run on the day: it may have happened in it.
        "2025-01-04, 2025-01-10, 2025-01-05, 2025-01-09",
        "2025-01-04, 2025-01-06, 2025-01-05, 2025-01-05",
        // Runs on the day and on the day after it.
        "2025-01-04, 2025-01-05, 2025-01-04, 2025-01-04",
        // 13 days are no layoff without the injury, 14 are, and stay one.
        "2025-01-10, 2025-01-18, 2025-01-10, 2025-01-17",
        "2025-01-10, 2025-01-19, 2025-01-05, 2025-01-18",
        "2025-01-04, 2025-01-19, 2025-01-05, 2025-01-18",
        // Between the first two runs.
        "2025-01-02, 2025-01-10, 2025-01-02, 2025-01-03",
        // Before the first run.
        "2024-12-20, 2025-01-10, 2024-12-20, 2024-12-31"
    })
    void injuryMakesALayoffOfAnyLength(LocalDate injury, String next, LocalDate first, LocalDate last) {
        Layoffs layoffs = Layoffs.of(
                history("2025-01-01", "2025-01-04", next), LocalDate.parse("2025-01-20"), Optional.of(injury));

        assertEquals(
                List.of(Layoff.afterInjury(first, last, injury)),
                layoffs.all().stream().filter(Layoff::isTold).toList());
        assertEquals(Tier.LONG, layoffs.all().get(0).tier());
    }

    /** The only run is on the day of the injury, or two days before it. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-01-02, 2025-01-01, 2025-01-01",
        "2025-01-01, 2025-01-04, 2025-01-02, 2025-01-03",
        "2025-01-03, 2025-01-04, 2025-01-03, 2025-01-03",
        "2025-01-03, 2025-01-08, 2025-01-03, 2025-01-07"
    })
    void layoffAfterAnInjuryIsOpenUntilTheNextRun(LocalDate injury, LocalDate day, LocalDate first, LocalDate last) {
        Layoffs layoffs = Layoffs.of(history("2025-01-01"), injury, Optional.of(injury));

        assertEquals(Optional.of(Layoff.afterInjury(first, last, injury)), layoffs.openOn(day));
        assertEquals(Optional.empty(), layoffs.openOn(injury), "it is not known before it happens");
    }

    /** Ratios and trends begin anew after two weeks without a run, and not after two days with an injury. */
    @Test
    void lastLayoffIsOneOfTwoWeeksOrMore() {
        Optional<LocalDate> injury = Optional.of(LocalDate.parse("2025-02-05"));
        Layoffs layoffs = Layoffs.of(
                history("2025-01-01", "2025-02-01", "2025-02-04", "2025-02-07"), LocalDate.parse("2025-02-08"), injury);

        assertEquals(2, layoffs.all().size());
        assertEquals(Optional.of(layoff("2025-01-02", "2025-01-31")), layoffs.last());
    }

    @Test
    void injuryToComeIsRefused() {
        LocalDate asOf = LocalDate.parse("2025-01-20");

        Exception refused = assertThrows(
                IllegalArgumentException.class,
                () -> Layoffs.of(history("2025-01-01"), asOf, Optional.of(asOf.plusDays(1))));

        assertEquals("On 2025-01-20, nothing can be known of an injury of 2025-01-21", refused.getMessage());
        assertEquals(
                Optional.of(asOf),
                Layoffs.of(history("2025-01-01"), asOf, Optional.of(asOf)).injury());
    }

    private static List<Layoff> layoffs(RunHistory history, String asOf) {
        return Layoffs.of(history, LocalDate.parse(asOf)).all();
    }

    private static Layoff layoff(String firstDay, String lastDay) {
        return new Layoff(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }

    private static RunHistory history(String... days) {
        return RunHistory.of(Arrays.stream(days).map(LayoffsTest::run).toList());
    }

    private static RunHistory with(LeftOut leftOut, String... days) {
        return new RunHistory(days.length + 1, history(days).runs(), List.of(leftOut), ZoneOffset.UTC);
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
}
