package io.github.easeback.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of JMH, in processes of their own. */
final class JmhRunner {

    private static final int[] THREADS = {1, 2};
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int FORKS = 2;
    private static final int ITERATIONS = 5;

    /** A judgement is many small methods; after ten seconds the JVM still compiles them. */
    private static final int ASSESSMENT_WARM_UP = 15;

    private static final TimeValue ITERATION = TimeValue.seconds(2);

    private final Settings settings;

    JmhRunner(Settings settings) {
        this.settings = settings;
    }

    List<FileTime> run(FileSet set) throws RunnerException {
        List<FileTime> times = new ArrayList<>();
        for (int threads : THREADS) {
            for (RunResult result : new Runner(options(set, threads).build()).run()) {
                times.add(time(set, threads, result));
            }
        }
        return times;
    }

    List<AssessmentTime> assessments() throws RunnerException {
        ChainedOptionsBuilder options =
                options(AssessedHistory.class).timeUnit(TimeUnit.MILLISECONDS).warmupIterations(ASSESSMENT_WARM_UP);
        return new Runner(options.build())
                .run().stream().map(JmhRunner::assessment).toList();
    }

    private ChainedOptionsBuilder options(FileSet set, int threads) {
        return options(set.benchmark())
                .timeUnit(TimeUnit.MICROSECONDS)
                .operationsPerInvocation(set.files())
                .threads(threads)
                .jvmArgsAppend("-D" + Settings.CORPUS + "=" + settings.corpus());
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .mode(Mode.AverageTime)
                .forks(FORKS)
                .warmupIterations(ITERATIONS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private static FileTime time(FileSet set, int threads, RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        return new FileTime(
                set, primary.getLabel(), threads, primary.getScore(), primary.getScoreError(), allocated(result));
    }

    private static AssessmentTime assessment(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        int runs = Integer.parseInt(result.getParams().getParam("runs"));
        return new AssessmentTime(
                runs, primary.getLabel(), primary.getScore(), primary.getScoreError(), allocated(result));
    }

    private static double allocated(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                .getScore();
    }
}
