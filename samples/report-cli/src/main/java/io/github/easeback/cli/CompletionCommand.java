package io.github.easeback.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script of picocli that completes command lines, and what it leaves out. */
final class CompletionCommand extends GenerateCompletion {

    private static final String REST = "completion.sh";

    /** Set by picocli. */
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Override
    public void run() {
        super.run();
        try (InputStream rest = Objects.requireNonNull(CompletionCommand.class.getResourceAsStream(REST), REST)) {
            command.commandLine().getOut().print(new String(rest.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
