package io.github.easeback.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a process around it, so that it can be tested and called from other programs. */
@Command(
        name = "easeback",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Says how much a runner may run next, from the FIT files of the watch.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  easeback report runs", "  easeback help report"})
final class ReportCli implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /**
     * Runs a command line.
     *
     * @return 0 fine, 1 it failed, 2 wrong usage, 3 a finding that {@code --fail-on} asked for
     */
    static int run(String[] args, Console console) {
        CommandLine line = line(console);
        try {
            return line.execute(args);
        } catch (Error e) {
            return Complaints.breakdown(e, line);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    /** All commands with all options. */
    static CommandLine line(Console console) {
        ReportCommand reporting = new ReportCommand(console);
        CommandLine report = new CommandLine(reporting).setDefaultValueProvider(reporting.configured());
        report.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, help -> "");
        report.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OptionSections());
        boolean isColoured = console.terminal().isOut() && console.terminal().likesColour();
        return new CommandLine(new ReportCli())
                .addSubcommand("report", report)
                .addSubcommand("help", new HelpCommand())
                .addSubcommand("generate-completion", new GenerateCompletion())
                .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)))
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(isColoured ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(console.terminal().textColumns())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Complaints::usage)
                .setExecutionExceptionHandler((e, command, result) -> Complaints.failure(e, command));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing, such as 'report'.");
    }
}
