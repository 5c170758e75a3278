package io.github.easeback.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** Where a runner's settings lie; the command line goes before them. */
@Command(optionListHeading = "%nSettings in a file:%n")
final class ConfigOption implements IDefaultValueProvider {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            converter = ConfigConverter.class,
            description = "Take settings from this file, one a line, such as 'units = mi'. Its keys are the names of"
                    + " the options below; an option of the command line goes before it.")
    private @Nullable ConfigFile file;

    /** Called when the command line has been read, for each option that is not in it. */
    @Override
    public @Nullable String defaultValue(ArgSpec option) {
        return file != null && option instanceof OptionSpec named ? file.value(ConfigFile.key(named)) : null;
    }

    String describe() {
        return file == null ? "" : "Settings from " + file.path() + ": " + String.join(", ", file.keys()) + ". ";
    }
}
