package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process of its own, which somebody stops in the middle. Left alone it would go on for many seconds. */
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {

    private static final int SECONDS_TO_WAIT = 90;
    private static final int MILLIS_BETWEEN_LOOKS = 2;

    /** So many times the sample is read. */
    private static final int TIMES = 400;

    private static final int REPORTS = 2_000;

    /** A bar that was drawn and wiped, and not a word beside it. */
    private static final String WIPED_BAR = "(\r[^\r\n]*)+\r {79}\r";

    @TempDir
    private Path folder;

    private Path runs;
    private Path reports;
    private Path mine;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void sampleAndAReportOfBefore() throws IOException {
        runs = Files.createDirectory(folder.resolve("runs"));
        try (Stream<Path> files = Files.list(Path.of(Cli.runner()))) {
            for (Path file : files.toList()) {
                Files.copy(file, runs.resolve(file.getFileName()));
            }
        }
        reports = Files.createDirectory(folder.resolve("reports"));
        mine = Files.writeString(reports.resolve("1.html"), "mine");
    }

    @AfterEach
    void endWhatIsLeft() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    /** A history that takes long to read. */
    private Path manyRuns() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < TIMES; i++) {
            Files.createSymbolicLink(many.resolve(Integer.toString(i)), runs);
        }
        return many;
    }

    private Path err() {
        return folder.resolve("err");
    }

    private Process start(Stream<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command.toList())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(err().toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "COLUMNS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** Starts the program as on a terminal. */
    private Process java(Stream<String> args) throws IOException {
        return java("err", args);
    }

    /** Starts the program with some of its streams at a terminal. */
    private Process java(String streams, Stream<String> args) throws IOException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Deaseback.terminal=" + streams,
                "-Deaseback.columns=80",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        return start(Stream.concat(java, args));
    }

    /** One of many reports takes the place of what was there. */
    private Stream<String> report(Path history) {
        Stream<String> outputs = IntStream.rangeClosed(1, REPORTS)
                .boxed()
                .flatMap(n -> Stream.of("--output", reports.resolve(n + ".html").toString()));
        return Stream.concat(Stream.of("report", history.toString(), "--force"), outputs);
    }

    private static void await(Process process, BooleanSupplier sign) throws InterruptedException {
        long start = System.nanoTime();
        while (!sign.getAsBoolean()) {
            assertTrue(process.isAlive(), () -> "It ended with " + process.exitValue());
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS_TO_WAIT), "It takes too long");
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    private boolean isDraftThere() {
        return names().anyMatch(name -> name.endsWith(".tmp"));
    }

    private Stream<String> names() {
        try (Stream<Path> files = Files.list(reports)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a signal, and returns what the program said and its exit code. */
    private Cli stop(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("/bin/sh", "-c", "kill -s " + signal + " " + process.pid())
                .inheritIO()
                .start()
                .waitFor();
        assertTrue(process.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS), "It goes on");
        return new Cli(process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(err()));
    }

    private void assertNothingWasWritten(Cli stopped, int code) throws IOException {
        assertEquals(code, stopped.code(), stopped.err());
        assertEquals("", stopped.out());
        assertEquals(List.of("1.html"), names().toList());
        assertEquals("mine", Files.readString(mine));
    }

    @ParameterizedTest
    @CsvSource({"INT, 2, 130", "TERM, 15, 143"})
    void stoppedWhileReadingItWipesTheBarAndLeavesNothing(String signal, int number, int code) throws Exception {
        assumeHeard(number);
        Process process = java(report(manyRuns()));
        await(process, () -> err().toFile().length() > 0);

        Cli stopped = stop(process, signal);

        assertNothingWasWritten(stopped, code);
        assertTrue(stopped.err().matches(WIPED_BAR), stopped.err());
    }

    @ParameterizedTest
    @CsvSource({"INT, 2, 130", "TERM, 15, 143"})
    void stoppedWhileWritingItLeavesNoDraftAndNoReport(String signal, int number, int code) throws Exception {
        assumeHeard(number);
        Process process = java(report(runs.resolve("2026-05-31.fit")));
        await(process, this::isDraftThere);

        Cli stopped = stop(process, signal);

        assertNothingWasWritten(stopped, code);
        assertTrue(stopped.err().matches(WIPED_BAR), stopped.err());
    }

    /** The prompt of the shell stands in a line of its own then. */
    @Test
    void stoppedAtAQuestionItEndsTheLine() throws Exception {
        assumeHeard(2);
        Path log = folder.resolve("pain-log.csv");
        Process process = java("out", Stream.of("log", log.toString(), "--language", "en"));
        await(process, () -> folder.resolve("out").toFile().length() > 0);

        Cli stopped = stop(process, "INT");

        assertEquals(new Cli(130, "Pain on waking, 0 to 10 (Enter if you don't know): \n", ""), stopped);
        assertFalse(Files.exists(log));
    }

    @Test
    void launcherPassesTheSignalOn() throws Exception {
        assumeHeard(2);
        Stream<String> args = Stream.concat(report(manyRuns()), Stream.of("--verbose"));
        Process process = start(Stream.concat(Stream.of(launcher().toString()), args));
        await(process, () -> err().toFile().length() > 0);

        Cli stopped = stop(process, "INT");

        assertNothingWasWritten(stopped, 130);
        assertEquals(1, stopped.err().lines().count(), stopped.err());
    }

    /** A package with one jar in its library that only names where all else is; the launcher takes it for the SDK, which it looks for. */
    private Path launcher() throws IOException {
        Path home = Files.createDirectory(folder.resolve("package"));
        Path script = Files.createDirectory(home.resolve("bin")).resolve("easeback");
        Files.copy(Path.of("src/main/launcher/bin/easeback"), script);
        assertTrue(script.toFile().setExecutable(true));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.CLASS_PATH, classPath());
        Path jar = Files.createDirectory(home.resolve("lib")).resolve("fit-0.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return script;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    /** Children of a process that ignores a signal ignore it too; plain shells start jobs in the background so. */
    private static void assumeHeard(int signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        assumeFalse(Files.exists(status) && ignored(status).testBit(signal - 1), "This process ignores the signal");
    }

    private static BigInteger ignored(Path status) throws IOException {
        String mask = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElse("SigIgn: 0");
        return new BigInteger(mask.substring("SigIgn:".length()).strip(), 16);
    }
}
