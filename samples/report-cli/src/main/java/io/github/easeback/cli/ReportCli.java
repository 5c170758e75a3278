package io.github.easeback.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a process around it, so that it can be tested and called from other programs. */
@Command(
        name = "easeback",
        subcommands = ReportCommand.class,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Says how much a runner may run next, from the FIT files of the watch.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "See 'easeback report --help'."})
final class ReportCli implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /**
     * Runs a command line.
     *
     * @return 0 fine, 1 nothing could be read, 2 wrong usage
     */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new ReportCli())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(ReportCli::usage)
                .setExecutionExceptionHandler((e, command, result) -> failure(e, command));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing; 'report' is the one there is.");
    }

    private static int usage(ParameterException e, String[] args) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        e.getCommandLine().getErr().println(oneLine(String.valueOf(e.getMessage())) + " See '" + name + " --help'.");
        return ExitCode.USAGE;
    }

    private static int failure(Exception e, CommandLine command) {
        String message = e instanceof CommandFailure ? String.valueOf(e.getMessage()) : unexpected(e);
        command.getErr().println(oneLine(message));
        return ExitCode.SOFTWARE;
    }

    private static String unexpected(Exception e) {
        return String.format(
                Locale.ROOT, "The report failed (%s: %s).", e.getClass().getSimpleName(), e.getMessage());
    }

    /** File names may hold line breaks and worse. */
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
