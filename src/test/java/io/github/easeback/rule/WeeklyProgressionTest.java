package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.layoff.Comebacks;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.StandingLimits.Standing;
import io.github.easeback.rule.WeeklyProgression.Credit;
import io.github.easeback.rule.WeeklyProgression.State;
import io.github.easeback.rule.WeeklyProgression.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States and weeks one by one. Weeks begin on Monday 13 April 2026; each has one run on its Wednesday. */
class WeeklyProgressionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 13);

    private static WeeklyProgression progression(double... kilometres) {
        TestRuns runs = new TestRuns();
        for (int i = 0; i < kilometres.length; i++) {
            if (kilometres[i] > 0) {
                runs.run(MONDAY.plusWeeks(i).plusDays(2).toString(), 1_000 * kilometres[i]);
            }
        }
        LoadHistory load =
                runs.load(MONDAY.plusWeeks(kilometres.length).minusDays(1).toString());
        WeekOnWeek weeks = new WeekOnWeek(
                load, Comebacks.of(load, Layoffs.of(load.history(), load.asOf())), CoverageLimit.STANDARD);
        return WeeklyProgression.of(WeeklyIncreaseRule.standard(), LoadVariables.DISTANCE, weeks);
    }

    /** A limit of so many metres that stands up to a day. */
    private static State standing(double metres, String until) {
        StandingLimits limits = new StandingLimits(List.of(standing(metres, LocalDate.parse(until))));
        return new State(limits, List.of(), Optional.empty());
    }

    private static Standing standing(double metres, LocalDate until) {
        return Standing.after(until.minusDays(Allowance.HELD_DAYS), metres);
    }

    @Test
    void limitThatStandsCountsBeforeWhatWasRun() {
        WeeklyProgression weeks = progression(20, 30);

        assertEquals(
                Allowance.of(15_000, Allowance.Basis.HELD),
                weeks.allowance(1, standing(15_000, "2026-04-20")),
                "up to the first day of the week");
        assertEquals(
                Allowance.Basis.WEEK_BEFORE,
                weeks.allowance(1, standing(15_000, "2026-04-19")).basis().orElseThrow());
    }

    @Test
    void askingForAnAllowanceChangesNothing() {
        WeeklyProgression weeks = progression(20, 0, 0, 0, 0, 10, 11);
        State state = standing(15_000, "2026-12-31");

        assertEquals(Allowance.of(9_656.064, Allowance.Basis.START_DOSE), weeks.allowance(5, state));
        assertEquals(weeks.allowance(5, state), weeks.allowance(5, state));
        assertTrue(state.standing().on(MONDAY.plusWeeks(6)).isPresent());
    }

    /** 5 km of before the layoff say nothing of the time after it, and its weeks pay for nothing. */
    @Test
    void layoffEndsWhatStoodBeforeIt() {
        Step back = progression(20, 0, 0, 0, 0, 9).step(5, standing(5_000, "2026-12-31"));

        assertEquals(StandingLimits.NONE, back.after().standing());
        assertEquals(1, back.after().credits().size());
    }

    /** The heaviest week that kept to its limit is the base of the next, so a lighter week costs nothing. */
    @Test
    void weeksOfAWayBackGrowOutOfTheHeaviestThatKeptToItsLimit() {
        WeeklyProgression weeks = progression(80, 80, 80, 0, 0, 0, 0, 0, 9.6, 10.5, 3, 20, 5);
        double[] limits = {9_656.064, 10_560, 11_550, 11_550, 11_550};

        for (int i = 0; i < limits.length; i++) {
            assertEquals(Allowance.of(limits[i], Allowance.Basis.START_DOSE), rounded(weeks.allowance(8 + i)));
        }
        assertEquals(
                List.of("WITHIN_LIMIT", "WITHIN_LIMIT", "WITHIN_LIMIT", "LIMIT_EXCEEDED", "WITHIN_LIMIT"),
                weeks.outcomesOfDose().stream()
                        .map(outcome -> outcome.kind().name())
                        .toList());
    }

    private static Allowance rounded(Allowance allowance) {
        return Allowance.of(
                Math.rint(1000 * allowance.limit().orElseThrow()) / 1000,
                allowance.basis().orElseThrow());
    }

    /** Two or three lighter weeks, as before a race, cost nothing; after more, what was usual fades. */
    @ParameterizedTest
    @CsvSource({
        "40 40 40 40 28 19, 44, BEFORE_LIGHTER_WEEKS",
        "40 40 40 40 28 19 10, 44, BEFORE_LIGHTER_WEEKS",
        "40 40 40 40 28 19 12 10 9, 37.4, BEFORE_LIGHTER_WEEKS", // the middle of 19, 28, 40 and 40
        "30 33 36 39 28 19, 37.95, BEFORE_LIGHTER_WEEKS", // the middle of the four
        "40 40 28 19, 30.8, BEFORE_LIGHTER_WEEKS", // two weeks are not enough to know what was usual
        "40 40 40 40 28 41, 45.1, WEEK_BEFORE"
    })
    void lighterStretchCostsNothing(String kilometres, double limit, Allowance.Basis basis) {
        double[] weeks = Arrays.stream(kilometres.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Allowance allowance = progression(weeks).allowance(weeks.length);

        assertEquals(1_000 * limit, allowance.limit().orElseThrow(), 1e-6);
        assertEquals(basis, allowance.basis().orElseThrow());
    }

    /** More than twice the week before: a step back goes no further than that one. */
    @Test
    void afterAnAlertTheWeekBeforeItIsTheLimit() {
        assertEquals(20_000, progression(20, 40.1).allowance(2).limit().orElseThrow(), 1e-6);
        assertEquals(22_000, progression(20, 40).allowance(2).limit().orElseThrow(), 1e-6);
    }

    @Test
    void jumpSetsTheLimitThatItBrokeForThirtyDays() {
        Step jump = progression(20, 30).step(1, standing(0, "2026-04-01"));

        assertEquals(
                Optional.of(standing(22_000, LocalDate.parse("2026-05-26"))),
                jump.after()
                        .standing()
                        .on(LocalDate.parse("2026-05-26"))
                        .map(limit -> standing(Math.rint(limit.limit()), limit.lastDay())));
        assertEquals(Optional.empty(), jump.after().standing().on(LocalDate.parse("2026-05-27")));
    }

    /** Of two limits that stand the lower counts, also if it was broken first. */
    @Test
    void secondJumpDoesNotRaiseTheLimitOfTheFirst() {
        Step second = progression(20, 30).step(1, standing(12_000, "2026-05-10"));

        assertEquals(
                12_000,
                second.after()
                        .standing()
                        .on(LocalDate.parse("2026-05-10"))
                        .orElseThrow()
                        .limit());
        assertEquals(
                22_000,
                second.after()
                        .standing()
                        .on(LocalDate.parse("2026-05-11"))
                        .orElseThrow()
                        .limit(),
                1e-6);
    }

    @Test
    void weekWithinWhatStandsEndsItAndAWeekOverItDoesNot() {
        Step within = progression(20, 21).step(1, standing(21_000, "2026-05-10"));
        Step over = progression(20, 21).step(1, standing(20_900, "2026-05-10"));

        assertEquals(StandingLimits.NONE, within.after().standing());
        assertTrue(over.after().standing().on(LocalDate.parse("2026-05-10")).isPresent());
    }

    /** 30 km broke the 22 of the second week; 25 km in the third are over what stands, and broke nothing; 21 km in the fourth keep to it. */
    @Test
    void limitThatStandsIsThatOfTheWeekWhichBrokeIt() {
        WeeklyProgression weeks = progression(20, 30, 25, 21);
        Days second = new Days(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1).plusDays(6));

        assertEquals(
                Arrays.asList(
                        Optional.empty(), Optional.empty(), Optional.of(second), Optional.of(second), Optional.empty()),
                IntStream.rangeClosed(0, 4).mapToObj(weeks::brokenIn).toList());
    }

    /** Nobody keeps to a limit by not running. */
    @Test
    void weekWithoutARunEndsNoLimit() {
        Step rest = progression(20, 0).step(1, standing(21_000, "2026-05-10"));

        assertTrue(rest.after().standing().on(LocalDate.parse("2026-05-10")).isPresent());
        assertEquals(
                StandingLimits.NONE,
                progression(20, 1)
                        .step(1, standing(21_000, "2026-05-10"))
                        .after()
                        .standing());
    }

    /** Twice 22 km were broken, on 3 and on 10 May. */
    @Test
    void ofEqualLimitsTheOneThatStandsLongestCounts() {
        Standing first = standing(22_000, LocalDate.parse("2026-06-02"));
        Standing second = standing(22_000, LocalDate.parse("2026-06-09"));
        LocalDate day = LocalDate.parse("2026-05-11");

        assertEquals(Optional.of(second), new StandingLimits(List.of(first, second)).on(day));
        assertEquals(Optional.of(second), new StandingLimits(List.of(second, first)).on(day));
    }

    /** A week of 40.9 km that might be 22 is no lighter one after four of 40, though it pays for 22 only. */
    @Test
    void weekThatWentOverItsLimitIsNoLighterOne() {
        Credit jump = new Credit(45_000, 22_000, LocalDate.parse("2026-06-30"));
        List<Credit> credits = new ArrayList<>(List.of(Credit.full(11_000), jump));
        credits.addAll(Collections.nCopies(4, Credit.full(44_000)));
        State state = new State(StandingLimits.NONE, credits, Optional.empty());

        assertEquals(
                22_000,
                progression(40, 40, 40, 40, 41, 10).allowance(6, state).limit().orElseThrow(),
                1e-6);
    }

    @Test
    void weekOverItsLimitPaysForThatLimitOnlyWhileItStands() {
        Credit credit = progression(20, 30)
                .step(1, standing(0, "2026-04-01"))
                .after()
                .credits()
                .get(0);

        assertEquals(22_000, credit.on(LocalDate.parse("2026-05-26")), 1e-6);
        assertEquals(33_000, credit.on(LocalDate.parse("2026-05-27")), 1e-6);
    }

    @Test
    void lighterWeekLeavesWhatTheWeekBeforeItPaysFor() {
        State state =
                new State(StandingLimits.NONE, List.of(Credit.full(11_000), Credit.full(33_000)), Optional.empty());

        assertEquals(
                Allowance.of(33_000, Allowance.Basis.BEFORE_LIGHTER_WEEKS),
                progression(30, 10, 20).allowance(2, state));
    }
}
