package io.github.easeback.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in one line and never with a stack trace. */
final class Complaints {

    private Complaints() {}

    /** Wrong usage. */
    static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(oneLine(reason(e)) + " See '" + name + " --help'.");
        return ExitCode.USAGE;
    }

    /** A command that failed. */
    static int failure(Exception e, CommandLine command) {
        if (e instanceof CommandFailure failure) {
            command.getErr().println(oneLine(String.valueOf(e.getMessage())));
            return failure.code();
        }
        command.getErr().println(oneLine(unexpected(e)));
        return ExitCode.SOFTWARE;
    }

    /** Something that no command can go on after. */
    static int breakdown(Error e, CommandLine command) {
        boolean isMemory = e instanceof OutOfMemoryError;
        command.getErr()
                .println(
                        isMemory
                                ? "There is not enough memory to read all this; give Java more, as in JAVA_OPTS=-Xmx2g."
                                : oneLine(unexpected(e)));
        return ExitCode.SOFTWARE;
    }

    private static String unexpected(Throwable e) {
        return String.format(
                Locale.ROOT, "The report failed (%s: %s).", e.getClass().getSimpleName(), e.getMessage());
    }

    /** What is wrong, and what may have been meant. */
    static String reason(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
            return unmatched(unmatched, typed) + Nearest.question(typed, words(e.getCommandLine()));
        }
        List<String> values = values(e.getArgSpec());
        String typed = e.getValue();
        if (values.isEmpty() || typed == null) {
            return String.valueOf(e.getMessage());
        }
        String option = ((OptionSpec) e.getArgSpec()).longestName();
        return "Invalid value for option '" + option + "': '" + typed + "' is none of " + String.join(", ", values)
                + Nearest.question(typed, values);
    }

    /** The program itself takes commands only, so a word that it does not know was meant for one. */
    private static String unmatched(UnmatchedArgumentException e, String typed) {
        boolean isCommand = !e.getCommandLine().getSubcommands().isEmpty() && !typed.startsWith("-");
        return isCommand ? "There is no command '" + typed + "'" : String.valueOf(e.getMessage());
    }

    private static List<String> words(CommandLine command) {
        List<String> words =
                new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
        words.addAll(command.getSubcommands().keySet());
        return words;
    }

    /** What an option can be, as far as that can be listed. */
    private static List<String> values(@Nullable ArgSpec option) {
        List<String> values = new ArrayList<>();
        if (option instanceof OptionSpec && option.completionCandidates() != null) {
            option.completionCandidates().forEach(values::add);
        }
        return values;
    }

    /** File names may hold line breaks and worse. */
    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
        return line.matches(".*[.?]") ? line : line + ".";
    }
}
