package io.github.easeback.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.easeback.MadeUpRuns;
import io.github.easeback.ReportSchema;
import io.github.easeback.TrainingCheck;
import io.github.easeback.Written;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.DuplicatePolicy;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.RunReader;
import io.github.easeback.reading.LeftOut;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A history as lines of text, and back. */
class RunLinesTest {

    private static final HistoryReader READER = HistoryReader.lenient()
            .withZone(ZoneId.of("Europe/Berlin"))
            .withClock(Clock.fixed(Instant.parse("2026-11-01T10:00:00Z"), ZoneOffset.UTC));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    private static String written(RunHistory history) throws IOException {
        StringWriter text = new StringWriter();
        RunLines.write(history, text);
        return text.toString();
    }

    private RunHistory read(String text, DuplicatePolicy copies) throws IOException {
        Path file = folder.resolve("runs.jsonl");
        Files.writeString(file, text);
        return READER.withDuplicates(copies).read(file).history();
    }

    @Test
    void historyIsReadAsItWasWritten() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            RunHistory history = MadeUpRuns.history(seed);
            RunLines again = RunLines.read(new StringReader(written(history)));

            assertEquals(
                    new RunLines(
                            history.files(),
                            history.runs(),
                            history.otherActivities(),
                            history.leftOut(),
                            history.duplicates(),
                            Optional.empty(),
                            List.of()),
                    again);
        }
    }

    @Test
    void linesKeepToTheirSchema() throws IOException {
        for (String line : written(MadeUpRuns.history(5)).lines().toList()) {
            assertEquals(List.of(), ReportSchema.faultsOfLine(MAPPER.readTree(line)), line);
        }
        assertEquals(List.of(), ReportSchema.faultsOfLine(MAPPER.readTree(RunLine.of(RunLineTest.whole()))));
    }

    @Test
    void runThatIsKeptAndReadFromItsFileAgainCountsOnce() throws IOException {
        List<Run> runs = MadeUpRuns.runs(3);
        Files.writeString(folder.resolve("other.jsonl"), written(RunHistory.of(runs)));

        RunHistory history = read(written(RunHistory.of(runs)), DuplicatePolicy.KEEP);
        RunHistory both = READER.read(folder).history();

        assertEquals(history.runs().size(), both.runs().size());
        assertEquals(runs.size(), both.duplicates().size());
    }

    /** The lines beside the folder from which they were kept: a file that is still faulty counts once, and one that was copied from the watch again is missing no more. */
    @ParameterizedTest
    @CsvSource({"false, 1", "true, 0"})
    void fileThatWasLeftOutWhenRunsWereKeptIsToldAsItIsNow(boolean isPutRight, int missing) throws IOException {
        Path sample = Path.of("samples/data/comeback-runner/2026-05-31.fit");
        Path file = folder.resolve("sunday.fit");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(sample), 60));
        RunHistory then = READER.read(folder).history();
        String kept = written(then);
        if (isPutRight) {
            Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve("kept.jsonl"), kept);
        Files.writeString(folder.resolve("older.jsonl"), kept);
        RunHistory both = READER.read(folder).history();
        RunReader reader = RunReader.by(READER);
        List<String> parts = new ArrayList<>();
        for (String name : List.of("kept.jsonl", "older.jsonl", "sunday.fit")) {
            parts.add(reader.part(
                    folder.resolve(name).toString(),
                    new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name)))));
        }

        assertEquals(both, reader.together(parts), "the parts know it too");
        assertEquals(1, then.problems().size());
        assertEquals(missing, both.problems().size(), both.leftOut().toString());
        assertEquals(1 - missing, both.runs().size());
    }

    @Test
    void lineThatCanNotBeReadIsNamedAndTheOthersAreRead() throws IOException {
        List<Run> runs = MadeUpRuns.runs(4);
        String[] lines = written(RunHistory.of(runs)).split("\n", -1);
        lines[2] = lines[2].replace("\"surface\":", "\"face\":");
        lines[5] = lines[5].substring(0, 30);
        RunHistory history = read(String.join("\n", lines), DuplicatePolicy.KEEP);

        assertEquals(runs.size() - 2, history.runs().size());
        assertEquals(
                List.of("Line 3: There is no surface.", "Line 6: It is no JSON from column 31 on."),
                history.leftOut().stream()
                        .map(entry -> entry.message().toString())
                        .toList());
        assertEquals(2, history.problems().size());
    }

    /** More seconds than any clock has, which would break the sums of all weeks. */
    @Test
    void timeThatNoRunHasIsAFaultOfItsLineAlone() throws IOException {
        List<Run> runs = MadeUpRuns.runs(4);
        String[] lines = written(RunHistory.of(runs)).split("\n", -1);
        lines[2] = lines[2].replaceFirst("\"timerTime\":[0-9.]+", "\"timerTime\":7e16");
        RunHistory history = read(String.join("\n", lines), DuplicatePolicy.KEEP);

        assertEquals(runs.size() - 1, history.runs().size());
        assertEquals(
                List.of("Line 3: totals.timerTime is 7e16, and has to be a number of seconds."),
                history.leftOut().stream()
                        .map(entry -> entry.message().toString())
                        .toList());
    }

    /** Editors write a mark or an empty line before it, and programs sort the keys. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"files\":2,\"format\":\"easeback-runs\",\"version\":1}",
                "{ \"version\": 1, \"files\": 2, \"format\": \"easeback-runs\" }",
                "\n\r\n{\"format\":\"easeback-runs\",\"version\":1,\"files\":2}",
                "\uFEFF{\"format\":\"easeback-runs\",\"version\":1,\"files\":2}"
            })
    void headIsTheSameHoweverItIsWritten(String head) throws IOException {
        Run run = MadeUpRuns.runs(1).get(0);
        String text = head + "\n" + RunLine.of(run) + "\n";

        assertEquals(List.of(run), RunLines.read(new StringReader(text)).runs());
        assertEquals(List.of(run), read(text, DuplicatePolicy.KEEP).runs());
    }

    @Test
    void fileThatEndsBeforeItsLastLineIsToldToBeCutOff() throws IOException {
        List<String> lines = written(RunHistory.of(MadeUpRuns.runs(4))).lines().toList();
        RunHistory history = read(String.join("\n", lines.subList(0, 11)), DuplicatePolicy.KEEP);

        assertEquals(10, history.runs().size());
        assertEquals(
                List.of("The file ends after 10 of its " + (lines.size() - 1)
                        + " lines, so runs are missing. Copy it or write it again."),
                history.problems().stream()
                        .map(entry -> entry.message().toString())
                        .toList());
    }

    @Test
    void noMoreThanTwentyLinesAreNamed() throws IOException {
        String head = written(RunHistory.of(List.of()));
        RunLines lines = RunLines.read(new StringReader(head + "x\n".repeat(23)));

        assertEquals(21, lines.faults().size());
        assertEquals("23 lines in all can't be read.", lines.faults().get(20).toString());
    }

    @Test
    void linesOfOtherKindsAndBlankOnesAreForLaterVersions() throws IOException {
        RunLines lines = RunLines.read(
                new StringReader(written(RunHistory.of(List.of())) + "\n{\"kind\":\"shoe\",\"name\":\"old\"}\n \n"));

        assertEquals(List.of(), lines.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"easeback-runs\",\"version\":2,\"files\":1} | The runs were kept in version 2 of the format, and versions up to 1 are known here: use a newer EaseBack.",
                "{\"format\":\"easeback-runs\"} | There is no version.",
                "{\"format\":\"easeback-runs\",\"version\":0} | The first line is no head of kept runs, so none of the lines was read. Write the file again with easeback runs, or put its first line back.",
                "{\"format\":\"easeback-runs\",\"version\":\"one\"} | version is \"one\", and has to be a number."
            })
    void headThatIsNotKnownIsRefused(String head, String told) throws IOException {
        RunHistory history = read(head + "\n" + RunLine.of(MadeUpRuns.runs(1).get(0)), DuplicatePolicy.KEEP);

        assertEquals(List.of(), history.runs());
        assertEquals(1, history.files());
        LeftOut entry = history.leftOut().get(0);
        assertEquals(LeftOut.Code.UNREADABLE, entry.code());
        assertEquals(told, entry.message().toString());
    }

    @Test
    void linesWithoutTheirHeadAreTakenForWhatTheyAre() throws IOException {
        List<String> lines = written(MadeUpRuns.history(5)).lines().skip(1).toList();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("{\"kind\":\"copy\"")), "all kinds");

        for (String line : lines) {
            RunHistory history = read(line, DuplicatePolicy.KEEP);

            assertEquals(List.of(), history.runs());
            assertEquals(LeftOut.Code.UNREADABLE, history.leftOut().get(0).code(), line);
            assertTrue(
                    history.leftOut().get(0).message().toString().startsWith("The first line is no head of kept runs"),
                    history.leftOut().get(0).message().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"format\":\"easeback\",\"version\":1}"})
    void whatHasNoHeadIsRefused(String text) throws IOException {
        assertTrue(RunLines.read(new StringReader(text)).refusal().isPresent());
    }

    @Test
    void runThatLiesInTheFutureIsLeftOut() throws IOException {
        Run run = MadeUpRuns.runs(1).get(0);
        String late = RunLine.of(run).replace("\"localStart\":\"2025", "\"localStart\":\"2035");
        RunHistory history = read(written(RunHistory.of(List.of())) + late, DuplicatePolicy.KEEP);

        assertEquals(List.of(), history.runs());
        assertEquals(LeftOut.Code.IMPLAUSIBLE_DATE, history.leftOut().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e", "f"})
    @EnabledIfSystemProperty(
            named = "easeback.corpus",
            matches = ".+",
            disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
    void reportOfKeptRunsIsThatOfTheirFilesToTheByte(String runner) throws IOException {
        Path files = Path.of(System.getProperty("easeback.corpus", ""), "histories", "runner-" + runner);
        RunHistory history = READER.withInside().read(files).history();
        RunHistory again = read(written(history), DuplicatePolicy.DROP);
        LocalDate day = history.lastDay().orElseThrow();

        assertEquals(history.runs(), again.runs());
        assertEquals(history.leftOut().toString(), again.leftOut().toString());
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (String format : List.of("text", "markdown", "json", "csv")) {
                assertEquals(
                        Written.as(
                                format,
                                TrainingCheck.standard().assess(history, day).in(language)),
                        Written.as(
                                format,
                                TrainingCheck.standard().assess(again, day).in(language)));
            }
        }
    }
}
