package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.StandingLimits.Standing;
import io.github.easeback.rule.WeeklyProgression.Credit;
import io.github.easeback.rule.WeeklyProgression.State;
import io.github.easeback.rule.WeeklyProgression.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
        WeekOnWeek weeks = new WeekOnWeek(load, Layoffs.of(load.history(), load.asOf()), CoverageLimit.STANDARD);
        return WeeklyProgression.of(WeeklyIncreaseRule.standard(), LoadVariables.DISTANCE, weeks);
    }

    /** A limit of so many metres that stands up to a day. */
    private static State standing(double metres, String until) {
        StandingLimits limits = new StandingLimits(List.of(new Standing(metres, LocalDate.parse(until))));
        return new State(limits, Credit.full(0), Credit.full(0));
    }

    @Test
    void limitThatStandsCountsBeforeWhatWasRun() {
        WeeklyProgression weeks = progression(20, 30);

        assertEquals(
                Allowance.of(15_000, Allowance.Basis.BROKEN_LIMIT),
                weeks.allowance(1, standing(15_000, "2026-04-20")),
                "up to the first day of the week");
        assertEquals(
                Allowance.Basis.WHAT_WAS_RUN,
                weeks.allowance(1, standing(15_000, "2026-04-19")).basis().orElseThrow());
    }

    @Test
    void askingForAnAllowanceChangesNothing() {
        WeeklyProgression weeks = progression(20, 0, 0, 0, 0, 10, 11);
        State state = standing(15_000, "2026-12-31");

        assertEquals(Allowance.none(Reason.AFTER_LAYOFF), weeks.allowance(5, state));
        assertEquals(weeks.allowance(5, state), weeks.allowance(5, state));
        assertTrue(state.standing().on(MONDAY.plusWeeks(6)).isPresent());
    }

    /** 15 km of before the layoff say nothing of the time after it. */
    @Test
    void longLayoffEndsTheLimitsThatStoodBeforeIt() {
        WeeklyProgression weeks = progression(20, 0, 0, 0, 0, 10, 40, 40, 40, 40);

        Step back = weeks.step(5, standing(15_000, "2026-12-31"));
        Step over = weeks.step(6, standing(15_000, "2026-12-31"));

        assertEquals(Optional.empty(), back.after().standing().on(MONDAY.plusWeeks(6)));
        assertEquals(
                Optional.empty(), over.after().standing().on(MONDAY.plusWeeks(7)), "40 km are over 15 km, and still");
    }

    @Test
    void jumpSetsTheLimitThatItBrokeForThirtyDays() {
        Step jump = progression(20, 30).step(1, standing(0, "2026-04-01"));

        assertEquals(
                Optional.of(new Standing(22_000, LocalDate.parse("2026-05-26"))),
                jump.after()
                        .standing()
                        .on(LocalDate.parse("2026-05-26"))
                        .map(limit -> new Standing(Math.rint(limit.limit()), limit.lastDay())));
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

    @Test
    void weekOverItsLimitPaysForThatLimitOnlyWhileItStands() {
        Credit credit =
                progression(20, 30).step(1, standing(0, "2026-04-01")).after().last();

        assertEquals(22_000, credit.on(LocalDate.parse("2026-05-26")), 1e-6);
        assertEquals(33_000, credit.on(LocalDate.parse("2026-05-27")), 1e-6);
    }

    @Test
    void lighterWeekLeavesWhatTheWeekBeforeItPaysFor() {
        State state = new State(StandingLimits.NONE, Credit.full(11_000), Credit.full(33_000));

        assertEquals(
                Allowance.of(33_000, Allowance.Basis.WEEK_BEFORE_LIGHTER),
                progression(30, 10, 20).allowance(2, state));
    }
}
