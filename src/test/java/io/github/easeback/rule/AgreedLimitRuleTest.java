package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.report.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It was agreed on Sunday 3 May 2026. */
class AgreedLimitRuleTest {

    private static final AgreedLimits AGREED = AgreedLimits.NONE.withAgreedOn(LocalDate.of(2026, 5, 3));
    private static final Set<DayOfWeek> RUN_DAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);

    private static List<RuleOutcome> outcomes(AgreedLimits agreed, LoadHistory load) {
        return Evaluation.of(load, Rules.standard().with(agreed)).outcomesOf(AgreedLimitRule.of(agreed));
    }

    @Test
    void allThatWasAgreedIsNamedInOneOrder() {
        AgreedLimits all = AgreedLimits.NONE
                .withRunDays(RUN_DAYS)
                .withNoRunUntil(LocalDate.of(2026, 5, 11))
                .withMaxWeek(15_000)
                .withMaxRun(5_000);

        assertEquals(
                "up to 5.0 km a run, up to 15.0 km a week, no run before Monday 11 May 2026 and runs on Monday, Wednesday and Saturday only",
                Words.of(Locale.ENGLISH).say(all.all()));
    }

    private static List<String> told(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.judged().window().last() + " " + outcome.kind()
                        + outcome.findSeverity().map(severity -> " " + severity).orElse("")
                        + outcome.findReason().map(reason -> " " + reason).orElse(""))
                .toList();
    }

    private static List<String> found(AgreedLimits agreed, TestRuns runs, String asOf) {
        return outcomes(agreed, runs.load(asOf)).stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .map(over -> over.judged().window().last() + " " + over.severity() + " "
                        + over.message().key())
                .toList();
    }

    /** Up to 30 % more is a caution, up to twice as much a warning. */
    @ParameterizedTest
    @CsvSource({
        "4999, ",
        "5000, ",
        "5000.01, CAUTION",
        "5200, CAUTION",
        "6500, CAUTION",
        "6501, WARNING",
        "10000, WARNING",
        "10001, ALERT"
    })
    void runIsHeldAgainstTheAgreedLength(double metres, String severity) {
        TestRuns runs = new TestRuns().run("2026-05-05", metres);

        assertEquals(
                severity == null ? List.of() : List.of("2026-05-05 " + severity + " agreed-limit.run"),
                found(AGREED.withMaxRun(5_000), runs, "2026-05-06"));
    }

    /** The length of the run, its day and the week. */
    @Test
    void eachFindingSaysThatItsLimitWasAgreed() {
        AgreedLimits agreed = AGREED.withMaxRun(5_000).withMaxWeek(5_000).withNoRunUntil(LocalDate.of(2026, 5, 7));
        Evaluation evaluation = Evaluation.of(
                new TestRuns().run("2026-05-05", 6_000).load("2026-05-10"),
                Rules.standard().with(agreed));
        List<Optional<Allowance.Basis>> bases = evaluation.outcomesOf(AgreedLimitRule.of(agreed)).stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .map(over -> over.change().basis())
                .toList();

        assertEquals(Collections.nCopies(3, Optional.of(Allowance.Basis.AGREED)), bases);
    }

    @ParameterizedTest
    @CsvSource({"7499, ", "7500, ", "7500.01, CAUTION", "12000, CAUTION", "12001, WARNING", "22501, ALERT"})
    void weekIsHeldAgainstTheAgreedLength(double second, String severity) {
        TestRuns runs = new TestRuns().run("2026-05-05", 7_500).run("2026-05-07", second);

        assertEquals(
                severity == null ? List.of() : List.of("2026-05-10 " + severity + " agreed-limit.week"),
                found(AGREED.withMaxWeek(15_000), runs, "2026-05-10"));
    }

    /** Thursday 7 May is the first day for a run; of the weekdays, Monday, Wednesday and Saturday are. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-06, WARNING agreed-limit.early",
        "2026-05-07, CAUTION agreed-limit.day",
        "2026-05-09, ",
        "2026-05-10, CAUTION agreed-limit.day",
        "2026-05-11, "
    })
    void runIsHeldAgainstTheAgreedDays(String day, String finding) {
        AgreedLimits agreed = AGREED.withNoRunUntil(LocalDate.of(2026, 5, 7)).withRunDays(RUN_DAYS);

        assertEquals(
                finding == null ? List.of() : List.of(day + " " + finding),
                found(agreed, new TestRuns().run(day, 3_000), day));
    }

    /** Runs of each day from Friday 1 May to Tuesday 5 May; the week before ends on Sunday 3 May. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-05-01 | 2026-05-01, 2026-05-02, 2026-05-03, 2026-05-04, 2026-05-05",
                "2026-05-03 | 2026-05-03, 2026-05-04, 2026-05-05",
                "2026-05-06 | ",
                "-          | 2026-05-04, 2026-05-05"
            })
    void runsAreHeldAgainstItFromTheDayOfTheAgreementOn(LocalDate agreedOn, String days) {
        TestRuns runs = new TestRuns();
        for (int day = 1; day <= 5; day++) {
            runs.run("2026-05-0" + day, 6_000);
        }
        AgreedLimits agreed = AgreedLimits.NONE.withMaxRun(5_000);

        assertEquals(
                days == null ? List.of() : List.of(days.split(", ", -1)),
                found(agreedOn == null ? agreed : agreed.withAgreedOn(agreedOn), runs, "2026-05-05").stream()
                        .map(finding -> finding.substring(0, 10))
                        .toList());
    }

    /** 12 km before the agreement on Thursday 7 May leave 3 km. */
    @ParameterizedTest
    @CsvSource({"3000, ", "3100, 2026-05-08 CAUTION agreed-limit.week"})
    void weekOfTheAgreementCountsWithAllItsRuns(double metres, String finding) {
        AgreedLimits agreed = AgreedLimits.NONE.withMaxWeek(15_000).withAgreedOn(LocalDate.of(2026, 5, 7));
        TestRuns runs = new TestRuns().run("2026-05-05", 12_000).run("2026-05-08", metres);

        assertEquals(finding == null ? List.of() : List.of(finding), found(agreed, runs, "2026-05-08"));
    }

    @Test
    void weekThatWasOverBeforeTheAgreementIsNoFinding() {
        AgreedLimits agreed = AgreedLimits.NONE.withMaxWeek(15_000).withAgreedOn(LocalDate.of(2026, 5, 7));

        assertEquals(List.of(), found(agreed, new TestRuns().run("2026-05-05", 20_000), "2026-05-10"));
    }

    /** What goes on from a day says the same as what starts later, though that later day has another week of the report. */
    @Test
    void agreementWithoutADayStaysInForceFromTheFirstReportOn() {
        AgreedLimits agreed = AgreedLimits.NONE.withMaxRun(5_000);
        Evaluation before = Evaluation.of(
                new TestRuns().run("2026-05-05", 6_000).load("2026-05-06"),
                Rules.standard().with(agreed));

        Evaluation after = before.then(
                List.of(TestRuns.on("2026-05-12").distanceMetres(6_000).build()), LocalDate.of(2026, 5, 13));

        assertEquals(
                List.of("2026-05-05", "2026-05-12"),
                after.outcomesOf(AgreedLimitRule.of(agreed)).stream()
                        .map(outcome -> outcome.judged().window().last().toString())
                        .toList());
    }

    @Test
    void whatIsWithinAndWhatCannotBeJudgedAreOutcomesToo() {
        TestRuns runs = new TestRuns()
                .run("2026-05-04", 4_000)
                .add(TestRuns.on("2026-05-06").timerTime(Duration.ofMinutes(30)));

        assertEquals(
                List.of(
                        "2026-05-04 WITHIN_LIMIT",
                        "2026-05-06 NOT_ASSESSABLE NOT_MEASURED",
                        "2026-05-10 NOT_ASSESSABLE PARTLY_MEASURED"),
                told(outcomes(AGREED.withMaxRun(5_000).withMaxWeek(15_000), runs.load("2026-05-10"))));
    }

    @Test
    void weekWithAFileThatCouldNotBeUsedIsOnlyJudgedIfItIsOver() {
        RunHistory history = new RunHistory(
                2,
                new TestRuns().run("2026-05-04", 14_000).history().runs(),
                List.of(TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-06")),
                ZoneOffset.UTC);
        LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, LocalDate.of(2026, 5, 10));

        assertEquals(
                List.of("2026-05-10 NOT_ASSESSABLE MISSING_RUNS"), told(outcomes(AGREED.withMaxWeek(15_000), load)));
        assertEquals(List.of("2026-05-10 LIMIT_EXCEEDED CAUTION"), told(outcomes(AGREED.withMaxWeek(13_000), load)));
    }

    /** One minute of running in an hour. */
    @Test
    void walkThatWasRecordedAsARunIsNoRunOfAnAgreement() {
        TestRuns walk = new TestRuns()
                .add(TestRuns.on("2026-05-05")
                        .distanceMetres(6_000)
                        .timerTime(Duration.ofMinutes(60))
                        .gait(new Gait(Duration.ofMinutes(59), 5_800, 1, 1)));
        AgreedLimits agreed = AGREED.withMaxRun(5_000).withNoRunUntil(LocalDate.of(2026, 6, 1));

        assertEquals(List.of(), found(agreed, walk, "2026-05-05"));
        assertEquals(List.of(), found(AGREED.withMaxWeek(5_000), walk, "2026-05-05"));
    }

    /** 10 km of the week before and the longest run of 30 days allow 11 km each. */
    @ParameterizedTest
    @CsvSource({
        "5000, 8000, 5000, AGREED, 8000, AGREED",
        "11000, 11000, 11000, AGREED, 11000, AGREED",
        "12000, 12000, 11000, LONGEST_30_DAYS, 11000, WEEK_BEFORE"
    })
    void limitsOfADayAreTheLowerOnes(
            double agreedRun,
            double agreedWeek,
            double run,
            Allowance.Basis ofRun,
            double week,
            Allowance.Basis ofWeek) {
        Limits limits = Evaluation.of(
                        new TestRuns().run("2026-05-05", 10_000).load("2026-05-11"),
                        Rules.standard().with(AGREED.withMaxRun(agreedRun).withMaxWeek(agreedWeek)))
                .limits(LocalDate.of(2026, 5, 11));

        assertEquals(run, limits.run().limit().orElseThrow(), 1e-6);
        assertTrue(limits.run().restsOn(ofRun), limits.run().toString());
        assertEquals(week, limits.ofWeek(LoadVariables.DISTANCE).limit().orElseThrow(), 1e-6);
        assertTrue(limits.ofWeek(LoadVariables.DISTANCE).restsOn(ofWeek), limits.toString());
    }

    @Test
    void limitsAreAgreedOnesAlsoWhereTheRulesKnowNone() {
        Limits limits = Evaluation.of(
                        new TestRuns().run("2026-05-05", 10_000).load("2026-05-06"),
                        Rules.standard().with(AGREED.withMaxWeek(15_000)))
                .limits(LocalDate.of(2026, 5, 6));

        assertEquals(15_000, limits.ofWeek(LoadVariables.DISTANCE).limit().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"2026-05-06, true", "2026-05-08, false", "2026-05-09, true", "2026-05-11, false", "2026-05-13, false"})
    void dayWithoutAPermissionIsADayOfRest(LocalDate day, boolean isRestDay) {
        AgreedLimits agreed = AGREED.withNoRunUntil(LocalDate.of(2026, 5, 8))
                .withRunDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
        Evaluation evaluation = Evaluation.of(
                new TestRuns().run("2026-05-04", 10_000).load("2026-05-05"),
                Rules.standard().with(agreed));

        assertEquals(isRestDay, evaluation.limits(day).isRestDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void findingsAreSaidInFull(String language) {
        TestRuns runs = new TestRuns().run("2026-05-05", 6_000).run("2026-05-12", 6_000);
        AgreedLimits agreed = AGREED.withMaxRun(5_000)
                .withMaxWeek(5_500)
                .withNoRunUntil(LocalDate.of(2026, 5, 9))
                .withRunDays(RUN_DAYS);
        Words words = Words.of(Locale.forLanguageTag(language));
        List<String> said = outcomes(agreed, runs.load("2026-05-12")).stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .map(over -> words.say(over.message()))
                .toList();

        assertEquals(6, said.size(), said.toString());
        said.forEach(sentence -> assertFalse(sentence.contains("{") || sentence.contains("agreed-limit"), sentence));
        said.forEach(sentence -> assertTrue(sentence.contains(language.equals("en") ? "3 May" : "3. Mai"), sentence));
    }

    /** The numbers, the day of the agreement, and what to do. */
    @Test
    void findingNamesItsNumbersAndDays() {
        LimitExceeded over = outcomes(
                        AGREED.withMaxRun(5_000),
                        new TestRuns().run("2026-05-05", 6_200).load("2026-05-05"))
                .get(0)
                .exceeded()
                .orElseThrow();

        assertEquals(
                "Tuesday 5 May 2026: 6.2 km. A run of up to 5.0 km was agreed on 3 May 2026. Talk it over before you go beyond it.",
                Words.of(Locale.ENGLISH).say(over.message()));
    }

    @Test
    void nothingAgreedIsNoRule() {
        assertTrue(Rules.standard().agreed().isNone());
        assertTrue(Rules.standard().with(AGREED).agreed().isNone(), "the day of an agreement on nothing");
        assertFalse(Rules.standard().with(AGREED).evidence().containsKey(AgreedLimitRule.ID));
        assertEquals(
                AgreedLimitRule.ID,
                Rules.standard().with(AGREED.withMaxRun(5_000)).all().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void distanceIsAboveZero(double metres) {
        assertThrows(IllegalArgumentException.class, () -> AgreedLimits.NONE.withMaxRun(metres));
        assertThrows(IllegalArgumentException.class, () -> AgreedLimits.NONE.withMaxWeek(metres));
    }

    /** Until Friday 8 May no run; of its days after that, Saturday is one for runs, and none if runs are on Mondays and Wednesdays. */
    @ParameterizedTest
    @CsvSource({"MONDAY WEDNESDAY, 0", "MONDAY WEDNESDAY SATURDAY, 15000"})
    void weekWithoutADayForARunAllowsNothing(String weekdays, double metres) {
        Set<DayOfWeek> days =
                Stream.of(weekdays.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        AgreedLimits agreed = AGREED.withMaxWeek(15_000)
                .withNoRunUntil(LocalDate.of(2026, 5, 8))
                .withRunDays(days);

        assertEquals(
                OptionalDouble.of(metres),
                agreed.metresOf(new Days(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 10))));
    }

    @Test
    void runsNeedAWeekday() {
        assertThrows(IllegalArgumentException.class, () -> AgreedLimits.NONE.withRunDays(Set.of()));
    }

    /** 2026-05-07 is a Thursday. */
    @ParameterizedTest
    @CsvSource({"2026-05-01, 2026-05-09", "2026-05-09, 2026-05-09", "2026-05-10, 2026-05-11"})
    void firstDayForARunIsTheNextThatWasAgreed(LocalDate from, LocalDate day) {
        assertEquals(
                day,
                AGREED.withNoRunUntil(LocalDate.of(2026, 5, 7))
                        .withRunDays(RUN_DAYS)
                        .firstRunDay(from));
    }
}
