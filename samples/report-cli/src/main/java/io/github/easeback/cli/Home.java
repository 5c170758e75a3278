package io.github.easeback.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a system has for a user.
 *
 * @param cacheFolder where it keeps what can be made anew; absent if nothing is to be kept
 * @param configFile where the user's settings lie, whether they are there or not; absent if there are none to be taken
 * @param browser what shows a page
 */
record Home(Optional<Path> cacheFolder, Optional<Path> configFile, Browser browser) {

    private static final String CONFIG = "config";

    /** A system that has nothing for anybody. */
    static Home none() {
        return new Home(Optional.empty(), Optional.empty(), new Browser(List.of("no-browser")));
    }

    /** The home of the user of this process. */
    static Home ofProcess() {
        UserFolders folders = UserFolders.ofProcess();
        return new Home(
                folders.cache(),
                folders.config().map(folder -> folder.resolve(CONFIG)),
                Browser.of(System.getProperty("os.name", "")));
    }

    Home withCacheFolder(Path folder) {
        return new Home(Optional.of(folder), configFile, browser);
    }

    Home withConfigFile(Path file) {
        return new Home(cacheFolder, Optional.of(file), browser);
    }

    Home withBrowser(Browser other) {
        return new Home(cacheFolder, configFile, other);
    }
}
