package io.github.easeback.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Says on what was measured. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String describe() {
        return processor().map(name -> name + ", ").orElse("")
                + Runtime.getRuntime().availableProcessors() + " cores; "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + "; "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    }

    private static Optional<String> processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            // Only Linux has this file; elsewhere the name of the processor stays unknown.
            return Optional.empty();
        }
    }
}
