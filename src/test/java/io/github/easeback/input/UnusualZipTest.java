package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.InWords;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.RawZip.Sizes;
import io.github.easeback.internal.fit.FitFixture;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that tools write and the JDK doesn't. Each is read twice where it matters: by its directory, and in a row inside of another archive. */
class UnusualZipTest {

    private static final Instant START = Instant.parse("2026-05-04T06:00:00Z");

    @TempDir
    private Path folder;

    /** Where an archive lies. */
    enum Place {
        ON_DISK,
        IN_AN_ARCHIVE;

        private byte[] around(byte[] archive) {
            return this == ON_DISK ? archive : RawZip.of(RawZip.file("inner.zip", archive));
        }

        private String source(Path file) {
            return this == ON_DISK ? file.toString() : file + "!/inner.zip";
        }
    }

    private static byte[] run(int day) {
        return FitFixture.run(START.plusSeconds(86_400L * day), 5000 + 500 * day, 1800)
                .bytes();
    }

    private Path file() {
        return folder.resolve("x.zip");
    }

    private RunHistory read(Place place, byte[] archive) throws IOException {
        Files.write(file(), place.around(archive));
        return HistoryReader.lenient().read(file()).history();
    }

    private List<String> names(RunHistory history) {
        return history.runs().stream()
                .map(Run::source)
                .map(source -> source.substring(source.lastIndexOf("!/") + 2))
                .toList();
    }

    private static LeftOut only(RunHistory history) {
        assertEquals(1, history.leftOut().size(), history.leftOut()::toString);
        return history.leftOut().get(0);
    }

    // Unreadable files among sound ones.

    @ParameterizedTest
    @CsvSource({
        "ON_DISK, 9, Deflate64",
        "ON_DISK, 12, bzip2",
        "ON_DISK, 14, LZMA",
        "ON_DISK, 93, Zstandard",
        "ON_DISK, 97, 97",
        "IN_AN_ARCHIVE, 9, Deflate64",
        "IN_AN_ARCHIVE, 12, bzip2",
        "IN_AN_ARCHIVE, 14, LZMA",
        "IN_AN_ARCHIVE, 93, Zstandard"
    })
    void filesBehindOneOfAnotherMethodAreRead(Place place, int method, String name) throws IOException {
        RunHistory history = read(
                place,
                RawZip.of(
                        RawZip.file("1.fit", run(0)).by(method),
                        RawZip.file("2.fit", run(1)),
                        RawZip.file("3.fit", run(2))));

        assertEquals(List.of("2.fit", "3.fit"), names(history));
        assertEquals(3, history.files());
        assertEquals(LeftOut.Code.COMPRESSED, only(history).code());
        assertEquals(place.source(file()) + "!/1.fit", only(history).source());
        assertTrue(InWords.english(only(history).message()).contains("than deflate (" + name + ")"));
    }

