package io.github.easeback.cli;

/** The command can't do its work, for a reason that the user should read in one sentence. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
