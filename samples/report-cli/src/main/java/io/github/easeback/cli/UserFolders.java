package io.github.easeback.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The folders in which the system keeps what belongs to a user's programs. */
final class UserFolders {

    private static final String NAME = "easeback";

    private final Map<String, String> environment;
    private final Properties properties;

    UserFolders(Map<String, String> environment, Properties properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /** Those of the user of this process. */
    static UserFolders ofProcess() {
        return new UserFolders(System.getenv(), System.getProperties());
    }

    /** Where EaseBack may keep what can be made anew, whether it is there or not; absent if nobody tells where that is. */
    Optional<Path> cache() {
        String inHome = system().startsWith("mac") ? "Library/Caches" : ".cache";
        return folder("XDG_CACHE_HOME", "LOCALAPPDATA", inHome);
    }

    /** Where the settings of EaseBack lie; also on macOS in the place that programs of a terminal use there. */
    Optional<Path> config() {
        return folder("XDG_CONFIG_HOME", "APPDATA", ".config");
    }

    /** The XDG Base Directory Specification, 0.8, for all that is not Windows. */
    private Optional<Path> folder(String variable, String ofWindows, String inHome) {
        Optional<Path> ofSystem = system().startsWith("windows")
                ? path(environment.get(ofWindows))
                : home().map(home -> home.resolve(inHome));
        return path(environment.get(variable)).or(() -> ofSystem).map(folder -> folder.resolve(NAME));
    }

    private String system() {
        return properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    /** Java asks the system for it and not the environment, which goes before. */
    Optional<Path> home() {
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
