package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where reports go, and what is never lost on the way. */
class OutputTest {

    @TempDir
    private Path folder;

    private Path runs;

    @BeforeEach
    void twoRuns() throws IOException {
        runs = Files.createDirectory(folder.resolve("runs"));
        for (String day : new String[] {"2026-05-28.fit", "2026-05-31.fit"}) {
            Files.copy(Path.of(Cli.runner(), day), runs.resolve(day));
        }
    }

    private Cli report(String... more) {
        List<String> args = new ArrayList<>(List.of("report", runs.toString()));
        args.addAll(Arrays.asList(more));
        return Cli.run(args.toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneReadingWritesSeveralReports() throws IOException {
        Cli cli = report("--output", file("a.txt"), "--output", file("b.json"), "--output", "-");

        assertEquals(0, cli.code(), cli.err());
        assertEquals("", cli.err());
        assertEquals(cli.out(), Files.readString(folder.resolve("a.txt")));
        assertEquals(report("--format", "json").out(), Files.readString(folder.resolve("b.json")));
        assertEquals(List.of("a.txt", "b.json", "runs"), names());
    }

    @Test
    void fileThatExistsIsOnlyReplacedUnderForce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "mine");

        Cli refused = report("--output", file("a.txt"));
        assertEquals(2, refused.code());
        assertEquals(file("a.txt") + " exists; --force replaces it.\n", refused.complaint());
        assertEquals("mine", Files.readString(folder.resolve("a.txt")));

        assertEquals(0, report("--output", file("a.txt"), "--force").code());
        assertEquals(report().out(), Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt", "runs"), names());
    }

    @Test
    void oneFileThatExistsKeepsAllOthersFromBeingWritten() throws IOException {
        Files.writeString(folder.resolve("b.json"), "mine");

        assertEquals(
                2, report("--output", file("a.txt"), "--output", file("b.json")).code());
        assertEquals(List.of("b.json", "runs"), names());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "runs --format text; is a folder",
                "no/such/a.txt; there is no folder",
                "runs/2026-05-31.fit/a.txt; there is no folder",
                "runs/2026-05-31.fit --format text --force; would be taken for a file to read",
                "a.zip --format text --force; would be taken for a file to read",
                "a.renamed --format text --force; holds a recording or an archive, which is never replaced",
                "a.txt --output FOLDER/./a.txt; Two reports can't go into the same file",
                "a.txt --table runs; --table belongs to the format csv"
            })
    void placeThatCannotTakeAReportIsWrongUsageBeforeAnythingIsRead(String more, String complaint) throws IOException {
        Files.writeString(folder.resolve("a.zip"), "PK\u0003\u0004");
        Files.writeString(folder.resolve("a.renamed"), "PK\u0003\u0004");
        String[] options = more.replace("FOLDER", folder.toString()).split(" ");
        options[0] = file(options[0]);
        List<String> args = new ArrayList<>(List.of("report", "there/is/nothing/to/read", "--output"));
        args.addAll(Arrays.asList(options));

        Cli cli = Cli.run(args.toArray(String[]::new));

        assertEquals(2, cli.code(), cli.err());
        assertTrue(cli.err().contains(complaint), cli.err());
        assertEquals(1, cli.err().lines().count(), cli.err());
    }

    @Test
    void fileToReadIsNeverReplaced() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "no run");

        Cli cli = report(notes.toString(), "--output", file("runs/../notes.txt"), "--force");

        assertEquals(2, cli.code());
        assertTrue(cli.err().contains("is one of the files to read"), cli.err());
        assertEquals("no run", Files.readString(notes));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkStaysALinkAndPermissionsStay() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        assertEquals(0, report("--output", link.toString(), "--force").code());

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(report().out(), Files.readString(real));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void deviceIsNoPlaceForAFile() {
        Cli cli = report("--output", "/dev/null", "--format", "text", "--force");

        assertEquals(2, cli.code());
        assertTrue(cli.err().contains("'--output -' writes to standard output"), cli.err());
    }

    @Test
    void failedReadingLeavesNoFile() throws IOException {
        Cli cli = Cli.run("report", file("none"), "--output", file("a.txt"));

        assertEquals(1, cli.code());
        assertEquals(List.of("runs"), names());
    }

    @Test
    void draftThatIsNotPublishedLeavesNothing() throws Exception {
        OutputFile file = OutputFile.of(Format.TEXT, folder.resolve("a.txt"), false, List.of());
        try (Drafts drafts = new Drafts()) {
            drafts.write(file, "text");
            assertEquals(2, names().size());
            assertFalse(names().contains("a.txt"));
        }

        assertEquals(List.of("runs"), names());
    }

    @Test
    void fileThatSomebodyElseWroteMeanwhileStays() throws Exception {
        OutputFile file = OutputFile.of(Format.TEXT, folder.resolve("a.txt"), false, List.of());
        try (Drafts drafts = new Drafts()) {
            drafts.write(file, "text");
            Files.writeString(folder.resolve("a.txt"), "theirs");
            CommandFailure e = assertThrows(CommandFailure.class, drafts::publish);
            assertEquals(1, e.code());
        }
        assertEquals("theirs", Files.readString(folder.resolve("a.txt")));
    }

    /** Standard output that throws. */
    private static OutputStream broken(Throwable failure) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (failure instanceof IOException e) {
                    throw e;
                }
                throw (Error) failure;
            }
        };
    }

    private Cli printInto(Throwable failure) {
        String[] args = {"report", runs.toString(), "--output", "-", "--output", file("a.txt")};
        return Cli.run(Terminal.none(), broken(failure), args);
    }

    @Test
    void readerOfAPipeMayGoAwayWithoutAWord() throws IOException {
        assertEquals(new Cli(0, "", ""), printInto(new IOException("Broken pipe")));
        assertEquals(List.of("a.txt", "runs"), names());
    }

    @Test
    void fullDiskBehindStandardOutputIsAnError() {
        assertEquals(
                new Cli(1, "", "error: Standard output can't be written to (No space left on device).\n"),
                printInto(new IOException("No space left on device")));
    }

    @Test
    void settingsThatAreReadAreNeverReplaced() throws IOException {
        Path settings = Files.writeString(folder.resolve("set.txt"), "units = mi\n");

        Cli cli = report("--config", settings.toString(), "--output", settings.toString(), "--force");

        assertEquals(2, cli.code());
        assertTrue(cli.err().contains("is one of the files to read"), cli.err());
        assertEquals("units = mi\n", Files.readString(settings));
    }

    @Test
    void helpThatCannotBePrintedIsAnErrorToo() {
        OutputStream full = broken(new IOException("No space left on device"));

        for (String command : List.of("--help", "--version", "help", "generate-completion")) {
            assertEquals(
                    new Cli(1, "", "error: Standard output can't be written to (No space left on device).\n"),
                    Cli.run(Terminal.none(), full, command));
        }
        assertEquals(2, Cli.run(Terminal.none(), full, "--halp").code());
    }

    @Test
    void lackOfMemoryIsOneLine() {
        Cli cli = printInto(new OutOfMemoryError("Java heap space"));

        assertEquals(1, cli.code());
        assertTrue(cli.complaint().startsWith("There is not enough memory"), cli.err());
        assertEquals(1, cli.err().lines().count());
        assertEquals(1, printInto(new StackOverflowError()).err().lines().count());
    }
}
