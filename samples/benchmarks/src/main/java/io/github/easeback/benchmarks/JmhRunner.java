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

/** Runs the benchmarks of a set of files, in processes of their own. */
final class JmhRunner {

    private static final int[] THREADS = {1, 2};
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int FORKS = 2;
    private static final int ITERATIONS = 5;
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

    private ChainedOptionsBuilder options(FileSet set, int threads) {
        return new OptionsBuilder()
                .include("^" + set.benchmark().getName().replace(".", "\\.") + "\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .operationsPerInvocation(set.files())
                .threads(threads)
                .forks(FORKS)
                .warmupIterations(ITERATIONS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .jvmArgs("-Xms1g", "-Xmx1g", "-D" + Settings.CORPUS + "=" + settings.corpus())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private static FileTime time(FileSet set, int threads, RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        Result<?> allocated =
                Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED);
        return new FileTime(
                set, primary.getLabel(), threads, primary.getScore(), primary.getScoreError(), allocated.getScore());
    }
}
