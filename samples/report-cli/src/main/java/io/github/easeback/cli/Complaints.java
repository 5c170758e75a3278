package io.github.easeback.cli;

import io.github.easeback.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/**
 * Says what went wrong, in one line and never with a stack trace.
 *
 * @param words the words to say it in
 */
record Complaints(CliWords words) {

    /** Wrong usage. */
    int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        Message see =
                Message.of("usage.see").with("command", command.getCommandSpec().qualifiedName());
        command.getErr().println(words.sentence(WrongUsage.of(e)) + " " + words.sentence(see));
        return ExitCode.USAGE;
    }

    /** A command that failed. */
    int failure(Exception e, CommandLine command) {
        if (e instanceof CommandFailure failure) {
            command.getErr().println(words.sentence(failure.reason()));
            return failure.code();
        }
        command.getErr().println(words.sentence(unexpected(e)));
        return ExitCode.SOFTWARE;
    }

    /** Something that no command can go on after. */
    int breakdown(Error e, CommandLine command) {
        boolean isMemory = e instanceof OutOfMemoryError;
        command.getErr().println(words.sentence(isMemory ? Message.of("memory.full") : unexpected(e)));
        return ExitCode.SOFTWARE;
    }

    private static Message unexpected(Throwable e) {
        return Message.of("report.failed")
                .with("kind", e.getClass().getSimpleName())
                .with("text", String.valueOf(e.getMessage()));
    }
}
