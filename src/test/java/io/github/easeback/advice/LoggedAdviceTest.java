package io.github.easeback.advice;

import static io.github.easeback.comeback.BackFromALayoff.EIGHT_MINUTES;
import static io.github.easeback.comeback.BackFromALayoff.RETURN;
import static io.github.easeback.comeback.BackFromALayoff.back;
import static io.github.easeback.comeback.BackFromALayoff.usual;
import static io.github.easeback.comeback.BackFromALayoff.week;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.FixedGate;
import io.github.easeback.comeback.GateAction;
import io.github.easeback.comeback.GateReason;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainGate;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PainLogReader;
import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.comeback.SessionGate;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Allowance;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice where a log of pain has something to say, most of it to a runner who is back from a layoff since six weeks. */
class LoggedAdviceTest {

    private static final String SUNDAY = "2026-05-31";
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    /** Two miles. */
    private static final double LAST_STAGE = 3_218.688;

    private static Optional<ComebackPlan> logged(Evaluation evaluation, GateAction action) {
        String yesterday = evaluation.asOf().minusDays(1).toString();
        FixedGate log = new FixedGate(action, Map.of(yesterday, action));
        return Optional.of(ComebackPlan.of(evaluation, PlanSettings.standard().withGate(log)));
    }

    private static Evaluation evaluation(TestRuns runs, String asOf) {
        return Evaluation.of(runs.load(asOf), Rules.standard());
    }

    private static AdvicePlan advice(TestRuns runs, String asOf, GateAction action) {
        Evaluation evaluation = evaluation(runs, asOf);
        return AdvicePlan.of(evaluation, logged(evaluation, action));
    }

    private static List<AdviceKind> kinds(AdvicePlan plan) {
        return plan.advice().stream().map(Advice::kind).toList();
    }

    /** 3 x 3.85 km in the week before: 10 % more by the rules, the same in four runs where a session is repeated. */
    @ParameterizedTest
    @CsvSource({
        "GOOD, 4_235, 12_705, LONGEST_30_DAYS",
        "HOLD, 2_887.5, 11_550, PAIN_LOG",
        "BACK, 3_218.688, 9_656.064, PAIN_LOG"
    })
    void budgetIsNoMoreThanThePlanWhereTheLogHasSomethingAgainstMore(
            GateAction action, String run, String week, Allowance.Basis basis) {
        Budget budget = advice(back(), SUNDAY, action).budget();

        assertEquals(metres(run), budget.next().distance().orElseThrow(), 0.1);
        assertEquals(metres(run), budget.nextWeek().nextRun().orElseThrow(), 0.1);
        assertEquals(
                metres(week),
                budget.nextWeek().of(LoadVariables.DISTANCE).limit().orElseThrow(),
                0.1);
        assertEquals(basis, budget.singleRun().basis().orElseThrow());
        assertEquals(
                basis == Allowance.Basis.PAIN_LOG,
                budget.next().binding().filter(NextRun.Binding.PAIN_LOG::equals).isPresent());
        assertEquals(
                basis == Allowance.Basis.PAIN_LOG,
                budget.nextWeek().ranges().stream()
                        .filter(range -> range.variable().equals(LoadVariables.DISTANCE))
                        .allMatch(range -> range.hold().isEmpty()));
    }

    private static double metres(String number) {
        return Double.parseDouble(number.replace("_", ""));
    }

    /** Jogs of 8 minutes a kilometre for 9.656 km. */
    @Test
    void timeOfTheWeekIsThatOfThePlanToo() {
        Budget.NextWeek next = advice(back(), SUNDAY, GateAction.BACK).budget().nextWeek();

        assertEquals(
                LAST_STAGE / 1000 * EIGHT_MINUTES,
                advice(back(), SUNDAY, GateAction.BACK)
                        .budget()
                        .next()
                        .runningDuration()
                        .orElseThrow(),
                0.1);
        assertEquals(9.656064 * EIGHT_MINUTES, next.duration().limit().orElseThrow(), 0.1);
        assertEquals(
                9.656064 * EIGHT_MINUTES,
                next.of(LoadVariables.RUNNING_DURATION).limit().orElseThrow(),
                0.1);
    }

