package io.github.easeback.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** One call of the program, with all that it said. */
record Cli(int code, String out, String err) {

    static final Path SAMPLES = Path.of(System.getProperty("easeback.samples", "../data"));

    static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = ReportCli.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Cli(code, out.toString(), err.toString());
    }

    /** The history of the made-up runner. */
    static String runner() {
        return SAMPLES.resolve("comeback-runner").toString();
    }
}
