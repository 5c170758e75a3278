package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path ROOT = Cli.SAMPLES.resolve("../..");
    private static final Path README = ROOT.resolve("README.md");

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

    /** The class is run as its own program, where the reader would run it. */
    @Test
    void programOfTheReadmePrintsWhatStandsBelowIt(@TempDir Path folder) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Morning.java"), block("java", 0));
        Path out = folder.resolve("out");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString())
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertEquals(0, java.waitFor(), Files.readString(out));
        assertEquals(block("text", 2) + "\n", Files.readString(out));
    }
}
