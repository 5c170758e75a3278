package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The completion in a real bash, in a folder with the file {@code history.html} and the folders {@code hills} and {@code runs}. A call is given as the words that bash
 * makes of it, the last of which is to be completed.
 */
class CompletionTest {

    /** Asks whatever function is registered for the program, with the words of each line, and prints what it answers, a line for a line. */
    private static final String ASK = """
            source ./script
            asked=$(complete -p easeback | sed -E 's/.*-F ([^ ]+).*/\\1/')
            while IFS=' ' read -r -a COMP_WORDS; do
              COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
              COMP_LINE="${COMP_WORDS[*]}"
              COMPREPLY=()
              "$asked" 2>/dev/null
              echo "${COMPREPLY[*]}"
            done < lines
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void lookForBash() throws IOException, InterruptedException {
        boolean isThere;
        try {
            isThere = new ProcessBuilder("bash", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            isThere = false;
        }
        assumeTrue(isThere, "There is no bash to complete in");
        Files.createDirectories(folder.resolve("hills"));
        Files.createDirectories(folder.resolve("runs"));
        Files.createFile(folder.resolve("history.html"));
        Files.writeString(
                folder.resolve("script"), Cli.run("generate-completion").out());
        Files.writeString(folder.resolve("ask"), ASK);
    }

    /** What bash offers for each of these calls, each answer with its words in order. */
    private static List<String> offered(String... calls) throws IOException, InterruptedException {
        Files.write(folder.resolve("lines"), List.of(calls));
        Path out = folder.resolve("out");
        Process bash = new ProcessBuilder("bash", "--norc", "ask")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertEquals(0, bash.waitFor(), Files.readString(out));
        return Files.readAllLines(out, StandardCharsets.UTF_8).stream()
                .map(line -> String.join(" ", new TreeSet<>(List.of(line.split(" ", -1)))))
                .toList();
    }

    @Test
    void valueIsOfferedBehindABlankAndBehindAnEqualsSign() throws Exception {
        assertEquals(
                List.of("html", "html", "--format=html", "json", "comeback standard"),
                offered(
                        "easeback report --format h",
                        "easeback report --format = h",
                        "easeback report --format=h",
                        "easeback report -f = j",
                        "easeback report --rules ="));
    }

    @Test
    void filesAndFoldersAreOfferedBehindAnEqualsSign() throws Exception {
        assertEquals(
                List.of(
                        "hills history.html",
                        "hills history.html",
                        "--output=hills/ --output=history.html",
                        "history.html",
                        "--log=history.html",
                        "hills",
                        "--config=history.html",
                        "history.html"),
                offered(
                        "easeback report --output h",
                        "easeback report --output = h",
                        "easeback report --output=h",
                        "easeback report --log = his",
                        "easeback report --log=his",
                        "easeback plan --workouts = hil",
                        "easeback report --config=his",
                        "easeback run --config = his"));
        assertEquals(List.of("ask hills history.html lines out runs script"), offered("easeback report --output ="));
    }

    /** "runs" is a command, a folder and a table. */
    @Test
    void wordThatIsCalledLikeACommandIsNone() throws Exception {
        assertEquals(
                List.of("--format", "--format", "--fail-on --force --format", "--force"),
                offered(
                        "easeback report runs --form",
                        "easeback report --table runs --form",
                        "easeback report --table=runs --f",
                        "easeback runs runs --for"));
    }

    @Test
    void callWithoutACommandIsAReport() throws Exception {
        assertEquals(
                List.of("report", "--open --output", "html", "hills history.html", "--plan"),
                offered(
                        "easeback rep",
                        "easeback --o",
                        "easeback --format = ht",
                        "easeback runs2 h",
                        "easeback hills --pl"));
    }
}
