package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.InWords;
import io.github.easeback.InsideRuns;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.StartTime;
import io.github.easeback.load.Days;
import io.github.easeback.load.UsualRange;
import io.github.easeback.report.Finding;
import io.github.easeback.report.TrainingReport;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that describe how somebody runs: minutes 10 to 15 of a run, and of the newest runs. */
class FormRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final double[] BALANCES = {49.8, 50.1, 49.9, 50.3, 50.0, 49.7, 50.2, 50.0};

    private final TestRuns runs = new TestRuns();
    private LocalDate day = FIRST;

    private void add(Run.Builder run) {
        runs.add(run);
        day = day.plusDays(2);
    }

    private void balance(double before, double after) {
        add(InsideRuns.run(day, FormQuantity.BALANCE, before, after));
    }

    private void usualBalances() {
        for (double balance : BALANCES) {
            balance(50, balance);
        }
    }

    private RuleOutcome last(ProgressionRule rule) {
        List<RuleOutcome> outcomes = rule.assess(runs.load(day.toString()));
        return outcomes.get(outcomes.size() - 1);
    }

    private RuleOutcome window() {
        return last(FormWindowRule.standard());
    }

    /** In Auckland it is Thursday morning; the run after it, in Honolulu, is on Wednesday. */
    @Test
    void trendOverTheDateLineHasTheDaysOfItsRunsInOrder() {
        add(InsideRuns.run(LocalDate.of(2026, 5, 20), FormQuantity.CADENCE, 170, 170));
        Run run = InsideRuns.run(LocalDate.of(2026, 5, 21), FormQuantity.CADENCE, 170, 170)
                .build();
        Instant before = LocalDate.of(2026, 5, 20).atTime(1, 0).toInstant(ZoneOffset.UTC);
        add(new Run(
                        new StartTime(before, run.when().local(), LocalTimeSource.CALLER_ZONE),
                        run.totals(),
                        run.surface(),
                        run.terrain(),
                        run.form(),
                        run.origin())
                .toBuilder());
        day = LocalDate.of(2026, 5, 24);

        assertEquals(
                new Days(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 21)),
                last(FormTrendRule.standard()).judged().window());
    }

    // Minutes 10 to 15 of a run.

    /** 2 % of 250 ms are 5 ms; exactly that is within it. */
    @ParameterizedTest
    @CsvSource({"255, WITHIN_LIMIT", "245, WITHIN_LIMIT", "255.1, LIMIT_EXCEEDED", "244.9, LIMIT_EXCEEDED"})
    void withoutAnOwnBaselineTwoPerCentAreAChange(double after, RuleOutcome.Kind kind) {
        add(InsideRuns.run(day, FormQuantity.GROUND_CONTACT, 250, after));

        assertEquals(kind, window().kind());
    }

    @ParameterizedTest
    @CsvSource({"50.6, WITHIN_LIMIT", "50.7, LIMIT_EXCEEDED"})
    void withoutAnOwnBaselineSixTenthsOfBalanceAreAChange(double after, RuleOutcome.Kind kind) {
        balance(50, after);

        assertEquals(kind, window().kind());
    }

    /** Mean 0, SD 0.2000 over eight runs, and t(0.995, 7) is 3.4995, so 99 of 100 runs lie within 0.7424. */
    @ParameterizedTest
    @CsvSource({"50.6, WITHIN_LIMIT", "50.7, WITHIN_LIMIT", "50.8, LIMIT_EXCEEDED", "49.2, LIMIT_EXCEEDED"})
    void withEightRunsTheirOwnSpreadIsTheLimit(double after, RuleOutcome.Kind kind) {
        usualBalances();
        balance(50, after);

        assertEquals(kind, window().kind());
    }

    /** Ten runs at 250 ms less 30 ms per m/s; in the last one the runner gets faster by 0.2 m/s from one window to the next, which explains 6 ms less. */
    @Test
    void contactIsCorrectedByTheOwnSlopeOnTheSpeed() {
        for (int i = 0; i < 10; i++) {
            double speed = 2.2 + i / 10.0;
            add(InsideRuns.run(day, FormQuantity.GROUND_CONTACT, 250 - 30 * (speed - 2.5), speed, speed));
        }
        add(InsideRuns.run(day, FormQuantity.GROUND_CONTACT, 250, 2.4, 2.6));

        assertEquals(
                RuleOutcome.Kind.LIMIT_EXCEEDED,
                window().kind(),
                "6 ms above what is expected, where all others stayed");
    }

    @Test
    void findingIsAnInformationWithItsNumbersAndTheMinuteOfTheStep() {
        add(InsideRuns.step(LocalDate.of(2026, 3, 2), FormQuantity.GROUND_CONTACT, 12, 250, 265));

        LimitExceeded finding = assertInstanceOf(LimitExceeded.class, window());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(
                "Monday 2 Mar 2026: in minutes 10 to 15 something was different from minutes 3 to 10, at the same pace:"
                        + " time of the foot on the ground (250, then 265 ms), from minute 12 on. One run says little.",
                InWords.english(finding.message()).replace('\u00a0', ' '));
    }

    @Test
    void runThatCanNotBeComparedIsNotJudged() {
        add(InsideRuns.tooShort(day));

        assertEquals(Reason.NOT_COMPARABLE, window().findReason().orElseThrow());
    }

    @Test
    void runWithoutAnyOfTheQuantitiesIsNotJudged() {
        add(InsideRuns.run(day, FormQuantity.HEART_RATE, 120, 150));

        assertEquals(Reason.NOT_MEASURED, window().findReason().orElseThrow());
    }

    // The newest runs.

    private RuleOutcome trend() {
        return last(FormTrendRule.standard());
    }

    @ParameterizedTest
    @CsvSource({"50.4, WITHIN_LIMIT", "50.5, LIMIT_EXCEEDED"})
    void threeOfFiveRunsOutsideAreAFinding(double third, RuleOutcome.Kind kind) {
        usualBalances();
        balance(50, 50.5);
        balance(50, 50.0);
        balance(50, 49.5);
        balance(50, 50.1);
        balance(50, third);

        assertEquals(kind, trend().kind());
    }

    @Test
    void twelveRunsAreTooFewToKnowWhatIsUsual() {
        usualBalances();
        for (int i = 0; i < 4; i++) {
            balance(50, 53);
        }

        assertEquals(Reason.WARM_UP, trend().findReason().orElseThrow());
    }

    @Test
    void trendIsAnInformationWithWhatIsUsual() {
        usualBalances();
        for (int i = 0; i < 5; i++) {
            balance(50, 51);
        }

        LimitExceeded finding = assertInstanceOf(LimitExceeded.class, trend());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(
                "In 5 of your last 5 runs, minutes 10 to 15 were outside of what is usual for you: 49.6 to 50.4 % of the ground contact on the"
                        + " left foot. That something is different says nothing of why.",
                InWords.english(finding.message()).replace('\u00a0', ' '));
    }

    @Test
    void eachQuantityHasItsWords() {
        for (FormQuantity quantity : FormQuantity.values()) {
            if (quantity != FormQuantity.SPEED) {
                assertTrue(InWords.english(FormMessages.range(quantity, new UsualRange(2, 1, 3)))
                        .contains("3"));
            }
        }
        for (FormQuantity quantity : FormWindowRule.QUANTITIES) {
            assertTrue(InWords.english(FormMessages.change(quantity, 1, 3)).contains("3"));
        }
    }

    // What they never do.

    @Test
    void neitherMakesAVerdictOrLowersABudget() {
        TestRuns plain = new TestRuns();
        for (double balance : BALANCES) {
            plain.add(TestRuns.on(day.toString()).distanceMetres(6_000).timerTime(Duration.ofMinutes(40)));
            balance(50, balance);
        }
        for (int i = 0; i < 5; i++) {
            plain.add(TestRuns.on(day.toString()).distanceMetres(6_000).timerTime(Duration.ofMinutes(40)));
            add(InsideRuns.step(day, FormQuantity.BALANCE, 12, 50, 54));
        }
        TrainingReport with = TrainingCheck.standard().assess(runs.history(), day);
        TrainingReport without = TrainingCheck.standard().assess(plain.history(), day);

        assertTrue(with.findings().stream()
                .map(finding -> finding.outcome().judged().rule())
                .toList()
                .containsAll(List.of(FormWindowRule.ID, FormTrendRule.ID)));
        assertEquals(without.answer(), with.answer());
        assertEquals(
                without.findings().stream()
                        .filter(Finding::isFlag)
                        .map(Finding::message)
                        .toList(),
                with.findings().stream()
                        .filter(Finding::isFlag)
                        .map(Finding::message)
                        .toList());
    }
}
