package io.github.easeback.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IDefaultValueProvider;
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
                SpokenLanguage.of(
                        args, console.home().configFile(), console.terminal().language()),
                console.terminal().alphabet());
        // What picocli prints itself, such as the help; a PrintWriter on standard output would keep errors to itself.
        StringWriter help = new StringWriter();
        CommandLine line = line(console, words).setOut(new PrintWriter(help));
        if (OptionSections.isShortAsked(args)) {
            line.getSubcommands().values().forEach(command -> OptionSections.shorten(command, words.help()));
        }
        try {
            int code = line.execute(
                    PlainCall.withCommand(args, line.getSubcommands().keySet()));
            console.print(help.toString());
            return code;
        } catch (IOException e) {
            return new Complaints(words, console.terminal()).failure(Console.failure(e), line);
        } catch (Error e) {
            return new Complaints(words, console.terminal()).breakdown(e, line);
        } finally {
            line.getErr().flush();
        }
    }

    /** All commands with all options. */
    static CommandLine line(Console console, CliWords words) {
        ResourceBundle texts = words.help();
        Complaints complaints = new Complaints(words, console.terminal());
        boolean isColoured = console.terminal().isOut() && console.terminal().likesColour();
        ReportCommand report = new ReportCommand(console, words);
        RunCommand run = new RunCommand(console, words);
        PlanCommand plan = new PlanCommand(console, words);
        LogCommand log = new LogCommand(console, words);
        RunsCommand runs = new RunsCommand(console, words);
        return new CommandLine(new ReportCli())
                .addSubcommand("report", configured(report, report.configured(), texts))
                .addSubcommand("run", configured(run, run.configured(), texts))
                .addSubcommand("log", configured(log, log.configured(), texts))
                .addSubcommand("plan", configured(plan, plan.configured(), texts))
                .addSubcommand("config", inSections(new CommandLine(new ConfigCommand(console, words)), texts))
                .addSubcommand("runs", configured(runs, runs.configured(), texts))
                .addSubcommand("help", new HelpCommand())
                .addSubcommand("generate-completion", new CompletionCommand())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(isColoured ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(console.terminal().textColumns())
                .setResourceBundle(texts)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints::usage)
                .setExecutionExceptionHandler((e, command, result) -> complaints.failure(e, command));
    }

    /** A command that takes settings from a file too. */
    private static CommandLine configured(Object command, IDefaultValueProvider settings, ResourceBundle texts) {
        return inSections(new CommandLine(command).setDefaultValueProvider(settings), texts);
    }

    private static CommandLine inSections(CommandLine command, ResourceBundle texts) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, help -> "");
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, OptionSections.all(texts));
        return command;
    }
}
