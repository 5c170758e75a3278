package io.github.easeback.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The entry of the program; it only passes on the streams of the process and its exit code. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = ReportCli.run(args, out, err);
        if (code != 0) {
            System.exit(code);
        }
    }
}
