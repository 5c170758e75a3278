package io.github.easeback.cli;

import picocli.CommandLine.ExitCode;

/** The command can't do its work, for a reason that the user should read in one sentence. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    private CommandFailure(String message, int code) {
        super(message);
        this.code = code;
    }

    /** The work itself failed. */
    static CommandFailure of(String message) {
        return new CommandFailure(message, ExitCode.SOFTWARE);
    }

    /** The command line has to change, and nothing was read or written. */
    static CommandFailure usage(String message) {
        return new CommandFailure(message, ExitCode.USAGE);
    }

    int code() {
        return code;
    }
}
