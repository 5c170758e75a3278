package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.Rules;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four runs of 10 km a week up to Sunday 1 March, then a break until Wednesday 18 March: 16 days. */
class EarlyReturnTest {

    private static final double DOSE_OF_A_RUN = 3_218.688;
    /** Half of four runs of 10 km, after 16 days off. */
    private static final double DOSE_OF_A_WEEK = 20_000;

    private static final double DOSE_OF_THE_FIRST_RUN = 5_000;

    private static TestRuns before() {
        TestRuns runs = new TestRuns();
        for (LocalDate monday = LocalDate.of(2026, 1, 5); monday.getMonthValue() < 3; monday = monday.plusWeeks(1)) {
            for (int day : new int[] {1, 3, 5, 6}) {
                runs.run(monday.plusDays(day).toString(), 10_000);
            }
        }
        return runs;
    }

    private static Evaluation evaluation(TestRuns runs, String asOf) {
        return Evaluation.of(runs.load(asOf), Rules.standard());
    }

    private static Budget budget(TestRuns runs, String asOf) {
        return Budget.of(evaluation(runs, asOf));
    }

    /** The first runs back are 3 km long, so a run may be 3.3 km, and not 110 % of what was run before the break. */
    @ParameterizedTest
    @CsvSource({"2026-03-22", "2026-03-23", "2026-03-30"})
    void longRunsFromBeforeTheBreakDoNotCount(String asOf) {
        TestRuns runs =
                before().run("2026-03-18", 3_000).run("2026-03-20", 3_000).run("2026-03-22", 3_000);

        assertTrue(budget(runs, asOf).singleRun().limit().orElseThrow() <= 3_300 + 1e-6);
    }

    @Test
    void runIsNeverLessThanTheCarefulStart() {
        Budget budget = budget(before().run("2026-03-18", 1_000), "2026-03-25");

        assertEquals(DOSE_OF_A_RUN, budget.singleRun().limit().orElseThrow(), 1e-6);
        assertEquals(Allowance.Basis.START_DOSE, budget.singleRun().basis().orElseThrow());
    }

    /** A first week of one run of 3 km would leave 3.3 km for the second. */
    @Test
    void secondWeekIsNeverLessThanTheCarefulStart() {
        TestRuns runs = before().run("2026-03-22", 3_000);

        assertEquals(
                DOSE_OF_A_WEEK,
                budget(runs, "2026-03-22").nextWeek().distance().limit().orElseThrow(),
                1e-6);
        Budget monday = budget(runs, "2026-03-23");
        assertEquals(DOSE_OF_A_WEEK, monday.variables().get(1).left().orElseThrow(), 1e-6);
        assertEquals(Reason.AFTER_LAYOFF, monday.variables().get(0).reason().orElseThrow());
    }

    @Test
    void breakThatGoesOnHasTheCarefulStartForItsFirstRun() {
        Evaluation off = evaluation(before(), "2026-03-17");

        assertTrue(off.comeback().orElseThrow().isOff());
        assertEquals(
                DOSE_OF_THE_FIRST_RUN,
                off.limits(off.asOf()).run().limit().orElseThrow(),
                1e-6,
                "10 km of before the break would allow 11");
    }

    /** 3.0 km three times, then 9.0 km: the headline says that this went past the 3.3 km of the way back. */
    @Test
    void headlineNamesTheRunThatWentPastItsDose() {
        TestRuns runs = before().run("2026-03-17", 3_000)
                .run("2026-03-19", 3_000)
                .run("2026-03-21", 3_000)
                .run("2026-03-25", 9_000);
        AdvicePlan plan = AdvicePlan.of(evaluation(runs, "2026-03-25"));
        Message because =
                (Message) Objects.requireNonNull(plan.headline().values().get("because"));

        assertEquals(Verdict.WALK, plan.verdict());
        assertEquals("because.return-dose", because.key());
        assertEquals(3_300, plan.budget().next().distance().orElseThrow(), 1e-6);
    }

    /** The twelfth run, four weeks after the return, ends the way back and was three times as long as it might be. */
    @Test
    void endOfTheWayBackForgetsNoExcess() {
        TestRuns runs = before();
        LocalDate day = LocalDate.of(2026, 3, 17);
        for (int i = 0; i < 11; i++) {
            runs.run(day.plusDays(3L * i).toString(), 3_000);
        }
        runs.run(day.plusDays(33).toString(), 12_000);
        Evaluation over = evaluation(runs, day.plusDays(34).toString());

        assertTrue(over.comeback().isEmpty());
        assertEquals(Verdict.STEP_BACK, AdvicePlan.of(over).verdict());
    }
}