    @ParameterizedTest
    @EnumSource
    void eachEncryptedFileIsNamedAndTheOthersAreRead(Place place) throws IOException {
        RunHistory history = read(
                place,
                RawZip.of(
                        RawZip.file("1.fit", run(0)).encrypted(),
                        RawZip.file("2.fit", run(1)),
                        RawZip.file("3.fit", run(2)).by(RawZip.STORED).encrypted()));

        assertEquals(List.of("2.fit"), names(history));
        assertEquals(
                List.of(place.source(file()) + "!/1.fit", place.source(file()) + "!/3.fit"),
                history.leftOut().stream().map(LeftOut::source).toList());
        history.leftOut().forEach(entry -> {
            assertEquals(LeftOut.Code.COMPRESSED, entry.code());
            assertTrue(InWords.english(entry.message()).contains("encrypted"));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {12, RawZip.STORED})
    void directoryTellsTheSizeThatTheHeaderDoesNot(int method) throws IOException {
        RunHistory history = read(
                Place.ON_DISK,
                RawZip.of(RawZip.file("1.fit", run(0)).by(method).sized(Sizes.BEHIND), RawZip.file("2.fit", run(1))));

        assertEquals(method == RawZip.STORED ? List.of("1.fit", "2.fit") : List.of("2.fit"), names(history));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, RawZip.STORED})
    void withoutSizeAndDirectoryTheArchiveIsReadUpToThere(int method) throws IOException {
        RunHistory history = read(
                Place.IN_AN_ARCHIVE,
                RawZip.of(
                        RawZip.file("1.fit", run(0)),
                        RawZip.file("2.fit", run(1)).by(method).sized(Sizes.BEHIND),
                        RawZip.file("3.fit", run(2))));

        assertEquals(List.of("1.fit"), names(history));
        assertEquals(LeftOut.Code.COMPRESSED, only(history).code());
        assertEquals(Place.IN_AN_ARCHIVE.source(file()), only(history).source());
        assertTrue(InWords.english(only(history).message()).contains("past 2.fit"));
    }

    @ParameterizedTest
    @EnumSource
    void filesBehindADamagedOneAreRead(Place place) throws IOException {
        byte[] archive =
                RawZip.of(RawZip.file("1.fit", run(0)), RawZip.file("2.fit", run(1)), RawZip.file("3.fit", run(2)));
        int second = new String(archive, StandardCharsets.ISO_8859_1).indexOf("2.fit");
        Arrays.fill(archive, second + 5, second + 35, (byte) 0xff);

        RunHistory history = read(place, archive);

        assertEquals(List.of("1.fit", "3.fit"), names(history));
        assertEquals(LeftOut.Code.DAMAGED, only(history).code());
        assertEquals(place.source(file()) + "!/2.fit", only(history).source());
    }

    @ParameterizedTest
    @EnumSource
    void wrongChecksumOfAnArchiveIsARepairOfTheRun(Place place) throws IOException {
        RunHistory history =
                read(place, RawZip.of(RawZip.file("1.fit", run(0)).withWrongChecksum(), RawZip.file("2.fit", run(1))));

        assertEquals(List.of("1.fit", "2.fit"), names(history));
        assertEquals(
                List.of(Repair.Code.TRUNCATED),
                history.repaired().stream().map(Repair::code).toList());
        assertEquals(List.of(), history.leftOut());
    }

    @ParameterizedTest
    @EnumSource
    void wrongChecksumOfAnotherFileIsNamed(Place place) throws IOException {
        byte[] notes = new byte[100_000];
        RunHistory history =
                read(place, RawZip.of(RawZip.file("a.txt", notes).withWrongChecksum(), RawZip.file("2.fit", run(1))));

        assertEquals(List.of("2.fit"), names(history));
        assertEquals(
                Set.of(LeftOut.Code.NOT_FIT, LeftOut.Code.DAMAGED),
                history.leftOut().stream().map(LeftOut::code).collect(Collectors.toSet()));
    }

    // Sizes.

    @ParameterizedTest
    @EnumSource
    void sizesAreFoundWhereverTheyStand(Sizes sizes) throws IOException {
        for (int method : new int[] {RawZip.DEFLATED, RawZip.STORED}) {
            boolean isFound = method == RawZip.DEFLATED
                    || List.of(Sizes.BEFORE, Sizes.BEFORE_IN_ZIP64, Sizes.BEFORE_AND_BEHIND)
                            .contains(sizes);
            for (Place place : Place.values()) {
                RunHistory history = read(
                        place,
                        RawZip.of(
                                RawZip.file("1.fit", run(0)).by(method).sized(sizes),
                                RawZip.file("2.fit", run(1)).by(method).sized(sizes),
                                RawZip.file("3.fit", run(2))));

                boolean isRead = isFound || place == Place.ON_DISK;
                assertEquals(
                        isRead ? List.of("1.fit", "2.fit", "3.fit") : List.of(),
                        names(history),
                        () -> method + " " + place);
                assertEquals(isRead ? 0 : 1, history.leftOut().size(), history.leftOut()::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void endOfALargeArchiveIsRead(Place place) throws IOException {
        RunHistory history =
                read(place, RawZip.zip64(RawZip.file("1.fit", run(0)).by(12), RawZip.file("2.fit", run(1))));

        assertEquals(List.of("2.fit"), names(history));
        assertEquals(LeftOut.Code.COMPRESSED, only(history).code());
    }

    @Test
    void archiveWhoseDirectoryIsNotWhereItsEndSaysIsReadFromItsStart() throws IOException {
        byte[] archive = RawZip.of(RawZip.file("1.fit", run(0)));
        archive[archive.length - 6] ^= 0x40;

        RunHistory history = read(Place.ON_DISK, archive);

        assertEquals(List.of("1.fit"), names(history));
        assertEquals(List.of(), history.leftOut());
    }

    // Names.

    @ParameterizedTest
    @CsvSource({"ON_DISK, 0", "ON_DISK, 8", "IN_AN_ARCHIVE, 0", "IN_AN_ARCHIVE, 8"})
    void folderWithABackslashIsAFolder(Place place, int method) throws IOException {
        byte[] archive = RawZip.of(
                RawZip.file("DI_CONNECT\\", new byte[0]).by(method), RawZip.file("DI_CONNECT\\1.fit", run(0)));
        RunHistory history = read(place, archive);

        assertEquals(List.of("DI_CONNECT\\1.fit"), names(history));
        assertEquals(List.of(), history.leftOut());
        assertEquals(1, HistoryReader.strict().read(file()).history().runs().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder/", "folder\\"})
    void fileThatIsNamedLikeAFolderIsRead(String name) throws IOException {
        assertEquals(List.of(name), names(read(Place.ON_DISK, RawZip.of(RawZip.file(name, run(0))))));
    }

    @ParameterizedTest
    @EnumSource
    void twoFilesOfOneNameAreTwoFiles(Place place) throws IOException {
        RunHistory history = read(
                place,
                RawZip.of(
                        RawZip.file("run.fit", run(0)),
                        RawZip.file("run.fit", run(1)),
                        RawZip.file("run.fit", run(2))));

        assertEquals(List.of("run.fit", "run.fit (2)", "run.fit (3)"), names(history));
        assertEquals(List.of(), history.duplicates());
    }

    // Other file systems.

    @Test
    void archiveOnAnotherFileSystemIsRead() throws IOException {
        byte[] inner = RawZip.of(
                RawZip.file("1.fit", run(0)).by(12), RawZip.file("2.fit", run(1)), RawZip.file("2.fit", run(2)));
        Files.write(file(), RawZip.of(RawZip.file("inner.zip", inner), RawZip.file("3.fit", run(3))));

        try (FileSystem zip = FileSystems.newFileSystem(file())) {
            Path archive = zip.getPath("/inner.zip");
            RunHistory history = HistoryReader.lenient().read(archive).history();
            assertEquals(List.of("2.fit", "2.fit (2)"), names(history));
            assertEquals("/inner.zip!/1.fit", only(history).source());

            RunHistory all = HistoryReader.lenient()
                    .read(List.of(zip.getPath("/"), archive))
                    .history();
            assertEquals(3, all.runs().size());
            assertEquals(
                    List.of("/3.fit"),
                    all.runs().stream()
                            .map(Run::source)
                            .filter(name -> !name.contains("!"))
                            .toList());
        }
    }

    /** The archives above are what they are said to be: where the JDK can read them, it finds the same. */
    @Test
    void writerOfTheseTestsWritesWhatTheJdkReads() throws IOException {
        for (Sizes sizes : List.of(Sizes.BEFORE, Sizes.BEFORE_IN_ZIP64, Sizes.BEHIND, Sizes.BEHIND_WITHOUT_SIGNATURE)) {
            byte[] archive = RawZip.of(RawZip.file("1.fit", run(0)).sized(sizes));
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
                ZipEntry entry = zip.getNextEntry();
                assertEquals("1.fit", entry == null ? "" : entry.getName());
                assertArrayEquals(run(0), zip.readAllBytes());
            }
        }
    }
}
