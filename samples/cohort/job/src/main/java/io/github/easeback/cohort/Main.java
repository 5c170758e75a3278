package io.github.easeback.cohort;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The program: {@code judge}, {@code pack} and {@code demo}. Under {@code spark-submit} it runs where that says, else on this machine alone. */
public final class Main {

    private static final String HELP = """
            judge  --input FOLDER | --packed FOLDER   files of athletes, or packed ones
                   --output FOLDER                    where the tables go
                   --as-of DAY                        the day of the judgement, such as 2026-05-31
                   [--athletes FILE]                  a table of folders: folder,athlete
                   [--injuries FILE]                  a table of injuries: athlete,date,site
                   [--zone ZONE]                      of runs whose files hold no local time; UTC
                   [--salt-file FILE]                 athletes and files by a pseudonym
                   [--limits-from DAY]                limits of each day from this one on, not of the last one alone
                   [--read-on DAY]                    a run after the next day has a wrong date; today
                   [--replace]                        write an output anew
            pack   --input FOLDER --output FOLDER [--athletes FILE] [--part-mb 256] [--replace]
            demo   FOLDER [FIT-FILES]                 50 made-up athletes, one of them with these files
            measure FOLDER ATHLETES...                what cohorts of so many made-up athletes cost, beside a plain loop
            """;

    static final LocalDate DEMO_DAY = LocalDate.of(2026, 5, 31);
    static final Settings DEMO = Settings.on(DEMO_DAY, ZoneOffset.UTC);

    private static final int DEMO_ATHLETES = 50;
    private static final int DEMO_WEEKS = 52;
    private static final double DEMO_HAZARD = 0.01;
    private static final long MEBIBYTE = 1L << 20;
    /** Enough to see what is wrong with a table. */
    private static final int NAMED_FOLDERS = 5;

    private Main() {}

    /**
     * Runs a command.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        int code = run(System.out, System.err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Gives 0, or 1 after a sentence on what went wrong, or 2 after one on how to call it. */
    static int run(PrintStream out, PrintStream err, String... args) {
        try {
            Arguments arguments = Arguments.of(args);
            switch (arguments.command()) {
                case "judge" -> judge(arguments, out);
                case "pack" -> pack(arguments, out);
                case "demo" -> demo(arguments, out);
                case "measure" -> Measure.run(folder(arguments), sizes(arguments), out);
                default -> {
                    err.print(HELP);
                    return 2;
                }
            }
            return 0;
        } catch (CohortException | IllegalArgumentException | IOException e) {
            err.println(e.getMessage());
            return 1;
        } catch (Exception e) {
            // Spark throws exceptions that are checked, and declares none of them.
            err.println(sentence(e));
            return 1;
        }
    }

