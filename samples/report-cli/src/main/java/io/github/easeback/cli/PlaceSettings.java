package io.github.easeback.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What only a file of settings says: where the runs lie, and where the page of every day goes. Picocli checks the values by these fields; those that are sound are taken from the file. */
@SuppressWarnings("UnusedVariable")
final class PlaceSettings {

    /** The key of the runs, which are a path and no option on the command line. */
    static final String RUNS = "runs";

    /** The key of the page. */
    static final String OUTPUT = "output";

    @Option(names = "--" + RUNS, converter = Converters.File.class)
    private @Nullable Path runs;

    @Option(names = "--" + OUTPUT, converter = Converters.File.class)
    private @Nullable Path output;
}
