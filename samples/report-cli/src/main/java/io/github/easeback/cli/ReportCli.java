package io.github.easeback.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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

    private static final String HELP = "help";
    private static final String COMPLETION = "generate-completion";

    /** What tells of all commands. */
    private static final Set<String> OF_ALL = Set.of(HELP, COMPLETION);

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
        Map<String, Supplier<CommandLine>> commands = commands(console, words);
        String[] called = PlainCall.withCommand(args, commands.keySet());
        CommandLine line = line(console, words, asked(called, commands)).setOut(new PrintWriter(help));
        if (OptionSections.isShortAsked(args)) {
            line.getSubcommands().values().forEach(command -> OptionSections.shorten(command, words.help()));
        }
        try {
            int code = line.execute(called);
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
        return line(console, words, commands(console, words));
    }

    private static CommandLine line(Console console, CliWords words, Map<String, Supplier<CommandLine>> commands) {
        Complaints complaints = new Complaints(words, console.terminal());
        boolean isColoured = console.terminal().isOut() && console.terminal().likesColour();
        CommandLine line = new CommandLine(new ReportCli());
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line.setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(isColoured ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(console.terminal().textColumns())
                .setResourceBundle(words.help())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints::usage)
                .setExecutionExceptionHandler((e, command, result) -> complaints.failure(e, command));
    }

    /** The options of all commands take longer to look at than a report of a year takes to make, so a command that is named is made alone. */
    private static Map<String, Supplier<CommandLine>> asked(
            String[] args, Map<String, Supplier<CommandLine>> commands) {
        boolean isAlone = commands.containsKey(args[0]) && !OF_ALL.contains(args[0]);
        return isAlone ? Map.of(args[0], commands.get(args[0])) : commands;
    }

    private static Map<String, Supplier<CommandLine>> commands(Console console, CliWords words) {
        ResourceBundle texts = words.help();
        Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
        commands.put("report", () -> configured(new ReportCommand(console, words), ReportCommand::configured, texts));
        commands.put("run", () -> configured(new RunCommand(console, words), RunCommand::configured, texts));
        commands.put("log", () -> configured(new LogCommand(console, words), LogCommand::configured, texts));
        commands.put("plan", () -> configured(new PlanCommand(console, words), PlanCommand::configured, texts));
        commands.put("config", () -> inSections(new CommandLine(new ConfigCommand(console, words)), texts));
        commands.put("runs", () -> configured(new RunsCommand(console, words), RunsCommand::configured, texts));
        commands.put(HELP, () -> new CommandLine(new HelpCommand()));
        commands.put(COMPLETION, () -> new CommandLine(new CompletionCommand()));
        return commands;
    }

    /** A command that takes settings from a file too. */
    private static <T> CommandLine configured(
            T command, Function<T, IDefaultValueProvider> settings, ResourceBundle texts) {
        return inSections(new CommandLine(command).setDefaultValueProvider(settings.apply(command)), texts);
    }

    private static CommandLine inSections(CommandLine command, ResourceBundle texts) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING, help -> "");
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, OptionSections.all(texts));
        return command;
    }
}
