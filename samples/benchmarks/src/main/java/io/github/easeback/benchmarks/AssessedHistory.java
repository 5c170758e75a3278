package io.github.easeback.benchmarks;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.report.TrainingReport;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The runs of a history, in memory already, are judged as of the day of the newest one. An operation is a report that nobody writes. */
@State(Scope.Benchmark)
public class AssessedHistory {

    /** A year and ten. */
    @Param({"300", "3000"})
    int runs = 300;

    private RunHistory history = RunHistory.of(List.of());
    private LocalDate asOf = LocalDate.EPOCH;
    private List<PlannedRun> planned = List.of();

    /** Makes the runs, and three that are planned. */
    @Setup
    public void generate() {
        HistoryPlan plan = new HistoryPlan(runs, 1);
        List<Run> all = IntStream.range(0, runs)
                .mapToObj(index -> run(plan.name(index), plan.run(index)))
                .toList();
        history = RunHistory.of(all);
        asOf = all.get(runs - 1).date();
        planned = IntStream.of(1, 3, 5)
                .mapToObj(days -> PlannedRun.on(asOf.plusDays(days)).withDistanceMetres(10_000))
                .toList();
    }

    /** A run on hills, a tenth of it walked. */
    private static Run run(String source, RunPlan plan) {
        double metres = plan.seconds() * plan.metresPerSecond();
        Duration timer = Duration.ofSeconds(plan.seconds());
        return Run.builder(
                        source,
                        plan.start(),
                        plan.start().atOffset(plan.offset()).toLocalDateTime())
                .timerTime(timer)
                .distanceMetres(metres)
                .ascentMetres(metres / 80)
                .descentMetres(metres / 80)
                .gait(new Gait(timer.dividedBy(10), metres / 16, 3, 4))
                .build();
    }

    /**
     * Judges the runs.
     *
     * @return the report
     */
    @Benchmark
    public TrainingReport assess() {
        return TrainingCheck.standard().assess(history, asOf);
    }

    /**
     * Judges the runs, and three planned ones.
     *
     * @return the report
     */
    @Benchmark
    public TrainingReport assessWithPlan() {
        return TrainingCheck.standard().assess(history, asOf, planned);
    }
}
