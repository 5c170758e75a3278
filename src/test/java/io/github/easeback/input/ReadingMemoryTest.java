package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.garmin.fit.File;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.fit.FitFixture;
import io.github.easeback.internal.fit.WatchFile;
import io.github.easeback.kept.RunLines;
import io.github.easeback.reading.LeftOut;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader that remembers what it read, and reads what may have changed. */
class ReadingMemoryTest {

    private static final Instant START = Instant.parse("2026-05-04T06:00:00Z");
    private static final Instant WRITTEN = Instant.parse("2026-05-05T06:00:00Z");
    private static final LocalDate BEFORE_ALL = LocalDate.of(2020, 1, 1);

    private static final HistoryReader READER =
            HistoryReader.lenient().withZone(ZoneId.of("Europe/Berlin")).withClock(clock("2026-11-01T10:00:00Z"));

    @TempDir
    private Path folder;

    /** Keeps texts in a map, and counts. */
    private static final class MapMemory implements ReadingMemory {

        private final Map<String, String> texts = new ConcurrentHashMap<>();
        private final AtomicInteger news = new AtomicInteger();

        @Override
        public Optional<String> recall(String file) {
            return Optional.ofNullable(texts.get(file));
        }

        @Override
        public void remember(String file, String reading) {
            texts.put(file, reading);
            news.incrementAndGet();
        }

        /** How many readings came since this was asked last. */
        int news() {
            return news.getAndSet(0);
        }
    }

    private final MapMemory memory = new MapMemory();

