package io.github.easeback.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The folder in which the system keeps what programs can make anew. */
final class CacheFolder {

    private static final String NAME = "easeback";

    private final Map<String, String> environment;
    private final Properties properties;

    CacheFolder(Map<String, String> environment, Properties properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /** That of the user of this process. */
    static Optional<Path> ofProcess() {
        return new CacheFolder(System.getenv(), System.getProperties()).folder();
    }

    /** Where EaseBack may keep something, whether it is there or not; absent if nobody tells where that is. */
    Optional<Path> folder() {
        return path(environment.get("XDG_CACHE_HOME")).or(this::ofSystem).map(folder -> folder.resolve(NAME));
    }

    /** The XDG Base Directory Specification, 0.8, for all that is neither macOS nor Windows. */
    private Optional<Path> ofSystem() {
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return path(environment.get("LOCALAPPDATA"));
        }
        String inHome = system.startsWith("mac") ? "Library/Caches" : ".cache";
        return home().map(home -> home.resolve(inHome));
    }

    /** Java asks the system for it and not the environment, which goes before. */
    private Optional<Path> home() {
        return path(environment.get("HOME")).or(() -> path(properties.getProperty("user.home")));
    }

    /** A path that is relative means another place in each folder, and so is none. */
    private static Optional<Path> path(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