    /** What is said of a job that Spark gave up: its tasks tell why, far below. */
    static String sentence(Exception fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof CohortException) {
            return root.getMessage() + " Nothing was written.";
        }
        String first = Stream.of(String.valueOf(root.getMessage()).split("\\R", -1))
                .findFirst()
                .orElse("");
        return "The job failed and nothing was written: " + root.getClass().getSimpleName() + ", " + first;
    }

    /** A session of spark-submit, or one on this machine that listens to nobody else. */
    static SparkSession session() {
        SparkConf settings = new SparkConf()
                .set("spark.sql.session.timeZone", "UTC")
                .set("spark.sql.datetime.java8API.enabled", "true")
                .set("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
        if (!settings.contains("spark.master")) {
            settings.setMaster("local[*]")
                    .set("spark.driver.bindAddress", "127.0.0.1")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.ui.enabled", "false")
                    .set(
                            "spark.sql.shuffle.partitions",
                            String.valueOf(2 * Runtime.getRuntime().availableProcessors()));
        }
        return SparkSession.builder()
                .appName("easeback-cohort")
                .config(settings)
                .getOrCreate();
    }

    private static void judge(Arguments arguments, PrintStream out) throws IOException {
        try (SparkSession spark = session()) {
            Configuration storage = spark.sparkContext().hadoopConfiguration();
            Settings settings = settings(arguments, storage);
            try (Output output = output(arguments, spark)) {
                say(settings, job(arguments, spark, settings).write(output), output, out);
            }
        }
    }

    private static CohortJob job(Arguments arguments, SparkSession spark, Settings settings) throws IOException {
        CohortJob job = CohortJob.of(spark, settings, source(arguments, spark));
        Optional<String> injuries = arguments.find("injuries");
        return injuries.isPresent()
                ? job.withInjuries(StudyTables.injuries(spark.sparkContext().hadoopConfiguration(), injuries.get()))
                : job;
    }

    private static Settings settings(Arguments arguments, Configuration storage) throws IOException {
        ZoneId zone = arguments.zone();
        Settings settings = Settings.on(arguments.asOf(), zone)
                .withReadOn(arguments.readOn().orElseGet(() -> LocalDate.now(zone)));
        Optional<String> salt = arguments.find("salt-file");
        Settings named = salt.isPresent() ? settings.with(Names.hashed(bytes(storage, salt.get()))) : settings;
        return arguments.limitsFrom().map(named::withLimitsFrom).orElse(named);
    }

    private static byte[] bytes(Configuration storage, String file) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file);
        try (FSDataInputStream in = path.getFileSystem(storage).open(path)) {
            return in.readAllBytes();
        }
    }

    private static Source source(Arguments arguments, SparkSession spark) throws IOException {
        Configuration storage = spark.sparkContext().hadoopConfiguration();
        Optional<String> packed = arguments.find("packed");
        if (packed.isEmpty()) {
            return Source.folder(storage, arguments.need("input"), athletes(arguments, storage));
        }
        if (arguments.find("input").isPresent() || arguments.find("athletes").isPresent()) {
            throw new CohortException("Packed files know their athletes: say --packed without --input and --athletes.");
        }
        return Source.packed(storage, packed.get());
    }

    private static Athletes athletes(Arguments arguments, Configuration storage) throws IOException {
        Optional<String> table = arguments.find("athletes");
        return table.isPresent() ? StudyTables.athletes(storage, table.get()) : Athletes.byFolder();
    }

    private static Output output(Arguments arguments, SparkSession spark) throws IOException {
        Configuration storage = spark.sparkContext().hadoopConfiguration();
        Output output = Output.to(
                storage,
                arguments.need("output"),
                arguments.existing(),
                spark.sparkContext().applicationId());
        for (String read : arguments.read()) {
            output.needApart(storage, read);
        }
        return output;
    }

    private static void say(Settings settings, CohortJob.Summary done, Output output, PrintStream out) {
        out.printf("As of %s, read on %s.%n", settings.asOf(), settings.readOn());
        out.printf(
                Locale.ROOT,
                "Athletes: %,d. Files: %,d. Runs: %,d. Copies of runs, not counted: %,d. Files and sessions left out: %,d.%n",
                done.athletes(),
                done.files(),
                done.runs(),
                done.copies(),
                done.leftOut());
        say(done.unmatched(), out);
        done.injuries()
                .ifPresent(injuries -> out.printf(
                        Locale.ROOT,
                        "Injuries: %,d. Laid at a run: %,d. Of athletes without a file: %,d.%n",
                        injuries.all(),
                        injuries.laid(),
                        injuries.ofNobody()));
        out.println("Written to " + output);
    }

    private static void say(Listing.Unmatched unmatched, PrintStream out) {
        if (unmatched.files() > 0) {
            out.printf(
                    Locale.ROOT,
                    "Files that were not read, since no athlete of the table has them: %,d.%n",
                    unmatched.files());
        }
        List<String> folders = unmatched.folders();
        if (!folders.isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "Folders of the table of athletes that have no file: %,d (%s%s).%n",
                    folders.size(),
                    folders.stream().limit(NAMED_FOLDERS).collect(Collectors.joining(", ")),
                    folders.size() > NAMED_FOLDERS ? ", …" : "");
        }
    }

    private static void pack(Arguments arguments, PrintStream out) throws IOException {
        try (SparkSession spark = session();
                Output output = output(arguments, spark)) {
            Configuration storage = spark.sparkContext().hadoopConfiguration();
            Athletes athletes = athletes(arguments, storage);
            Listing files = Listing.of(storage, arguments.need("input"), athletes);
            Packed.pack(spark, files, athletes, arguments.partMegabytes() * MEBIBYTE, output);
            out.printf(Locale.ROOT, "Files packed: %,d.%n", files.all());
            say(files.unmatched(), out);
            out.println("Written to " + output);
        }
    }

    private static void demo(Arguments arguments, PrintStream out) throws IOException {
        Path folder = folder(arguments);
        Path files = folder.resolve("demo-athletes");
        clear(files);
        boolean hasFit = arguments.words().size() > 1;
        MadeUpCohort cohort = new MadeUpCohort(DEMO_WEEKS, DEMO_HAZARD, DEMO_DAY);
        List<String> injuries = new ArrayList<>(List.of("athlete,date,site"));
        injuries.addAll(cohort.write(files, hasFit ? DEMO_ATHLETES - 1 : DEMO_ATHLETES));
        if (hasFit) {
            copy(Path.of(arguments.words().get(1)), files.resolve(MadeUpCohort.id(DEMO_ATHLETES)));
        }
        Path table = Files.write(folder.resolve("demo-injuries.csv"), injuries);
        try (SparkSession spark = session()) {
            Configuration storage = spark.sparkContext().hadoopConfiguration();
            CohortJob job = CohortJob.of(spark, DEMO, Source.folder(storage, files.toString(), Athletes.byFolder()))
                    .withInjuries(StudyTables.injuries(storage, table.toString()));
            String target = folder.resolve("demo").toString();
            try (Output output = Output.to(
                    storage,
                    target,
                    Output.Existing.REPLACE,
                    spark.sparkContext().applicationId())) {
                say(DEMO, job.write(output), output, out);
            }
            sayIncidence(spark, target, out);
        }
    }

    private static Path folder(Arguments arguments) {
        if (arguments.words().isEmpty()) {
            throw new CohortException("Name a folder to write to.");
        }
        return Path.of(arguments.words().get(0)).toAbsolutePath().normalize();
    }

    private static List<Integer> sizes(Arguments arguments) {
        return arguments.words().stream().skip(1).map(Integer::valueOf).toList();
    }

    private static void sayIncidence(SparkSession spark, String target, PrintStream out) {
        out.println("Injuries, made up by chance:");
        for (Row row : spark.read()
                .parquet(target + "/" + Rates.INCIDENCE)
                .select("group", "level", "cases", "hours", "per_1000_h", "exact_low", "exact_high")
                .collectAsList()) {
            out.printf(
                    Locale.ROOT,
                    "%-12s %-11s %4d in %6.1f h: %5.1f per 1,000 h (%.1f to %.1f)%n",
                    row.getString(0),
                    row.getString(1),
                    row.getLong(2),
                    row.getDouble(3),
                    row.getDouble(4),
                    row.getDouble(5),
                    row.getDouble(6));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    /** The athletes of an earlier demo. */
    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
