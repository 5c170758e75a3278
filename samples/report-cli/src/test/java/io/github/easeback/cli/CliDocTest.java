package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.report.Alphabet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page on the program says all that there is, and nothing else. */
class CliDocTest {

    private static final CommandLine CLI = ReportCli.line(
            new Console(new ByteArrayOutputStream(), new PrintWriter(new StringWriter()), Terminal.none(), Cli.CLOCK),
            new CliWords(Locale.ENGLISH, Alphabet.UNICODE));

    private static final CommandSpec REPORT = command("report");
    private static final CommandSpec RUN = command("run");
    private static final CommandSpec LOG = command("log");
    private static final CommandSpec PLAN = command("plan");
    private static final CommandSpec RUNS = command("runs");

    private static CommandSpec command(String name) {
        return Objects.requireNonNull(CLI.getSubcommands().get(name)).getCommandSpec();
    }

    private static String page() throws IOException {
        return Files.readString(Cli.SAMPLES.resolve("../../docs/cli.md"));
    }

    @Test
    void pageNamesEveryOptionAndNoOther() throws IOException {
        Set<String> named = Pattern.compile("`(--[a-z-]+)")
                .matcher(page())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = Stream.of(REPORT, RUN, LOG, PLAN, RUNS)
                .flatMap(command -> command.options().stream())
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(there, named);
    }

    @Test
    void pageNamesEveryFormatWithItsEnding() throws IOException {
        for (Format format : Format.values()) {
            assertTrue(page().contains("| `" + format + "` | `." + format.extension() + "` |"), format.toString());
        }
    }

    @Test
    void pageNamesEveryCommandAndEveryExitCode() throws IOException {
        for (String command : CLI.getSubcommands().keySet()) {
            assertTrue(page().contains("`easeback " + command), command);
        }
        for (String code : REPORT.usageMessage().exitCodeList().keySet()) {
            assertTrue(page().contains("\n| " + code.strip() + " |"), code);
        }
    }

    /** The example on the page is a file that works. */
    @Test
    void exampleOfAConfigurationWorks() throws IOException {
        String page = page();
        int start = page.indexOf("```properties\n") + "```properties\n".length();
        String example = page.substring(start, page.indexOf("```", start));

        assertEquals(
                new SettingsCheck().keys().size(),
                ConfigLine.all(example.lines().toList()).size());
        assertEquals(
                Set.copyOf(new SettingsCheck().keys()),
                ConfigLine.all(example.lines().toList()).stream()
                        .map(ConfigLine::key)
                        .collect(Collectors.toSet()));
        for (ConfigLine line : ConfigLine.all(example.lines().toList())) {
            assertEquals(Optional.empty(), new SettingsCheck().fault(line.key(), line.value()));
        }
    }
}
