package io.github.easeback.cli;

import io.github.easeback.message.Message;
import picocli.CommandLine.ExitCode;

/** The command can't do its work, for a reason that the user should read in one sentence. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;
    private final int code;

    private CommandFailure(Message reason, int code) {
        super(reason.key());
        this.reason = reason;
        this.code = code;
    }

    /** The work itself failed. */
    static CommandFailure of(Message reason) {
        return new CommandFailure(reason, ExitCode.SOFTWARE);
    }

    /** The command line has to change, and nothing was read or written. */
    static CommandFailure usage(Message reason) {
        return new CommandFailure(reason, ExitCode.USAGE);
    }

    Message reason() {
        return reason;
    }

    int code() {
        return code;
    }
}
