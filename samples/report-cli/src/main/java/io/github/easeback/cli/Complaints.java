package io.github.easeback.cli;

import io.github.easeback.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/**
 * Says what went wrong, as one sentence or two and never with a stack trace.
 *
 * @param words the words to say it in
 * @param terminal where it is read; what is no terminal gets one line
 */
record Complaints(CliWords words, Terminal terminal) {

    /** Wrong usage. */
    int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        Message see =
                Message.of("usage.see").with("command", command.getCommandSpec().qualifiedName());
        complain(command, words.sentence(WrongUsage.of(e)) + " " + words.sentence(see));
        return ExitCode.USAGE;
    }

    /** A command that failed. */
    int failure(Exception e, CommandLine command) {
        if (e instanceof CommandFailure failure) {
            complain(command, words.sentence(failure.reason()));
            return failure.code();
        }
        complain(command, words.sentence(unexpected(e)));
        return ExitCode.SOFTWARE;
    }

    /** Something that no command can go on after. */
    int breakdown(Error e, CommandLine command) {
        boolean isMemory = e instanceof OutOfMemoryError;
        complain(command, words.sentence(isMemory ? Message.of("memory.full") : unexpected(e)));
        return ExitCode.SOFTWARE;
    }

    private void complain(CommandLine command, String what) {
        String text = words.say(Message.of("error.prefix")) + " " + what;
        command.getErr().println(terminal.isErr() ? terminal.wrapped(text) : text);
    }

    private static Message unexpected(Throwable e) {
        return Message.of("report.failed")
                .with("kind", e.getClass().getSimpleName())
                .with("text", String.valueOf(e.getMessage()));
    }
}
