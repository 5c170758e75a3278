package io.github.easeback.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The program without a process around it, so that it can be tested and called from other programs. */
@Command(name = "easeback", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ReportCli {

    /**
     * Runs a command line.
     *
     * @return 0 fine, 1 it failed, 2 wrong usage, 3 a finding that {@code --fail-on} asked for
     */
    static int run(String[] args, Console console) {
        CliWords words = new CliWords(
                SpokenLanguage.of(args, console.terminal().language()),
                console.terminal().alphabet());
        CommandLine line = line(console, words);
        try {
            return line.execute(args);
        } catch (Error e) {
            return new Complaints(words).breakdown(e, line);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    /** All commands with all options. */
    static CommandLine line(Console console, CliWords words) {
        ResourceBundle texts = words.help();
        Complaints complaints = new Complaints(words);
        boolean isColoured = console.terminal().isOut() && console.terminal().likesColour();
        return new CommandLine(new ReportCli())
                .addSubcommand("report", report(new ReportCommand(console, words), texts))
                .addSubcommand("help", new HelpCommand())
                .addSubcommand("generate-completion", new GenerateCompletion())
                .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)))
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(isColoured ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(console.terminal().textColumns())
                .setResourceBundle(texts)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints::usage)
                .setExecutionExceptionHandler((e, command, result) -> complaints.failure(e, command));
    }

    private static CommandLine report(ReportCommand command, ResourceBundle texts) {
        CommandLine report = new CommandLine(command).setDefaultValueProvider(command.configured());
        report.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, help -> "");
        report.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OptionSections(texts));
        return report;
    }
}