    private static Clock clock(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve("more"));
        Files.write(file, content);
        return Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] run(int day) {
        return WatchFile.run(START.plusSeconds(86_400L * day), 2.6, 1500).littleEndian();
    }

    /** All that a reading can tell: runs of several kinds and formats, a copy, repairs, other sports, and files that are left out, also in an archive. */
    private void writeEverything() throws IOException {
        write("1.fit", run(0));
        write("copy.fit", run(0));
        write("2.fit.gz", gzip(run(1)));
        write("part.fit", FitFixture.cutOff(run(2), 9000));
        write(
                "walk.fit",
                FitFixture.walk(START.plusSeconds(300_000), 4000, 3000).bytes());
        write("settings.fit", FitFixture.ofType(File.SETTINGS, START).bytes());
        write(
                "future.fit",
                FitFixture.run(Instant.parse("2031-01-01T06:00:00Z"), 5000, 1800)
                        .bytes());
        write("broken.fit", FitFixture.cutOff(run(3), 40));
        write("note.txt", utf8("nothing"));
        write(
                "track.gpx",
                utf8(MadeUpTrack.run(START.plusSeconds(864_000), 1800, 2.8).gpx()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "activities/11.fit.gz", gzip(run(11)));
            put(
                    zip,
                    "activities/12.gpx",
                    utf8(MadeUpTrack.run(START.plusSeconds(1_036_800), 1800, 2.8)
                            .gpx()));
            put(zip, "activities/copy.fit", run(1));
            put(zip, "activities/broken.fit", FitFixture.cutOff(run(13), 40));
            put(zip, "activities.csv", utf8("""
                            Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename
                            1,"May 16, 2026, 6:00:00 AM",A,Run,1800,5.00,activities/12.gpx
                            2,"May 18, 2026, 6:00:00 AM",B,Run,1900,5.10,
                            """));
        }
        write("more/export.zip", bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private RunHistory read(HistoryReader reader) throws IOException {
        return reader.read(folder).history();
    }

    private HistoryReader remembering() {
        return READER.withMemory(memory);
    }

    @Test
    void historyIsTheSameWithAndWithoutMemory() throws IOException {
        writeEverything();
        RunHistory plain = read(READER);
        assertEquals(7, plain.runs().size(), "the test should have what it says");
        assertTrue(plain.leftOut().size() >= 5 && plain.duplicates().size() >= 2, plain.toString());

        assertEquals(plain, read(remembering()));
        assertEquals(11, memory.news());
        assertEquals(plain, read(remembering()));
        assertEquals(0, memory.news(), "nothing is read twice");
    }

    /** What is remembered is what a part of a history is, too. */
    @Test
    void partsReadOneByOneMakeTheHistoryOfAllFiles() throws IOException {
        writeEverything();
        write("Thumbs.db", utf8("of the system"));
        RunReader reader = RunReader.by(READER);
        List<String> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.add(reader.part(file.toString(), new ByteArrayInputStream(Files.readAllBytes(file))));
            }
        }

        assertEquals(12, parts.size());
        assertEquals(read(READER), reader.together(parts));
    }

    @Test
    void partOfAFileThatIsTooLargeSaysSo() throws IOException {
        RunReader reader = RunReader.by(READER.withLimits(ReadLimits.standard().withFileBytes(100)));
        RunHistory history = reader.together(List.of(reader.part("1.fit", new ByteArrayInputStream(run(0)))));

        assertEquals(LeftOut.Code.TOO_LARGE, history.leftOut().get(0).code());
        assertEquals(1, history.files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no part", "{\"files\":1}\n{\"kind\":\"something else\"}"})
    void whatIsNoPartIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> RunReader.standard().together(List.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2026-05-05", "2026-05-30"})
    void whatIsToldOfTheInsideOfRunsIsTheSameWhateverWasAskedForBefore(LocalDate from) throws IOException {
        writeEverything();
        RunHistory plain = read(READER.withInsideFrom(from));

        for (LocalDate before : new LocalDate[] {LocalDate.MAX, from, BEFORE_ALL}) {
            read(remembering().withInsideFrom(before));
            assertEquals(plain, read(remembering().withInsideFrom(from)), "after " + before);
        }
    }

    @Test
    void runsThatTellTheirInsideAlreadyAreNotReadAgain() throws IOException {
        write("1.fit", run(0));
        read(remembering().withInside());
        memory.news();

        assertEquals(
                1,
                read(remembering().withInsideFrom(LocalDate.of(2026, 1, 1)))
                        .runs()
                        .size());
        assertEquals(1, read(remembering()).runs().size());
        assertEquals(0, memory.news());
    }

    @Test
    void fileThatWasReplacedRemovedOrRenamedIsReadAsItIs() throws IOException {
        write("1.fit", run(0));
        write("2.fit", run(1));
        read(remembering());
        memory.news();

        write("1.fit", FitFixture.run(START, 5000, 1800).bytes());
        assertEquals(read(READER), read(remembering()));
        assertEquals(1, memory.news());

        Files.move(folder.resolve("1.fit"), folder.resolve("3.fit"));
        assertEquals(read(READER), read(remembering()));
        assertEquals(1, memory.news());

        Files.delete(folder.resolve("2.fit"));
        assertEquals(read(READER), read(remembering()));
        assertEquals(0, memory.news());
    }

    @Test
    void fileOfTheSameSizeAndTimeIsReadAnewIfItsEndsDiffer() throws IOException {
        byte[] slow = FitFixture.run(START, 5000, 1800).bytes();
        byte[] fast = FitFixture.run(START, 6000, 1800).bytes();
        assertEquals(slow.length, fast.length);
        write("1.fit", slow);
        RunHistory before = read(remembering());
        write("1.fit", fast);

        assertNotEquals(before, read(remembering()));
        assertEquals(read(READER), read(remembering()));
    }

    @Test
    void fileThatWasJustWrittenIsNotRememberedSinceItMayChangeWithinTheSameTick() throws IOException {
        Path file = write("1.fit", run(0));
        Instant now = Instant.parse("2026-11-01T10:00:00Z");
        Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(1)));
        read(remembering());
        assertEquals(0, memory.news());

        Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(3)));
        read(remembering());
        assertEquals(1, memory.news());
    }

    @Test
    void otherZoneAndOtherLimitsAreOtherReadings() throws IOException {
        writeEverything();
        read(remembering());

        for (HistoryReader other : new HistoryReader[] {
            READER.withZone(ZoneId.of("Asia/Tokyo")),
            READER.withLimits(new ReadLimits(20_000, 100_000, 8, 20L << 30, 200)),
            READER.withDuplicates(DuplicatePolicy.KEEP)
        }) {
            assertEquals(read(other), read(other.withMemory(memory)), other.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01T10:00:00Z", "2026-11-02T10:00:00Z", "2031-06-01T10:00:00Z"})
    void dayThatWasInTheFutureMayHaveCome(String moment) throws IOException {
        writeEverything();
        read(remembering());
        HistoryReader later = READER.withClock(clock(moment));

        assertEquals(read(later), read(later.withMemory(memory)));
    }

    @Test
    void anotherDayAloneIsNoReasonToReadASoundFileAgain() throws IOException {
        write("1.fit", run(0));
        read(remembering());
        memory.news();
        read(remembering().withClock(clock("2026-11-02T10:00:00Z")));

        assertEquals(0, memory.news());
    }

    @Test
    void textThatCanNotBeReadIsNoReading() throws IOException {
        writeEverything();
        RunHistory plain = read(READER);
        read(remembering());
        Map<String, String> texts = Map.copyOf(memory.texts);

        for (String damaged : new String[] {"", "\n", "x", "{}", "{\"source\":1}\n{}", "[[[[", "\u0000"}) {
            memory.texts.replaceAll((file, text) -> damaged);
            assertEquals(plain, read(remembering()), damaged);
        }
        texts.forEach((file, text) -> memory.remember(file, text.substring(0, text.length() - 5)));
        assertEquals(plain, read(remembering()));
    }

    @Test
    void fileThatTheSystemRefusesIsAskedForAgain() throws IOException {
        Path file = write("1.fit", run(0));
        Files.delete(file);
        Files.createSymbolicLink(file, folder.resolve("nowhere"));
        assertEquals(
                LeftOut.Code.UNREADABLE, read(remembering()).leftOut().get(0).code());
        Files.delete(file);
        write("1.fit", run(0));

        assertEquals(1, read(remembering()).runs().size());
    }

    @Test
    void runsThatAreKeptAsLinesAreNotKeptOnceMore() throws IOException {
        write("1.fit", run(0));
        StringWriter lines = new StringWriter();
        RunLines.write(read(READER), lines);
        Files.delete(folder.resolve("1.fit"));
        write("runs.jsonl", utf8(lines.toString()));

        assertEquals(1, read(remembering()).runs().size());
        assertEquals(0, memory.news());
    }

    @Test
    void memoryHoldsNoPosition() throws IOException {
        writeEverything();
        read(remembering().withInside());

        assertFalse(memory.texts.isEmpty());
        assertTrue(memory.texts.values().stream()
                .noneMatch(text -> text.contains("latitude") || text.contains("position")));
    }

    @Test
    @EnabledIfSystemProperty(
            named = "easeback.corpus",
            matches = ".+",
            disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
    void historiesOfTheCorpusAreTheSameFromMemory() throws IOException {
        Path corpus = Path.of(System.getProperty("easeback.corpus"));
        HistoryReader reader = READER.withClock(clock("2027-01-01T12:00:00Z")).withInsideFrom(LocalDate.of(2024, 1, 1));
        try (Stream<Path> all = Files.list(corpus)) {
            for (Path part : all.filter(Files::isDirectory).sorted().toList()) {
                RunHistory plain = reader.read(part).history();
                assertEquals(plain, reader.withMemory(memory).read(part).history(), part.toString());
                memory.news();
                assertEquals(plain, reader.withMemory(memory).read(part).history(), part.toString());
                assertTrue(memory.news() <= plain.files() / 20, part.toString());
            }
        }
    }
}
