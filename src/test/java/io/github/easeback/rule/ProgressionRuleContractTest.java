package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule keeps to. */
class ProgressionRuleContractTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private static final AgreedLimits AGREED = AgreedLimits.NONE
            .withMaxRun(8_000)
            .withMaxWeek(20_000)
            .withNoRunUntil(FIRST.plusDays(60))
            .withRunDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY))
            .withAgreedOn(FIRST.plusDays(30));

    static Stream<ProgressionRule> rules() {
        return Rules.standard().with(AGREED).all().stream();
    }

    private static List<Run> randomRuns(long seed) {
        Random random = new Random(seed);
        List<Run> runs = new ArrayList<>();
        for (int day = 0; day < 150; day++) {
            if (random.nextInt(3) == 0 && (day < 60 || day > 95)) {
                Run.Builder run = TestRuns.on(FIRST.plusDays(day).toString());
                if (random.nextInt(20) > 0) {
                    run.distanceMetres(1000 + random.nextInt(20_000));
                }
                run.timerTime(Duration.ofSeconds(300 + random.nextInt(6000)));
                if (random.nextBoolean()) {
                    run.ascentMetres(random.nextInt(300)).descentMetres(random.nextInt(300));
                }
                runs.add(run.build());
            }
        }
        return runs;
    }

    private static LoadHistory load(List<Run> runs) {
        return LoadHistory.of(RunHistory.of(runs), WeekDefinition.ISO, FIRST.plusDays(152));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleIsCalledByItsId(ProgressionRule rule) {
        assertEquals(rule.id(), rule.toString());
    }

    /** What a rule finds alone is what it finds beside the others. */
    @ParameterizedTest
    @MethodSource("rules")
    void ruleAloneFindsWhatTheCatalogueFinds(ProgressionRule rule) {
        LoadHistory load = load(randomRuns(7));

        assertFalse(rule.assess(load).isEmpty() && !isAboutOtherRuns(rule), rule.id());
        assertEquals(Evaluation.of(load, Rules.standard().with(AGREED)).outcomesOf(rule), rule.assess(load), rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void emptyHistoryHasNoOutcome(ProgressionRule rule) {
        assertTrue(rule.assess(load(List.of())).isEmpty(), rule.id());
    }

    static Stream<ProgressionRule> rulesThatCompare() {
        return Rules.standard().all().stream();
    }

    /** Runs on a way back or after the longest in a year, and those whose inside was read. */
    private static boolean isAboutOtherRuns(ProgressionRule rule) {
        return rule instanceof ReturnRule
                || rule instanceof RecoveryRule
                || Rules.ofForm().contains(rule);
    }

    @ParameterizedTest
    @MethodSource("rulesThatCompare")
    void oneRunIsNotAssessable(ProgressionRule rule) {
        LoadHistory load = new TestRuns().run("2026-04-15", 10_000).load("2026-04-19");

        assertEquals(isAboutOtherRuns(rule), rule.assess(load).isEmpty(), rule.id() + ": one run follows nothing");
        assertTrue(rule.assess(load).stream().allMatch(NotAssessable.class::isInstance), rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void orderOfFilesNeverChangesAnOutcome(ProgressionRule rule) {
        for (long seed = 0; seed < 20; seed++) {
            List<Run> runs = randomRuns(seed);
            List<RuleOutcome> expected = rule.assess(load(runs));
            Collections.shuffle(runs, new Random(seed));
            assertEquals(expected, rule.assess(load(runs)), rule.id() + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void outcomesNameTheRuleItsEvidenceAndAWindowInTheHistory(ProgressionRule rule) {
        LoadHistory load = load(randomRuns(7));

        for (RuleOutcome outcome : rule.assess(load)) {
            Judged judged = outcome.judged();
            assertEquals(rule.id(), judged.rule());
            assertEquals(rule.evidence(), judged.evidence());
            assertFalse(judged.window().last().isAfter(load.asOf()));
            judged.runs().forEach(run -> assertTrue(judged.window().contains(run.date())));
            judged.comparedWith()
                    .ifPresent(days ->
                            assertTrue(days.last().isBefore(judged.window().last())));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsWithinTheLimitIsNotAboveItAndWhatIsOverIs(ProgressionRule rule) {
        for (long seed = 0; seed < 20; seed++) {
            for (RuleOutcome outcome : rule.assess(load(randomRuns(seed)))) {
                if (outcome instanceof WithinLimit within) {
                    assertTrue(within.change().current() <= within.change().limit() * (1 + 1e-9));
                }
                if (outcome instanceof LimitExceeded exceeded) {
                    assertTrue(exceeded.change().current() > exceeded.change().limit());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleSaysHowFarItLooksBackAndWhatItRestsOn(ProgressionRule rule) {
        assertTrue(rule.lookBackDays() >= 1, rule.id());
        assertFalse(rule.evidence().claim().isBlank(), rule.id());
        assertFalse(rule.evidence().summary().isBlank(), rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nullIsRefused(ProgressionRule rule) {
        assertThrows(NullPointerException.class, () -> rule.assess(nothing()));
    }

    @SuppressWarnings("NullAway")
    private static LoadHistory nothing() {
        return null;
    }
}
