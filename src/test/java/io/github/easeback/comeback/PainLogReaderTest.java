package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.easeback.comeback.PainLogProblem.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainLogReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    private static final String HEADER =
            "date,morning,before,during,site,onset_minute,red_flags,sleep,unfamiliar_bed,notes\n";

    private static final PainEntry FULL = new PainEntry(
            DAY,
            "left calf",
            OptionalInt.of(0),
            OptionalInt.of(1),
            OptionalInt.of(10),
            OptionalInt.of(12),
            EnumSet.of(RedFlag.NIGHT_PAIN, RedFlag.LIMPING),
            OptionalInt.of(7),
            Optional.of(true),
            "hills, \"both\" knees",
            Map.of());

    private static PainLog read(String text) {
        return PainLogReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> places(PainLog log) {
        return log.problems().stream()
                .map(problem -> problem.kind() + " " + problem.line() + ":" + problem.column() + " "
                        + problem.message().key())
                .toList();
    }

    @Test
    void rowIsAnEntryWithAllItsValues() {
        PainLog log = read(HEADER
                + "2026-05-31,0,1,10,left calf,12,night-pain LIMPING,7,yes,\"hills, \"\"both\"\" knees\"\n"
                + "2026-06-01,2,,,,,,,,\n");

        assertEquals(new PainLog(List.of(FULL, PainEntry.of(DAY.plusDays(1)).withMorning(2)), List.of()), log);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorsLineBreaksAndTheOrderOfColumnsAreTheRunners(String separator) {
        String text = String.join("\r\n", "Notes,During, DATE ,Red Flags,before", "x,3,31.5.2026,fever|bladder,1", "")
                .replace(",", separator);

        assertEquals(
                List.of(PainEntry.of(DAY).withRun(1, 3).withRedFlags(EnumSet.of(RedFlag.FEVER, RedFlag.BLADDER), "x")),
                read(text).entries());
        assertEquals(List.of(), read(text).problems());
        assertEquals(read(text), read(text.replace("\r\n", "\r")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, mark", "UTF-16LE, mark", "UTF-16BE, mark"})
    void encodingOfSpreadsheetsIsRead(String charset, String mark) {
        String text = (mark.isEmpty() ? "" : "\uFEFF") + "date,site\n2026-05-31,Gesäß\n";

        PainLog log = PainLogReader.read(text.getBytes(Charset.forName(charset)));

        assertEquals(PainLog.of(List.of(PainEntry.of(DAY).withSite("Gesäß"))), log);
    }

    @Test
    void latinOneIsReadAndTold() {
        PainLog log = PainLogReader.read("date,site\n2026-05-31,Gesäß\n".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(List.of(PainEntry.of(DAY).withSite("Gesäß")), log.entries());
        assertEquals(List.of("NOTICE 0:0 log.latin-1"), places(log));
    }

    @Test
    void readersAndFilesAreReadLikeBytes(@TempDir Path folder) throws IOException {
        String text = "\uFEFFdate,before,during\n2026-05-31,1,2\n";
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        PainLog expected = PainLog.of(List.of(PainEntry.of(DAY).withRun(1, 2)));

        assertEquals(expected, read(text));
        assertEquals(expected, PainLogReader.read(file));
        assertEquals(expected, PainLogReader.read(new StringReader(text)));
        assertThrows(NoSuchFileException.class, () -> PainLogReader.read(folder.resolve("none.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", " \r\n \r\n", "date\n"})
    void emptyLogIsALogWithoutEntries(String text) {
        assertEquals(PainLog.of(List.of()), read(text));
    }

    /** A row below a header {@code date,before,during,site,red_flags,unfamiliar_bed,notes}, and where it is wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "2026-02-30! ERROR 2:1 log.date",
                "05/31/2026! ERROR 2:1 log.date",
                "0202-05-31! ERROR 2:1 log.date",
                "yesterday,1,2! ERROR 2:1 log.date",
                ",1,2! ERROR 2:1 log.date",
                "2026-05-31,11! ERROR 2:2 log.number",
                "2026-05-31,1,-1! ERROR 2:3 log.number",
                "2026-05-31,1,2.5! ERROR 2:3 log.number",
                "2026-05-31,=cmd(),2! ERROR 2:2 log.number",
                "2026-05-31,99999999999,2! ERROR 2:2 log.number",
                "2026-05-31,1,2,,bladdr! ERROR 2:5 log.flag",
                "2026-05-31,1,2,,cleared! ERROR 2:5 log.cleared-by-whom",
                "2026-05-31,1,2,,cleared fever,,Dr. Lee! NOTICE 2:5 log.cleared-too",
                "2026-05-31,1,2,,,perhaps! ERROR 2:6 log.yes-or-no",
                "2026-05-31,1,2,,,,no tingling today! NOTICE 2:7 log.sign",
                "2026-05-31,1,2,,,,Taubheit am Fuß! NOTICE 2:7 log.sign",
                "2026-05-31,1,2,,,,a,b! ERROR 2:8 log.values",
                "2026-05-31,1,2,,,,\"a! BROKEN 2:0 log.quote"
            })
    void whatIsWrongIsSaidWithItsPlaceAndTheRestIsRead(String row, String problem) {
        PainLog log = read("date,before,during,site,red_flags,unfamiliar_bed,notes\n" + row + "\n2026-06-01,1,2\n");

        assertEquals(List.of(problem), places(log));
        assertEquals(
                PainEntry.of(DAY.plusDays(1)).withRun(1, 2),
                log.entries().get(log.entries().size() - 1));
    }

    @Test
    void wrongScoreIsMissingAndTheOtherStays() {
        PainEntry entry =
                read("date,before,during\n2026-05-31,11,2\n").entries().get(0);

        assertEquals(OptionalInt.empty(), entry.before());
        assertEquals(OptionalInt.of(2), entry.during());
    }

    @Test
    void misspeltFlagLetsNobodyRun() {
        PainLog log = read("date,before,during,red_flags\n2026-05-31,1,2,bladdr\n2026-06-01\n");

        assertEquals(
                GateReason.UNREADABLE_FLAG,
                PainGate.of(log).now(DAY.plusDays(9)).reason());
    }

    @Test
    void wordOfANoteIsNeverASign() {
        PainLog log = read("date,before,during,morning,notes\n2026-05-31,1,2,,bladder\n2026-06-01,,,1,fever\n");

        assertEquals(GateAction.GOOD, PainGate.of(log).now(DAY.plusDays(1)).action());
    }

    @ParameterizedTest
    @ValueSource(strings = {"day,score\n2026-05-31,3\n", "FIT\u0000\u0001", "{\"date\": 1}"})
    void otherFileIsNoLog(String text) {
        PainLog log = read(text);

        assertEquals(List.of("BROKEN 1:0 log.no-date-column"), places(log));
        assertEquals(List.of(), log.entries());
    }

    @Test
    void columnThatIsThereTwiceIsReadOnce() {
        PainLog log = read("date,site,Site,mood,mood\n2026-05-31,calf,knee,good,bad\n");

        assertEquals(List.of("ERROR 1:3 log.column-twice", "ERROR 1:5 log.column-twice"), places(log));
        assertEquals("calf", log.entries().get(0).site());
        assertEquals(Map.of("mood", "good"), log.entries().get(0).others());
    }

    @Test
    void linesAreCountedThroughQuotedBreaksAndBlankLines() {
        PainLog log = read("\ndate,notes,before\n\n2026-05-31,\"a\r\nb\n\"\"c\"\n2026-06-01,\"\",12\nx\n");

        assertEquals(List.of("ERROR 7:3 log.number", "ERROR 8:1 log.date"), places(log));
        assertEquals(
                "a\r\nb\n\"c",
                read("date,notes\n2026-05-31,\"a\r\nb\n\"\"c\"\n")
                        .entries()
                        .get(0)
                        .notes());
    }

    @Test
    void quotationMarkWithinAValueIsOneLikeAnyOther() {
        assertEquals(
                "a 5\" step",
                read("date,notes\n2026-05-31,a 5\" step\n").entries().get(0).notes());
    }

    @Test
    void longValuesAreCut() {
        PainLog log = read("date,notes\n2026-05-31," + "a".repeat(5_000) + "\n");

        assertEquals("a".repeat(1_024), log.entries().get(0).notes());
        assertEquals(List.of(), log.problems());
    }

    @Test
    void aHundredThousandEntriesAreReadAndNoMore() {
        String row = "2026-05-31,1,2\n";
        String header = "date,before,during\n";

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            PainLog most = read(header + row.repeat(100_000));
            assertEquals(100_000, most.entries().size());
            assertEquals(List.of(), most.problems());
            PainLog more = read(header + row.repeat(100_001));
            assertEquals(100_000, more.entries().size());
            assertEquals(List.of("BROKEN 100002:0 log.lines"), places(more));
        });
    }

    @Test
    void fileFullOfErrorsIsToldInPart() {
        PainLog log = read("date,before\n" + "2026-05-31,x\n".repeat(3_000));

        assertEquals(1_001, log.problems().size());
        assertEquals(
                "2000 further problems of this log.",
                log.problems().get(1_000).message().toString());
    }

    @Test
    void fileThatIsTooLongIsBroken() {
        byte[] file = new byte[(1 << 25) + 1];
        Arrays.fill(file, (byte) 'a');

        assertEquals(
                Set.of(Kind.BROKEN),
                Set.copyOf(PainLogReader.read(file).problems().stream()
                        .map(PainLogProblem::kind)
                        .toList()));
    }

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void everyFlagIsFoundByItsCode(RedFlag flag) {
        assertEquals(Optional.of(flag), RedFlag.of(" " + flag.code() + " "));
    }

    @Test
    void anyBytesAreReadWithoutAnException() {
        Random random = new Random(3);
        String alphabet = "date,;\t\"\r\n'=2026-05-31 \u0000\u00e4|x";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "date,before,notes\n" : "");
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            PainLog log = PainLogReader.read(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            log.problems()
                    .forEach(problem -> assertFalse(problem.message().toString().isBlank()));
        }
    }

    @Test
    void problemSaysWhatWasFoundWhereAndWhatToDo() {
        assertEquals(
                "Line 2, column before: '11' is no whole number from 0 to 10, so it counts as missing. Correct it, or leave it empty.",
                read("date,before\n2026-05-31,11\n").problems().get(0).message().toString());
    }
}