    /** Monday's session was good, and Wednesday's was not: of three times two miles there is one left. */
    @Test
    void whatWasRunOfTheWeekCountsToWhatThePlanHasOfIt() {
        TestRuns runs = back();
        week(runs, RETURN.plusWeeks(7), LAST_STAGE, EIGHT_MINUTES);
        Budget budget = advice(runs, "2026-06-04", GateAction.BACK).budget();

        assertEquals(
                3 * LAST_STAGE,
                budget.of(LoadVariables.DISTANCE).allowance().limit().orElseThrow(),
                1);
        assertEquals(LAST_STAGE, budget.of(LoadVariables.DISTANCE).left().orElseThrow(), 1);
    }

    /** The week is over, so there is nothing of it to plan. */
    @Test
    void limitOfAWeekThatEndsTodayIsThatOfTheRules() {
        Budget budget = advice(back(), SUNDAY, GateAction.BACK).budget();

        assertEquals(
                Allowance.Basis.WEEK_BEFORE,
                budget.of(LoadVariables.DISTANCE).allowance().basis().orElseThrow());
    }

    @Test
    void whatWasAgreedStaysTheLimitWhereItIsLess() {
        AgreedLimits agreed = AgreedLimits.NONE.withMaxRun(2_000).withMaxWeek(4_000);
        Evaluation evaluation =
                Evaluation.of(back().load(SUNDAY), Rules.standard().with(agreed));
        Budget budget =
                AdvicePlan.of(evaluation, logged(evaluation, GateAction.BACK)).budget();

        assertEquals(2_000, budget.next().distance().orElseThrow(), 1e-3);
        assertTrue(budget.singleRun().restsOn(Allowance.Basis.AGREED));
        assertEquals(4_000, budget.nextWeek().distance().limit().orElseThrow(), 1e-3);
        assertTrue(budget.nextWeek().distance().restsOn(Allowance.Basis.AGREED));
    }

    /** A run of 5 km is within the rules after one of 4.8, and more than the session that the log leads to. */
    @ParameterizedTest
    @CsvSource({"GOOD, 0", "BACK, 1"})
    void plannedRunIsHeldAgainstTheSession(GateAction action, int excesses) {
        Evaluation evaluation = evaluation(back(), SUNDAY);
        PlanCheck check = PlanCheck.of(
                evaluation,
                logged(evaluation, action),
                List.of(PlannedRun.on(MONDAY).withDistanceMetres(4_000)));

        assertEquals(excesses, check.excesses().size());
        check.excesses().forEach(excess -> {
            assertEquals(LAST_STAGE, excess.allowance().most(), 1e-6);
            assertEquals(Allowance.Basis.PAIN_LOG, excess.allowance().restsOn());
        });
    }

    @Test
    void plannedWeekIsHeldAgainstTheSessions() {
        Evaluation evaluation = evaluation(back(), SUNDAY);
        List<PlannedRun> fourTimes = List.of(0, 2, 4, 6).stream()
                .map(day -> PlannedRun.on(MONDAY.plusDays(day)).withDistanceMetres(3_000))
                .toList();

        PlanCheck check = PlanCheck.of(evaluation, logged(evaluation, GateAction.BACK), fourTimes);

        assertEquals(1, check.excesses().size());
        assertEquals(3 * LAST_STAGE, check.excesses().get(0).allowance().most(), 1e-3);
    }

    @ParameterizedTest
    @CsvSource({"GOOD, CARRY_ON, CARRY_ON", "HOLD, REPEAT_SESSION, HOLD", "BACK, REPEAT_SESSION, STEP_BACK"})
    void sessionThatComesNextIsTheAdviceThen(GateAction action, AdviceKind kind, Verdict verdict) {
        AdvicePlan plan = advice(back(), SUNDAY, action);

        assertEquals(List.of(kind), kinds(plan));
        assertEquals(verdict, plan.verdict());
    }

