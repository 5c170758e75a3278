package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;

/** What is wrong with a command line, and what may have been meant. */
final class WrongUsage {

    private WrongUsage() {}

    static Message of(ParameterException e) {
        // What follows a word that is no command may be the name of one, as in "reprt runs".
        CommandLine parent = e.getCommandLine().getParent();
        if (parent != null && !parent.getUnmatchedArguments().isEmpty()) {
            return unknownCommand(parent, parent.getUnmatchedArguments().get(0));
        }
        // What can't be understood is told before what is missing.
        List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unmatched(e, unmatched.get(0));
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return Message.of("option.twice").with("option", name(twice.getOverwritten()));
        }
        if (e.getArgSpec() != null) {
            return Message.of("option.value")
                    .with("option", name(e.getArgSpec()))
                    .with("reason", badValue(e));
        }
        return e.getValue() == null ? missingCommand(e) : unknownCommand(e.getCommandLine(), e.getValue());
    }

    /** What is wrong with the value of an option. */
    static Message badValue(ParameterException e) {
        String typed = String.valueOf(e.getValue());
        List<String> values = values(e.getArgSpec());
        if (!values.isEmpty()) {
            Message noneOf = Message.of("value.none-of").with("typed", typed).with("values", String.join(", ", values));
            return Nearest.guess(noneOf, typed, values);
        }
        return e.getCause() instanceof BadValue bad
                ? bad.reason()
                : Message.of("value.unfit").with("typed", typed);
    }

    private static Message unmatched(ParameterException e, String word) {
        String typed = word.replaceFirst("=.*", "");
        return typed.startsWith("-") ? unknownOption(e, typed) : unknownCommand(e.getCommandLine(), typed);
    }

    private static Message unknownOption(ParameterException e, String typed) {
        Message unknown = Message.of("option.unknown").with("typed", typed);
        return Nearest.to(typed.replaceFirst("^-+", ""), names(e.getCommandLine()))
                .map(name -> Message.of("guess").with("what", unknown).with("word", "--" + name))
                .orElse(unknown);
    }

    /** The options without their hyphens, which all have in common. */
    private static List<String> names(CommandLine command) {
        return command.getCommandSpec().options().stream().map(ConfigFile::key).toList();
    }

    private static Message unknownCommand(CommandLine program, String typed) {
        Message unknown = Message.of("command.unknown").with("typed", typed);
        return Nearest.guess(unknown, typed, program.getSubcommands().keySet());
    }

    private static Message missing(ArgSpec what) {
        return what.isOption() ? Message.of("option.empty").with("option", name(what)) : Message.of("path.missing");
    }

    private static Message missingCommand(ParameterException e) {
        return e.getCommandLine().getSubcommands().isEmpty()
                ? Message.of("as-is").with("text", String.valueOf(e.getMessage()))
                : Message.of("command.missing");
    }

    private static String name(ArgSpec what) {
        return what instanceof OptionSpec option ? option.longestName() : what.paramLabel();
    }

    /** What an option can be, as far as that can be listed. */
    private static List<String> values(@Nullable ArgSpec option) {
        List<String> values = new ArrayList<>();
        if (option instanceof OptionSpec && option.completionCandidates() != null) {
            option.completionCandidates().forEach(values::add);
        }
        return values;
    }
}
