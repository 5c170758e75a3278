package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.advice.PlanCheck;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.report.Assessment;
import io.github.easeback.report.ReportSettings;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Units;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.EvidenceGrade;
import io.github.easeback.rule.ProgressionRule;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Rules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A report goes through its history once. */
class EvaluateOnceTest {

    private static final List<Run> RUNS = MadeUpRuns.runs(5);
    private static final List<PlannedRun> PLAN = List.of(
            PlannedRun.on(MadeUpRuns.LAST.plusDays(1)).withDistanceMetres(5_000),
            PlannedRun.on(MadeUpRuns.LAST.plusDays(3)).withDistanceMetres(25_000),
            PlannedRun.on(MadeUpRuns.LAST.plusDays(9)).withDistanceMetres(8_000));

    /** Takes the place of a variable of the reports, and remembers of which runs it was asked the value. */
    private static final class Counted implements LoadVariable {

        private final List<List<Run>> asked = new ArrayList<>();

        @Override
        public String id() {
            return LoadVariables.STEEP_DESCENT_TIME.id();
        }

        @Override
        public Dimension dimension() {
            return Dimension.TIME;
        }

        @Override
        public OptionalDouble of(Run run) {
            return LoadVariables.STEEP_DESCENT_TIME.of(run);
        }

        @Override
        public WeekValue over(List<Run> runs) {
            asked.add(runs);
            return LoadVariable.super.over(runs);
        }
    }

    /** A rule that counts how often it is asked. */
    private record Asked(AtomicInteger times) implements ProgressionRule {

        @Override
        public String id() {
            return "asked";
        }

        @Override
        public Evidence evidence() {
            return Evidence.of(EvidenceGrade.D, "It counts.", "a test");
        }

        @Override
        public int lookBackDays() {
            return 1;
        }

        @Override
        public List<RuleOutcome> assess(LoadHistory load) {
            times.incrementAndGet();
            return List.of();
        }
    }

    private static Evaluation evaluation(Counted counted) {
        List<LoadVariable> variables = LoadVariables.standard().stream()
                .map(variable -> variable.id().equals(counted.id()) ? counted : variable)
                .toList();
        LoadHistory load = LoadHistory.of(RunHistory.of(RUNS), WeekDefinition.ISO, MadeUpRuns.LAST, variables);
        return Evaluation.of(load, Rules.standard());
    }

    private static long times(List<List<Run>> asked, WeeklyLoad week) {
        return asked.stream().filter(week.runs()::equals).count();
    }

    @Test
    void weeksAreSummedUpOnceForAReportInAllFormatsAndItsPlanCheck() throws IOException {
        Counted counted = new Counted();
        Evaluation evaluation = evaluation(counted);
        TrainingReport report = TrainingReport.of(
                Assessment.of(
                        evaluation, Optional.of(PlanCheck.of(evaluation, Optional.empty(), PLAN)), Optional.empty()),
                new ReportSettings(
                        0.1,
                        0.1,
                        Units.KILOMETRES,
                        Locale.ENGLISH,
                        evaluation.load().variables(),
                        OptionalInt.empty(),
                        AgreedLimits.NONE));
        for (ReportWriter writer : ReportWriters.standard()) {
            Written.by(writer, report);
        }

        List<WeeklyLoad> weeks = evaluation.load().weeks();
        for (WeeklyLoad week : weeks.subList(0, weeks.size() - 1)) {
            long alike = weeks.stream()
                    .filter(other -> other.runs().equals(week.runs()))
                    .count();
            if (!week.runs().isEmpty()) {
                assertEquals(alike, times(counted.asked, week), week.toString());
            }
        }
        assertTrue(counted.asked.size() < 2 * weeks.size(), counted.asked.size() + " times");
    }

    @Test
    void ruleOfACallerIsAskedOnceForAReport() {
        AtomicInteger times = new AtomicInteger();
        TrainingCheck.standard()
                .withRules(Rules.standard().and(new Asked(times)))
                .assess(RunHistory.of(RUNS), MadeUpRuns.LAST);

        assertEquals(1, times.get());
    }
}