    /** 3.85 km and then 9 km: what the load says is told after what the log says, and its evidence stays. */
    @Test
    void reasonsOfTheLoadAreToldAfterTheAnswerOfTheLog() {
        TestRuns runs = back().run("2026-05-31", 9_000, 60);

        AdvicePlan plan = advice(runs, SUNDAY, GateAction.BACK);
        Advice repeat = plan.advice().get(0);

        assertEquals(Verdict.STEP_BACK, plan.verdict());
        assertEquals("verdict.by-log", plan.headline().key());
        assertEquals("because.session-spike", message(plan.headline(), "because"));
        assertEquals(List.of(AdviceKind.REPEAT_SESSION), kinds(plan), "pace and length are those of the session");
        assertEquals("advice.turns.none", message(repeat.headline(), "turns"));
        assertFalse(repeat.because().isEmpty());
    }

    private static String message(Message of, String name) {
        return ((Message) Objects.requireNonNull(of.values().get(name))).key();
    }

    /** In the first four weeks there is a careful start to keep to, which tells the session already. */
    @Test
    void carefulStartTellsTheSessionItself() {
        TestRuns runs = week(usual(EIGHT_MINUTES), RETURN, 3_200, EIGHT_MINUTES);

        AdvicePlan plan = advice(runs, "2026-04-19", GateAction.HOLD);

        assertEquals(List.of(AdviceKind.START_AGAIN), kinds(plan));
        assertEquals(Verdict.WALK, plan.verdict());
        assertEquals(LAST_STAGE, plan.budget().next().distance().orElseThrow(), 1e-6, "and not 10 % more");
    }

