package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports of the sample history, whole, as they were when somebody last read them. They guard wording and layout, so that a change of either is seen in a
 * diff; whether the numbers are right is tested elsewhere, against values from outside of the code.
 *
 * <p>A case is a folder in {@code src/test/resources/golden}: {@code args.txt} has one argument of {@code report} a line, {@code {sample}} for the folder of
 * the sample history, and each {@code expected.FORMAT} is the report in that format. With {@code -Deaseback.golden.accept=true} the reports are
 * written there instead; read the diff before you commit it.
 */
class GoldenReportTest {

    private static final Path GOLDEN = Cli.SAMPLES.resolve("../report-cli/src/test/resources/golden");
    private static final String EXPECTED = "expected.";
    private static final String SAMPLE = "{sample}";
    private static final String CASE = "{case}";
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+(E-?\\d+)?");

    static Stream<Path> expected() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.getFileName().toString().startsWith(EXPECTED)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void reportIsAsItWasRead(Path expected) throws IOException {
        String written = written(expected);
        if (Boolean.getBoolean("easeback.golden.accept")) {
            Files.writeString(expected, written);
        }
        assertSame(expected, Files.readString(expected), written);
        ReportSchema.checkIfJson(written);
    }

    /** Without it a folder with a slip in a name would be no case. */
    @Test
    void everyCaseHasAnExpectedReport() throws IOException {
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            assertEquals(
                    cases.sorted().toList(),
                    expected().map(Path::getParent).distinct().toList());
        }
    }

    private static String written(Path expected) throws IOException {
        String sample = Cli.runner();
        String format = expected.getFileName().toString().substring(EXPECTED.length());
        List<String> args = new ArrayList<>(List.of("report", "--zone", "UTC"));
        String folder = Objects.requireNonNull(expected.getParent()).toString();
        Files.readAllLines(expected.resolveSibling("args.txt"))
                .forEach(arg -> args.add(arg.replace(SAMPLE, sample).replace(CASE, folder)));
        args.addAll(
                format.equals("csv-runs")
                        ? List.of("--format", "csv", "--table", "runs")
                        : List.of("--format", format));
        Cli cli = Cli.run(args.toArray(String[]::new));
        assertEquals("", cli.err());
        String written = cli.out().replace(sample, SAMPLE);
        return format.equals("json") ? DECIMAL.matcher(written).replaceAll(GoldenReportTest::rounded) : written;
    }

    /** The last digits of a double may differ from one processor to the next. */
    private static String rounded(MatchResult number) {
        return new BigDecimal(number.group())
                .round(new MathContext(9))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void assertSame(Path file, String expected, String written) {
        if (expected.equals(written)) {
            return;
        }
        String[] before = expected.split("\n", -1);
        String[] now = written.split("\n", -1);
        int line = 0;
        while (line < before.length && line < now.length && before[line].equals(now[line])) {
            line++;
        }
        fail(GOLDEN.relativize(file) + ", line " + (line + 1) + ":\n  expected: " + line(before, line)
                + "\n  but was:  " + line(now, line)
                + "\nIf that is meant, run the test with -Deaseback.golden.accept=true and read the diff.");
    }

    private static String line(String[] lines, int line) {
        return line < lines.length ? lines[line] : "(the end)";
    }
}
