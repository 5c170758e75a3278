package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.message.Message;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans of somebody who was used to 40 km a week in four runs of 10 km, the last one on Sunday 1 March. */
class ComebackPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final PlanSettings STANDARD = PlanSettings.standard();

    private static TestRuns base() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 4, 6}) {
                run(runs, MONDAY.plusWeeks(week).plusDays(day), 10_000);
            }
        }
        return runs;
    }

    /** A run without walks, at 6 minutes a kilometre. */
    private static void run(TestRuns runs, LocalDate day, double metres) {
        runs.add(TestRuns.on(day.toString())
                .distanceMetres(metres)
                .timerTime(Duration.ofMillis(Math.round(360 * metres)))
                .gait(new Gait(Duration.ZERO, 0, 0, 1)));
    }

    /** Two miles of which so many minutes of 30 were walked. */
    private static TestRuns session(TestRuns runs, String date, int walked) {
        return runs.add(TestRuns.on(date)
                .distanceMetres(3_200)
                .timerTime(Duration.ofMinutes(30))
                .gait(new Gait(Duration.ofMinutes(walked), 90.0 * walked, 7, 7)));
    }

    private static Evaluation evaluation(TestRuns runs, String asOf) {
        return Evaluation.of(runs.load(asOf), Rules.standard());
    }

    private static ComebackPlan plan(TestRuns runs, String asOf) {
        return ComebackPlan.of(evaluation(runs, asOf), STANDARD);
    }

    private static List<String> stages(ComebackPlan plan, int count) {
        return plan.sessions().stream().limit(count).map(PlannedSession::stage).toList();
    }

    private static List<String> dates(ComebackPlan plan, int count) {
        return plan.sessions().stream()
                .limit(count)
                .map(session -> session.date().toString())
                .toList();
    }

    @Test
    void ladderTakesTwelveSessionsInFourWeeks() {
        ComebackPlan plan = plan(base(), "2026-04-12");

        assertEquals(
                List.of("S1", "S1", "S2", "S2", "S3", "S3", "S4", "S4", "S5", "S5", "S6", "S6", "S6"),
                stages(plan, 13));
        assertEquals(
                List.of("2026-04-13", "2026-04-15", "2026-04-18", "2026-04-20", "2026-04-22", "2026-04-25"),
                dates(plan, 6));
        assertEquals("2026-05-09", plan.sessions().get(11).date().toString());
        PlannedSession first = plan.sessions().get(0);
        assertEquals(3_218.688, first.distanceMetres(), 1e-6);
        assertEquals(28.61 * 60, first.durationSeconds(), 0.3);
        assertEquals(14.31 * 60, first.runningSeconds(), 0.3);
        assertEquals(Optional.of("S1"), plan.stage());
    }

    /** 9.66 km on the ladder; then 10 % more a week, each fourth week 80 %, and none above 40 km. */
    @Test
    void weeksAfterTheLadderGrowToTheUsualWeek() {
        ComebackPlan plan = plan(base(), "2026-04-12");

        double[] expected = {9.66, 9.66, 9.66, 9.66, 10.62, 11.68, 12.85, 10.28, 14.14, 15.55, 17.11, 13.69, 18.82};
        assertArrayEquals(
                expected,
                plan.weeks().stream()
                        .limit(13)
                        .mapToDouble(week -> week.distanceMetres() / 1000)
                        .toArray(),
                0.01);
        assertTrue(plan.weeks().get(7).lighter());
        assertFalse(plan.weeks().get(8).lighter());
        assertEquals(40_000, plan.weeks().get(plan.weeks().size() - 1).distanceMetres(), 1);
        assertEquals(4 + 15 + 4, plan.weeks().size());
        assertEquals(OptionalDouble.of(40_000), plan.forecast().usualWeek());
        assertEquals(Optional.of(LocalDate.of(2026, 9, 19)), plan.forecast().reached());
    }

    @Test
    void runsOfAWeekBecomeFourAgainAfterTwoWeeksOfGrowthAndNoneIsLongerThanUsual() {
        ComebackPlan plan = plan(base(), "2026-04-12");

        assertEquals(
                List.of(3, 3, 3, 3, 3, 3, 4, 4),
                plan.weeks().stream().limit(8).map(PlannedWeek::sessions).toList());
        assertTrue(plan.weeks().stream().allMatch(week -> week.sessions() <= 4));
        assertTrue(plan.sessions().stream().allMatch(session -> session.distanceMetres() <= 10_000 + 1e-6));
    }

    /** 42 days off: 0.889 of 2.778 m/s; four weeks after the first continuous run it rises by 3 % a week up to the easy speed. */
    @Test
    void ceilingOfThePaceHoldsUntilFourWeeksAfterContinuousRunningAndThenRises() {
        ComebackPlan plan = plan(base(), "2026-04-12");

        double easy = 10_000.0 / 3_600;
        LocalDate continuous = LocalDate.of(2026, 5, 6);
        assertEquals(0.889 * easy, speed(plan, continuous), 1e-6);
        assertEquals(0.889 * easy, speed(plan, LocalDate.of(2026, 6, 8)), 1e-6);
        assertEquals(1.03 * 0.889 * easy, speed(plan, LocalDate.of(2026, 6, 10)), 1e-6);
        assertEquals(easy, speed(plan, LocalDate.of(2026, 9, 19)), 1e-6);
    }

    private static double speed(ComebackPlan plan, LocalDate day) {
        return plan.sessions().stream()
                .filter(session -> session.date().equals(day))
                .findFirst()
                .orElseThrow()
                .speedLimit()
                .getAsDouble();
    }

    @Test
    void missedSessionMovesAndIsNotRunTwice() {
        ComebackPlan inTime = plan(base(), "2026-04-12");
        ComebackPlan late = plan(base(), "2026-04-16");

        assertEquals(stages(inTime, 12), stages(late, 12));
        assertEquals("2026-04-18", late.sessions().get(0).date().toString());
        assertEquals(1, late.weeks().get(0).sessions());
        assertEquals(3_218.688, late.weeks().get(0).distanceMetres(), 1e-6);
    }

    @Test
    void sessionWaitsForADayOfRestAfterARunOnAnotherDay() {
        TestRuns runs = session(base(), "2026-04-14", 15);

        assertEquals(List.of("2026-04-16", "2026-04-18", "2026-04-20"), dates(plan(runs, "2026-04-14"), 3));
    }

    /** Two good sessions with a log; without one four, so that the runner stands a stage lower. */
    @ParameterizedTest
    @CsvSource({"0, S1, S1", "1, S1, S1", "2, S2, S1", "3, S2, S1", "4, S3, S2"})
    void stageIsLowerWithoutALog(int sessions, String withLog, String without) {
        TestRuns planned = base();
        TestRuns plannedWithoutALog = base();
        int[] walked = {15, 15, 12, 12};
        for (int i = 0; i < sessions; i++) {
            String day = LocalDate.of(2026, 4, 13).plusDays(2L * i).toString();
            session(planned, day, walked[i]);
            session(plannedWithoutALog, day, 15);
        }

        assertEquals(
                Optional.of(without), plan(plannedWithoutALog, "2026-04-20").stage());
        assertEquals(
                Optional.of(withLog), logged(planned, "2026-04-20", Map.of()).stage());
    }

    private static ComebackPlan logged(TestRuns runs, String asOf, Map<String, GateAction> days) {
        return ComebackPlan.of(evaluation(runs, asOf), STANDARD.withGate(new FixedGate(GateAction.GOOD, days)));
    }

    /** S1 has 14.3 minutes of running, or 15 for whoever jogs so slowly; 17 of 30 are over 110 % of that. Two runs like those of S4 lead nowhere. */
    @ParameterizedTest
    @CsvSource({"15, 15, S2, false", "15, 13, S1, true", "13, 15, S1, false", "6, 6, S1, true"})
    void sessionThatWasLongerThanPlannedIsToBeRepeated(int walked, int walkedThen, String stage, boolean isLast) {
        TestRuns runs = session(session(base(), "2026-04-13", walked), "2026-04-15", walkedThen);

        ComebackPlan plan = logged(runs, "2026-04-16", Map.of());

        assertEquals(Optional.of(stage), plan.stage());
        assertEquals(isLast, plan.warnings().contains(PlanWarning.LONGER));
    }

    @Test
    void longerSessionDoesNotMakeUpForABadOne() {
        TestRuns runs = session(session(base(), "2026-04-13", 15), "2026-04-15", 6);

        ComebackPlan plan = logged(runs, "2026-04-16", Map.of("2026-04-15", GateAction.BACK));

        assertEquals(Optional.of("S0"), plan.stage());
        assertEquals(List.of(), plan.warnings());
    }

    /** Twelve days with a run and four weeks without a look at the plan: from then on two runs without walks are two runs of the last stage. */
    @Test
    void onceTheCarefulStartIsOverWhatWasRunTellsTheStage() {
        TestRuns runs = base();
        for (int day = 0; day < 28; day += 2) {
            session(runs, LocalDate.of(2026, 4, 13).plusDays(day).toString(), 0);
        }
        assertEquals(Optional.of("S1"), logged(runs, "2026-05-10", Map.of()).stage());

        session(session(runs, "2026-05-11", 0), "2026-05-13", 0);
        ComebackPlan plan = logged(runs, "2026-05-14", Map.of());

        assertEquals(Optional.of("S6"), plan.stage());
        assertTrue(
                plan.sessions().get(0).distanceMetres() > 3_219,
                plan.sessions().get(0).toString());
    }

    /** Walks on Wednesday, Saturday and Monday; nobody records them. A plan of each of these days has those that are left. */
    @ParameterizedTest
    @CsvSource({"2026-04-14, 3", "2026-04-15, 3", "2026-04-16, 2", "2026-04-18, 2", "2026-04-19, 1", "2026-04-21, 0"})
    void walksAfterAStepBackLeadToTheFirstStageAgain(String asOf, int walks) {
        TestRuns runs = session(base(), "2026-04-13", 15);

        ComebackPlan plan = logged(runs, asOf, Map.of("2026-04-13", GateAction.BACK));

        assertEquals(
                walks, plan.sessions().stream().filter(PlannedSession::isWalk).count());
        assertEquals("S1", plan.sessions().get(walks).stage());
    }

    @Test
    void walkWithPainIsToBeRepeated() {
        TestRuns runs = session(base(), "2026-04-13", 15);

        ComebackPlan plan =
                logged(runs, "2026-04-16", Map.of("2026-04-13", GateAction.BACK, "2026-04-15", GateAction.HOLD));

        assertEquals(3, plan.sessions().stream().filter(PlannedSession::isWalk).count());
    }

    /** Pain of 5 before the run of Monday, which was left out; a score of it stays the latest of the log. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-13, 2026-04-15, REST",
        "2026-04-14, 2026-04-15, HOLD",
        "2026-04-15, 2026-04-15, HOLD",
        "2026-04-18, 2026-04-18, HOLD"
    })
    void dayOfRestByTheLogEnds(String asOf, String first, GateAction action) {
        PainLog log = PainLogReader.read("date,before\n2026-04-13,5\n".getBytes(StandardCharsets.UTF_8));
        SessionGate gate = PainGate.of(log).asOf(LocalDate.parse(asOf));

        ComebackPlan plan = ComebackPlan.of(evaluation(base(), asOf), STANDARD.withGate(gate));

        assertEquals(action, plan.gate().orElseThrow().action());
        assertEquals(List.of(first), dates(plan, 1));
    }

    /** Two sessions with 5 before the run, of which the second one was run and hurt a lot: not "two in a row". */
    @Test
    void sessionThatDoesNotCountLeadsBackAllTheSameIfItHurtMuch() {
        TestRuns runs = session(session(base(), "2026-04-13", 15), "2026-04-15", 15);
        for (int during : new int[] {5, 6}) {
            PainLog log = PainLog.of(List.of(
                    PainEntry.of(LocalDate.of(2026, 4, 13)).withRun(1, 1),
                    PainEntry.of(LocalDate.of(2026, 4, 14)).withMorning(1),
                    PainEntry.of(LocalDate.of(2026, 4, 15)).withRun(5, during),
                    PainEntry.of(LocalDate.of(2026, 4, 16)).withMorning(5)));
            ComebackPlan plan = ComebackPlan.of(
                    evaluation(runs, "2026-04-17"),
                    STANDARD.withGate(PainGate.of(log).asOf(LocalDate.of(2026, 4, 17))));

            assertEquals(
                    during < 6 ? GateReason.RESTED : GateReason.PAIN_DURING,
                    plan.gate().orElseThrow().reason());
            assertEquals(
                    during < 6,
                    plan.sessions().stream().noneMatch(PlannedSession::isWalk),
                    "S1 or the walks before it");
        }
    }

    /** Of past mornings too: what was planned after a session that hurt so much does not hang on the pain before it. */
    @Test
    void pastDaysArePlannedByWhatASessionThatDoesNotCountLedTo() {
        TestRuns runs = session(session(session(base(), "2026-04-13", 15), "2026-04-15", 15), "2026-04-20", 15);
        List<Adherence> kept = IntStream.of(3, 5)
                .mapToObj(before -> PainLog.of(List.of(
                        PainEntry.of(LocalDate.of(2026, 4, 13)).withRun(1, 1),
                        PainEntry.of(LocalDate.of(2026, 4, 14)).withMorning(1),
                        PainEntry.of(LocalDate.of(2026, 4, 15)).withRun(before, 9),
                        PainEntry.of(LocalDate.of(2026, 4, 16)).withMorning(3),
                        PainEntry.of(LocalDate.of(2026, 4, 20)).withRun(1, 1),
                        PainEntry.of(LocalDate.of(2026, 4, 21)).withMorning(1))))
                .map(log -> ComebackPlan.of(
                                evaluation(runs, "2026-04-21"),
                                STANDARD.withGate(PainGate.of(log).asOf(LocalDate.of(2026, 4, 21))))
                        .adherence())
                .toList();

        assertEquals(kept.get(0), kept.get(1));
    }

    /** After runs on Monday and Tuesday, Wednesday's waits for Thursday; whoever asks on Thursday hears the same. */
    @ParameterizedTest
    @CsvSource({"2026-04-14", "2026-04-15", "2026-04-16"})
    void sessionThatWaitsForADayOfRestIsDueTheDayAfterWhenever(String asOf) {
        TestRuns runs = session(base(), "2026-04-14", 15);

        assertEquals(List.of("2026-04-16", "2026-04-18"), dates(plan(runs, asOf), 2));
    }

    /** S1 and S1 are done; what the log says of the second one decides. */
    @ParameterizedTest
    @CsvSource({"GOOD, S2", "PROGRESS, S2", "HOLD, S1", "BACK, S0", "REST, S1", "WAIT, S1"})
    void logDecidesHowASessionCounts(GateAction action, String stage) {
        TestRuns runs = session(session(base(), "2026-04-13", 15), "2026-04-15", 15);
        SessionGate log = new FixedGate(GateAction.GOOD, Map.of("2026-04-15", action));

        ComebackPlan plan = ComebackPlan.of(evaluation(runs, "2026-04-16"), STANDARD.withGate(log));

        assertEquals(Optional.of(stage), plan.stage());
    }

    /** S1 on Monday and Wednesday, S2 on Saturday; each with a 1 before and in the morning. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-13, 2, 2, GOOD, PAIN_LOW",
        "2026-04-15, 2, 2, PROGRESS, TWICE_GOOD",
        "2026-04-16, 2, 2, PROGRESS, TWICE_GOOD",
        "2026-04-18, 2, 2, GOOD, PAIN_LOW",
        "2026-04-15, 5, 2, GOOD, PAIN_LOW",
        "2026-04-15, 2, 5, HOLD, SOME_PAIN_DURING"
    })
    void secondGoodSessionInARowLeadsOnAndIsTold(
            String last, int first, int second, GateAction action, GateReason reason) {
        LocalDate asOf = LocalDate.parse(last).plusDays(1);
        TestRuns runs = session(session(base(), "2026-04-13", 15), "2026-04-15", 15);
        session(runs, "2026-04-18", 12);
        List<PainEntry> entries = new ArrayList<>();
        int[] worst = {first, second, 2};
        int[] days = {13, 15, 18};
        for (int i = 0; i < days.length; i++) {
            entries.add(PainEntry.of(LocalDate.of(2026, 4, days[i])).withRun(1, worst[i]));
            entries.add(PainEntry.of(LocalDate.of(2026, 4, days[i] + 1)).withMorning(1));
        }
        SessionGate log = PainGate.of(PainLog.of(entries)).asOf(asOf);

        ComebackPlan plan = ComebackPlan.of(evaluation(runs, asOf.toString()), STANDARD.withGate(log));

        GateVerdict gate = plan.gate().orElseThrow();
        assertEquals(action, gate.action());
        assertEquals(reason, gate.reason());
        assertEquals(action == GateAction.PROGRESS ? 4 : 2, gate.entries().size());
        assertEquals(Optional.empty(), plan.answer().filter(answer -> answer.action() == GateAction.PROGRESS));
    }

    /** S1 on Monday with all scores, on Wednesday without: the good Monday says nothing of Wednesday, whose scores are missed for 48 hours and then counted as missing. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-14, GOOD, PAIN_LOW",
        "2026-04-15, WAIT, SCORE_MISSING",
        "2026-04-17, WAIT, SCORE_MISSING",
        "2026-04-18, HOLD, NEVER_LOGGED",
        "2026-04-28, HOLD, NEVER_LOGGED",
        "2026-04-29, GOOD, PAIN_LOW"
    })
    void runOnWhichTheLogIsSilentIsNoGoodOne(String asOf, GateAction action, GateReason reason) {
        TestRuns runs = session(session(base(), "2026-04-13", 15), "2026-04-15", 15);
        SessionGate gate = PainGate.of(PainLog.of(List.of(
                        PainEntry.of(LocalDate.of(2026, 4, 13)).withRun(1, 2),
                        PainEntry.of(LocalDate.of(2026, 4, 14)).withMorning(1))))
                .asOf(LocalDate.parse(asOf));

        ComebackPlan plan = ComebackPlan.of(evaluation(runs, asOf), STANDARD.withGate(gate));

        assertEquals(action, plan.gate().orElseThrow().action());
        assertEquals(reason, plan.gate().orElseThrow().reason());
    }

    /** Whoever was seen since is asked for no scores of the run before, nor is anybody for those of a time without a log. */
    @Test
    void runIsAskedForNoLongerOnceAllIsClearedNorBeforeTheLogBegins() {
        LocalDate asOf = LocalDate.of(2026, 4, 16);
        Evaluation evaluation = evaluation(session(session(base(), "2026-04-13", 15), "2026-04-15", 15), "2026-04-16");
        PainEntry good = PainEntry.of(LocalDate.of(2026, 4, 13)).withRun(1, 2);
        PainEntry cleared = PainEntry.of(asOf).withRedFlags(Set.of(RedFlag.CLEARED), "Dr. Lee");
        PainEntry begun = PainEntry.of(asOf).withMorning(1);

        for (List<PainEntry> log : List.of(List.of(good, cleared), List.of(begun))) {
            SessionGate gate = PainGate.of(PainLog.of(log)).asOf(asOf);
            ComebackPlan plan = ComebackPlan.of(evaluation, STANDARD.withGate(gate));

            assertEquals(GateReason.NOTHING_AGAINST, plan.gate().orElseThrow().reason());
        }
    }

    /** Two weeks off, so there is no stage to go on to. */
    @Test
    void goodSessionsWithoutALadderLeadToNoStage() {
        TestRuns runs = session(session(base(), "2026-03-23", 0), "2026-03-25", 0);
        SessionGate log = new FixedGate(GateAction.GOOD, Map.of());

        ComebackPlan plan = ComebackPlan.of(evaluation(runs, "2026-03-26"), STANDARD.withGate(log));

        assertEquals(GateAction.GOOD, plan.gate().orElseThrow().action());
    }

    @Test
    void stepBackFromTheFirstJogsIsThreeWalks() {
        TestRuns runs = session(base(), "2026-04-13", 15);
        SessionGate log = new FixedGate(GateAction.BACK, Map.of("2026-04-13", GateAction.BACK));

        ComebackPlan plan = ComebackPlan.of(evaluation(runs, "2026-04-14"), STANDARD.withGate(log));

        assertEquals(List.of("S0", "S0", "S0", "S1", "S1", "S2"), stages(plan, 6));
        PlannedSession walk = plan.sessions().get(0);
        assertTrue(walk.isWalk());
        assertEquals(1_800, walk.durationSeconds(), 1e-6);
        assertEquals(OptionalDouble.empty(), walk.speedLimit());
        assertEquals(0, plan.weeks().get(0).sessions());
    }

    @ParameterizedTest
    @CsvSource({"STOP, STOPPED", "END, ENDED"})
    void logThatStopsLeavesNoSession(GateAction now, Forecast.Reason reason) {
        ComebackPlan plan =
                ComebackPlan.of(evaluation(base(), "2026-04-12"), STANDARD.withGate(new FixedGate(now, Map.of())));

        assertEquals(List.of(), plan.sessions());
        assertEquals(Optional.of(reason), plan.forecast().reason());
        assertEquals(Optional.of(now), plan.gate().map(GateVerdict::action));
    }

    /** Monday is the first day for a run; who waits or rests has it on Wednesday. */
    @ParameterizedTest
    @CsvSource({"GOOD, 2026-04-13", "WAIT, 2026-04-15", "REST, 2026-04-15"})
    void logThatWaitsPostponesTheFirstSession(GateAction now, String first) {
        ComebackPlan plan =
                ComebackPlan.of(evaluation(base(), "2026-04-13"), STANDARD.withGate(new FixedGate(now, Map.of())));

        assertEquals(List.of(first), dates(plan, 1));
    }

    @Test
    void runsOfUnknownWalksCountForNoStageAndAreTold() {
        TestRuns runs = base().run("2026-04-13", 3_200).run("2026-04-15", 3_200);

        ComebackPlan plan = ComebackPlan.of(
                evaluation(runs, "2026-04-16"), STANDARD.withGate(new FixedGate(GateAction.GOOD, Map.of())));

        assertEquals(Optional.of("S1"), plan.stage());
        assertEquals(List.of(PlanWarning.UNKNOWN_WALKS), plan.warnings());
    }

    /** Shares .50 .75 .825 .9075 .998 1 of the usual week are the most; the first one is there at once, with short walks and half of the longest run. */
    @Test
    void twoToFourWeeksOffStartWithHalfOfTheUsualWeek() {
        ComebackPlan plan = plan(base(), "2026-03-22");

        double[] most = {.50, .75, .825, .9075, .998, 1};
        assertEquals("S5", plan.stage().orElseThrow());
        assertEquals("S6", plan.sessions().get(3).stage());
        assertEquals(5_000, plan.sessions().get(0).distanceMetres(), 1e-6, "half of 10 km");
        for (int i = 0; i < most.length; i++) {
            assertTrue(plan.weeks().get(i).distanceMetres() <= most[i] * 40_000 + 1e-6, "week " + i);
        }
        assertTrue(plan.forecast().reached().isPresent());
        assertFalse(plan.weeks().stream().anyMatch(PlannedWeek::lighter));
    }

    /** 14 and 26 days off; 27, of which the next weekday for a run makes 28; and 28. */
    @ParameterizedTest
    @CsvSource({"2026-03-16, 1, 9", "2026-03-28, 1, 9", "2026-03-29, 2, 2", "2026-03-30, 2, 2"})
    void firstSessionIsTheOneThatTheAdviceNames(String asOf, int walk, int jog) {
        TestRuns runs = base();
        ComebackPlan plan = plan(runs, asOf);
        PlannedSession first = plan.sessions().get(0);
        Message advice = AdvicePlan.of(evaluation(runs, asOf), Optional.of(plan))
                .advice()
                .get(0)
                .headline();
        Message turns = (Message) Objects.requireNonNull(advice.values().get("turns"));

        assertEquals("advice.start-again.off", advice.key());
        assertEquals(Map.of("walk", walk, "jog", jog), turns.values());
        assertEquals(60 * walk, first.walkSeconds());
        assertEquals(60 * jog, first.runSeconds());
    }

    /** 9 days off: the usual week at once, in runs of no more than the longest of the 30 days before. */
    @Test
    void breakOfAWeekLeadsStraightBackToTheUsualWeek() {
        ComebackPlan plan = plan(base(), "2026-03-10");

        assertEquals(Optional.empty(), plan.comeback());
        assertEquals(9, plan.layoff().orElseThrow().days() + 1);
        assertTrue(plan.sessions().stream().allMatch(session -> session.distanceMetres() <= 10_000 + 1e-6));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 21)), plan.forecast().reached());
    }

    /** Four runs a week were usual. The rules have nothing to say of three in the first two weeks and of one more every two weeks; with a day of rest between there is room for four a week, or three after a Sunday. */
    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "5, true", "7, true"})
    void moreRunsThanBeforeAreToldAndNotPlanned(int wished, boolean isTold) {
        ComebackPlan plan = ComebackPlan.of(evaluation(base(), "2026-04-12"), STANDARD.withRunsPerWeek(wished));

        assertEquals(isTold, plan.warnings().contains(PlanWarning.FEWER_RUNS));
        List<Integer> runs =
                plan.weeks().stream().map(PlannedWeek::sessions).limit(3).toList();
        assertEquals(List.of(3, 3, Math.min(wished, 4)), runs);
        assertTrue(
                plan.weeks().stream().allMatch(week -> week.sessions() <= 4),
                plan.weeks().toString());
        assertEquals(9_656.064 / 3, plan.sessions().get(0).distanceMetres(), 1);
        List<LocalDate> days = plan.sessions().stream()
                .map(PlannedSession::date)
                .filter(day -> day.isBefore(LocalDate.of(2026, 4, 13).plusDays(28)))
                .toList();
        for (int i = 1; i < days.size(); i++) {
            assertTrue(days.get(i).isAfter(days.get(i - 1).plusDays(1)), days.toString());
        }
    }

    /** Six runs a week were usual: they come back one every two weeks, counted from the return. */
    @Test
    void runsThatWereUsualComeBackOneEveryTwoWeeksHoweverManyWereAskedFor() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day = 0; day < 6; day++) {
                run(runs, MONDAY.plusWeeks(week).plusDays(day), 8_000);
            }
        }

        ComebackPlan plan = ComebackPlan.of(evaluation(runs, "2026-04-12"), STANDARD.withRunsPerWeek(7));

        List<Integer> weeks =
                plan.weeks().stream().map(PlannedWeek::sessions).limit(12).toList();
        int[] most = {3, 3, 4, 4, 5, 5, 6, 6, 6, 6, 6, 6};
        for (int i = 0; i < most.length; i++) {
            assertTrue(weeks.get(i) <= most[i], weeks.toString());
        }
        assertEquals(6, weeks.get(11));
    }

    /** Monday and Tuesday leave no day between. */
    @Test
    void weekdaysInARowAreRunOneByOneOnTheCarefulStart() {
        ComebackPlan plan = ComebackPlan.of(
                evaluation(base(), "2026-04-12"),
                STANDARD.withRunsPerWeek(2).withRunDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)));

        assertEquals(List.of("2026-04-13", "2026-04-20"), dates(plan, 2));
        assertTrue(plan.warnings().contains(PlanWarning.FEWER_RUNS));
    }

    /** Four runs a week before a break of nine days. */
    @ParameterizedTest
    @CsvSource({"3, false", "4, false", "6, true"})
    void afterABreakOfAWeekThereAreAsManyRunsAsBefore(int wished, boolean isTold) {
        ComebackPlan plan = ComebackPlan.of(evaluation(base(), "2026-03-10"), STANDARD.withRunsPerWeek(wished));

        assertEquals(4, plan.weeks().get(1).sessions());
        assertEquals(isTold, plan.warnings().contains(PlanWarning.FEWER_RUNS));
    }

    @Test
    void runnerWithoutALayoffGetsNoLadder() {
        ComebackPlan plan = plan(base(), "2026-03-02");

        assertEquals(List.of(), plan.sessions());
        assertEquals(Optional.empty(), plan.layoff());
        assertEquals(Optional.of(Forecast.Reason.NO_LAYOFF), plan.forecast().reason());
    }

    @Test
    void runnerWithoutARunGetsNoPlan() {
        assertEquals(
                Optional.of(Forecast.Reason.NO_RUN),
                plan(new TestRuns(), "2026-03-02").forecast().reason());
    }

    /** A plan stays just below its limits, so its last week is a few centimetres short. */
    @ParameterizedTest
    @CsvSource({"10000, BACK_ALREADY", "9950, BACK_ALREADY", "9940, "})
    void weekThatIsAsGoodAsTheUsualOneEndsTheWayBack(double metres, Forecast.Reason reason) {
        TestRuns runs = base();
        for (int day = 0; day < 27; day += 2) {
            session(runs, LocalDate.of(2026, 4, 13).plusDays(day).toString(), 0);
        }
        for (int day : new int[] {0, 2, 4, 6}) {
            run(runs, LocalDate.of(2026, 5, 11).plusDays(day), metres);
        }

        assertEquals(
                Optional.of(Forecast.Reason.BACK_ALREADY).filter(any -> reason != null),
                plan(runs, "2026-05-18").forecast().reason().filter(Forecast.Reason.BACK_ALREADY::equals));
    }

    @Test
    void wayBackEndsWithTheUsualWeek() {
        TestRuns runs = base();
        for (int day = 0; day < 27; day += 2) {
            session(runs, LocalDate.of(2026, 4, 13).plusDays(day).toString(), 0);
        }
        assertTrue(plan(runs, "2026-05-10").sessions().size() > 12);
        for (int day : new int[] {0, 2, 4, 6}) {
            run(runs, LocalDate.of(2026, 5, 11).plusDays(day), 10_000);
        }

        assertEquals(
                Optional.of(Forecast.Reason.BACK_ALREADY),
                plan(runs, "2026-05-18").forecast().reason());
    }

    @Test
    void agreementGoesBeforeAll() {
        AgreedLimits agreed = AgreedLimits.NONE
                .withMaxRun(2_000)
                .withNoRunUntil(LocalDate.of(2026, 4, 21))
                .withRunDays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
        Evaluation evaluation =
                Evaluation.of(base().load("2026-04-12"), Rules.standard().with(agreed));

        ComebackPlan plan = ComebackPlan.of(evaluation, STANDARD);

        assertEquals(List.of("2026-04-21", "2026-04-23", "2026-04-28"), dates(plan, 3));
        assertTrue(plan.sessions().stream().allMatch(session -> session.distanceMetres() <= 2_000));
        assertEquals(Optional.of(Forecast.Reason.AGREED), plan.forecast().reason());
        assertEquals(List.of(PlanWarning.NO_LOG, PlanWarning.ASK), plan.warnings());
    }

    @Test
    void weekdaysOfTheRunnerAreKeptThoughTheUsualWeekIsOutOfReach() {
        Set<DayOfWeek> days = Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY);
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 4, 6}) {
                runs.run(MONDAY.plusWeeks(week).plusDays(day).toString(), 5_000);
            }
        }

        ComebackPlan plan = ComebackPlan.of(evaluation(runs, "2026-04-12"), STANDARD.withRunDays(days));

        assertTrue(plan.sessions().stream()
                .allMatch(session -> days.contains(session.date().getDayOfWeek())));
        assertEquals(Optional.of(Forecast.Reason.TOO_FEW_RUNS), plan.forecast().reason());
    }

    /** 60 km: 4 weeks of ladder, 20 of growth, 6 lighter ones. */
    @Test
    void planEndsAfter26Weeks() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 4, 6}) {
                runs.run(MONDAY.plusWeeks(week).plusDays(day).toString(), 15_000);
            }
        }

        ComebackPlan plan = plan(runs, "2026-04-12");

        assertEquals(26, plan.weeks().size());
        assertEquals(Optional.of(Forecast.Reason.TOO_FAR), plan.forecast().reason());
        assertTrue(plan.warnings().contains(PlanWarning.ASK));
    }

    @Test
    void militaryLadderStartsWithAMile() {
        ComebackPlan plan = ComebackPlan.of(evaluation(base(), "2026-04-12"), STANDARD.withLadder(Ladder.MILITARY));

        assertEquals(List.of("P1", "P1", "P2", "P2", "P3", "P3"), stages(plan, 6));
        assertEquals(1_609.344, plan.sessions().get(0).distanceMetres(), 1e-6);
        assertEquals(1.5 * 1_609.344, plan.sessions().get(2).distanceMetres(), 1e-6);
    }

    /** Half of a usual week of 8 km, in three runs that are no shorter than a mile: two of 2 km. */
    @Test
    void smallBaseStartsWithFewerRunsThanWithTinyOnes() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            runs.run(MONDAY.plusWeeks(week).toString(), 4_000)
                    .run(MONDAY.plusWeeks(week).plusDays(3).toString(), 4_000);
        }

        ComebackPlan plan = plan(runs, "2026-04-12");

        assertEquals(4_000, plan.weeks().get(0).distanceMetres(), 1e-6);
        assertEquals(2, plan.weeks().get(0).sessions());
    }

    /** Weeks of 1.5 to 6 km: no session below a kilometre, none that is a rest of another, and the usual week is reached. */
    @ParameterizedTest
    @CsvSource({
        "3, 1000, 2026-04-12",
        "3, 1000, 2026-03-22",
        "1, 3000, 2026-03-22",
        "2, 1000, 2026-03-22",
        "3, 500, 2026-03-22",
        "3, 2000, 2026-04-12",
        "3, 2000, 2026-03-22"
    })
    void tinyUsualWeekLeadsToNoTinySession(int count, double metres, String asOf) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int i = 0; i < count; i++) {
                run(runs, MONDAY.plusWeeks(week).plusDays(2L * i), metres);
            }
        }

        ComebackPlan plan = plan(runs, asOf);

        for (PlannedWeek week : plan.weeks()) {
            List<Double> lengths = plan.sessions().stream()
                    .filter(session -> WeekDefinition.ISO.weekOf(session.date()).contains(week.start()))
                    .map(PlannedSession::distanceMetres)
                    .toList();
            double shortest = lengths.stream().min(Double::compare).orElseThrow();
            double longest = lengths.stream().max(Double::compare).orElseThrow();
            assertTrue(shortest >= 1_000, plan.sessions().toString());
            assertEquals(longest, shortest, 1, plan.sessions().toString());
        }
        assertTrue(plan.forecast().reached().isPresent(), plan.forecast().toString());
    }

    @ParameterizedTest
    @EnumSource(Ladder.class)
    void plansAreEqualWhereAllTheyRestOnIs(Ladder ladder) {
        PlanSettings settings = STANDARD.withLadder(ladder);

        assertEquals(
                ComebackPlan.of(evaluation(base(), "2026-04-12"), settings),
                ComebackPlan.of(evaluation(base(), "2026-04-12"), settings));
    }

    /** Back since five weeks, and then off again: by Monday, the first day for a session, it will be 14 days, so the plan leads back from those. */
    @Test
    void planLeadsBackFromTheLayoffThatItsSessionsAreFor() {
        TestRuns runs = base();
        for (int day = 0; day < 35; day += 2) {
            session(runs, LocalDate.of(2026, 4, 13).plusDays(day).toString(), 0);
        }

        assertEquals(
                LocalDate.of(2026, 5, 18),
                plan(runs, "2026-05-31").layoff().orElseThrow().firstDay());
        assertEquals(
                LocalDate.of(2026, 3, 2),
                plan(runs, "2026-05-24").layoff().orElseThrow().firstDay());
    }
}
