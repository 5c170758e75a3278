package io.github.easeback.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One call of the program, with all that it said. */
record Cli(int code, String out, String err) {

    static final Path SAMPLES = Path.of(System.getProperty("easeback.samples", "../data"));

    /** A call without a terminal. */
    static Cli run(String... args) {
        return run(Terminal.none(), args);
    }

    static Cli run(Terminal terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int code = ReportCli.run(args, new Console(out, new PrintWriter(err), terminal));
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** The history of the made-up runner. */
    static String runner() {
        return SAMPLES.resolve("comeback-runner").toString();
    }
}
