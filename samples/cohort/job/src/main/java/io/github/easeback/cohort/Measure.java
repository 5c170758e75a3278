package io.github.easeback.cohort;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.RunReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * Measures what the cluster costs beside a plain loop over the same athletes on the cores of the same machine. The loop reads, judges and makes all rows, and writes none; the job does all of that, and
 * groups and writes. Only the ratio says something, since machines differ.
 */
final class Measure {

    private static final int WEEKS = 25;

    private Measure() {}

    /** What the tasks of a job took together. */
    private static final class Costs extends SparkListener {

        private final AtomicLong shuffled = new AtomicLong();
        private final AtomicLong spilled = new AtomicLong();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            shuffled.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
            spilled.addAndGet(end.taskMetrics().diskBytesSpilled());
        }
    }

    /** Measures cohorts of so many athletes, of about a hundred runs each. */
    static void run(Path folder, List<Integer> sizes, PrintStream out) throws IOException {
        out.println(
                "| runs | athletes | loop | job | job / loop | job, a run | shuffled a run | spilled a run | written a run | rows a run |");
        out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        try (SparkSession spark = Main.session()) {
            for (int size : sizes) {
                row(spark, folder.resolve("measure-" + size), size, out);
            }
        }
    }

    private static void row(SparkSession spark, Path folder, int size, PrintStream out) throws IOException {
        Path input = folder.resolve("in");
        new MadeUpCohort(WEEKS, 0, Main.DEMO_DAY).write(input, size);
        double begin = processorSeconds();
        long rows = loop(input);
        double loop = processorSeconds() - begin;
        Costs costs = new Costs();
        spark.sparkContext().addSparkListener(costs);
        begin = processorSeconds();
        CohortJob job = CohortJob.of(
                spark,
                Main.DEMO,
                Source.folder(spark.sparkContext().hadoopConfiguration(), input.toString(), Athletes.byFolder()));
        Path target = folder.resolve("out");
        CohortJob.Summary done;
        try (Output output = Output.to(
                spark.sparkContext().hadoopConfiguration(),
                target.toString(),
                Output.Existing.REPLACE,
                spark.sparkContext().applicationId())) {
            done = job.write(output);
        }
        double spent = processorSeconds() - begin;
        spark.sparkContext().removeSparkListener(costs);
        out.printf(
                Locale.ROOT,
                "| %,d | %,d | %.1f s | %.1f s | %.1f | %.2f ms | %,d B | %,d B | %,d B | %.1f |%n",
                done.runs(),
                done.athletes(),
                loop,
                spent,
                spent / loop,
                spent * 1000 / (double) done.runs(),
                costs.shuffled.get() / done.runs(),
                costs.spilled.get() / done.runs(),
                bytes(target) / done.runs(),
                (double) rows / (double) done.runs());
    }

    /** Of the whole process, with compiling and collecting garbage; the clock on the wall tells what others do on the machine. */
    private static double processorSeconds() {
        return (double) ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    /** What somebody would write who has one machine. */
    private static long loop(Path input) throws IOException {
        try (Stream<Path> athletes = Files.list(input)) {
            return athletes.toList().parallelStream().mapToLong(Measure::rows).sum();
        }
    }

    private static long rows(Path athlete) {
        RunReader reader = Main.DEMO.reader();
        try (Stream<Path> files = Files.walk(athlete)) {
            List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
            List<String> parts = found.stream().map(file -> part(reader, file)).toList();
            RunHistory history = reader.together(parts);
            JudgedAthlete judged = JudgedAthlete.of(
                    String.valueOf(athlete.getFileName()), parts.size(), history, List.of(), Main.DEMO);
            return Tables.of(judged, Tables.withoutInjuries()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(RunReader reader, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.part(file.toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
