package io.github.easeback.cli;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.kept.RunLines;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where runs are kept. */
final class KeepingOptions {

    private static final Path PRINTED = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            converter = Converters.File.class,
            descriptionKey = "kept-output")
    private @Nullable Path output;

    @Option(names = "--force")
    private boolean mayReplace;

    /**
     * The file to write, checked; absent if the lines are printed.
     *
     * @throws CommandFailure if it can't be written
     */
    Optional<OutputFile> file(List<Path> inputs) throws CommandFailure {
        return output == null || output.equals(PRINTED)
                ? Optional.empty()
                : Optional.of(OutputFile.of(Format.JSON, output, mayReplace, inputs));
    }

    /**
     * Writes runs into a file, or prints them.
     *
     * @throws CommandFailure if that fails
     */
    static void write(RunHistory history, Optional<OutputFile> file, Console console) throws CommandFailure {
        StringWriter lines = new StringWriter();
        try {
            RunLines.write(history, lines);
            if (file.isEmpty()) {
                console.print(lines.toString());
            }
        } catch (IOException e) {
            throw Console.failure(e);
        }
        if (file.isPresent()) {
            try (Drafts drafts = new Drafts()) {
                drafts.write(file.get(), lines.toString());
                drafts.publish();
            }
        }
    }
}
