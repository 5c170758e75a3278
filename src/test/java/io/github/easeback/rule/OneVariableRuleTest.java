package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneVariableRuleTest {

    private static final OneVariableRule RULE = OneVariableRule.of(WeeklyIncreaseRule.standard());

    private static Run.Builder run(String day, double kilometres, double minutes, double ascent, double descent) {
        return TestRuns.on(day)
                .distanceMetres(1000 * kilometres)
                .timerTime(Duration.ofMillis(Math.round(60_000 * minutes)))
                .ascentMetres(ascent)
                .descentMetres(descent);
    }

    private static LoadHistory twoWeeks(double kilometres, double minutes, double ascent, double descent) {
        return new TestRuns()
                .add(run("2026-04-15", 24, 180, 200, 200))
                .add(run("2026-04-22", kilometres, minutes, ascent, descent))
                .load("2026-04-26");
    }

    private static List<String> drivers(LoadHistory load) {
        List<Drivers> drivers = Evaluation.of(load, Rules.standard().with(RULE)).drivers();
        return drivers.get(drivers.size() - 1).variables().stream()
                .map(LoadVariable::id)
                .toList();
    }

    private static RuleOutcome last(LoadHistory load) {
        List<RuleOutcome> outcomes = RULE.assess(load);
        return outcomes.get(outcomes.size() - 1);
    }

    /** 24 km in 180 minutes with 200 m up and down in the week before; noise: 3 % and 15 min, 3 %, 10 % and 50 m. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26.4  | 198   | 200 | 200 | [duration]",
                "28.8  | 198   | 200 | 200 | [duration, speed]",
                "26.4  | 180   | 200 | 200 | [speed]",
                "24    | 180   | 260 | 200 | [ascent]",
                "24    | 180   | 250 | 200 | []",
                "24    | 180   | 250.5 | 260 | [ascent, descent]",
                "24    | 190   | 200 | 200 | []",
                "26    | 195   | 200 | 200 | []",
                "26.02 | 195.1 | 200 | 200 | [duration]",
                "24.72 | 180   | 200 | 200 | []",
                "24.73 | 180   | 200 | 200 | [speed]",
                "12    | 90    | 100 | 100 | []"
            })
    void driversAreWhatRoseByMoreThanItsNoise(
            double kilometres, double minutes, double ascent, double descent, String expected) {
        assertEquals(
                expected,
                drivers(twoWeeks(kilometres, minutes, ascent, descent)).toString());
    }

    @Test
    void oneDriverIsWithinLimit() {
        assertInstanceOf(WithinLimit.class, last(twoWeeks(26.4, 198, 200, 200)));
    }

    @Test
    void twoDriversWithinTheirOwnLimitsAreACaution() {
        LimitExceeded exceeded = assertInstanceOf(LimitExceeded.class, last(twoWeeks(28.8, 198, 200, 200)));

        assertEquals(Severity.CAUTION, exceeded.severity());
        assertEquals(2, exceeded.change().current());
        assertEquals(1, exceeded.change().limit());
        assertTrue(exceeded.judged().variable().isEmpty());
    }

    @Test
    void twoDriversOfWhichOneIsOverItsOwnLimitAreAWarning() {
        LimitExceeded exceeded = assertInstanceOf(LimitExceeded.class, last(twoWeeks(32, 220, 200, 200)));

        assertEquals(Severity.WARNING, exceeded.severity());
    }

    @Test
    void returnToTheLevelBeforeALighterWeekIsInformationOnly() {
        LoadHistory load = new TestRuns()
                .add(run("2026-04-08", 30, 200, 300, 300))
                .add(run("2026-04-15", 20, 140, 200, 200))
                .add(run("2026-04-22", 30, 200, 300, 300))
                .load("2026-04-26");

        assertEquals(
                Severity.INFO, assertInstanceOf(LimitExceeded.class, last(load)).severity());
    }

    @Test
    void fromNoHillToSomeIsAChange() {
        LoadHistory load = new TestRuns()
                .add(run("2026-04-15", 24, 180, 0, 0))
                .add(run("2026-04-22", 24, 160, 80, 40))
                .load("2026-04-26");

        assertEquals("[speed, ascent]", drivers(load).toString());
    }

    @Test
    void weekThatIsNotOverIsNotJudged() {
        LoadHistory load = new TestRuns()
                .run("2026-04-15", 24_000)
                .run("2026-04-20", 30_000)
                .load("2026-04-20");

        assertEquals(
                Reason.WEEK_NOT_OVER,
                assertInstanceOf(NotAssessable.class, last(load)).reason());
    }

    @Test
    void weekAfterARestWeekIsNotJudged() {
        LoadHistory load = new TestRuns()
                .run("2026-04-08", 24_000)
                .run("2026-04-22", 30_000)
                .load("2026-04-26");

        assertEquals(
                Reason.NO_BASELINE,
                assertInstanceOf(NotAssessable.class, last(load)).reason());
    }

    /** (1 + distance) = (1 + duration) (1 + speed), for any two weeks. */
    @Test
    void distanceIsExplainedByDurationAndSpeed() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            LoadHistory load = new TestRuns()
                    .run("2026-04-14", 5_000 + random.nextInt(20_000), 30 + random.nextInt(120))
                    .run("2026-04-16", 5_000 + random.nextInt(20_000), 30 + random.nextInt(120))
                    .run("2026-04-22", 5_000 + random.nextInt(40_000), 30 + random.nextInt(240))
                    .load("2026-04-26");
            double duration = ratio(load, "duration");
            double speed = ratio(load, "speed");
            assertEquals(1 + ratio(load, "distance"), (1 + duration) * (1 + speed), 1e-9);
        }
    }

    private static double ratio(LoadHistory load, String variable) {
        return WeeklyIncreaseRule.standard().assess(load).stream()
                .filter(outcome ->
                        outcome.judged().variable().orElseThrow().id().equals(variable))
                .filter(outcome -> !(outcome instanceof NotAssessable))
                .mapToDouble(outcome -> outcome instanceof WithinLimit within
                        ? within.change().ratio()
                        : ((LimitExceeded) outcome).change().ratio())
                .findFirst()
                .orElseThrow();
    }
}
