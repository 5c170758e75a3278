package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Origin;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Workout;
import io.github.easeback.comeback.Adherence.Entry;
import io.github.easeback.comeback.Adherence.Match;
import io.github.easeback.comeback.Adherence.Verdict;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who was used to 40 km a week, off from 2 March to 12 April. The first sessions are due on Monday 13, Wednesday 15, Saturday 18 and Monday 20 April. */
class AdherenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final PlanSettings STANDARD = PlanSettings.standard();

    private static List<Run> base() {
        List<Run> runs = new ArrayList<>();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 4, 6}) {
                runs.add(TestRuns.on(MONDAY.plusWeeks(week).plusDays(day).toString())
                        .distanceMetres(10_000)
                        .timerTime(Duration.ofMinutes(60))
                        .gait(new Gait(Duration.ZERO, 0, 0, 1))
                        .build());
            }
        }
        return runs;
    }

    /** Half an hour of which so many minutes were run; the first stage has 14.3 of them. */
    private static Run session(String date, int minutes) {
        return TestRuns.on(date)
                .distanceMetres(3_200)
                .timerTime(Duration.ofMinutes(30))
                .gait(new Gait(Duration.ofMinutes(30L - minutes), 90.0 * (30 - minutes), 7, 7))
                .build();
    }

    private static Evaluation evaluation(String asOf, Run... since) {
        List<Run> runs = base();
        runs.addAll(List.of(since));
        return Evaluation.of(
                LoadHistory.of(RunHistory.of(runs), WeekDefinition.ISO, LocalDate.parse(asOf)), Rules.standard());
    }

    private static List<String> told(Adherence adherence) {
        return adherence.entries().stream()
                .map(entry ->
                        entry.date().toString().substring(5) + " " + entry.run().orElse("-") + " " + entry.verdict())
                .toList();
    }

    private static List<String> told(String asOf, Run... since) {
        return told(Adherence.of(evaluation(asOf, since), STANDARD));
    }

    @Test
    void whoeverRunsTheLadderAsPlannedHasDoneItAll() {
        PlanSettings logged = STANDARD.withGate(new FixedGate(GateAction.GOOD, Map.of()));
        List<PlannedSession> planned =
                ComebackPlan.of(evaluation("2026-04-12"), logged).sessions().subList(0, 12);
        Run[] runs = planned.stream().map(PlannedSession::toRun).toArray(Run[]::new);
        LocalDate last = planned.get(11).date();

        ComebackPlan plan = ComebackPlan.of(evaluation(last.toString(), runs), logged);

        assertEquals(
                planned.stream().map(PlannedSession::id).toList(),
                plan.adherence().entries().stream().map(Entry::session).toList());
        assertEquals(12, plan.adherence().count(Verdict.DONE), plan.adherence().toString());
    }

    @Test
    void sessionWithoutARunUntilTheNextIsDueWasMissed() {
        Run[] runs = {session("2026-04-13", 14), session("2026-04-18", 14)};

        assertEquals(List.of("04-13 2026-04-13 DONE"), told("2026-04-17", runs), "it may still be run");
        assertEquals(
                List.of("04-13 2026-04-13 DONE", "04-15 - MISSED", "04-18 2026-04-18 DONE"), told("2026-04-18", runs));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-14", "2026-04-15", "2026-04-16", "2026-04-17"})
    void sessionCountsADayEarlierOrLaterToo(String date) {
        assertEquals(
                List.of("04-13 2026-04-13 DONE", "04-15 " + date + " OVER"),
                told("2026-04-17", session("2026-04-13", 14), session(date, 20)));
    }

    /** Four runs of 2.7 km are planned from the third week on, one of them on Friday; whoever skips it has one on Saturday that is no longer for it, and runs that. */
    @Test
    void sessionThatMovedIsHeldAgainstThePlanOfItsDay() {
        PlanSettings four = STANDARD.withRunsPerWeek(4);
        List<Run> runs = new ArrayList<>();
        for (int week = 0; week < 3; week++) {
            for (int day : new int[] {0, 2, 5}) {
                LocalDate date = LocalDate.of(2026, 4, 13).plusWeeks(week).plusDays(day);
                PlannedSession due = ComebackPlan.of(evaluation(date.toString(), runs.toArray(Run[]::new)), four)
                        .sessions()
                        .get(0);
                assertEquals(date, due.date());
                runs.add(due.toRun());
            }
        }

        Adherence adherence = Adherence.of(evaluation("2026-05-02", runs.toArray(Run[]::new)), four);

        assertEquals(1.1 * 9_656.064 / 4, runs.get(6).distanceMetres().orElseThrow(), 1);
        assertEquals(1.1 * 9_656.064 / 4, runs.get(8).distanceMetres().orElseThrow(), 1);
        assertEquals(
                List.of("04-27 run-2026-04-27 DONE", "04-29 run-2026-04-29 DONE", "05-02 run-2026-05-02 DONE"),
                told(adherence).subList(6, 9));
    }

    /** Wednesdays and Saturdays were asked for. On Tuesday it is still said to run on Wednesday, so the run of Monday was one more. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-14, ''",
        "2026-04-15, 04-15 2026-04-15 DONE",
        "2026-04-18, 04-15 2026-04-15 DONE;04-18 2026-04-18 DONE",
        "2026-04-21, 04-15 2026-04-15 DONE;04-18 2026-04-18 DONE"
    })
    void runBeforeASessionThatStaysDueIsNotThatSession(String asOf, String told) {
        PlanSettings twice = STANDARD.withRunDays(Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY));
        Run[] runs = {
            session("2026-04-13", 14), session("2026-04-15", 14), session("2026-04-18", 14), session("2026-04-20", 14)
        };

        assertEquals(told, String.join(";", told(Adherence.of(evaluation(asOf, runs), twice))));
    }

    /** Asked for as above, and run on the day before each: then that day is one of rest. */
    @Test
    void runOnTheDayBeforeStandsForTheSession() {
        PlanSettings twice = STANDARD.withRunDays(Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY));

        assertEquals(
                List.of("04-15 2026-04-14 DONE", "04-18 2026-04-17 DONE", "04-22 2026-04-21 DONE"),
                told(Adherence.of(
                        evaluation(
                                "2026-04-22",
                                session("2026-04-14", 14),
                                session("2026-04-17", 14),
                                session("2026-04-21", 14)),
                        twice)));
    }

    @Test
    void firstRunCountsThoughItsWeekdayIsNoneOfThePlan() {
        assertEquals(List.of("04-15 2026-04-14 UNDER"), told("2026-04-14", session("2026-04-14", 8)));
    }

    @Test
    void workoutOfASessionGoesBeforeARunOfAnEarlierDay() {
        PlannedSession second =
                ComebackPlan.of(evaluation("2026-04-12"), STANDARD).sessions().get(1);
        Run followed = session("2026-04-15", 14).toBuilder()
                .origin(Origin.of("watch").withWorkout(Workout.Followed.of(second.workoutId())))
                .build();

        Adherence adherence = Adherence.of(
                evaluation("2026-04-15", session("2026-04-13", 14), session("2026-04-14", 14), followed), STANDARD);

        assertEquals(List.of("04-13 2026-04-13 DONE", "04-15 watch DONE"), told(adherence));
        assertEquals(Match.WORKOUT, adherence.entries().get(1).match());
    }

    @Test
    void sessionIsNotMissedIfItsFileCouldNotBeRead() {
        List<Run> runs = base();
        runs.add(session("2026-04-13", 14));
        runs.add(session("2026-04-18", 14));
        LeftOut unread = TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-04-15");
        RunHistory history = new RunHistory(runs.size() + 1, runs, List.of(unread), ZoneOffset.UTC);
        assertEquals(1, history.missingRunDays().size());
        Evaluation evaluation = Evaluation.of(
                LoadHistory.of(history, WeekDefinition.ISO, LocalDate.parse("2026-04-18")), Rules.standard());

        assertEquals(
                List.of("04-13 2026-04-13 DONE", "04-18 2026-04-18 DONE"), told(Adherence.of(evaluation, STANDARD)));
    }

    @Test
    void whoIsStillOffHasNothingToKeepTo() {
        assertEquals(List.of(), told("2026-04-20"));
        assertEquals(List.of(), told("2026-03-02"), "no layoff");
        assertEquals(
                List.of(),
                told(Adherence.of(Evaluation.of(new TestRuns().load("2026-03-02"), Rules.standard()), STANDARD)),
                "no run");
    }

    @ParameterizedTest
    @EnumSource(names = {"STOP", "END"})
    void nothingWasDueAfterTheLogSaidToStop(GateAction stop) {
        SessionGate log = new FixedGate(GateAction.GOOD, Map.of("2026-04-13", stop));
        Run[] runs = {session("2026-04-13", 14), session("2026-04-15", 14), session("2026-04-18", 14)};

        assertEquals(
                List.of("04-13 2026-04-13 DONE", "04-18 2026-04-18 DONE"),
                told(Adherence.of(evaluation("2026-04-18", runs), STANDARD.withGate(log))));
    }

    @Test
    void whatTheLogSaysTodayChangesNothingOfThePast() {
        SessionGate log = new FixedGate(GateAction.STOP, Map.of());

        ComebackPlan plan =
                ComebackPlan.of(evaluation("2026-04-13", session("2026-04-13", 14)), STANDARD.withGate(log));

        assertEquals(List.of(), plan.sessions());
        assertEquals(List.of("04-13 2026-04-13 DONE"), told(plan.adherence()));
    }

    /** A step back from the first jogs leads to walks. */
    @Test
    void walkThatWasDueIsToldOnlyIfSomebodyRan() {
        PlanSettings logged = STANDARD.withGate(new FixedGate(GateAction.GOOD, Map.of("2026-04-13", GateAction.BACK)));
        Run[] runs = {session("2026-04-13", 14), session("2026-04-18", 14)};

        assertEquals(
                List.of("04-13 2026-04-13 DONE", "04-18 2026-04-18 OVER"),
                told(Adherence.of(evaluation("2026-04-18", runs), logged)));
    }

    @Test
    void injuryThatWasToldStartsItToo() {
        List<Run> runs = base();
        runs.add(session("2026-03-09", 14));
        Evaluation evaluation = Evaluation.of(
                LoadHistory.of(RunHistory.of(runs), WeekDefinition.ISO, LocalDate.parse("2026-03-09")),
                Rules.standard(),
                Optional.of(LocalDate.parse("2026-03-03")));

        assertEquals(List.of("03-09 2026-03-09 DONE"), told(Adherence.of(evaluation, STANDARD)));
    }

    @Test
    void agreesWithWhatThePlanTells() {
        Evaluation evaluation = evaluation("2026-04-18", session("2026-04-13", 14), session("2026-04-16", 20));

        assertEquals(ComebackPlan.of(evaluation, STANDARD).adherence(), Adherence.of(evaluation, STANDARD));
        assertEquals(
                List.of(1L, 1L, 0L, 0L),
                Stream.of(Verdict.values())
                        .map(Adherence.of(evaluation, STANDARD)::count)
                        .toList());
    }
}
