package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.TestRuns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoWeekJumpRuleTest {

    private static final TwoWeekJumpRule RULE = TwoWeekJumpRule.standard();

    private static RuleOutcome third(TwoWeekJumpRule rule, double first, double second, double third, String asOf) {
        TestRuns runs = new TestRuns().run("2026-05-05", first);
        if (second > 0) {
            runs.run("2026-05-12", second);
        }
        return rule.assess(runs.run("2026-05-19", third).load(asOf)).get(2);
    }

    private static RuleOutcome third(double first, double second, double third) {
        return third(RULE, first, second, third, "2026-05-24");
    }

    @ParameterizedTest
    @CsvSource({
        "24000, 26000, 31200, false",
        "24000, 26000, 31201, true",
        "30000, 20000, 33000, false",
        "10000, 0, 13000, false",
        "10000, 0, 13001, true"
    })
    void exactlyThirtyPercentInTwoWeeksIsWithinTheLimit(double first, double second, double third, boolean isOver) {
        assertEquals(isOver, third(first, second, third) instanceof LimitExceeded);
        assertEquals(!isOver, third(first, second, third) instanceof WithinLimit);
    }

    @Test
    void findingIsForInformationAndNamesBothWeeks() {
        LimitExceeded finding = (LimitExceeded) third(24_000, 26_000, 34_000);

        assertEquals(Severity.INFO, finding.severity());
        assertEquals("2026-05-18", finding.judged().window().first().toString());
        assertEquals(
                "2026-05-04",
                finding.judged().comparedWith().orElseThrow().first().toString());
        assertEquals(31_200, finding.change().limit(), 1e-9);
    }

    @Test
    void firstTwoWeeksAndAWeekThatIsNotOverAreNotJudged() {
        List<RuleOutcome> outcomes = RULE.assess(
                new TestRuns().run("2026-05-05", 5_000).run("2026-05-12", 9_000).load("2026-05-17"));

        outcomes.forEach(outcome -> assertEquals(Reason.NO_EARLIER_WEEK, ((NotAssessable) outcome).reason()));
        assertEquals(Reason.WEEK_NOT_OVER, ((NotAssessable) third(RULE, 5_000, 5_000, 9_000, "2026-05-23")).reason());
    }

    @Test
    void weekTwoWeeksAfterARestWeekHasNoBase() {
        TestRuns runs = new TestRuns()
                .run("2026-04-28", 10_000)
                .run("2026-05-12", 10_000)
                .run("2026-05-19", 10_000);

        assertEquals(
                Reason.NO_BASELINE,
                ((NotAssessable) RULE.assess(runs.load("2026-05-24")).get(3)).reason());
    }

    @Test
    void limitIsAParameter() {
        TwoWeekJumpRule stricter = RULE.withMaxIncrease(0.20);

        assertEquals(true, third(stricter, 10_000, 0, 12_001, "2026-05-24") instanceof LimitExceeded);
        assertEquals(true, third(stricter, 10_000, 0, 12_000, "2026-05-24") instanceof WithinLimit);
        assertThrows(IllegalArgumentException.class, () -> RULE.withMaxIncrease(0));
    }
}
