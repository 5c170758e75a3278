package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Rules;
import io.github.easeback.rule.WeeklyIncreaseRule;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight weeks of three runs of 10 km, on Mondays, Wednesdays and Fridays, up to Friday 27 February 2026. It was agreed on Sunday 1 March. */
class AgreedAdviceTest {

    private static final AgreedLimits AGREED = AgreedLimits.NONE.withAgreedOn(LocalDate.of(2026, 3, 1));

    private static TestRuns runs() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 4}) {
                runs.run(LocalDate.of(2026, 1, 5).plusWeeks(week).plusDays(day).toString(), 10_000);
            }
        }
        return runs;
    }

    private static TrainingReport report(AgreedLimits agreed, TestRuns runs, String asOf) {
        return TrainingCheck.standard().withAgreedLimits(agreed).assess(runs.history(), LocalDate.parse(asOf));
    }

    private static AdvicePlan plan(AgreedLimits agreed, TestRuns runs, String asOf) {
        return report(agreed, runs, asOf).plan().orElseThrow();
    }

    private static String because(AdvicePlan plan) {
        return ((Message) Objects.requireNonNull(plan.headline().values().get("because"))).key();
    }

    private static List<String> ids(AdvicePlan plan) {
        return plan.advice().stream().map(Advice::id).toList();
    }

    /** After 37 days off, two miles are the careful start. */
    @ParameterizedTest
    @CsvSource({"5000, 3218.688, DOSE", "2000, 2000, AGREED"})
    void noRunForFiveWeeksIsTheAnswerWithTheRunOfThatDay(double agreedRun, double metres, NextRun.Binding binding) {
        AdvicePlan plan =
                plan(AGREED.withMaxRun(agreedRun).withNoRunUntil(LocalDate.of(2026, 4, 6)), runs(), "2026-03-02");
        NextRun next = plan.budget().next();

        assertEquals(LocalDate.of(2026, 4, 6), next.earliest());
        assertTrue(next.isRestToday() && next.isDayAgreed());
        assertEquals(metres, next.distance().orElseThrow(), 1e-6);
        assertEquals(binding, next.binding().orElseThrow());
        assertTrue(plan.budget().isOff() && plan.budget().nextWeek().isOff());
        assertEquals(0, plan.budget().nextRun().orElseThrow());
        assertEquals(Verdict.HOLD, plan.verdict());
        assertEquals("because.agreed-off", because(plan));
        assertEquals(List.of("agreed-limit"), ids(plan));
    }

    /** After 20 days off the answer would be to walk and jog. */
    @Test
    void noRunAgreedGoesBeforeTheWayBack() {
        AdvicePlan plan = plan(AGREED.withNoRunUntil(LocalDate.of(2026, 4, 6)), runs(), "2026-03-20");

        assertEquals(Verdict.HOLD, plan.verdict());
        assertEquals(List.of("agreed-limit"), ids(plan));
    }

    @Test
    void dayOfTheFirstRunIsNoDayOfRest() {
        AdvicePlan plan = plan(AGREED.withNoRunUntil(LocalDate.of(2026, 3, 4)), runs(), "2026-03-04");

        assertEquals(LocalDate.of(2026, 3, 4), plan.budget().next().earliest());
        assertFalse(plan.budget().next().isRestToday());
        assertEquals(Verdict.CARRY_ON, plan.verdict());
    }

    /** After a run of Monday 2 March; on the way back, Tuesday is a day of rest. */
    @ParameterizedTest
    @CsvSource({"TUESDAY, 2026-03-03", "SATURDAY, 2026-03-07", "MONDAY, 2026-03-09"})
    void nextRunIsOnAnAgreedDay(DayOfWeek day, LocalDate earliest) {
        NextRun next = plan(AGREED.withRunDays(Set.of(day)), runs().run("2026-03-02", 8_000), "2026-03-02")
                .budget()
                .next();

        assertEquals(earliest, next.earliest());
        assertEquals(day != DayOfWeek.TUESDAY, next.isDayAgreed());
    }

    /** Back on Friday 27 March after 27 days: Saturday is a day of rest, and Sunday was not agreed. */
    @Test
    void agreedDayThatIsADayOfRestOnTheWayBackIsPassedOver() {
        NextRun next = plan(
                        AGREED.withRunDays(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)),
                        runs().run("2026-03-27", 3_000),
                        "2026-03-27")
                .budget()
                .next();

        assertEquals(LocalDate.of(2026, 4, 3), next.earliest());
    }

    /** 25 km after 10 km: without an agreement that is held for weeks, and one of 5 km a run does not make it well. */
    @Test
    void agreementLoosensNoVerdict() {
        TestRuns jumped = runs().run("2026-03-02", 25_000).run("2026-03-10", 5_000);

        assertEquals(Verdict.HOLD, plan(AgreedLimits.NONE, jumped, "2026-03-17").verdict());
        assertEquals(
                Verdict.HOLD,
                plan(AGREED.withMaxRun(5_000), jumped, "2026-03-17").verdict());
    }

    /** A week of less than is worth a run leaves nothing, this week and each to come. */
    @Test
    void tinyAgreedWeekHasAnAnswerToo() {
        NextRun next =
                plan(AGREED.withMaxWeek(300), runs(), "2026-03-02").budget().next();

        assertEquals(LocalDate.of(2026, 3, 9), next.earliest());
        assertEquals(300, next.distance().orElseThrow(), 1e-6);
        assertEquals(NextRun.Binding.AGREED, next.binding().orElseThrow());
    }

    @Test
    void budgetsOfThisWeekAndTheNextAreCapped() {
        Budget budget = plan(
                        AGREED.withMaxRun(5_000).withMaxWeek(15_000), runs().run("2026-03-02", 4_000), "2026-03-03")
                .budget();

        assertEquals(11_000, budget.of(LoadVariables.DISTANCE).left().orElseThrow(), 1e-6);
        assertEquals(5_000, budget.nextRun().orElseThrow(), 1e-6);
        assertEquals(5_000, budget.singleRun().limit().orElseThrow(), 1e-6);
        assertEquals(NextRun.Binding.AGREED, budget.next().binding().orElseThrow());
        assertEquals(15_000, budget.nextWeek().distance().limit().orElseThrow(), 1e-6);
        assertEquals(5_000, budget.nextWeek().nextRun().orElseThrow(), 1e-6);
    }

    /** 6 km are far below what the rules allow. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 6000, because.agreed-limit.run",
        "2026-03-08, 6000, because.agreed-limit.run",
        "2026-03-15, 6000, because.agreed-limit.run"
    })
    void runPastTheAgreementHoldsAndIsNamed(String asOf, double metres, String because) {
        boolean isRecent = !asOf.equals("2026-03-15");
        TestRuns runs = runs().run("2026-03-02", metres);
        AdvicePlan plan = plan(AGREED.withMaxRun(5_000), isRecent ? runs : runs.run("2026-03-11", 4_000), asOf);

        assertEquals(isRecent ? Verdict.HOLD : Verdict.CARRY_ON, plan.verdict());
        assertEquals(isRecent ? because : "because.nothing", because(plan));
        assertEquals(isRecent, ids(plan).contains("agreed-limit"));
    }

    @Test
    void runMoreThanTwiceAsLongAsAgreedIsAStepBack() {
        assertEquals(
                Verdict.STEP_BACK,
                plan(AGREED.withMaxRun(3_000), runs().run("2026-03-02", 6_500), "2026-03-03")
                        .verdict());
    }

    @Test
    void runOnAnotherDayHoldsAndIsNamed() {
        AdvicePlan plan =
                plan(AGREED.withRunDays(Set.of(DayOfWeek.MONDAY)), runs().run("2026-03-03", 3_000), "2026-03-04");

        assertEquals(Verdict.HOLD, plan.verdict());
        assertEquals("verdict.HOLD", plan.headline().key());
        assertEquals("because.agreed-limit.day", because(plan));
    }

    /** On the way back the headline would be how long the runner was off. */
    @Test
    void headlineOfAWayBackNamesWhatWentPastTheAgreement() {
        AdvicePlan plan = plan(AGREED.withMaxRun(2_000), runs().run("2026-03-27", 3_000), "2026-03-28");

        assertEquals(Verdict.WALK, plan.verdict());
        assertEquals("because.agreed-limit.run", because(plan));
    }

    /** 60 km after 30 km, before anything was agreed: the limit that broke is 33 km, and 15 km are agreed now. */
    @Test
    void agreementTakesThePlaceOfALimitThatWasBroken() {
        TestRuns runs = runs();
        for (int day = 2; day <= 7; day++) {
            runs.run("2026-03-0" + day, 10_000);
        }
        AgreedLimits agreed =
                AgreedLimits.NONE.withMaxWeek(15_000).withMaxRun(5_000).withAgreedOn(LocalDate.of(2026, 3, 9));
        AdvicePlan plan = plan(agreed, runs, "2026-03-10");
        Advice first = plan.advice().get(0);

        assertEquals("agreed-limit", first.id());
        assertTrue(
                first.because().stream()
                        .map(LimitExceeded::judged)
                        .anyMatch(judged -> judged.rule().equals(WeeklyIncreaseRule.ID)),
                first.toString());
        assertFalse(ids(plan).contains("gather"), ids(plan).toString());
        assertEquals("because.ten-percent", because(plan));
    }

    @Test
    void plannedRunPastTheAgreementIsToldOnce() {
        PlanCheck plan = TrainingCheck.standard()
                .withAgreedLimits(AGREED.withMaxRun(5_000).withNoRunUntil(LocalDate.of(2026, 3, 10)))
                .assess(
                        runs().history(),
                        LocalDate.of(2026, 3, 2),
                        List.of(
                                PlannedRun.on(LocalDate.of(2026, 3, 4)).withDistanceMetres(4_000),
                                PlannedRun.on(LocalDate.of(2026, 3, 11)).withDistanceMetres(6_000)))
                .planCheck()
                .orElseThrow();

        assertEquals(
                List.of("agreed-limit.early", "agreed-limit.run"),
                plan.findingsToTell().stream()
                        .map(finding -> finding.message().key())
                        .filter(key -> key.startsWith("agreed"))
                        .toList());
        assertEquals(List.of(), plan.excessesToTell());
        assertFalse(plan.isFine());
    }

    /** After a week of 72 km at 12 km/h, and 30 km at 10 km/h before it. */
    @Test
    void whileNoRunWasAgreedNothingElseIsAdvised() {
        TestRuns runs = runs();
        for (int day = 2; day <= 7; day++) {
            runs.run("2026-03-0" + day, 12_000, 60);
        }
        AgreedLimits agreed =
                AgreedLimits.NONE.withNoRunUntil(LocalDate.of(2026, 4, 6)).withAgreedOn(LocalDate.of(2026, 3, 9));
        AdvicePlan plan = plan(agreed, runs, "2026-03-10");

        assertEquals(List.of("agreed-limit"), ids(plan));
        assertEquals("because.agreed-off", because(plan));
    }

    /** Of a runner of whom nothing is known yet, the advice would be to run as usual. */
    @Test
    void newRunnerIsToldToKeepToTheAgreement() {
        AdvicePlan plan = plan(AGREED.withMaxRun(5_000), new TestRuns().run("2026-03-02", 4_000), "2026-03-03");

        assertEquals(List.of("gather"), ids(plan));
        assertEquals("advice.gather.agreed", plan.advice().get(0).headline().key());
    }

    @Test
    void jsonTellsWhatWasAgreedAndWhereItBinds() throws IOException {
        JsonNode document = Written.json(
                report(AGREED.withMaxRun(5_000).withMaxWeek(15_000), runs().run("2026-03-02", 6_000), "2026-03-03"));

        assertEquals(5_000, document.at("/settings/agreed/run").asDouble());
        assertEquals("2026-03-01", document.at("/settings/agreed/agreedOn").asText());
        assertEquals(7, document.at("/settings/agreed/runDays").size());
        assertEquals("AGREED", document.at("/budget/nextRun/binding").asText());
        assertEquals("AGREED", document.at("/budget/nextWeek/ranges/1/basis").asText());
        assertEquals("agreed-limit", document.at("/findings/0/rule").asText());
        assertEquals("agreed-limit", document.at("/recommendations/0/id").asText());
        assertTrue(Written.json(report(AgreedLimits.NONE, runs(), "2026-03-03"))
                .at("/settings/agreed")
                .isNull());
    }

    @ParameterizedTest
    @CsvSource({"text", "markdown"})
    void reportsForPeopleNameIt(String format) throws IOException {
        String report = Written.as(
                        format, report(AGREED.withMaxRun(5_000), runs().run("2026-03-02", 6_000), "2026-03-03"))
                .replaceAll("\\s+", " ");

        assertTrue(report.contains("On Monday 2 Mar you ran 6.0 km; up to 5.0 km a run was agreed on 1 Mar."), report);
        assertTrue(report.contains("Keep to what was agreed on 1 Mar: up to 5.0 km a run."), report);
        assertTrue(report.contains("up to 5.0 km (agreed on 1 Mar)"), report);
        assertEquals(format.equals("text"), report.contains("What was agreed on 1 Mar goes before every rule: "));
    }

    @Test
    void otherRulesLeaveTheAgreementInForce() {
        TrainingCheck check = TrainingCheck.standard()
                .withAgreedLimits(AGREED.withMaxRun(5_000))
                .withRules(Rules.comeback())
                .withMaxIncrease(0.2);

        assertEquals(
                AGREED.withMaxRun(5_000),
                check.assess(runs().history(), LocalDate.of(2026, 3, 2))
                        .settings()
                        .agreed());
        assertTrue(check.withAgreedLimits(AgreedLimits.NONE)
                .assess(runs().history(), LocalDate.of(2026, 3, 2))
                .settings()
                .agreed()
                .isNone());
    }

    /** The pace of 10 km/h has a ceiling of 90.4 % after 37 days off. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02 | en | No run before Monday 6 Apr (agreed on 1 Mar). Next run: up to 2.0 km (agreed on 1 Mar), easy (slower than 6:39 min/km; you can talk in sentences).
            2026-03-02 | de | Kein Lauf vor Montag, 6. April (am 1. März vereinbart). Nächster Lauf: bis zu 2,0 km (am 1. März vereinbart), locker (langsamer als 6:39 min/km; du kannst in ganzen Sätzen reden).
            2026-03-31 | en | No run before Monday 6 Apr (agreed on 1 Mar). Next run: up to 2.0 km (agreed on 1 Mar), with walk breaks, easy (slower than 6:39 min/km; you can talk in sentences). Next week (Monday 6 Apr to Sunday 12 Apr): up to 8.0 km (agreed on 1 Mar); a run up to 2.0 km (agreed on 1 Mar).
            2026-04-06 | en | This week (to Sunday 12 Apr): up to 8.0 km (agreed on 1 Mar). Next run, today or later: up to 2.0 km (agreed on 1 Mar), with walk breaks, easy (slower than 6:39 min/km; you can talk in sentences).
            """)
    void budgetSaysWhatWasAgreed(String asOf, Locale language, String expected) {
        AgreedLimits agreed = AGREED.withMaxRun(2_000).withMaxWeek(8_000).withNoRunUntil(LocalDate.of(2026, 4, 6));
        TrainingReport report = TrainingCheck.standard()
                .withAgreedLimits(agreed)
                .assess(runs().history(), LocalDate.parse(asOf))
                .in(language);

        assertEquals(expected, BudgetWords.of(report).toString());
    }

    /** By Saturday it is a break of a week, after which a run is no longer than the longest before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-02 | en | Next run, today or later: up to 11.0 km, about 66 min, easy (slower than 6:00 min/km, your usual pace; you can talk in sentences). Runs on Monday and Saturday only (agreed on 1 Mar).
            2026-03-03 | en | No run before Saturday 7 Mar (agreed on 1 Mar). Next run: up to 10.0 km, about 60 min, easy (slower than 6:00 min/km, your usual pace; you can talk in sentences). Runs on Monday and Saturday only (agreed on 1 Mar).
            2026-03-03 | de | Kein Lauf vor Samstag, 7. März (am 1. März vereinbart). Nächster Lauf: bis zu 10,0 km, etwa 60 min, locker (langsamer als 6:00 min/km, dein übliches Tempo; du kannst in ganzen Sätzen reden). Läufe nur am Montag und Samstag (am 1. März vereinbart).
            """)
    void budgetSaysOnWhichDays(String asOf, Locale language, String expected) {
        TrainingReport report = TrainingCheck.standard()
                .withAgreedLimits(AGREED.withRunDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY)))
                .assess(runs().history(), LocalDate.parse(asOf))
                .in(language);
        String said = BudgetWords.of(report).toString();

        assertTrue(said.endsWith(expected), said);
    }
}
