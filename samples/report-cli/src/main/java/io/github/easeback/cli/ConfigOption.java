package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Where a runner's settings lie; the command line goes before them. */
final class ConfigOption implements IDefaultValueProvider {

    @Option(names = "--config", paramLabel = "${bundle:label.file}", converter = ConfigConverter.class)
    private @Nullable ConfigFile file;

    /** Called when the command line has been read, for each option that is not in it. */
    @Override
    public @Nullable String defaultValue(ArgSpec option) {
        return file != null && option instanceof OptionSpec named ? file.value(ConfigFile.key(named)) : null;
    }

    /** The file, which is read like those of the runs. */
    Stream<Path> paths() {
        return Stream.ofNullable(file).map(ConfigFile::path);
    }

    /** Where settings came from, absent if there is no such file. */
    Optional<Message> describe() {
        return Optional.ofNullable(file)
                .map(known -> Message.of("told.config")
                        .with("file", known.path().toString())
                        .with("keys", String.join(", ", known.keys())));
    }
}
