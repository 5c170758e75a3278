package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.Verdict;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.report.Finding;
import io.github.easeback.report.TrainingReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks of 30 km in three runs, from Monday 5 January 2026 on, which climb so many metres. Below 300 m they are flat. */
class HillsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static List<Run> runs(double... ascents) {
        List<Run> runs = new ArrayList<>();
        for (int week = 0; week < ascents.length; week++) {
            for (int run = 0; run < 3; run++) {
                runs.add(TestRuns.on(MONDAY.plusWeeks(week).plusDays(2L * run).toString())
                        .distanceMetres(10_000)
                        .ascentMetres(ascents[week] / 3)
                        .descentMetres(ascents[week] / 3)
                        .build());
            }
        }
        return runs;
    }

    private static double[] metres(String text) {
        return Arrays.stream(text.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static LocalDate lastDay(double... ascents) {
        return MONDAY.plusWeeks(ascents.length).minusDays(1);
    }

    private static RuleOutcome ofLastWeek(LoadVariable variable, double... ascents) {
        RunHistory history = RunHistory.of(runs(ascents));
        LocalDate asOf = lastDay(ascents);
        LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, asOf, LoadVariables.standard());
        return Evaluation.of(load, Rules.standard()).outcomes().stream()
                .filter(outcome -> outcome.judged().rule().equals(WeeklyIncreaseRule.ID))
                .filter(outcome ->
                        outcome.judged().variable().filter(variable::equals).isPresent())
                .filter(outcome -> outcome.judged().window().last().equals(asOf))
                .findFirst()
                .orElseThrow();
    }

    private static TrainingReport report(double... ascents) {
        return TrainingCheck.standard().assess(RunHistory.of(runs(ascents)), lastDay(ascents));
    }

    @ParameterizedTest
    @CsvSource({
        "450 450 450 450 900, WARNING",
        "450 450 450 450 495,",
        // What two of the four weeks before had is usual.
        "400 800 400 800 400 800,",
        "900 900 400 500 850,",
        "900 900 400 500 1000, CAUTION",
        // One trip to the mountains is no habit.
        "400 400 900 400 400 900, ALERT",
        // Two months ago is not usual any more.
        "800 800 400 400 400 400 400 800, WARNING",
        // Below 1 % of the way the routes are flat, whatever the per cent.
        "100 100 100 300, INFO",
        "100 100 100 301, ALERT",
        // 50 m are the floor.
        "400 400 400 449, INFO",
        "400 400 400 451, CAUTION"
    })
    void climbingIsHeldAgainstWhatTwoOfTheLastFourWeeksHad(String ascents, @Nullable Severity severity) {
        RuleOutcome ascent = ofLastWeek(LoadVariables.ASCENT, metres(ascents));

        assertEquals(severity, ascent.findSeverity().orElse(null), ascent.toString());
        assertEquals(
                severity,
                ofLastWeek(LoadVariables.DESCENT, metres(ascents))
                        .findSeverity()
                        .orElse(null));
    }

    @Test
    void comparisonNamesTheWeekThatItRestsOn() {
        LimitExceeded finding = ofLastWeek(LoadVariables.ASCENT, 950, 900, 400, 500, 1_000)
                .exceeded()
                .orElseThrow();

        assertEquals(
                MONDAY.plusWeeks(1),
                finding.judged().comparedWith().orElseThrow().first(),
                "the second most of the four weeks before");
        assertEquals(900, finding.change().previous(), 1e-9);
        assertEquals(Allowance.Basis.WEEKS_BEFORE, finding.change().basis().orElseThrow());
        assertTrue(finding.change().noise().isPresent());
    }

    @Test
    void tripToTheHillsIsOneFindingAndNoReasonToHold() {
        TrainingReport report = report(330, 330, 330, 330, 1_500);
        List<String> flags = report.findings().stream()
                .filter(Finding::isFlag)
                .map(finding -> finding.outcome()
                        .judged()
                        .variable()
                        .map(LoadVariable::id)
                        .orElse("none"))
                .toList();

        assertEquals(List.of("ascent"), flags);
        assertEquals(Verdict.CARRY_ON, report.plan().orElseThrow().verdict());
    }

    @Test
    void fewMetresAreNoNumberToCountUpTo() {
        TrainingReport hilly = report(20, 20, 20, 20, 600);
        String advice = hilly.recommendations().get(0).headline();

        assertTrue(advice.startsWith("Back to flat routes next week: in the week of "), advice);
        assertFalse(advice.contains("up to"), advice);
    }

    @Test
    void noWeekIsOfferedLessThanTheFloor() {
        OptionalDouble ascent = report(20, 20, 20, 20)
                .plan()
                .orElseThrow()
                .budget()
                .nextWeek()
                .of(LoadVariables.ASCENT)
                .limit();

        assertEquals(50, ascent.orElseThrow(), 1e-9);
    }
}
