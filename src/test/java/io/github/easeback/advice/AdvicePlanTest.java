package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.Severity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvicePlanTest {

    private static AdvicePlan plan(LoadHistory load) {
        return AdvicePlan.of(Evaluation.of(load, Rules.standard()));
    }

    private static List<String> ids(AdvicePlan plan) {
        return plan.advice().stream().map(Advice::id).toList();
    }

    private static double left(AdvicePlan plan, LoadVariable variable) {
        return plan.budget().of(variable).left().orElseThrow();
    }

    @Test
    void whatIsLeftOfTheWeekIsTheLimitWithoutWhatWasRun() {
        AdvicePlan plan = plan(new TestRuns()
                .run("2026-04-27", 10_000)
                .run("2026-04-29", 10_000)
                .run("2026-05-01", 10_000)
                .run("2026-05-04", 10_000)
                .run("2026-05-07", 10_000)
                .run("2026-05-09", 10_000)
                .run("2026-05-11", 8_000)
                .run("2026-05-13", 4_000)
                .load("2026-05-13"));

        assertEquals(21_000, left(plan, LoadVariables.DISTANCE), 1e-6);
        assertEquals(11_000, plan.budget().nextRun().orElseThrow(), 1e-6);
        assertEquals(LocalDate.of(2026, 5, 17), plan.budget().week().last());
        assertEquals(Verdict.CARRY_ON, plan.verdict());
        assertEquals(List.of("carry-on"), ids(plan));
    }

    @Test
    void nextRunIsNeverLongerThanWhatIsLeftOfTheWeek() {
        AdvicePlan plan = plan(new TestRuns()
                .run("2026-05-05", 10_000)
                .run("2026-05-07", 10_000)
                .run("2026-05-12", 10_000)
                .run("2026-05-13", 9_000)
                .load("2026-05-13"));

        assertEquals(3_000, plan.budget().nextRun().orElseThrow(), 1e-6);
    }

    @Test
    void fallingLimitIsAnnouncedSevenDaysAheadAndNotEarlier() {
        TestRuns runs = new TestRuns();
        for (LocalDate friday = LocalDate.of(2026, 4, 3);
                !friday.isAfter(LocalDate.of(2026, 5, 1));
                friday = friday.plusWeeks(1)) {
            runs.run(friday.toString(), 12_000);
        }
        for (LocalDate friday = LocalDate.of(2026, 5, 8);
                !friday.isAfter(LocalDate.of(2026, 5, 29));
                friday = friday.plusWeeks(1)) {
            runs.run(friday.toString(), 9_000);
        }

        assertTrue(plan(runs.load("2026-05-24")).budget().expiry().isEmpty());
        Budget.Expiry expiry = plan(runs.load("2026-05-25")).budget().expiry().orElseThrow();
        assertEquals(LocalDate.of(2026, 6, 1), expiry.from());
        assertEquals(9_900, expiry.nextRun(), 1e-6);
        assertTrue(ids(plan(runs.load("2026-05-25"))).contains("long-run-expires"));
        assertEquals(
                13_200,
                plan(runs.load("2026-05-31")).budget().singleRun().limit().orElseThrow(),
                1e-6);
        assertEquals(
                9_900,
                plan(runs.load("2026-06-01")).budget().singleRun().limit().orElseThrow(),
                1e-6);
    }

    @Test
    void jumpThatBrokeNoLimitIsNothingToStepBackFrom() {
        // A first week that begins on a Friday tells nothing of what was run before.
        TestRuns runs = new TestRuns().run("2025-10-03", 10_000);
        for (int day = 6; day <= 11; day++) {
            runs.run("2025-10-%02d".formatted(day), 7_500, 40);
        }
        AdvicePlan plan = plan(runs.load("2025-10-12"));

        assertEquals(List.of("gather"), ids(plan));
        assertEquals(Verdict.UNKNOWN, plan.verdict());
    }

    private static TestRuns untilFebruary() {
        TestRuns runs = new TestRuns();
        for (LocalDate day = LocalDate.of(2026, 1, 5); day.isBefore(LocalDate.of(2026, 2, 9)); day = day.plusDays(2)) {
            runs.run(day.toString(), 8_000);
        }
        return runs;
    }

    @Test
    void limitThatFallsWithRestIsNoDateToBeat() {
        // The last run is on 8 February, and the fourteenth day without one is over on the 22nd.
        Budget thirteen = plan(untilFebruary().load("2026-02-22")).budget();
        Budget fourteen = plan(untilFebruary().load("2026-02-23")).budget();

        assertEquals(8_000, thirteen.nextRun().orElseThrow(), 1e-6);
        assertEquals(4_000, fourteen.nextRun().orElseThrow(), 1e-6, "half of the usual longest run");
        assertTrue(thirteen.expiry().isEmpty());
    }

    @Test
    void carefulRunAfterALayoffNeverLowersTheCarefulStart() {
        Budget before = plan(untilFebruary().load("2026-03-10")).budget();
        Budget after = plan(untilFebruary().run("2026-03-10", 1_000).load("2026-03-10"))
                .budget();

        assertEquals(
                before.singleRun().limit().orElseThrow(),
                after.singleRun().limit().orElseThrow(),
                1e-6);
    }

    /** Nothing happens in between, so both know the same. */
    @Test
    void whatASundaySaysOfNextWeekIsWhatMondaySays() {
        Random random = new Random(20260208);
        for (int i = 0; i < 200; i++) {
            TestRuns runs = new TestRuns();
            LocalDate day = LocalDate.of(2026, 1, 1);
            for (int run = 0; run < 12; run++) {
                runs.run(day.toString(), 2_000 + random.nextInt(8_000));
                day = day.plusDays(1 + (random.nextInt(8) == 0 ? random.nextInt(45) : random.nextInt(5)));
            }
            LocalDate sunday = day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
            Budget.NextWeek announced =
                    plan(runs.load(sunday.toString())).budget().nextWeek();
            Budget monday = plan(runs.load(sunday.plusDays(1).toString())).budget();

            LocalDate next = sunday.plusDays(1);
            if (runs.history().runs().stream().noneMatch(run -> run.date().equals(next))) {
                assertEquals(
                        announced.distance().limit(),
                        monday.of(LoadVariables.DISTANCE).allowance().limit(),
                        sunday.toString());
                assertEquals(
                        announced.nextRun().orElse(Double.NaN),
                        monday.nextRun().orElse(Double.NaN),
                        1e-6,
                        sunday.toString());
            }
        }
    }

    private static TestRuns jump() {
        return new TestRuns()
                .run("2026-05-05", 8_000)
                .run("2026-05-07", 8_000)
                .run("2026-05-09", 8_000)
                .run("2026-05-12", 8_000)
                .run("2026-05-14", 9_800)
                .run("2026-05-17", 16_200);
    }

    @Test
    void afterAJumpTheBrokenLimitsStay() {
        AdvicePlan plan = plan(jump().load("2026-05-18"));

        assertEquals(26_400, left(plan, LoadVariables.DISTANCE), 1e-6);
        assertEquals(8_000, plan.budget().nextRun().orElseThrow(), 1e-6, "the longest run before the jump");
        assertEquals(Verdict.STEP_BACK, plan.verdict(), "16.2 km are more than twice the 8 km of the week before");
        assertEquals(List.of("hold-week", "shorter-run"), ids(plan).subList(0, 2));
    }

    @Test
    void onTheLastDayOfTheWeekAdviceIsForTheNext() {
        AdvicePlan plan = plan(jump().load("2026-05-17"));

        assertEquals(0, left(plan, LoadVariables.DISTANCE));
        assertEquals(0, plan.budget().nextRun().orElseThrow());
        assertEquals(26_400, plan.budget().nextWeek().distance().limit().orElseThrow(), 1e-6);
        assertEquals(8_000, plan.budget().nextWeek().nextRun().orElseThrow(), 1e-6);
        assertEquals("advice.hold-week.NEXT", plan.advice().get(0).headline().key());
    }

    /** One number for next week, in the budget and in the advice. */
    @Test
    void weekAheadHasOneLimitInBudgetAndAdvice() {
        AdvicePlan plan = plan(jump().load("2026-05-17"));

        Amount limit = (Amount)
                Objects.requireNonNull(plan.advice().get(0).headline().values().get("limit"));

        assertEquals(plan.budget().nextWeek().distance().limit().orElseThrow(), limit.value());
    }

    @Test
    void adviceOnSingleRunsNamesWhatTheWeekLeavesForTheNextOneAndTheLimitThatStays() {
        Advice shorter = plan(new TestRuns()
                        .run("2026-05-05", 5_000)
                        .run("2026-05-07", 5_000)
                        .run("2026-05-12", 9_000)
                        .load("2026-05-12"))
                .advice()
                .stream()
                .filter(advice -> advice.id().equals("shorter-run"))
                .findFirst()
                .orElseThrow();

        assertEquals("advice.shorter-run.next", shorter.headline().key());
        assertEquals(2_000, metres(shorter.headline(), "next"), 1e-6);
        assertEquals(5_500, metres(shorter.detail(), "limit"), 1e-6);
    }

    private static double metres(Message message, String name) {
        return ((Amount) Objects.requireNonNull(message.values().get(name))).value();
    }

    @Test
    void timeThatIsUsedUpLeavesNoRun() {
        AdvicePlan plan = plan(new TestRuns()
                .run("2026-05-05", 10_000, 60)
                .run("2026-05-07", 10_000, 60)
                .run("2026-05-12", 9_000, 140)
                .load("2026-05-12"));

        assertEquals(0, plan.budget().nextRun().orElseThrow());
        assertTrue(plan.budget().isSpent());
    }

    @Test
    void lastDayOfAWeekWithSomethingLeftOffersItAndNamesTheNextWeek() {
        AdvicePlan plan = plan(new TestRuns()
                .run("2026-04-28", 10_000)
                .run("2026-05-05", 10_000)
                .run("2026-05-12", 8_000)
                .load("2026-05-17"));

        assertEquals("advice.carry-on.last-day", plan.advice().get(0).headline().key());
    }

    @Test
    void hillsThatAreOverTheirLimitInAWeekThatIsNotOverAreAvoided() {
        AdvicePlan plan = plan(new TestRuns()
                .add(hilly("2026-05-06", 60, 100))
                .add(TestRuns.on("2026-05-12")
                        .distanceMetres(5_000)
                        .timerTime(Duration.ofMinutes(30))
                        .ascentMetres(300)
                        .descentMetres(100))
                .load("2026-05-12"));

        assertEquals("advice.flat-routes.over", plan.advice().get(0).headline().key());
    }

    @Test
    void afterALighterWeekTheBudgetIsThatOfTheHeavierOne() {
        AdvicePlan plan = plan(new TestRuns()
                .run("2026-04-29", 30_000)
                .run("2026-05-06", 20_000)
                .load("2026-05-11"));

        assertEquals(33_000, left(plan, LoadVariables.DISTANCE), 1e-6);
    }

    @Test
    void limitThatWasBrokenWeeksAgoStillHolds() {
        AdvicePlan plan = plan(new TestRuns()
                .run("2026-04-28", 10_000)
                .run("2026-05-05", 10_000)
                .run("2026-05-07", 12_000)
                .run("2026-05-13", 10_000)
                .run("2026-05-20", 10_000)
                .load("2026-05-25"));

        assertEquals(Verdict.HOLD, plan.verdict());
        assertEquals("verdict.HOLD.still", plan.headline().key());
        assertEquals(11_000, plan.budget().nextRun().orElseThrow(), 1e-6);
    }

    @Test
    void runMoreThanTwiceAsLongMeansStepBack() {
        AdvicePlan plan = plan(new TestRuns()
                .run("2026-05-05", 5_000)
                .run("2026-05-07", 5_000)
                .run("2026-05-12", 12_000)
                .load("2026-05-12"));

        assertEquals(Verdict.STEP_BACK, plan.verdict());
    }

    @Test
    void weekThatIsPastItsLimitIsLetBe() {
        AdvicePlan plan = plan(new TestRuns()
                .run("2026-05-05", 10_000)
                .run("2026-05-07", 10_000)
                .run("2026-05-11", 11_000)
                .run("2026-05-12", 11_000)
                .run("2026-05-13", 11_000)
                .load("2026-05-13"));

        assertEquals(0, left(plan, LoadVariables.DISTANCE));
        assertEquals("advice.hold-week.OVER", plan.advice().get(0).headline().key());
    }

    @Test
    void fastAndHillyWeeksBringAdviceOfTheirOwn() {
        AdvicePlan plan = plan(new TestRuns()
                .add(hilly("2026-05-06", 60, 100))
                .add(hilly("2026-05-13", 50, 300))
                .load("2026-05-18"));

        assertEquals(Verdict.HOLD, plan.verdict());
        assertEquals(List.of("ease-pace", "one-variable", "flat-routes"), ids(plan));
    }

    @Test
    void hillsAloneDoNotStopARunner() {
        AdvicePlan plan = plan(new TestRuns()
                .add(hilly("2026-05-06", 60, 100))
                .add(TestRuns.on("2026-05-13")
                        .distanceMetres(10_000)
                        .timerTime(Duration.ofMinutes(60))
                        .ascentMetres(300)
                        .descentMetres(100))
                .load("2026-05-18"));

        assertEquals(Verdict.CARRY_ON, plan.verdict());
        assertEquals(List.of("flat-routes"), ids(plan));
        assertEquals(110, plan.budget().variables().get(2).allowance().limit().orElseThrow(), 1e-6, "ascent");
    }

    private static Run.Builder hilly(String day, int minutes, int metres) {
        return TestRuns.on(day)
                .distanceMetres(10_000)
                .timerTime(Duration.ofMinutes(minutes))
                .ascentMetres(metres)
                .descentMetres(metres);
    }

    @Test
    void runnerBackFromALayoffWalksAndJogs() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 4; week++) {
            runs.run(LocalDate.of(2026, 1, 7).plusWeeks(week).toString(), 40_000);
        }

        AdvicePlan off = plan(runs.load("2026-03-10"));
        assertEquals(Verdict.WALK, off.verdict());
        assertEquals("advice.start-again.off", off.advice().get(0).headline().key());
        assertEquals(9_656, left(off, LoadVariables.DISTANCE), 1);
        assertEquals(3_219, off.budget().nextRun().orElseThrow(), 0.5);
        assertEquals(
                Reason.AFTER_LAYOFF,
                off.budget().of(LoadVariables.DURATION).reason().orElseThrow());

        AdvicePlan first = plan(runs.run("2026-03-11", 3_200).load("2026-03-11"));
        assertEquals(
                "advice.start-again.first", first.advice().get(0).headline().key());

        AdvicePlan later = plan(runs.run("2026-03-17", 3_200).load("2026-03-18"));
        assertEquals(
                "advice.start-again.later", later.advice().get(0).headline().key());
        assertEquals(3_520, later.budget().nextRun().orElseThrow(), 1e-6);

        AdvicePlan over = plan(runs.run("2026-03-19", 8_000).load("2026-03-19"));
        assertEquals("advice.start-again.over", over.advice().get(0).headline().key());
    }

    @Test
    void firstWeekIsNotEnoughToJudge() {
        AdvicePlan plan = plan(new TestRuns().run("2026-05-13", 8_000).load("2026-05-14"));

        assertEquals(Verdict.UNKNOWN, plan.verdict());
        assertEquals(List.of("gather"), ids(plan));
        assertEquals(
                OptionalDouble.empty(), plan.budget().of(LoadVariables.DISTANCE).left());
        assertEquals(8_800, plan.budget().nextRun().orElseThrow(), 1e-6);
    }

    @Test
    void emptyHistoryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> plan(new TestRuns().load("2026-05-14")));
    }

    @Test
    void plansOfManyHistoriesKeepToTheirOwnNumbers() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            TestRuns runs = new TestRuns();
            LocalDate day = LocalDate.of(2026, 1, 1);
            int count = 1 + random.nextInt(40);
            for (int i = 0; i < count; i++) {
                runs.run(day.toString(), 1_000 + random.nextInt(20_000), 10 + random.nextInt(120));
                day = day.plusDays(1 + random.nextInt(random.nextInt(15) == 0 ? 40 : 4));
            }
            AdvicePlan plan = plan(runs.load(day.toString()));
            assertConsistent(plan, "seed " + seed);
        }
    }

    /** Four weeks of 10 km in an hour, three times each, and then 10 km in 50 minutes on the Monday of a week that is not over. */
    @Test
    void fastStartOfAWeekPaysForNoFasterWeekToCome() {
        TestRuns runs = new TestRuns();
        LocalDate monday = LocalDate.of(2026, 1, 5);
        for (int week = 0; week < 4; week++) {
            for (int day : List.of(0, 2, 4)) {
                runs.run(monday.plusWeeks(week).plusDays(day).toString(), 10_000, 60);
            }
        }
        runs.run(monday.plusWeeks(4).toString(), 10_000, 50);

        Budget budget =
                plan(runs.load(monday.plusWeeks(4).plusDays(1).toString())).budget();

        assertEquals(
                1.1 * 10_000 / 3_600,
                budget.nextWeek().of(LoadVariables.SPEED).limit().orElseThrow(),
                1e-6);
    }

    private static void assertConsistent(AdvicePlan plan, String seed) {
        Budget budget = plan.budget();
        OptionalDouble left = budget.of(LoadVariables.DISTANCE).left();
        assertFalse(plan.advice().isEmpty(), seed);
        assertEquals(ids(plan).stream().distinct().toList(), ids(plan), seed);
        if (left.isPresent() && budget.nextRun().isPresent()) {
            assertTrue(budget.nextRun().getAsDouble() <= left.getAsDouble(), seed);
        }
        assertEquals(budget.nextRun().isEmpty(), budget.nextRunReason().isPresent(), seed);
        boolean isOfThisWeek = !budget.next().earliest().isAfter(budget.week().last());
        if (isOfThisWeek && budget.timeLeft().isPresent()) {
            assertTrue(
                    budget.next().runningDuration().orElse(0)
                            <= budget.timeLeft().getAsDouble(),
                    seed);
        }
        budget.variables()
                .forEach(one -> assertEquals(one.left().isEmpty(), one.reason().isPresent(), seed));
        boolean carriesOn = ids(plan).contains("carry-on");
        boolean holds = ids(plan).contains("hold-week") || ids(plan).contains("shorter-run");
        assertFalse(carriesOn && holds, seed);
        plan.advice().stream()
                .flatMap(advice -> advice.because().stream())
                .forEach(outcome -> assertTrue(outcome.severity() != Severity.INFO, seed));
    }

    /** 3, then 12 km in the first days of a history: no alarm, since what was run before is not known. */
    @Test
    void jumpInTheFirstDaysOfAHistoryIsNotEnoughToJudge() {
        AdvicePlan plan = plan(new TestRuns()
                .run("2026-05-04", 3_000)
                .run("2026-05-05", 12_000)
                .load("2026-05-12"));

        assertEquals(Verdict.UNKNOWN, plan.verdict());
        assertEquals(List.of("gather"), plan.advice().stream().map(Advice::id).toList());
        Message because =
                assertInstanceOf(Message.class, plan.headline().values().get("because"));
        assertEquals("because.young", because.key());
    }

    /** A hilly week, then an easy one of which today's run is a part. */
    private static TestRuns hillyThenToday() {
        return new TestRuns()
                .add(hilly("2026-04-29", 60, 100))
                .add(hilly("2026-05-06", 60, 100))
                .add(TestRuns.on("2026-05-13")
                        .distanceMetres(10_000)
                        .timerTime(Duration.ofMinutes(60))
                        .ascentMetres(300)
                        .descentMetres(100));
    }

    @Test
    void whoRestsTodayIsNotToldOfRoutesAsWell() {
        AdvicePlan resting = plan(hillyThenToday()
                .add(TestRuns.on("2026-05-18")
                        .distanceMetres(4_000)
                        .timerTime(Duration.ofMinutes(24))
                        .ascentMetres(10)
                        .descentMetres(10))
                .load("2026-05-18"));
        AdvicePlan running = plan(hillyThenToday().load("2026-05-18"));

        assertTrue(resting.budget().next().isRestToday());
        assertEquals(List.of("carry-on"), ids(resting));
        assertEquals("because.flat-routes", because(resting), "the headline says it once");
        assertEquals(List.of("flat-routes"), ids(running));
    }

    /** 100 m, then 300 m in a week of more than twice the distance: first things first. */
    @Test
    void whoStepsBackIsNotToldOfRoutesAsWell() {
        AdvicePlan plan = plan(new TestRuns()
                .add(hilly("2026-05-06", 60, 100))
                .add(hilly("2026-05-12", 60, 150))
                .add(hilly("2026-05-14", 90, 150))
                .add(TestRuns.on("2026-05-17")
                        .distanceMetres(25_000)
                        .timerTime(Duration.ofMinutes(150))
                        .ascentMetres(200)
                        .descentMetres(200))
                .load("2026-05-18"));

        assertEquals(Verdict.STEP_BACK, plan.verdict());
        assertFalse(ids(plan).contains("flat-routes"), ids(plan).toString());
    }

    private static String because(AdvicePlan plan) {
        return ((Message) Objects.requireNonNull(plan.headline().values().get("because"))).key();
    }

    /** 15 km, then 22 where 16.5 were the limit, then 16.8, which is too little more to matter and too much to end it. */
    @Test
    void limitThatWasBrokenWeeksAgoNamesItsWeek() {
        TestRuns runs = new TestRuns();
        for (int day : List.of(5, 7, 9)) {
            runs.run("2026-05-%02d".formatted(day), 5_000);
            runs.run("2026-05-%02d".formatted(day + 7), 22_000 / 3.0);
            runs.run("2026-05-%02d".formatted(day + 14), 5_600);
        }
        AdvicePlan plan = plan(runs.load("2026-05-26"));
        Message headline = plan.advice().get(0).headline();

        assertEquals("advice.hold-week.STAY", headline.key());
        assertEquals(
                new Days(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 17)),
                headline.values().get("broken"));
    }

    /** 10.05 km, later 10.0: 11.055 and 11.0 km are both "11.0 km" on paper; 10.3 km give 11.3. */
    @ParameterizedTest
    @CsvSource({"10050, false", "10300, true"})
    void fallThatCannotBeSeenOnPaperIsNotAnnounced(int longest, boolean isAnnounced) {
        TestRuns runs = new TestRuns().run("2026-05-01", longest);
        for (LocalDate friday = LocalDate.of(2026, 5, 8);
                !friday.isAfter(LocalDate.of(2026, 5, 22));
                friday = friday.plusWeeks(1)) {
            runs.run(friday.toString(), 10_000);
        }
        AdvicePlan plan = plan(runs.run("2026-05-26", 5_000).load("2026-05-27"));

        assertEquals(isAnnounced, plan.budget().expiry().isPresent());
        assertEquals(isAnnounced, ids(plan).contains("long-run-expires"));
    }
}
