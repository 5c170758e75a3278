package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.report.Alphabet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** One call of the program, with all that it said. No other test runs the program, so no JSON report goes by that isn't held against the schema. */
record Cli(int code, String out, String err) {

    static final Path SAMPLES = Path.of(System.getProperty("easeback.samples", "../data"));

    /** It is the evening of the last run of the made-up runner, so that tests of other things name no day. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-31T16:00:00Z"), ZoneOffset.UTC);

    Cli {
        ReportSchema.checkIfJson(out);
    }

    /** What went wrong, behind the word that says so in each language. */
    String complaint() {
        assertTrue(err.startsWith("error: ") || err.startsWith("Fehler: "), err);
        return err.substring(err.indexOf(' ') + 1);
    }

    /** A call without a terminal. */
    static Cli run(String... args) {
        return run(Terminal.none(), args);
    }

    static Cli run(Terminal terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cli cli = run(terminal, out, args);
        return new Cli(cli.code(), out.toString(StandardCharsets.UTF_8), cli.err());
    }

    /** A call at a moment. */
    static Cli at(String moment, String... args) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int code = ReportCli.run(args, new Console(out, new PrintWriter(err), Terminal.none(), clock));
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** A call at a moment by somebody with a folder for caches. */
    static Cli remembering(Instant now, Path caches, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Console console = new Console(
                out,
                new PrintWriter(err),
                Reader.nullReader(),
                Terminal.none(),
                clock,
                Home.none().withCacheFolder(caches));
        int code = ReportCli.run(args, console);
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** A call of somebody who answers questions, at home. */
    static Cli at(Home home, Terminal terminal, String answers, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(out, new PrintWriter(err), new StringReader(answers), terminal, CLOCK, home);
        int code = ReportCli.run(args, console);
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** A call of somebody who answers questions. */
    static Cli answering(String answers, Terminal terminal, String... args) {
        return at(Home.none(), terminal, answers, args);
    }

    /** A call with a standard output of the caller's. */
    static Cli run(Terminal terminal, OutputStream out, String... args) {
        StringWriter err = new StringWriter();
        Console console = new Console(out, new PrintWriter(err), terminal, CLOCK);
        int code = ReportCli.run(args, console);
        if (code == 0 || code == 3) {
            written(console, args).forEach(Cli::checkFile);
        }
        return new Cli(code, "", err.toString());
    }

    /** The files that a call which went well has written. */
    private static List<Path> written(Console console, String... args) {
        CommandLine line = ReportCli.line(console, new CliWords(Locale.ENGLISH, Alphabet.UNICODE));
        ParseResult command = line.parseArgs(
                        PlainCall.withCommand(args, line.getSubcommands().keySet()))
                .subcommand();
        boolean isWritten = command != null && command.hasMatchedOption("--output");
        return isWritten
                ? command.matchedOption("--output").stringValues().stream()
                        .map(Path::of)
                        .filter(Files::exists)
                        .toList()
                : List.of();
    }

    private static void checkFile(Path file) {
        try {
            ReportSchema.checkIfJson(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The history of the made-up runner. */
    static String runner() {
        return SAMPLES.resolve("comeback-runner").toString();
    }
}
