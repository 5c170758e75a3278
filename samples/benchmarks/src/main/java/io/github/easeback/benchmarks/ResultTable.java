package io.github.easeback.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what was measured as Markdown tables. */
final class ResultTable {

    private ResultTable() {}

    static String files(List<FileTime> times) {
        StringBuilder table = new StringBuilder("""
                | files | threads | work | time per file | times the CRC loop | files per second | allocated per file |
                |---|--:|---|--:|--:|--:|--:|
                """);
        for (FileTime time : times) {
            table.append(row(time, times));
        }
        return table.toString();
    }

    private static String row(FileTime time, List<FileTime> times) {
        Optional<FileTime> yardstick =
                times.stream().filter(other -> other.isYardstickOf(time)).findFirst();
        return line(
                "| %d %s, %d kB on average | %d | `%s` | %.0f µs ± %.0f | %s | %.0f | %.1f kB |",
                time.set().files(),
                time.set().name(),
                time.set().meanBytes() / 1000,
                time.threads(),
                time.what(),
                time.micros(),
                time.error(),
                yardstick.map(base -> ratio(time.micros(), base.micros())).orElse("-"),
                time.filesPerSecond(),
                time.allocated() / 1000);
    }

    static String assessments(List<AssessmentTime> times) {
        StringBuilder table = new StringBuilder("""
                | runs | work | time per report | allocated per report |
                |--:|---|--:|--:|
                """);
        for (AssessmentTime time : times) {
            table.append(line(
                    "| %,d | `%s` | %.1f ms ± %.1f | %.1f MB |",
                    time.runs(), time.what(), time.millis(), time.error(), time.allocated() / 1e6));
        }
        return table.toString();
    }

    static String programs(List<ProgramTime> times) {
        StringBuilder table = new StringBuilder("""
                | runs | size | program | time | processor time | most memory |
                |--:|--:|---|--:|--:|--:|
                """);
        for (ProgramTime time : times) {
            table.append(line(
                    "| %,d | %.0f MB | %s | %s | %s | %s |",
                    time.runs(),
                    time.bytes() / 1e6,
                    time.what(),
                    seconds(time.cost().wall()),
                    time.cost().processor().isZero() ? "-" : seconds(time.cost().processor()),
                    time.cost().mostMemory() == 0
                            ? "-"
                            : line("%.0f MB", time.cost().mostMemory() / 1e6).strip()));
        }
        return table.toString();
    }

    private static String ratio(double value, double base) {
        return String.format(Locale.ROOT, "%.2f", value / base);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }
}
