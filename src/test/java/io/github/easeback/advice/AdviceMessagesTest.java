package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.RestOn;
import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.message.Message;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences advice has. Eight weeks of 10 km on Mondays, Wednesdays and Fridays come before Monday 2 March 2026. */
class AdviceMessagesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_RUN = LocalDate.of(2026, 2, 27);

    private static TestRuns before() {
        TestRuns runs = new TestRuns();
        for (LocalDate monday = FIRST; monday.isBefore(MONDAY); monday = monday.plusWeeks(1)) {
            week(runs, monday, 10_000, 10_000, 10_000);
        }
        return runs;
    }

    /** Runs every other day from a Monday on. */
    private static TestRuns week(TestRuns runs, LocalDate monday, double... metres) {
        for (int run = 0; run < metres.length; run++) {
            runs.run(monday.plusDays(2L * run).toString(), metres[run]);
        }
        return runs;
    }

    private static AdvicePlan plan(TestRuns runs, LocalDate asOf, Rules rules) {
        return AdvicePlan.of(Evaluation.of(runs.load(asOf.toString()), rules));
    }

    private static AdvicePlan plan(TestRuns runs, LocalDate asOf) {
        return plan(runs, asOf, Rules.standard());
    }

    private static List<String> headlines(AdvicePlan plan) {
        return plan.advice().stream().map(advice -> advice.headline().key()).toList();
    }

    private static List<String> details(AdvicePlan plan) {
        return plan.advice().stream().map(advice -> advice.detail().key()).toList();
    }

    private static Message message(Message of, String name) {
        return (Message) Objects.requireNonNull(of.values().get(name));
    }

    private static String because(AdvicePlan plan) {
        return message(plan.headline(), "because").key();
    }

    /** After 28 days walking comes first. */
    @ParameterizedTest
    @CsvSource({"27, advice.start-again.off.detail", "28, advice.start-again.ready"})
    void walkingComesBeforeWalkingAndJoggingAfterALongLayoff(int daysOff, String detail) {
        AdvicePlan plan = plan(before(), LAST_RUN.plusDays(1L + daysOff));

        assertEquals(List.of("advice.start-again.off"), headlines(plan));
        assertEquals(List.of(detail), details(plan));
        assertEquals("because.off", because(plan));
    }

    @Test
    void whoCameBackIsTheReasonOfTheWayBackAndNeedsNoReadiness() {
        LocalDate back = LAST_RUN.plusDays(31);
        AdvicePlan plan = plan(before().run(back.toString(), 2_000, 16), back);

        assertEquals(List.of("advice.start-again.first"), headlines(plan));
        assertEquals(List.of("advice.start-again.first.detail"), details(plan));
        assertEquals("because.back", because(plan));
    }

    /** Two rides of 40 minutes in each of six weeks off, or one. */
    @ParameterizedTest
    @CsvSource({"2, true", "1, false"})
    void crossTrainingIsToldWhereItRaisesThePaceCeiling(int rides, boolean isTold) {
        List<OtherActivity> others = new ArrayList<>();
        for (LocalDate monday = MONDAY; monday.isBefore(MONDAY.plusWeeks(6)); monday = monday.plusWeeks(1)) {
            for (int ride = 0; ride < rides; ride++) {
                others.add(TestRuns.other("cycling", monday.plusDays(3L * ride).toString(), 2_400, 15_000));
            }
        }
        RunHistory history = before().history().withOtherActivities(others);
        LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, MONDAY.plusDays(39));
        Message detail = AdvicePlan.of(Evaluation.of(load, Rules.standard()))
                .advice()
                .get(0)
                .detail();

        assertEquals(isTold ? "advice.start-again.kept-fit" : "advice.start-again.ready", detail.key());
    }

    @Test
    void secondLayoffWithinTwelveWeeksIsTold() {
        TestRuns runs = before();
        LocalDate back = LAST_RUN.plusDays(17);
        for (int day = 0; day < 21; day += 3) {
            runs.run(back.plusDays(day).toString(), 3_000);
        }
        Advice again = plan(runs, back.plusDays(18 + 17)).advice().get(0);

        assertEquals("advice.start-again.again", again.headline().key());
        assertEquals(
                "advice.start-again.off", message(again.headline(), "headline").key());
        assertEquals("advice.start-again.relapse", again.detail().key());
    }

    /** Three runs of 10 km, of which the week has 33 km, and two days of it left. */
    @Test
    void weekThatIsDoneSaysSoAndAWeekWithSomethingLeftSaysWhat() {
        assertEquals(
                List.of("advice.carry-on"),
                headlines(plan(week(before(), MONDAY, 10_000, 10_000), MONDAY.plusDays(3))));
        assertEquals(
                List.of("advice.carry-on.done"),
                headlines(plan(week(before(), MONDAY, 11_000, 11_000, 11_000), MONDAY.plusDays(5))));
        assertEquals(
                List.of("advice.carry-on.last-day"),
                headlines(plan(week(before(), MONDAY, 10_000, 10_000), MONDAY.plusDays(6))));
        assertEquals(
                List.of("advice.carry-on.done"),
                headlines(plan(week(before(), MONDAY, 8_000, 8_000, 8_000, 8_000), MONDAY.plusDays(6))));
    }

    @Test
    void weekWithoutAnAgreedDayLeftNamesTheNextOne() {
        AgreedLimits mondays =
                AgreedLimits.NONE.withRunDays(Set.of(DayOfWeek.MONDAY)).withAgreedOn(MONDAY);
        AdvicePlan plan = plan(
                week(before(), MONDAY, 10_000),
                MONDAY.plusDays(1),
                Rules.standard().with(mondays));

        assertEquals(List.of("advice.carry-on.agreed"), headlines(plan));
    }

    @Test
    void whatIsTooLittleToJudgeIsToldByWhetherTheHistoryIsNew() {
        TestRuns fewDays = new TestRuns().run("2026-03-02", 5_000).run("2026-03-04", 5_000);
        // A run without a distance in the third week: what is left is not known.
        TestRuns unmeasured = week(before(), MONDAY, 8_000)
                .add(TestRuns.on(MONDAY.plusDays(2).toString()).timerTime(Duration.ofMinutes(40)));
        AdvicePlan isNew = plan(fewDays, MONDAY.plusDays(3));
        AdvicePlan isOld = plan(unmeasured, MONDAY.plusDays(3));

        assertEquals(List.of("advice.gather.new"), headlines(isNew));
        assertEquals("because.young", because(isNew));
        assertEquals(List.of("advice.gather"), headlines(isOld));
        assertEquals("reason.PARTLY_MEASURED", because(isOld));
    }

    @Test
    void whoAgreedOnSomethingIsToldOfItAndNotToRunAsUsual() {
        AgreedLimits agreed = AgreedLimits.NONE.withMaxRun(4_000).withAgreedOn(MONDAY);
        AdvicePlan plan = plan(
                new TestRuns().run("2026-03-02", 3_000),
                MONDAY.plusDays(1),
                Rules.standard().with(agreed));

        assertEquals(List.of("advice.gather.agreed"), headlines(plan));
        assertEquals(List.of("advice.gather.new.detail"), details(plan));
    }

    /** 300 m of climbing where 100 m were usual, in weeks of 10 km, or 250 m in weeks of 40 km, where 110 m more are flat. */
    @Test
    void hillsAreAvoidedByANumberOrByTheFlat() {
        assertEquals(List.of("advice.flat-routes"), headlines(afterHills(10, 150, 450)));
        assertEquals(List.of("advice.flat-routes.flat"), headlines(afterHills(30, 150, 450)));
        assertEquals(List.of("advice.flat-routes.flat"), headlines(afterHills(3, 40, 200)));
    }

    /** Five weeks of one run of so many kilometres with so many metres up, then one week with more. */
    private static AdvicePlan afterHills(double kilometres, double usual, double now) {
        TestRuns runs = new TestRuns();
        LocalDate monday = FIRST.minusWeeks(1);
        for (int week = 0; week < 6; week++) {
            runs.add(TestRuns.on(monday.plusWeeks(week).toString())
                    .distanceMetres(1_000 * kilometres)
                    .timerTime(Duration.ofMinutes(Math.round(6 * kilometres)))
                    .ascentMetres(week == 5 ? now : usual)
                    .descentMetres(usual));
        }
        return plan(runs, monday.plusWeeks(6));
    }

    @Test
    void newGroundIsAdvisedOnByItself() {
        TestRuns runs = week(before(), MONDAY, 10_000);
        runs.add(TestRuns.on(MONDAY.plusDays(2).toString())
                .distanceMetres(5_000)
                .timerTime(Duration.ofMinutes(30))
                .surface(Surface.TRAIL));
        AdvicePlan plan = plan(runs, MONDAY.plusDays(3));

        assertEquals(List.of("advice.known-ground"), headlines(plan));
        assertEquals(Verdict.CARRY_ON, plan.verdict());
        assertEquals("because.known-ground", because(plan));
    }

    /** 30 km, 45 km where 33 were the limit, and then 20 km of running in weeks with walks left out. */
    @Test
    void limitOfAWeekSaysWhetherALighterWeekRaisedIt() {
        TestRuns runs = week(week(before(), MONDAY, 11_000, 11_000, 11_000, 11_000), MONDAY.plusWeeks(1), 10_000);
        Advice hold = plan(runs, MONDAY.plusWeeks(1)).advice().get(0);

        assertEquals("advice.hold-week.STAY", hold.headline().key());
        assertEquals("advice.hold-week.STAY.detail", hold.detail().key());
        assertEquals("advice.hold-week.plain", message(hold.detail(), "note").key());
        assertEquals(
                new Days(MONDAY, MONDAY.plusDays(6)), hold.headline().values().get("broken"));
    }

    /** Walks of half of the time that become running: the same time, and much more of it run. */
    @Test
    void moreRunningInTheSameTimeComesFromShorterWalks() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 9; week++) {
            for (int day = 0; day < 5; day += 2) {
                runs.add(walkJog(FIRST.plusDays(7L * week + day), week == 8 ? 4 : 30));
            }
        }
        AdvicePlan plan = plan(runs, MONDAY.plusDays(7));

        assertEquals(List.of("advice.hold-week.STAY"), headlines(plan), plan.headline() + " " + plan.budget());
        assertEquals(List.of("advice.hold-week.walk-breaks"), details(plan));
    }

    private static Run.Builder walkJog(LocalDate day, int walkingMinutes) {
        return TestRuns.on(day.toString())
                .distanceMetres(8_000)
                .timerTime(Duration.ofMinutes(60))
                .gait(new Gait(Duration.ofMinutes(walkingMinutes), 90.0 * walkingMinutes, 8, 8));
    }

    /** Of the Tuesdays only the one of the last two weeks counts. */
    @Test
    void whatIsOverACallersRuleIsAdvisedOnWhileItIsRecent() {
        TestRuns runs = before().run(MONDAY.minusDays(13).toString(), 5_000)
                .run(MONDAY.plusDays(1).toString(), 5_000);
        AdvicePlan plan = plan(runs, MONDAY.plusDays(2), Rules.standard().and(new RestOn(DayOfWeek.TUESDAY)));

        assertEquals(Verdict.HOLD, plan.verdict());
        assertEquals(RestOn.WORDS, because(plan));
        assertEquals(List.of("advice.added-rule"), headlines(plan));
        assertEquals(1, plan.advice().get(0).because().size());
        assertEquals(
                Verdict.CARRY_ON,
                plan(
                                before().run(MONDAY.minusDays(13).toString(), 5_000),
                                MONDAY,
                                Rules.standard().and(new RestOn(DayOfWeek.TUESDAY)))
                        .verdict());
    }

    /** 58 days: the 30 of a run's window, and four weeks whose findings count. */
    @ParameterizedTest
    @CsvSource({"57, true", "58, false"})
    void historyIsYoungForFiftyEightDays(int day, boolean isYoung) {
        LocalDate first = LocalDate.of(2026, 1, 5);
        TestRuns runs = new TestRuns().run(first.toString(), 5_000);

        assertEquals(isYoung, AdvicePlan.isYoung(runs.load(first.plusDays(day).toString())));
    }

    @Test
    void emptyHistoryIsNotYoung() {
        assertFalse(AdvicePlan.isYoung(new TestRuns().load("2026-03-02")));
    }

    /** A limit stays for 30 days and rests on the 30 before it; after a layoff what counts are the eight weeks before that. */
    @Test
    void planRestsOnTheDaysThatItsLimitsRestOn() {
        TestRuns runs = new TestRuns().run("2025-06-02", 10_000);
        for (LocalDate monday = FIRST.minusWeeks(8); monday.isBefore(MONDAY); monday = monday.plusWeeks(1)) {
            week(runs, monday, 10_000, 10_000, 10_000);
        }
        LocalDate sunday = MONDAY.minusDays(1);
        LocalDate off = LAST_RUN.plusDays(40);

        assertEquals(new Days(sunday.minusDays(60), sunday), plan(runs, sunday).window());
        assertEquals(
                new Days(MONDAY.minusWeeks(1).minusWeeks(8), off),
                plan(runs, off).window());
        assertEquals(
                new Days(FIRST, FIRST.plusDays(4)),
                plan(before(), FIRST.plusDays(4)).window());
    }

    /** Of two findings as grave as one another the run speaks before its week. */
    @Test
    void runOfAJumpIsTheReasonBeforeItsWeek() {
        AdvicePlan plan = plan(week(before(), MONDAY, 10_000, 10_000, 14_900), MONDAY.plusDays(6));

        assertEquals("because.session-spike", because(plan));
    }

    private static AdvicePlan agreed(TestRuns runs, LocalDate asOf, AgreedLimits agreed) {
        return plan(runs, asOf, Rules.standard().with(agreed.withAgreedOn(MONDAY)));
    }

    /** Eight days off: who agreed on a later start is told of that, and who is new of neither. */
    @Test
    void whoWasOffForAWeekGoesBackToWhatWasUsualUnlessAStartWasAgreedOrNothingIsUsual() {
        LocalDate asOf = LAST_RUN.plusDays(9);
        Advice back = plan(before(), asOf).advice().get(0);
        TestRuns isNew = new TestRuns().run(LAST_RUN.toString(), 5_000);

        assertEquals("advice.after-break", back.headline().key());
        assertEquals("advice.after-break.week", back.detail().key());
        assertEquals(
                List.of("advice.agreed-limit.off"),
                headlines(agreed(before(), asOf, AgreedLimits.NONE.withNoRunUntil(asOf.plusDays(2)))));
        assertEquals(List.of("advice.gather.new"), headlines(plan(isNew, asOf)));
    }

    @Test
    void whoAgreedOnAStartAfterALayoffIsToldOfThatAndOfNoOtherStart() {
        LocalDate asOf = LAST_RUN.plusDays(40);

        assertEquals(
                List.of("advice.agreed-limit.off"),
                headlines(agreed(before(), asOf, AgreedLimits.NONE.withNoRunUntil(asOf.plusDays(3)))));
    }

    /** Off for six weeks, back on a Monday: without a plan only the first run has turns. The next agreed day is Monday again, or Wednesday. */
    @Test
    void startAgainTellsTheTurnsOfTheFirstRunAndWaitsForTheNextWeekIfThatIsTheNextDay() {
        LocalDate monday = MONDAY.plusWeeks(6);
        TestRuns off = before();
        Message first = plan(off, monday).advice().get(0).headline();
        AgreedLimits mondays = AgreedLimits.NONE.withRunDays(Set.of(DayOfWeek.MONDAY));
        AgreedLimits twice = AgreedLimits.NONE.withRunDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));
        TestRuns back = off.run(monday.toString(), 3_000, 27);

        assertEquals("advice.turns.equal", message(first, "turns").key());
        assertEquals(3_218.688, ((Amount) Objects.requireNonNull(first.values().get("run"))).value(), 1e-6);
        assertEquals(
                "advice.start-again.wait",
                headlines(agreed(back, monday, mondays)).get(0));
        Message next = agreed(back, monday, twice).advice().get(0).headline();
        assertEquals("advice.start-again.first", next.key());
        assertEquals("advice.turns.needed", message(next, "turns").key());
    }

    /** 30 km a week and then 44 km: what is left, and what next week may be, is known. */
    @Test
    void limitThatStaysIsToldWithWhatItLeaves() {
        TestRuns runs = week(week(before(), MONDAY, 11_000, 11_000, 11_000, 11_000), MONDAY.plusWeeks(1), 10_000);
        Message hold = plan(runs, MONDAY.plusWeeks(1)).advice().get(0).headline();

        assertEquals(new Amount(Dimension.DISTANCE, 33_000), hold.values().get("limit"));
        assertEquals(
                Message.of("advice.hold-week.amount").with("amount", new Amount(Dimension.DISTANCE, 23_000)),
                hold.values().get("left"));
        assertEquals(
                Message.of("advice.hold-week.amount").with("amount", new Amount(Dimension.DISTANCE, 33_000)),
                hold.values().get("nextLimit"));
    }

    /** 44 km in the time of 33 broke the limit of the distance; of this week's 198 minutes the run of 10 km took 100. */
    @Test
    void distanceThatIsLeftIsToldWithHowMuchOfItTheTimeAllows() {
        TestRuns runs = before();
        for (int day = 0; day < 7; day += 2) {
            runs.run(MONDAY.plusDays(day).toString(), 11_000, 49);
        }
        AdvicePlan plan = plan(runs.run(MONDAY.plusWeeks(1).toString(), 10_000, 100), MONDAY.plusWeeks(1));
        double inTime = plan.budget().distanceLeft().orElseThrow();

        assertTrue(inTime < 23_000, plan.budget().toString());
        assertEquals(
                Message.of("advice.hold-week.left.in-time")
                        .with("own", new Amount(Dimension.DISTANCE, 23_000))
                        .with("cut", new Amount(Dimension.DISTANCE, inTime)),
                plan.advice().get(0).headline().values().get("left"));
    }

    /** Eight weeks of three times 60 minutes, of which 30 are walked, and a last one of three times so many minutes. */
    private static TestRuns walkJogWeeks(int lastMinutes, int lastWalked, double lastWalkedMetres) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 9; week++) {
            for (int of = 0; of < 5; of += 2) {
                boolean isLast = week == 8;
                runs.add(TestRuns.on(FIRST.plusDays(7L * week + of).toString())
                        .distanceMetres(8_000)
                        .timerTime(Duration.ofMinutes(isLast ? lastMinutes : 60))
                        .gait(new Gait(
                                Duration.ofMinutes(isLast ? lastWalked : 30),
                                isLast ? lastWalkedMetres : 2_700,
                                8,
                                8)));
            }
        }
        return runs;
    }

    /** Of 60 minutes 30 are walked, and then 50 of 80, which is 240 minutes after 180. A run without walks takes 60 of the 198 minutes, and of the 99 of running. */
    @Test
    void timeThatIsLeftIsToldWithHowMuchOfItMayBeRunning() {
        TestRuns runs = walkJogWeeks(80, 50, 4_000);
        LocalDate monday = MONDAY.plusWeeks(1);
        runs.add(TestRuns.on(monday.toString())
                .distanceMetres(8_000)
                .timerTime(Duration.ofMinutes(60))
                .gait(new Gait(Duration.ZERO, 0, 0, 0)));

        Message left = message(plan(runs, monday).advice().get(0).headline(), "left");
        assertEquals("advice.hold-week.left.running", left.key());
        assertEquals(138 * 60, ((Amount) Objects.requireNonNull(left.values().get("own"))).value(), 1e-6);
        assertEquals(39 * 60, ((Amount) Objects.requireNonNull(left.values().get("cut"))).value(), 1e-6);
    }

    /** Half of the time of nine weeks is walked, but for the last two: three hours of running after an hour and a half, which is the limit that is nearer than that of three hours of walk-jog. */
    @ParameterizedTest
    @CsvSource({"0", "1"})
    void limitThatIsAdvisedIsTheOneThatBinds(int day) {
        TestRuns runs = walkJogWeeks(75, 5, 450);
        AdvicePlan plan = plan(runs, MONDAY.plusDays(6L + day));

        assertEquals(
                Message.of(LoadVariables.RUNNING_DURATION.name().key()),
                plan.advice().get(0).headline().values().get("variable"),
                plan.advice().toString());
    }

    /** 17 days off, three weeks of running, and 84 days off, or one more. */
    @ParameterizedTest
    @CsvSource({"84, advice.start-again.again", "85, advice.start-again.off"})
    void layoffOfMoreThanTwelveWeeksIsNoSecondOneWithinThem(int daysOff, String headline) {
        TestRuns runs = before();
        LocalDate back = LAST_RUN.plusDays(17);
        for (int day = 0; day < 21; day += 3) {
            runs.run(back.plusDays(day).toString(), 3_000);
        }

        assertEquals(List.of(headline), headlines(plan(runs, back.plusDays(18L + 1 + daysOff))));
    }
}
