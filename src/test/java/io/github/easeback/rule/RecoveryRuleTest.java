package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.load.LoadHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryRuleTest {

    private static final LocalDate LONG_RUN = LocalDate.of(2026, 5, 10);

    /** Ten weeks of 10 km every Sunday. */
    private static TestRuns tenSundays() {
        TestRuns runs = new TestRuns();
        for (int week = 10; week >= 1; week--) {
            runs.run(LONG_RUN.minusWeeks(week).toString(), 10_000);
        }
        return runs;
    }

    private static Optional<Recovery> recovery(LoadHistory load) {
        return Evaluation.of(load, Rules.standard()).limits(load.asOf()).recovery();
    }

    private static List<RuleOutcome> found(TestRuns runs) {
        return RecoveryRule.standard().assess(runs.load("2026-05-17"));
    }

    /** 11 km are within the rule, less than 11 km information at most; twice 10 km are a warning, more is an alert. */
    @ParameterizedTest
    @CsvSource({"11000,", "11001, 2026-05-12", "13000, 2026-05-12", "20000, 2026-05-12", "20001, 2026-05-13"})
    void twoDaysOfRestFollowAJumpAndThreeAnAlert(double metres, LocalDate until) {
        LoadHistory load = tenSundays().run(LONG_RUN.toString(), metres).load("2026-05-11");

        assertEquals(Optional.ofNullable(until), recovery(load).map(Recovery::until));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-10, false", "2026-05-11, true", "2026-05-12, true", "2026-05-13, false"})
    void daysOfRestAreThoseAfterTheRun(String day, boolean isRest) {
        LoadHistory load = tenSundays().run(LONG_RUN.toString(), 15_000).load(day);

        assertEquals(isRest, recovery(load).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2025-05-09, 15000, true", "2025-05-10, 15000, false", "2025-05-10, 14999, true"})
    void longestIsTheLongestOfTheYearBefore(String earlier, double metres, boolean isRest) {
        LoadHistory load = tenSundays()
                .run(earlier, metres)
                .run(LONG_RUN.toString(), 15_000)
                .load("2026-05-11");

        assertEquals(isRest, recovery(load).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, 15000, true",
        "2026-03-16, 15000, false",
        "2026-03-16, 20000, false",
        "2026-03-16, 20001, true"
    })
    void inTheFirstEightWeeksOfAHistoryOnlyAnAlertCounts(String first, double metres, boolean isRest) {
        TestRuns runs = new TestRuns().run(first, 10_000);
        for (int week = 6; week >= 1; week--) {
            runs.run(LONG_RUN.minusWeeks(week).toString(), 10_000);
        }
        LoadHistory load = runs.run(LONG_RUN.toString(), metres).load("2026-05-11");

        assertEquals(isRest, recovery(load).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2026-05-10, 0", "2026-05-11, 1", "2026-05-12, 1", "2026-05-13, 0"})
    void runOnADayOfRestIsACautionHoweverShort(String day, int findings) {
        List<RuleOutcome> outcomes =
                found(tenSundays().run(LONG_RUN.toString(), 15_000).run(day, 1_000));

        assertEquals(findings, outcomes.size());
        outcomes.forEach(outcome ->
                assertEquals(Severity.CAUTION, outcome.exceeded().orElseThrow().severity()));
    }

    @Test
    void shortRunOnADayOfRestMakesItNoLonger() {
        LoadHistory load = tenSundays()
                .run(LONG_RUN.toString(), 15_000)
                .run("2026-05-12", 1_000)
                .load("2026-05-13");

        assertEquals(Optional.empty(), recovery(load));
    }

    /** 12 weeks of 10 km, six weeks off, and on the way back 20 km at once. */
    @Test
    void onTheWayBackTheDayAfterIsOneFindingAndTheSecondDayAnother() {
        TestRuns runs = new TestRuns();
        Stream.iterate(LocalDate.of(2026, 1, 4), sunday -> sunday.plusWeeks(1))
                .limit(12)
                .forEach(sunday -> runs.run(sunday.toString(), 10_000));
        LoadHistory load = runs.run("2026-05-10", 20_000)
                .run("2026-05-11", 1_000)
                .run("2026-05-13", 1_000)
                .load("2026-05-13");
        Evaluation evaluation = Evaluation.of(load, Rules.standard());

        assertEquals(List.of(LocalDate.of(2026, 5, 13)), days(evaluation.outcomesOf(RecoveryRule.standard()).stream()));
        assertEquals(
                List.of(LocalDate.of(2026, 5, 11)),
                days(evaluation.outcomesOf(ReturnRule.REST_DAY).stream().filter(RuleOutcome::isFlag)));
    }

    private static List<LocalDate> days(Stream<RuleOutcome> outcomes) {
        return outcomes.map(outcome -> outcome.judged().window().last()).toList();
    }
}
