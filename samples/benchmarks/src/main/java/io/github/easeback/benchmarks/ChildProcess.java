package io.github.easeback.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a main class in a Java process of its own and measures it from the start of the process to its end. Processor time
 * and memory come from {@code /proc} and so exist on Linux only.
 */
final class ChildProcess {

    private static final Path OWN_TIMES = Path.of("/proc/self/stat");
    /** Positions after the name of the program (proc(5)): user and system time of the children that have ended. */
    private static final int CHILDREN_USER = 13;

    private static final int CHILDREN_SYSTEM = 14;
    /** Linux shows processor times in hundredths of a second on all common machines. */
    private static final long MILLIS_A_TICK = 10;

    private static final long POLL_MILLIS = 5;

    private final List<String> options;

    /** Takes the options of the JVM, such as {@code -Xmx256m}. */
    ChildProcess(String... options) {
        this.options = List.of(options);
    }

    /** Runs the main class; what it prints goes into the file. */
    Cost run(Path output, String mainClass, String... args) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(mainClass, args))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        long before = childrenMillis();
        long start = System.nanoTime();
        Process process = builder.start();
        long most = 0;
        do {
            most = Math.max(most, mostMemory(process.pid()));
        } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
        long wall = System.nanoTime() - start;
        if (process.exitValue() != 0) {
            throw new IOException(mainClass + " ended with " + process.exitValue() + "; see " + output);
        }
        return new Cost(Duration.ofNanos(wall), Duration.ofMillis(childrenMillis() - before), most);
    }

    private List<String> command(String mainClass, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(args));
        return command;
    }

    private static long childrenMillis() throws IOException {
        if (!Files.exists(OWN_TIMES)) {
            return 0;
        }
        String stat = Files.readString(OWN_TIMES);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return MILLIS_A_TICK * (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]));
    }

    /** The high-water mark that the system keeps, so that polling misses only what happens in the last moment. */
    private static long mostMemory(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // The process ended before or while its entry was read, or this is not Linux.
            return 0;
        }
    }
}
