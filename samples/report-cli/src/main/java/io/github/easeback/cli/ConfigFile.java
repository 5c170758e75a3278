package io.github.easeback.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The settings of a file; all of them are known and sound.
 *
 * @param path the file
 * @param values the values by their keys, in the order of the file
 */
record ConfigFile(Path path, Map<String, String> values) {

    /** The key of an option. */
    static String key(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }

    @Nullable
    String value(String key) {
        return values.get(key);
    }

    Set<String> keys() {
        return values.keySet();
    }
}
