package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComebackTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** Four weeks of 40 km, run on Wednesdays; the last run is on 28 January. */
    private static TestRuns base() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 4; week++) {
            runs.run(MONDAY.plusWeeks(week).plusDays(2).toString(), 40_000);
        }
        return runs;
    }

    private static Optional<Comeback> on(TestRuns runs, String day) {
        LoadHistory load = runs.load(day);
        return Comebacks.of(load, Layoffs.of(load.history(), load.asOf())).on(load.asOf());
    }

    /** 29 January to 11 February are 14 days; the day of the report may still bring a run. */
    @ParameterizedTest
    @CsvSource({"2026-02-11, false", "2026-02-12, true"})
    void layoffBeginsAfterFourteenDaysWithoutARun(String day, boolean expected) {
        assertEquals(expected, on(base(), day).isPresent());
    }

    /** The last run is on 1 March: on 15 March 13 days are off, on 16 March 14. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-08, 6, NONE",
        "2026-03-09, 7, SHORT",
        "2026-03-15, 13, SHORT",
        "2026-03-16, 14, MEDIUM",
        "2026-03-29, 27, MEDIUM",
        "2026-03-30, 28, LONG"
    })
    void tierFollowsTheDaysOff(String day, int days, Tier tier) {
        LoadHistory load = base().run("2026-03-01", 5_000).load(day);
        Layoff off = Layoffs.of(load.history(), load.asOf()).offOn(load.asOf()).orElseThrow();

        assertEquals(days, off.days());
        assertEquals(tier, off.tier());
    }

    @Test
    void runnerWhoHasNotRunSinceIsOff() {
        Comeback comeback = on(base(), "2026-03-20").orElseThrow();

        assertTrue(comeback.isOff());
        assertEquals(50, comeback.layoff().days());
        assertEquals(9_656, comeback.dose().weekMetres(), 1);
        assertEquals(0, comeback.sessions());
    }

    /** Two runs on one day are one session. */
    @Test
    void sessionsAreTheDaysWithARunSinceTheReturn() {
        TestRuns runs = base().run("2026-03-10", 3_000).run("2026-03-12", 2_000).run("2026-03-12", 1_000);

        assertEquals(1, on(runs, "2026-03-12").orElseThrow().sessions(), "today's are not known yet");
        assertEquals(2, on(runs, "2026-03-13").orElseThrow().sessions());
    }

    /** The injury lies before all runs that are known, so nothing is known of what was usual. */
    @Test
    void nothingIsUsualBeforeTheFirstRun() {
        LoadHistory load = base().load("2026-01-08");
        Layoffs layoffs = Layoffs.of(load.history(), load.asOf(), Optional.of(LocalDate.of(2026, 1, 2)));

        assertEquals(
                0,
                Comebacks.of(load, layoffs)
                        .on(load.asOf())
                        .orElseThrow()
                        .usual()
                        .weeks());
    }

    /** A run every second day from 10 March on: the twelfth is on 1 April, and four weeks are over on 7 April. */
    @ParameterizedTest
    @CsvSource({
        "2, 2026-04-06, true",
        "2, 2026-04-07, false",
        "4, 2026-04-07, true",
        "4, 2026-04-23, true",
        "4, 2026-04-24, false"
    })
    void comebackEndsAfterTwelveDaysWithARunAndFourWeeks(int every, String day, boolean expected) {
        TestRuns runs = base();
        for (LocalDate run = LocalDate.of(2026, 3, 10); run.isBefore(LocalDate.parse(day)); run = run.plusDays(every)) {
            runs.run(run.toString(), 3_000);
        }

        assertEquals(expected, on(runs, day).isPresent());
    }

    /**
     * Off for 16 days from 29 January, back on 14 February, and off again. Four days of running between, and 12 weeks after the return it is none any more.
     */
    @ParameterizedTest
    @CsvSource({"2026-02-18, true", "2026-05-08, true", "2026-05-09, false"})
    void secondLayoffSoonAfterTheReturnIsARelapse(String lastRun, boolean expected) {
        TestRuns runs = base();
        for (LocalDate day = LocalDate.of(2026, 2, 14); !day.isAfter(LocalDate.parse(lastRun)); day = day.plusDays(1)) {
            runs.run(day.toString(), 3_000);
        }
        Comeback comeback =
                on(runs, LocalDate.parse(lastRun).plusDays(17).toString()).orElseThrow();

        assertEquals(16, comeback.layoff().days());
        assertEquals(
                expected
                        ? Optional.of(new Layoff(LocalDate.of(2026, 1, 29), LocalDate.of(2026, 2, 13)))
                        : Optional.empty(),
                comeback.relapse());
        assertEquals(expected ? Tier.LONG : Tier.MEDIUM, comeback.dose().tier(), "a relapse keeps the lower stage");
    }

    /** 8 km a week, then off for 16 days, three runs, and off again for 16 days: no week between is usual, and half of the 8 km is the most, not the 9.7 km of somebody unknown. */
    @Test
    void whatWasUsualBeforeTheFirstLayoffCountsInARelapse() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 4; week++) {
            runs.run(MONDAY.plusWeeks(week).toString(), 4_000)
                    .run(MONDAY.plusWeeks(week).plusDays(2).toString(), 4_000);
        }
        runs.run("2026-02-14", 2_000).run("2026-02-16", 2_000).run("2026-02-18", 2_000);
        Comeback comeback = on(runs, "2026-03-07").orElseThrow();

        assertTrue(comeback.relapse().isPresent());
        assertEquals(8_000, comeback.usual().weekMetres().orElseThrow(), 1e-9);
        assertEquals(4_000, comeback.dose().weekMetres(), 1e-9);
    }

    /** A break of 13 days is no layoff, so there is none before the second one. */
    @Test
    void shorterBreakBeforeALayoffIsNoRelapse() {
        TestRuns runs = base().run("2026-02-11", 3_000);

        assertEquals(Optional.empty(), on(runs, "2026-02-27").orElseThrow().relapse());
    }

    /** 15 days off, and with an injury two miles of walking and jogging; so it is after two days off, and where nothing is known of before. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-13, , MEDIUM, 20000, 20000",
        "2026-02-13, 2026-01-29, LONG, 9656.064, 3218.688",
        "2026-01-31, 2026-01-29, LONG, 9656.064, 3218.688",
        "2026-01-29, 2026-01-28, LONG, 9656.064, 3218.688",
        "2026-01-08, 2026-01-02, LONG, 9656.064, 3218.688"
    })
    void startAfterAnInjuryIsWalkingAndJogging(LocalDate day, LocalDate injury, Tier tier, double week, double run) {
        LoadHistory load = base().load(day.toString());
        Layoffs layoffs = Layoffs.of(load.history(), day, Optional.ofNullable(injury));
        StartDose dose = Comebacks.of(load, layoffs).ahead(day).orElseThrow().dose();

        assertEquals(tier, dose.tier());
        assertEquals(week, dose.weekMetres(), 1e-3);
        assertEquals(run, dose.runMetres(), 1e-3);
    }

    /** Injured on Wednesday 28 January, after the only run of that week. */
    @ParameterizedTest
    @CsvSource({"2026-01-28, 3", "2026-01-27, 3", "2026-02-01, 3", "2026-02-02, 4"})
    void whatWasUsualEndsBeforeTheInjury(LocalDate injury, int weeks) {
        LoadHistory load = base().load("2026-02-03");
        Layoffs layoffs = Layoffs.of(load.history(), load.asOf(), Optional.of(injury));

        assertEquals(
                weeks,
                Comebacks.of(load, layoffs)
                        .on(load.asOf())
                        .orElseThrow()
                        .usual()
                        .weeks());
    }

    @Test
    void dayOfTheInjuryIsOffForWhatIsStillToCome() {
        LoadHistory load = base().load("2026-01-28");
        LocalDate day = load.asOf();
        Comebacks comebacks = Comebacks.of(load, Layoffs.of(load.history(), day, Optional.of(day)));

        assertEquals(Optional.empty(), comebacks.on(day), "the run of that day is held against the limits before");
        assertTrue(comebacks.ahead(day).orElseThrow().isOff());
    }

    @Test
    void steadyRunnerIsInNoComeback() {
        assertTrue(on(base(), "2026-02-01").isEmpty());
    }

    /** A run of the day itself is not known yet when its limits are told. */
    @Test
    void dayIsToldAsItIsKnownOnTheEveningBefore() {
        TestRuns runs = base().run("2026-03-10", 3_000);

        assertTrue(on(runs, "2026-03-10").orElseThrow().isOff());
        assertEquals(
                List.of(LocalDate.of(2026, 3, 10)),
                on(runs, "2026-03-11").orElseThrow().runDays());
    }

    /** The day after a run is a day of rest. */
    @ParameterizedTest
    @CsvSource({"2026-03-10, false", "2026-03-11, true", "2026-03-12, false"})
    void dayAfterARunIsADayOfRest(String day, boolean expected) {
        assertEquals(
                expected, on(base().run("2026-03-10", 3_000), day).orElseThrow().isRestDay());
    }

    /** From Friday on a return leaves the first dose to the next week too. */
    @ParameterizedTest
    @CsvSource({"2026-03-09, 1", "2026-03-12, 1", "2026-03-13, 0", "2026-03-15, 0"})
    void returnInTheLastThreeDaysOfAWeekHasHardlyBegun(String back, int nextWeek) {
        Comeback comeback = on(base().run(back, 3_000), "2026-03-16").orElseThrow();

        assertEquals(0, comeback.weekOf(WeekDefinition.ISO.weekOf(LocalDate.parse(back))));
        assertEquals(nextWeek, comeback.weekOf(WeekDefinition.ISO.weekOf(LocalDate.of(2026, 3, 16))));
        assertEquals(nextWeek + 1, comeback.weekOf(WeekDefinition.ISO.weekOf(LocalDate.of(2026, 3, 23))));
    }

    /** A walk of half an hour recorded as a run is no return; a run that tells no walks, or two minutes of running, are. */
    @ParameterizedTest
    @CsvSource({"30, true", "29, true", "28, false"})
    void walkRecordedAsARunEndsNoLayoff(int walkedMinutes, boolean isOff) {
        TestRuns runs = base().add(TestRuns.on("2026-03-10")
                .distanceMetres(2_500)
                .timerTime(Duration.ofMinutes(30))
                .gait(new Gait(Duration.ofMinutes(walkedMinutes), 2_000, 1, 1)));

        assertEquals(isOff, on(runs, "2026-03-12").orElseThrow().isOff());
    }

    /** Somebody who runs every 15 days has a rest of 14 days each time, and no layoff once that is a habit: with the fifth run the first breaks are none either. */
    @Test
    void whoAlwaysRunsEverySecondWeekHasNoLayoffEachTime() {
        TestRuns runs = new TestRuns();
        LocalDate day = MONDAY;
        for (int i = 0; i < 20; i++) {
            runs.run(day.toString(), 8_000);
            day = day.plusDays(15);
        }
        LoadHistory load = runs.load(day.toString());
        Layoffs layoffs = Layoffs.of(load.history(), load.asOf());

        assertEquals(List.of(), layoffs.all());
        assertEquals(
                Optional.of(new Layoff(day.minusDays(29), day.minusDays(16), Tier.NONE)),
                Layoffs.of(load.history(), day.minusDays(1)).habit());
        assertEquals(
                3, Layoffs.of(load.history(), MONDAY.plusDays(45)).all().size(), "until it is known to be a habit");
        assertEquals(
                Optional.empty(),
                Layoffs.of(load.history(), MONDAY.plusDays(45)).habit());
        assertTrue(layoffs.shortBreakOn(day.plusDays(10)).isPresent(), "24 days are more than half as much again");
        assertFalse(layoffs.openOn(day.plusDays(10)).isPresent(), "and three beyond the habit are a short break");
        assertFalse(layoffs.openOn(day.plusDays(6)).isPresent());
        assertFalse(layoffs.openOn(day.plusDays(14)).isPresent(), "28 days are seven beyond the 21 of the habit");
        assertTrue(layoffs.openOn(day.plusDays(15)).isPresent());
    }
}
