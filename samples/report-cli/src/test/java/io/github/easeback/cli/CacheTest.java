package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program keeps of what it read. */
class CacheTest {

    private static final Instant NOW = Instant.parse("2026-05-31T16:00:00Z");

    @TempDir
    private Path folder;

    private Path runs;

    /** The runs of the made-up runner, written before the evening on which they are read. */
    @BeforeEach
    void copyRuns() throws IOException {
        runs = Files.createDirectory(folder.resolve("runs"));
        try (Stream<Path> files = Files.list(Path.of(Cli.runner()))) {
            for (Path file : files.toList()) {
                old(Files.copy(file, runs.resolve(file.getFileName().toString())));
            }
        }
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(1))));
    }

    @Test
    void fileThatIsNamedAsTheFolderIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("a.txt"));

        Cli cli = at(NOW, "report", runs.toString(), "--cache", file.toString());

        assertEquals(0, cli.code());
        assertEquals(
                "The folder " + file + " can't keep what was read, so it is read again next time (a file is there).\n",
                cli.err());
    }

    private Path caches() {
        return folder.resolve("caches").resolve("easeback");
    }

    private Cli at(Instant now, String... args) {
        return Cli.remembering(now, caches(), args);
    }

    private Cli run(String... args) {
        return at(NOW, args);
    }

    private String report(String... more) {
        Cli cli = run(Stream.concat(Stream.of("report", runs.toString()), Stream.of(more))
                .toArray(String[]::new));
        assertEquals(0, cli.code(), cli.err());
        assertEquals("", cli.err());
        return cli.out();
    }

    private List<Path> kept() throws IOException {
        if (!Files.isDirectory(caches())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(caches())) {
            return files.toList();
        }
    }

    private Path onlyKept() throws IOException {
        assertEquals(1, kept().size(), kept().toString());
        return kept().get(0);
    }

    private Path first() throws IOException {
        try (Stream<Path> files = Files.list(runs)) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "markdown", "csv"})
    void reportIsTheSameToTheByteWithAndWithoutCache(String format) throws IOException {
        String plain = report("--format", format, "--no-cache");
        assertEquals(List.of(), kept());

        assertEquals(plain, report("--format", format));
        byte[] written = Files.readAllBytes(onlyKept());
        assertEquals(plain, report("--format", format));
        assertArrayEquals(written, Files.readAllBytes(onlyKept()));
    }

    @Test
    void otherCommandsTakeWhatTheReportKept() throws IOException {
        report();
        FileTime before = old(onlyKept(), Duration.ofDays(1));
        for (String[] command : new String[][] {
            {"plan", runs.toString(), "--as-of", "2026-03-22"},
            {"run", runs.toString(), "--on", "newest"},
            {"runs", runs.toString()},
            {"report", runs.toString()}
        }) {
            String[] plain =
                    Stream.concat(Stream.of(command), Stream.of("--no-cache")).toArray(String[]::new);
            assertEquals(run(plain).out(), run(command).out(), command[0]);
        }
        assertNotEquals(before, Files.getLastModifiedTime(onlyKept()));
    }

    private static FileTime old(Path file, Duration age) throws IOException {
        FileTime time = FileTime.from(NOW.minus(age));
        Files.setLastModifiedTime(file, time);
        return time;
    }

    @Test
    void fileThatWasChangedRemovedOrRenamedIsReadAsItIs() throws IOException {
        report();
        Path first = first();
        Path moved = runs.resolve("moved.fit");
        Files.move(first, moved);
        assertEquals(report("--no-cache", "--format", "json"), report("--format", "json"));

        Files.write(moved, new byte[] {1, 2, 3});
        old(moved);
        assertEquals(report("--no-cache", "--format", "json"), report("--format", "json"));

        int before = Files.readAllBytes(onlyKept()).length;
        Files.delete(moved);
        Files.delete(first());
        assertEquals(report("--no-cache", "--format", "json"), report("--format", "json"));
        assertTrue(Files.readAllBytes(onlyKept()).length < before, "what is gone is not kept for ever");
    }

    /** Where to change a byte, in per cent of the file, or where to cut it. */
    @ParameterizedTest
    @CsvSource({"50, false", "50, true"})
    void damagedFileHoldsNothingAndIsMadeAnew(int percent, boolean isCut) throws IOException {
        String plain = report("--no-cache");
        report();
        byte[] whole = Files.readAllBytes(onlyKept());
        int place = whole.length * percent / 100;
        byte[] damaged = isCut ? Arrays.copyOf(whole, place) : whole.clone();
        if (!isCut) {
            damaged[place] ^= 1;
        }
        Files.write(onlyKept(), damaged);

        assertEquals(plain, report());
        assertArrayEquals(whole, Files.readAllBytes(onlyKept()));
    }

    private static byte[] bytes(CachedReadings readings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        readings.writeTo(out);
        return out.toByteArray();
    }

    @Test
    void fileOfAnotherVersionHoldsNothing() throws IOException {
        CachedReadings written = new CachedReadings("EaseBack 1", new byte[0]);
        written.remember("a", "reading ä");
        written.remember("b\nc", "");
        byte[] bytes = bytes(written);

        assertEquals(Optional.of("reading ä"), new CachedReadings("EaseBack 1", bytes).recall("a"));
        assertEquals(Optional.of(""), new CachedReadings("EaseBack 1", bytes).recall("b\nc"));
        assertEquals(Optional.empty(), new CachedReadings("EaseBack 1", bytes).recall("c"));
        assertEquals(Optional.empty(), new CachedReadings("EaseBack 2", bytes).recall("a"));
    }

    @Test
    void fileHoldsNothingWhereverAByteIsWrongOrItEnds() throws IOException {
        CachedReadings written = new CachedReadings("EaseBack 1", new byte[0]);
        written.remember("a", "one");
        written.remember("b", "two");
        byte[] whole = bytes(written);

        for (int i = 0; i < whole.length; i++) {
            byte[] wrong = whole.clone();
            wrong[i] ^= 1;
            assertEquals(Optional.empty(), new CachedReadings("EaseBack 1", wrong).recall("b"), "wrong at " + i);
            byte[] cut = Arrays.copyOf(whole, i);
            assertEquals(Optional.empty(), new CachedReadings("EaseBack 1", cut).recall("a"), "cut at " + i);
        }
    }

    @Test
    void twoProgramsAtOnceLeaveOneWholeFile() throws IOException {
        String plain = report("--no-cache");
        List<CompletableFuture<String>> programs = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::report))
                .toList();

        programs.forEach(program -> assertEquals(plain, program.join()));
        byte[] written = Files.readAllBytes(onlyKept());
        assertEquals(plain, report());
        assertArrayEquals(written, Files.readAllBytes(onlyKept()));
    }

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        report();

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(caches())));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(onlyKept())));
    }

    @Test
    void folderThatWasNamedTakesThePlaceOfThatOfTheSystem() throws IOException {
        Path named = folder.resolve("named");
        String report = report("--cache", named.toString());

        assertEquals(List.of(), kept());
        try (Stream<Path> files = Files.list(named)) {
            assertEquals(1, files.count());
        }
        assertEquals(report, report("--cache", named.toString()));
        assertEquals(report, report("--cache", named.toString(), "--no-cache"));
    }

    @Test
    void folderThatCanNotBeWrittenIsToldOfInOneSentenceIfSomebodyNamedIt() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Cli named = run("report", runs.toString(), "--cache", file.toString());

        assertEquals(0, named.code());
        assertEquals(report("--no-cache"), named.out());
        assertEquals(1, named.err().lines().count(), named.err());
        assertTrue(named.err().startsWith("The folder " + file + " can't keep what was read"), named.err());

        Files.createDirectories(caches().getParent());
        Files.writeString(caches(), "x");
        assertEquals(named.out(), report());
        assertTrue(run("report", runs.toString(), "--verbose").err().contains("can't keep what was read"));
    }

    @Test
    void folderWithinThatOfTheRunsKeepsNothingAndIsToldOf() throws IOException {
        Path within = runs.resolve("cache");

        Cli first = run("report", runs.toString(), "--cache", within.toString());
        Cli second = run("report", runs.toString(), "--cache", within.toString());

        assertEquals(first.out(), second.out());
        assertTrue(
                first.err().startsWith("The folder for what was read, " + within + ", lies in " + runs), first.err());
        assertFalse(Files.exists(within));
    }

    @Test
    void fewFilesAreNotKept() throws IOException {
        Cli cli = run("report", first().toString(), "--as-of", "newest");

        assertEquals(0, cli.code(), cli.err());
        assertEquals(List.of(), kept());
    }

    @Test
    void whatNobodyUsedForMonthsGoesWhenSomethingIsWritten() throws IOException {
        report();
        Path used = onlyKept();
        Path old = Files.writeString(caches().resolve("0".repeat(32) + ".readings"), "x");
        Path foreign = Files.writeString(caches().resolve("mine.readings"), "x");
        old(old, Duration.ofDays(91));
        old(foreign, Duration.ofDays(91));
        old(used, Duration.ofDays(89));
        Files.delete(first());
        report();

        assertFalse(Files.exists(old));
        assertTrue(Files.exists(foreign));
        assertTrue(Files.exists(used));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_CACHE_HOME, /x/cache, /x/cache/easeback",
        "Mac OS X, XDG_CACHE_HOME, /x/cache, /x/cache/easeback",
        "Linux, XDG_CACHE_HOME, relative, /home/me/.cache/easeback",
        "Linux, XDG_CACHE_HOME, '', /home/me/.cache/easeback",
        "FreeBSD, OTHER, x, /home/me/.cache/easeback",
        "Linux, HOME, /home/other, /home/other/.cache/easeback",
        "Mac OS X, HOME, /home/other, /home/other/Library/Caches/easeback",
        "Linux, HOME, '', /home/me/.cache/easeback",
        "Mac OS X, OTHER, x, /home/me/Library/Caches/easeback",
        "Windows 11, LOCALAPPDATA, /users/me/local, /users/me/local/easeback",
        "Windows 11, OTHER, x, ''"
    })
    void systemSaysWhereCachesLie(String system, String name, String value, String expected) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/me");

        assertEquals(
                expected.isEmpty() ? Optional.empty() : Optional.of(Path.of(expected)),
                new UserFolders(Map.of(name, value), properties).cache());
    }

    @ParameterizedTest
    @CsvSource({"histories/runner-a", "histories/runner-e", "awkward", "damaged", "repairs"})
    @EnabledIfSystemProperty(
            named = "easeback.corpus",
            matches = ".+",
            disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
    void reportsOfTheCorpusAreTheSameToTheByte(String part) {
        Path corpus = Path.of(System.getProperty("easeback.corpus", "")).resolve(part);
        Instant later = LocalDate.of(2027, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        for (String format : List.of("text", "json", "html")) {
            String[] call = {"report", corpus.toString(), "--as-of", "newest", "--format", format};
            String plain = at(
                            later,
                            Stream.concat(Stream.of(call), Stream.of("--no-cache"))
                                    .toArray(String[]::new))
                    .out();
            assertEquals(plain, at(later, call).out());
            assertEquals(plain, at(later, call).out());
        }
    }
}
