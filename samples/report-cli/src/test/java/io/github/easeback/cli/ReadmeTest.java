package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.report.TrainingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path README = Cli.SAMPLES.resolve("../../README.md");

    /** The text of the n-th fenced block of a language. */
    private static String block(String language, int n) throws IOException {
        Matcher matcher = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        for (int i = 0; i <= n; i++) {
            assertTrue(matcher.find(), language + " block " + i);
        }
        return matcher.group(1);
    }

    @Test
    void reportInTheReadmeIsTheReportOfTheSample() throws IOException {
        String shown = block("text", 0);
        String start = shown.substring(0, shown.lastIndexOf("..."));

        assertTrue(Cli.run(command().split(" ")).out().startsWith(start), start);
    }

    @Test
    void planInTheReadmeIsThePlanOfTheSample() throws IOException {
        String shown = block("text", 1);
        String start = shown.substring(0, shown.lastIndexOf("..."));

        assertTrue(Cli.run("plan", Cli.runner(), "--as-of", "2026-03-22").out().startsWith(start), start);
    }

    /** The command names its day, so that the README stays true. */
    private static String command() throws IOException {
        Matcher quoted = Pattern.compile("-Dexec.args=\"(report samples/data/comeback-runner --as-of \\S+)\"")
                .matcher(block("sh", 0));
        assertTrue(quoted.find(), block("sh", 0));
        return quoted.group(1).replace("samples/data/comeback-runner", Cli.runner());
    }

    /** These three lines are compiled here and compared with the README, blanks aside. */
    @Test
    void threeLinesOfTheReadmeWork() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);

        RunHistory history = HistoryReader.lenient().read(Path.of(Cli.runner())).history();
        TrainingReport report = TrainingCheck.standard().assess(history, LocalDate.now(clock));

        assertEquals(
                List.of(report.headline(), "Stay this week at the limit that the week of 25 May broke: time 2:05:59."),
                report.answer().subList(0, 2));
        assertEquals("""
                RunHistory history = HistoryReader.lenient().read(Path.of("fit-files")).history();
                TrainingReport report = TrainingCheck.standard().assess(history, LocalDate.now(clock));
                report.answer().forEach(System.out::println);""", block("java", 0));
    }
}
