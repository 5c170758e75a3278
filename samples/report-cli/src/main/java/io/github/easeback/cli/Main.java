package io.github.easeback.cli;

/** The entry of the program; it only passes on the streams of the process and its exit code. */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int code = ReportCli.run(args, Console.ofProcess());
        if (code != 0) {
            System.exit(code);
        }
    }
}
