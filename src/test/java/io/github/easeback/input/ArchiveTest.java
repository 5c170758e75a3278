package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.fit.FitFixture;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final Instant START = Instant.parse("2026-05-04T06:00:00Z");

    @TempDir
    private Path folder;

    private static byte[] run(int day) {
        return FitFixture.run(START.plusSeconds(86_400L * day), 5000 + 500 * day, 1800)
                .bytes();
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Entry {

        private final String name;
        private final byte[] content;

        Entry(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }
    }

    private static byte[] zip(Entry... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name));
                zip.write(entry.content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private RunHistory read(String name, byte[] content) throws IOException {
        return read(name, content, ReadLimits.standard());
    }

    private RunHistory read(String name, byte[] content, ReadLimits limits) throws IOException {
        Files.write(folder.resolve(name), content);
        return HistoryReader.lenient().withLimits(limits).read(folder).history();
    }

    private static List<LeftOut.Code> codes(RunHistory history) {
        return history.leftOut().stream().map(LeftOut::code).toList();
    }

    private List<String> names(RunHistory history) {
        return history.runs().stream()
                .map(Run::source)
                .map(source -> source.substring(folder.toString().length() + 1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.fit.gz", "run.fit", "run"})
    void gzipIsUnpackedWhateverItsName(String name) throws IOException {
        RunHistory history = read(name, gzip(run(0)));

        assertEquals(List.of(name), names(history));
        assertEquals(1, history.files());
        assertEquals(List.of(), history.leftOut());
    }

    @Test
    void exportOfGarminWithArchivesInAnArchiveIsRead() throws IOException {
        byte[] inner = zip(new Entry("a.fit", run(0)), new Entry("b.fit", run(1)));
        byte[] outer = zip(
                new Entry("DI_CONNECT/", new byte[0]),
                new Entry("DI_CONNECT/summary.json", "{}".getBytes(StandardCharsets.UTF_8)),
                new Entry("DI_CONNECT/Uploaded/Part1.zip", inner));

        RunHistory history = read("garmin.zip", outer);

        assertEquals(
                List.of(
                        "garmin.zip!/DI_CONNECT/Uploaded/Part1.zip!/a.fit",
                        "garmin.zip!/DI_CONNECT/Uploaded/Part1.zip!/b.fit"),
                names(history));
        assertEquals(3, history.files());
        assertEquals(List.of(LeftOut.Code.NOT_FIT), codes(history));
    }

    @Test
    void exportOfStravaWithGzipFilesIsRead() throws IOException {
        RunHistory history = read(
                "strava.zip",
                zip(
                        new Entry("activities/1.fit.gz", gzip(run(0))),
                        new Entry("activities/2.fit.gz", gzip(run(1))),
                        new Entry("activities.csv", "id".getBytes(StandardCharsets.UTF_8))));

        assertEquals(List.of("strava.zip!/activities/1.fit.gz", "strava.zip!/activities/2.fit.gz"), names(history));
    }

    @Test
    void sameRunInTwoArchivesIsCountedOnce() throws IOException {
        Files.write(folder.resolve("plain.fit"), run(0));
        RunHistory history = read("copy.zip", zip(new Entry("x.fit", run(0))));

        assertEquals(1, history.runs().size());
        assertEquals(1, history.duplicates().size());
    }

    @Test
    void filesOfTheSystemAreNamedAndNotRead() throws IOException {
        RunHistory history = read(
                "mac.zip",
                zip(
                        new Entry("a.fit", run(0)),
                        new Entry("__MACOSX/._a.fit", new byte[] {0, 5, 22, 7}),
                        new Entry(".DS_Store", new byte[] {0})));

        assertEquals(1, history.runs().size());
        assertEquals(List.of(LeftOut.Code.SYSTEM_FILE, LeftOut.Code.SYSTEM_FILE), codes(history));
    }

    @Test
    void nameThatLeadsOutOfTheArchiveWritesNothing() throws IOException {
        RunHistory history = read("evil.zip", zip(new Entry("../../evil.fit", run(0))));

        assertEquals(1, history.runs().size());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("evil.zip"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void archiveThatWasCutOffGivesWhatStandsBeforeTheCut() throws IOException {
        byte[] whole = zip(new Entry("a.fit", run(0)), new Entry("b.fit", run(1)), new Entry("c.fit", run(2)));

        RunHistory history = read("cut.zip", Arrays.copyOf(whole, whole.length / 2));

        assertEquals("cut.zip!/a.fit", names(history).get(0));
        assertTrue(codes(history).contains(LeftOut.Code.DAMAGED), codes(history)::toString);
    }

    @Test
    void gzipThatWasCutOffIsDamaged() throws IOException {
        byte[] whole = gzip(run(0));

        RunHistory history = read("cut.fit.gz", Arrays.copyOf(whole, whole.length - 12));

        assertEquals(List.of(LeftOut.Code.DAMAGED), codes(history));
    }

    @Test
    void gzipWithoutItsLastByteIsReadAndNamed() throws IOException {
        byte[] whole = gzip(run(0));

        RunHistory history = read("cut.fit.gz", Arrays.copyOf(whole, whole.length - 1));

        assertEquals(1, history.runs().size());
        assertEquals(List.of(), codes(history));
        assertEquals(
                List.of(Repair.Code.TRUNCATED),
                history.repaired().stream().map(Repair::code).toList());
    }

    @Test
    void filesBehindADamagedOneInAnArchiveAreRead() throws IOException {
        byte[] archive = zip(new Entry("1.fit", run(0)), new Entry("2.fit", run(1)), new Entry("3.fit", run(2)));
        String text = new String(archive, StandardCharsets.ISO_8859_1);
        int second = text.indexOf("2.fit");
        Arrays.fill(archive, second + 10, second + 30, (byte) 0xff);

        RunHistory history = read("damaged.zip", archive);
        List<String> names = names(history);
        assertTrue(names.contains("damaged.zip!/1.fit") && names.contains("damaged.zip!/3.fit"), names::toString);
        assertEquals(3, history.files());
    }

    @Test
    void bombIsStoppedByItsRatio() throws IOException {
        RunHistory history = read("bomb.fit.gz", gzip(new byte[64 << 20]));

        assertEquals(0, history.runs().size());
        // What isn't FIT is not unpacked, so a gzip of zeros is only looked at.
        assertEquals(List.of(LeftOut.Code.NOT_FIT), codes(history));

        RunHistory zipped = read("bomb.zip", zip(new Entry("zeros", new byte[64 << 20]), new Entry("a.fit", run(0))));
        assertTrue(codes(zipped).contains(LeftOut.Code.ARCHIVE_LIMIT), codes(zipped)::toString);
    }

    @Test
    void archivesThatLieTooDeepAreNotOpened() throws IOException {
        byte[] content = run(0);
        for (int level = 0; level < 5; level++) {
            content = zip(new Entry("inner" + level, content));
        }

        RunHistory history = read("deep.zip", content);

        assertEquals(List.of(LeftOut.Code.ARCHIVE_LIMIT), codes(history));
        assertEquals(
                1,
                read("deep.zip", content, ReadLimits.standard().withDepth(5))
                        .runs()
                        .size());
    }

    @Test
    void limitsAreTheCallersChoice() throws IOException {
        byte[] archive = zip(new Entry("a.fit", run(0)), new Entry("b.fit", run(1)));

        assertEquals(
                List.of(LeftOut.Code.ARCHIVE_LIMIT),
                codes(read("x.zip", archive, ReadLimits.standard().withEntries(1))));
        assertEquals(
                List.of(LeftOut.Code.ARCHIVE_LIMIT),
                codes(read("x.zip", archive, ReadLimits.standard().withExpandedBytes(100))));
        assertEquals(
                List.of(LeftOut.Code.TOO_LARGE, LeftOut.Code.TOO_LARGE),
                codes(read("x.zip", archive, ReadLimits.standard().withFileBytes(50))));
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.standard().withRatio(0));
    }

    @Test
    void archiveOfOneDamagedFileDoesNotStopTheFolder() throws IOException {
        Files.write(folder.resolve("good.fit"), run(0));
        byte[] archive = zip(new Entry("a.fit", run(1)));
        archive[archive.length / 2] ^= 0x55;

        RunHistory history = read("bad.zip", archive);

        assertTrue(history.runs().size() >= 1);
    }

    @Test
    void mutatedArchivesNeverThrow() throws IOException {
        byte[] archive = zip(new Entry("a.fit", run(0)), new Entry("b.fit.gz", gzip(run(1))));
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            byte[] mutated = archive.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            RunHistory history = read("m.zip", mutated);
            assertTrue(history.runs().size() + history.leftOut().size() > 0, "mutation " + i);
        }
    }
}
