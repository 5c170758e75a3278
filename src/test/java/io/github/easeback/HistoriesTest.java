package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Verdict;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.report.BudgetWords;
import io.github.easeback.report.Finding;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.Severity;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up runners, and what the report has to say of them. Most have eight weeks of runs from Monday 5 January 2026 on, every second day from Monday on; those of four runs end on Sunday 1 March. */
class HistoriesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate NINTH_MONDAY = MONDAY.plusWeeks(8);

    private static TestRuns eightWeeks(double... kilometres) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            add(runs, MONDAY.plusWeeks(week), kilometres);
        }
        return runs;
    }

    private static TestRuns add(TestRuns runs, LocalDate monday, double... kilometres) {
        for (int i = 0; i < kilometres.length; i++) {
            runs.run(monday.plusDays(2L * i).toString(), 1_000 * kilometres[i]);
        }
        return runs;
    }

    private static TrainingReport report(TestRuns runs, LocalDate asOf) {
        return TrainingCheck.standard().assess(runs.history(), asOf);
    }

    private static TrainingReport injured(TestRuns runs, LocalDate injury, LocalDate asOf) {
        return TrainingCheck.standard().withInjury(injury).assess(runs.history(), asOf);
    }

    private static List<Severity> flags(TrainingReport report) {
        return report.findings().stream()
                .filter(Finding::isFlag)
                .map(finding -> finding.outcome().severity())
                .toList();
    }

    private static AdvicePlan plan(TrainingReport report) {
        return report.plan().orElseThrow();
    }

    /** Walk-jog of 7 to 10 cycles over five weeks after 72 days off, then the same distance without walks: 60 and 97 minutes of running. */
    @Test
    void leavingOutAllWalkBreaksIsFoundAndTheyAreToBeKept() {
        TestRuns runs = eightWeeks(13, 13, 13);
        LocalDate back = LocalDate.of(2026, 5, 11);
        int[] cycles = {7, 7, 8, 9, 10};
        for (int week = 0; week < cycles.length; week++) {
            for (int day : new int[] {0, 2, 4}) {
                runs.add(TestRuns.on(back.plusDays(7L * week + day).toString())
                        .distanceMetres(450.0 * cycles[week])
                        .timerTime(Duration.ofMinutes(4L * cycles[week]))
                        .gait(new Gait(Duration.ofMinutes(2L * cycles[week]), 183.0 * cycles[week], 7, 7)));
            }
        }
        for (int day : new int[] {0, 2, 4}) {
            runs.add(TestRuns.on(back.plusDays(35L + day).toString())
                    .distanceMetres(4_500)
                    .timerTime(Duration.ofSeconds(97 * 20))
                    .gait(new Gait(Duration.ZERO, 0, 0, 1)));
        }
        TrainingReport report = report(runs, back.plusDays(40));

        assertTrue(
                report.findings().stream()
                        .filter(Finding::isFlag)
                        .flatMap(finding -> finding.outcome().judged().variable().stream())
                        .anyMatch(LoadVariables.RUNNING_DURATION::equals),
                report.findings().toString());
        assertTrue(
                report.recommendations().get(0).detail().contains("keep the walk breaks"),
                report.recommendations().toString());
        assertTrue(
                report.recommendations().get(0).detail().startsWith("Rest, walk or ride until Sunday 21 Jun."),
                report.recommendations().toString());

        // On the Monday after it there is running time left, and nobody is told to rest until Sunday.
        TrainingReport later = report(runs, back.plusDays(42));
        assertTrue(
                later.recommendations().get(0).detail().contains("keep the walk breaks"),
                later.recommendations().toString());
        assertFalse(
                later.recommendations().get(0).detail().contains("Rest"),
                later.recommendations().toString());
    }

    /** 28 km, then 19 km that end with a race of 10 km, and back to 40 km. */
    @Test
    void weekBackAtTheLevelBeforeARaceIsNoJumpAndTheDayOfTheRaceIsOver() {
        TestRuns runs = eightWeeks(10, 10, 10, 10);
        add(runs, NINTH_MONDAY, 7, 7, 7, 7);
        add(runs, NINTH_MONDAY.plusWeeks(1), 3, 3, 3, 10);
        TrainingReport race = report(runs, NINTH_MONDAY.plusDays(13));
        TrainingReport after = report(add(runs, NINTH_MONDAY.plusWeeks(2), 10, 10, 10, 10), NINTH_MONDAY.plusDays(20));

        assertTrue(plan(race).budget().next().isRestToday());
        assertEquals(
                List.of(
                        "Carry on. 9 weeks in a row within the limits.",
                        "This week is done: rest, and go on from Monday 16 Mar."),
                race.answer());
        assertEquals(List.of(), flags(after));
        assertEquals("Carry on. 10 weeks in a row within the limits.", after.headline());
    }

    @Test
    void dayOfALongRaceIsOverAndItRaisesNoLimit() {
        TestRuns runs = add(eightWeeks(10, 10, 10, 35), NINTH_MONDAY, 10, 10).run("2026-03-08", 50_000, 360);
        TrainingReport report = report(runs, LocalDate.of(2026, 3, 8));

        assertTrue(plan(report).budget().next().isRestToday());
        assertEquals(38_500, plan(report).budget().singleRun().limit().orElseThrow(), 1e-6);
        assertTrue(
                report.headline().startsWith("Hold. The 50.0 km on Sunday 8 Mar were 43 % longer"), report.headline());
    }

    /** The longest run in a year is followed by days of rest, whatever the rules would leave. */
    @ParameterizedTest
    @CsvSource({"2026-03-08, true", "2026-03-09, true", "2026-03-10, true", "2026-03-11, false"})
    void daysAfterTheLongestRaceAreForRest(LocalDate asOf, boolean isRest) {
        TestRuns runs = add(eightWeeks(10, 10, 10, 35), NINTH_MONDAY, 10, 10).run("2026-03-08", 50_000, 360);
        TrainingReport report = report(runs, asOf);

        assertEquals(isRest, plan(report).budget().next().isRestToday());
        assertEquals(LocalDate.of(2026, 3, 11), plan(report).budget().next().earliest());
        assertEquals(
                isRest,
                BudgetWords.of(report)
                        .toString()
                        .contains(
                                "Rest until Tuesday 10 Mar: no run of the year before, as far as known, was as long as the 50.0 km on Sunday 8 Mar."),
                BudgetWords.of(report).toString());
        assertEquals(
                (isRest ? "Rest until Tuesday 10 Mar. " : "") + "Keep single runs to 38.5 km at most, and easy.",
                report.answer().get(2));
    }

    @Test
    void runOnADayOfRestAfterTheLongestRaceIsFound() {
        TestRuns runs = add(eightWeeks(10, 10, 10, 35), NINTH_MONDAY, 10, 10)
                .run("2026-03-08", 50_000, 360)
                .run("2026-03-10", 3_000, 360);
        TrainingReport report = report(runs, LocalDate.of(2026, 3, 10));

        assertEquals(
                List.of(
                        "Tuesday 10 Mar: a run on a day of rest. The 50.0 km on Sunday 8 Mar went over their limit, and no run of the year before, as far as known, was as long; rest was due until Tuesday 10 Mar."),
                report.findings().stream()
                        .filter(finding -> finding.outcome().judged().rule().equals("recovery-day"))
                        .map(Finding::message)
                        .toList());
    }

    /** 15 km are the longest of each week of eight, the last one on Friday 27 February; then nothing. Half of the usual longest run is 7.5 km. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-06,  6, CARRY_ON, 16_500",
        "2026-03-07,  7, HOLD,     15_000",
        "2026-03-13, 13, HOLD,     15_000",
        "2026-03-14, 14, WALK,      7_500"
    })
    void whoIsOffForOneToTwoWeeksGoesBackToWhatWasUsualAndIsNotToldToCarryOn(
            LocalDate asOf, int daysOff, Verdict verdict, String metres) {
        TrainingReport report = report(eightWeeks(10, 10, 15), asOf);

        assertEquals(verdict, plan(report).verdict());
        assertEquals(
                Double.parseDouble(metres.replace("_", "")),
                plan(report).budget().next().distance().orElseThrow(),
                1e-6);
        if (verdict == Verdict.HOLD) {
            assertEquals(
                    List.of(
                            "Hold. You have not run since 27 Feb: " + daysOff + " days without a run.",
                            "Go back to what was usual, and not beyond it: the first run up to 15.0 km, with walk breaks."),
                    report.answer());
        }
    }

    /** A run each Sunday, up to the ninth of ten; a pause of a day more is none. */
    @Test
    void whoRunsOnceAWeekIsToldOfNoBreak() {
        TestRuns runs = new TestRuns();
        for (int i = 0; i < 10; i++) {
            runs.run(MONDAY.plusWeeks(i).toString(), 10_000);
        }

        assertEquals(
                Verdict.CARRY_ON,
                plan(report(runs, MONDAY.plusWeeks(10).plusDays(1))).verdict());
    }

    /** 8 km every 15 days for a year. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 13, 14, 15})
    void whoAlwaysRunsEverySecondWeekIsToldSoOnceAndIsHeldToNoStartDose(int daysSince) throws IOException {
        TestRuns runs = new TestRuns();
        LocalDate day = MONDAY.minusYears(1);
        for (int i = 0; i < 25; i++) {
            runs.run(day.plusDays(15L * i).toString(), 8_000);
        }
        TrainingReport report = report(runs, day.plusDays(15 * 24 + daysSince));

        assertEquals(List.of(), flags(report));
        assertEquals(8_800, plan(report).budget().singleRun().limit().orElseThrow(), 1e-6);
        assertEquals(Verdict.CARRY_ON, plan(report).verdict());
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String told = language.equals(Locale.ENGLISH) ? "are no layoff" : "sind keine Laufpause";
            assertEquals(2, text(report.in(language)).split(told, -1).length);
        }
    }

    /** The text report as one line. */
    private static String text(TrainingReport report) throws IOException {
        return Written.as("text", report).replaceAll("\\s+", " ");
    }

    /** 24 km every 15 days, four times in eight weeks: the usual week is 12 km. */
    @Test
    void usualWeekOfAHabitCountsTheWeeksWithoutARun() throws IOException {
        TestRuns runs = new TestRuns();
        for (int i = 0; i < 12; i++) {
            runs.run(MONDAY.plusDays(15L * i).toString(), 24_000);
        }

        assertTrue(text(report(runs, MONDAY.plusDays(15 * 11 + 1)))
                .contains("Your usual week is 12.0 km, with the weeks without a run as zeros."));
    }

    /** Off for 16 days, back for three runs, and off for 16 days again. */
    @Test
    void secondLayoffWithinWeeksIsARelapseAndToBeSeen() throws IOException {
        TestRuns runs = eightWeeks(10, 10, 10);
        for (String day : List.of("2026-03-16", "2026-03-18", "2026-03-20")) {
            runs.run(day, 3_000, 22);
        }
        TrainingReport report = report(runs, LocalDate.of(2026, 4, 6));
        JsonNode layoff = Written.json(report).get("layoff");

        assertEquals(16, layoff.get("days").asInt());
        assertEquals("LONG", layoff.get("tier").asText());
        assertEquals("2026-02-28", layoff.get("relapse").get("from").asText());
        assertEquals("2026-03-15", layoff.get("relapse").get("to").asText());
        assertEquals(3_218.688, plan(report).budget().next().distance().orElseThrow(), 1e-6);
        assertTrue(report.recommendations().get(0).detail().contains("see a physiotherapist"));
        assertTrue(report.in(Locale.GERMAN).recommendations().get(0).detail().contains("physiotherapeutisch"));
        assertTrue(Written.as("markdown", report).contains("Second layoff of two weeks or more within twelve weeks"));
    }

    /** 3, 4, 5 and 7 km in the first week of a new watch. */
    @ParameterizedTest
    @CsvSource({"2026-05-10", "2026-05-11"})
    void newWatchIsNoAlarmAndWhoComesBackStartsWithWalking(LocalDate asOf) {
        TrainingReport report = report(add(new TestRuns(), LocalDate.of(2026, 5, 4), 3, 4, 5, 7), asOf);

        assertEquals(List.of(), flags(report));
        assertEquals(Verdict.UNKNOWN, plan(report).verdict());
        assertEquals(7_700, plan(report).budget().next().distance().orElseThrow(), 1e-6);
        assertTrue(report.recommendations()
                .get(0)
                .headline()
                .startsWith("If you come back from an injury or a break, start with walking and jogging."));
        assertTrue(report.recommendations().get(0).detail().contains("--injury"));
        assertEquals(1, report.recommendations().size());
    }

    /** Injured on Sunday 1 March, in the last run or after it. */
    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-03-02", "2026-03-02, 2026-03-02", "2026-03-05, 2026-03-05"})
    void whoWasInjuredYesterdayIsToldToWalkAndJog(LocalDate asOf, LocalDate earliest) throws IOException {
        TrainingReport report = injured(eightWeeks(10, 10, 10, 10), LocalDate.of(2026, 3, 1), asOf);
        JsonNode json = Written.json(report);

        assertEquals("Walk and jog. You have not run since the injury of 1 Mar.", report.headline());
        assertEquals(
                "Gehen und Laufen im Wechsel. Seit der Verletzung vom 1. März bist du nicht gelaufen.",
                report.in(Locale.GERMAN).headline().replace('\u00a0', ' '));
        assertEquals(3_218.688, plan(report).budget().next().distance().orElseThrow(), 1e-6);
        assertEquals(earliest, plan(report).budget().next().earliest());
        assertTrue(report.recommendations().get(0).detail().contains("walked briskly for 30 minutes on three days"));
        assertTrue(json.get("layoff").get("told").asBoolean());
        assertEquals("2026-03-01", json.get("settings").get("injury").asText());
    }

    /** A run on Monday, injured on Tuesday, back on Friday: what was run before the return is no part of the dose of the week. */
    @Test
    void doseOfAWeekBeginsWithTheReturnInIt() throws IOException {
        TestRuns runs = add(eightWeeks(10, 10, 10, 10), NINTH_MONDAY, 10).run("2026-03-06", 3_200, 28);
        LocalDate injury = LocalDate.of(2026, 3, 3);
        TrainingReport kept = injured(runs, injury, LocalDate.of(2026, 3, 6));
        TrainingReport broken = injured(runs.run("2026-03-08", 8_000, 70), injury, LocalDate.of(2026, 3, 8));

        assertEquals(List.of(), flags(kept));
        assertFalse(kept.recommendations().get(0).detail().contains("walk briskly"), "the first run is over");
        assertEquals("Walk and jog. You came back on Friday 6 Mar after the injury of 3 Mar.", kept.headline());
        assertEquals(
                9_656.064 - 3_200,
                plan(kept).budget().of(LoadVariables.DISTANCE).left().orElseThrow(),
                1e-3);
        assertTrue(
                broken.findings().stream()
                        .map(Finding::message)
                        .anyMatch(
                                "Week of 2 Mar: 11.2 km since Friday 6 Mar. On the way back from the injury of 3 Mar, 9.6 km was the limit of the rest of this week."
                                        ::equals),
                broken.findings().toString());
        assertTrue(Written.as("markdown", kept).contains("Layoff after the injury of 3 Mar 2026:"));
    }

    /** Two runs of 3 km of which the first is the return: nothing is known of before. */
    @Test
    void injuryBeforeTheFirstRunMakesThatTheReturn() {
        TestRuns runs = new TestRuns().run("2026-05-04", 3_000).run("2026-05-06", 3_000);
        TrainingReport report = injured(runs, LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 7));

        assertEquals("Walk and jog. You came back on Monday 4 May after the injury of 20 Apr.", report.headline());
        assertEquals(
                9_656.064 - 6_000,
                plan(report).budget().of(LoadVariables.DISTANCE).left().orElseThrow(),
                1e-3);
        assertEquals(3_300, plan(report).budget().next().distance().orElseThrow(), 1e-6);
    }

    @Test
    void reportOfADayBeforeTheInjuryIsRefused() {
        TrainingCheck check = TrainingCheck.standard().withInjury(NINTH_MONDAY);
        RunHistory history = eightWeeks(10).history();

        Exception refused =
                assertThrows(IllegalArgumentException.class, () -> check.assess(history, NINTH_MONDAY.minusDays(1)));

        assertEquals("On 2026-03-01, nothing can be known of an injury of 2026-03-02", refused.getMessage());
    }

    /** Nine rides and walks in four weeks off. */
    @Test
    void whoKeptFitIsToldWhyThePaceMayBeHigher() throws IOException {
        List<OtherActivity> others = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            others.add(TestRuns.other(
                    i % 2 == 0 ? "cycling" : "walking",
                    NINTH_MONDAY.plusDays(3L * i).toString(),
                    2_400,
                    0));
        }
        RunHistory history = eightWeeks(10, 10, 10, 10).history();
        LocalDate day = NINTH_MONDAY.plusDays(28);
        TrainingReport rested = TrainingCheck.standard().assess(history, day);
        TrainingReport kept = TrainingCheck.standard().assess(history.withOtherActivities(others), day);

        assertFalse(rested.recommendations().get(0).detail().contains("kept fit"));
        assertTrue(
                kept.recommendations().get(0).detail().contains("You kept fit: 9 walks, rides and the like"),
                kept.recommendations().get(0).detail());
        assertEquals(
                "AFTER_CROSS_TRAINING",
                Written.json(kept).get("layoff").get("paceTable").asText());
        assertEquals(2.7778 * 0.9655, plan(kept).budget().next().fastest().orElseThrow(), 0.0005);
        assertEquals(2.7778 * 0.931, plan(rested).budget().next().fastest().orElseThrow(), 0.0005);
    }

    /** Half an hour on each day of six weeks, walked and recorded as a run, from the day after the last run on; then 3 km of running. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 13, Hold. You have not run since 27 Feb: 12 days without a run.",
        "2026-03-20, 21, Walk and jog. You have not run since 27 Feb: 20 days without a run.",
        "2026-04-11, 42, Walk and jog. You came back on Saturday 11 Apr after 42 days without a run."
    })
    void walksThatWereRecordedAsRunsEndNoLayoffAndAreNoLoad(LocalDate asOf, int walks, String headline)
            throws IOException {
        TestRuns runs = eightWeeks(9, 9, 12);
        walkOnEachDayOfSixWeeks(runs, LocalDate.of(2026, 2, 28));
        TrainingReport report = report(runs.run("2026-04-11", 3_000, 24), asOf);

        assertEquals(headline, report.headline());
        assertEquals(List.of(), flags(report));
        assertEquals(walks, Written.json(report).at("/history/walks").asInt());
        assertTrue(text(report).contains("nothing to the load"), text(report));
    }

    private static void walkOnEachDayOfSixWeeks(TestRuns runs, LocalDate first) {
        for (int day = 0; day < 42; day++) {
            runs.add(TestRuns.on(first.plusDays(day).toString())
                    .distanceMetres(2_600)
                    .timerTime(Duration.ofMinutes(30))
                    .gait(new Gait(Duration.ofMinutes(30), 2_600, 1, 0)));
        }
    }

    /** Nobody who only walks has run, so there is nothing to hold a run against. */
    @Test
    void walksAloneAreNoHistoryOfRuns() throws IOException {
        TestRuns runs = new TestRuns();
        walkOnEachDayOfSixWeeks(runs, MONDAY);
        TrainingReport report = report(runs, MONDAY.plusDays(41));

        assertEquals(List.of(), flags(report));
        assertEquals(List.of(), report.findings());
        assertEquals(42, Written.json(report).at("/history/walks").asInt());
    }
}