    /** 30 km a week for eight weeks, so there is no way back, and only the log to speak of. */
    private static TestRuns steady() {
        TestRuns runs = new TestRuns();
        for (LocalDate monday = LocalDate.of(2026, 4, 6); monday.isBefore(MONDAY); monday = monday.plusWeeks(1)) {
            week(runs, monday, 10_000, 360);
        }
        return runs;
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, CARRY_ON, CARRY_ON",
        "PROGRESS, CARRY_ON, CARRY_ON",
        "HOLD, HOLD, ",
        "BACK, STEP_BACK, ",
        "WAIT, REST, ",
        "REST, REST, "
    })
    void nothingSaysToCarryOnWhereTheLogDoesNot(GateAction action, Verdict verdict, AdviceKind only) {
        AdvicePlan plan = advice(steady(), SUNDAY, action);

        assertEquals(verdict, plan.verdict());
        assertEquals(Optional.ofNullable(only).map(List::of).orElse(List.of()), kinds(plan));
    }

    /** Without a plan there is no session to lower the limits to, and the 10 km of Saturday are the measure. */
    @ParameterizedTest
    @CsvSource({
        "GOOD, false, 11_000",
        "HOLD, false, 10_000",
        "BACK, false, 5_000",
        "WAIT, true, 11_000",
        "REST, true, 11_000"
    })
    void withoutAPlanTheRunThatHurtIsTheMost(GateAction action, boolean isRest, String most) {
        Budget budget = advice(steady(), MONDAY.toString(), action).budget();

        assertEquals(isRest, budget.next().isRestToday());
        assertEquals(metres(most), budget.next().distance().orElseThrow(), 1e-6);
        assertEquals(isRest ? MONDAY.plusDays(1) : MONDAY, budget.next().earliest());
    }

    /** The 10 km of Saturday hurt much, and runs of 5 km went well: one of them leaves the limit where it is, also where the newest run is not in the log; two lift it. */
    @ParameterizedTest
    @CsvSource({"1, false, 5_000", "1, true, 5_000", "2, false, 11_000", "2, true, 11_000"})
    void twoGoodRunsLiftAStepBackWithoutAPlan(int good, boolean hasOneMore, String most) {
        TestRuns runs = steady();
        List<PainEntry> entries = new ArrayList<>(List.of(
                PainEntry.of(MONDAY.minusDays(2)).withRun(1, 7),
                PainEntry.of(MONDAY.minusDays(1)).withMorning(1)));
        for (int run = 0; run < good; run++) {
            LocalDate day = MONDAY.plusDays(2L * run);
            runs.run(day.toString(), 5_000);
            entries.add(PainEntry.of(day).withRun(1, 1));
            entries.add(PainEntry.of(day.plusDays(1)).withMorning(1));
        }
        LocalDate asOf = MONDAY.plusDays(2L * good - 1);
        if (hasOneMore) {
            runs.run(asOf.toString(), 5_000);
        }
        Evaluation evaluation = evaluation(runs, asOf.toString());
        SessionGate log = PainGate.of(PainLog.of(entries)).asOf(asOf);
        Budget budget = AdvicePlan.of(
                        evaluation,
                        Optional.of(ComebackPlan.of(
                                evaluation, PlanSettings.standard().withGate(log))))
                .budget();

        assertEquals(metres(most), budget.next().distance().orElseThrow(), 1e-6);
    }

    /** Weeks of 30 km may grow to 33, and to none after a run that hurt. */
    @ParameterizedTest
    @CsvSource({"GOOD, 33_000, WEEK_BEFORE", "HOLD, 30_000, PAIN_LOG", "BACK, 30_000, PAIN_LOG"})
    void withoutAPlanWeeksDoNotGrowAfterARunThatHurt(GateAction action, String most, Allowance.Basis basis) {
        Budget budget = advice(steady(), MONDAY.toString(), action).budget();
        Allowance week = budget.of(LoadVariables.DISTANCE).allowance();

        assertEquals(metres(most), week.limit().orElseThrow(), 1e-6);
        assertEquals(basis, week.basis().orElseThrow());
    }

    /** The 10 km of Saturday hurt; pain on waking is for Monday only, and from Tuesday on what Saturday led to holds. */
    @ParameterizedTest
    @CsvSource({"3, 11_000", "5, 10_000", "7, 5_000"})
    void dayOfRestForPainOnWakingDoesNotUndoWhatTheRunLedTo(int during, String most) {
        Evaluation evaluation = evaluation(steady(), MONDAY.toString());
        PainLog log = PainLog.of(List.of(
                PainEntry.of(MONDAY.minusDays(2)).withRun(1, during),
                PainEntry.of(MONDAY.minusDays(1)).withMorning(1),
                PainEntry.of(MONDAY).withMorning(5)));
        PlanSettings settings =
                PlanSettings.standard().withGate(PainGate.of(log).asOf(MONDAY));
        Budget budget = AdvicePlan.of(evaluation, Optional.of(ComebackPlan.of(evaluation, settings)))
                .budget();

        assertTrue(budget.next().isRestToday());
        assertEquals(MONDAY.plusDays(1), budget.next().earliest());
        assertEquals(metres(most), budget.next().distance().orElseThrow(), 1e-6);
    }

    /** The 10 km of Saturday, then a run on Sunday of which the worst pain was never written down; from the third day on nobody waits for it. */
    @ParameterizedTest
    @CsvSource({
        "3, 6_000, 2026-06-01, 11_000",
        "5, 6_000, 2026-06-01, 10_000",
        "7, 6_000, 2026-06-01, 5_000",
        "3, 6_000, 2026-06-03, 6_000",
        "5, 6_000, 2026-06-03, 6_000",
        "7, 6_000, 2026-06-03, 5_000",
        "7, 3_000, 2026-06-03, 3_000"
    })
    void missingScoreDoesNotUndoWhatTheRunBeforeLedTo(int during, String newest, LocalDate today, String most) {
        Evaluation evaluation = evaluation(steady().run(SUNDAY, metres(newest)), today.toString());
        String lines = "date,morning,before,during\n2026-05-30,,1," + during + "\n2026-05-31,1,1,\n";
        PainLog log = PainLogReader.read(lines.getBytes(StandardCharsets.UTF_8));
        PlanSettings settings =
                PlanSettings.standard().withGate(PainGate.of(log).asOf(today));
        AdvicePlan plan = AdvicePlan.of(evaluation, Optional.of(ComebackPlan.of(evaluation, settings)));

        assertEquals(metres(most), plan.budget().next().distance().orElseThrow(), 1e-6);
    }

    /** The scores of the last four runs, of which one gets worse: neither does that bring the next run forward, nor make it longer. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void morePainGivesNoMoreAndNoSoonerRunning(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 40; trial++) {
            TestRuns runs = random.nextBoolean() ? steady() : back();
            LocalDate asOf = MONDAY.minusDays(random.nextInt(3));
            int[][] scores = new int[4][];
            for (int run = 0; run < scores.length; run++) {
                scores[run] = new int[] {random.nextInt(6), random.nextInt(8), random.nextInt(6)};
            }
            NextRun milder = next(runs, asOf, scores);
            // The pain before the run is what that of the morning is held against, so it may not be raised alone.
            scores[random.nextInt(scores.length)][1 + random.nextInt(2)] += 1 + random.nextInt(3);
            NextRun worse = next(runs, asOf, scores);

            String told = "seed " + seed + ", " + asOf + ": " + Arrays.deepToString(scores) + milder + worse;
            assertFalse(worse.earliest().isBefore(milder.earliest()), told);
            assertFalse(
                    worse.distance().orElse(0) > milder.distance().orElse(0) + 1
                            && worse.earliest().equals(milder.earliest()),
                    told);
        }
    }

    /** The next run after sessions with these scores before, during and on the morning after; one in a far future if nobody may run. */
    private static NextRun next(TestRuns runs, LocalDate asOf, int[][] scores) {
        List<PainEntry> entries = new ArrayList<>();
        for (int run = 0; run < scores.length; run++) {
            LocalDate day = List.of(
                            LocalDate.of(2026, 5, 23), MONDAY.minusDays(7), MONDAY.minusDays(5), MONDAY.minusDays(2))
                    .get(run);
            entries.add(PainEntry.of(day).withRun(scores[run][0], scores[run][1]));
            entries.add(PainEntry.of(day.plusDays(1)).withMorning(scores[run][2]));
        }
        Evaluation evaluation = evaluation(runs, asOf.toString());
        SessionGate log = PainGate.of(PainLog.of(entries)).asOf(asOf);
        ComebackPlan plan = ComebackPlan.of(evaluation, PlanSettings.standard().withGate(log));
        boolean isStopped = plan.gate().orElseThrow().action().isStop();
        NextRun next = isStopped
                ? Budget.of(evaluation).next()
                : AdvicePlan.of(evaluation, Optional.of(plan)).budget().next();
        return isStopped
                ? new NextRun(
                        LocalDate.MAX,
                        true,
                        false,
                        Optional.empty(),
                        next.distance(),
                        next.runningDuration(),
                        next.fastest(),
                        next.easySpeed(),
                        next.binding(),
                        next.reason())
                : next;
    }

    @ParameterizedTest
    @EnumSource(
            value = GateAction.class,
            names = {"STOP", "END"})
    void whoHasToBeSeenFirstGetsNoAdviceOnRuns(GateAction action) {
        assertThrows(IllegalArgumentException.class, () -> advice(steady(), SUNDAY, action));
    }

    /** Pain on Saturday led a stage back; Monday's session was good, and the sessions stay the limit. */
    @Test
    void planStaysTheLimitAfterAStepBackThoughTheLatestSessionWasGood() {
        TestRuns runs = back().run(MONDAY.toString(), 3_200, 26);
        Evaluation evaluation = evaluation(runs, "2026-06-02");
        FixedGate log = new FixedGate(GateAction.GOOD, Map.of("2026-05-30", GateAction.BACK));
        AdvicePlan plan = AdvicePlan.of(
                evaluation,
                Optional.of(ComebackPlan.of(evaluation, PlanSettings.standard().withGate(log))));

        assertEquals(LAST_STAGE, plan.budget().next().distance().orElseThrow(), 1e-6);
        assertEquals(
                2 * LAST_STAGE, plan.budget().of(LoadVariables.DISTANCE).left().orElseThrow(), 1);
        assertEquals(MONDAY.plusDays(2), plan.budget().next().earliest(), "the day of the next session");
    }

    /** The usual 40 km are there again, so there is no plan, and the pain of weeks ago says nothing of today. */
    @Test
    void stepBackOfAWayBackThatIsOverLimitsNothing() {
        TestRuns runs = back();
        for (int day : new int[] {0, 2, 4, 6}) {
            runs.run(MONDAY.plusDays(day).toString(), 10_000, 60);
        }
        Evaluation evaluation = evaluation(runs, "2026-06-08");
        FixedGate log = new FixedGate(GateAction.GOOD, Map.of("2026-05-30", GateAction.BACK));
        ComebackPlan plan = ComebackPlan.of(evaluation, PlanSettings.standard().withGate(log));

        assertEquals(List.of(), plan.sessions());
        assertTrue(plan.isLedByTheLog());
        assertEquals(
                Budget.of(evaluation),
                AdvicePlan.of(evaluation, Optional.of(plan)).budget());
    }

    /** A run whose distance nobody measured is no measure. */
    @Test
    void runWithoutADistanceThatHurtLimitsNothing() {
        TestRuns runs = steady().add(TestRuns.on(SUNDAY).timerTime(Duration.ofMinutes(30)));
        Evaluation evaluation = evaluation(runs, SUNDAY);
        FixedGate log = new FixedGate(GateAction.BACK, Map.of(SUNDAY, GateAction.BACK));

        assertEquals(
                Budget.of(evaluation).singleRun(),
                AdvicePlan.of(
                                evaluation,
                                Optional.of(ComebackPlan.of(
                                        evaluation, PlanSettings.standard().withGate(log))))
                        .budget()
                        .singleRun());
    }

    /** The worst pain of a run was 0, 1 and 2 in three weeks; of the runs of these weeks the newest one, of 9 km, is the measure. */
    @Test
    void painThatRisesFromWeekToWeekLimitsTheNextRunToTheNewestOne() {
        TestRuns runs = steady().run(SUNDAY, 9_000);
        List<PainEntry> entries = new ArrayList<>();
        for (int week = 0; week < 3; week++) {
            for (int day : new int[] {0, 2, 5}) {
                LocalDate run = LocalDate.of(2026, 5, 11).plusDays(7L * week + day);
                entries.add(PainEntry.of(run).withRun(0, week));
                entries.add(PainEntry.of(run.plusDays(1)).withMorning(0));
            }
        }
        Evaluation evaluation = evaluation(runs, SUNDAY);
        SessionGate log = PainGate.of(PainLog.of(entries)).asOf(evaluation.asOf());
        ComebackPlan plan = ComebackPlan.of(evaluation, PlanSettings.standard().withGate(new RisingGate(log)));

        assertEquals(
                9_000,
                AdvicePlan.of(evaluation, Optional.of(plan))
                        .budget()
                        .next()
                        .distance()
                        .orElseThrow(),
                1e-6);
    }

    /** A log whose latest answer is that of Saturday, with the entries that it rests on. */
    private record RisingGate(SessionGate log) implements SessionGate {

        @Override
        public GateVerdict on(LocalDate runDay) {
            return log.on(runDay);
        }

        @Override
        public GateVerdict now() {
            GateVerdict now = log.now();
            assertEquals(GateReason.RISING_WEEKS, now.reason());
            return now;
        }
    }
}
