package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the program keeps what it read, so that it need not read it again. */
final class CacheOptions {

    @Option(names = "--cache", paramLabel = "${bundle:label.folder}", converter = Converters.File.class)
    private @Nullable Path cache;

    @Option(names = "--no-cache")
    private boolean isOff;

    /** Where the last answer of paths is kept; absent if nothing is to be kept. */
    Optional<CacheFile> lastAnswer(List<Path> paths, Console console) {
        return folder(console)
                .filter(place -> holding(place, paths).isEmpty())
                .map(place -> CacheFile.of(place, paths, CacheFile.ANSWER));
    }

    private Optional<Path> folder(Console console) {
        return Optional.ofNullable(cache).or(console.home()::cacheFolder).filter(place -> !isOff);
    }

    /** Reads paths with what is known of them, and says what is wrong with a folder that somebody named; of the system's own nobody has to know. */
    Reading reading(List<Path> paths, Console console, CliWords words, Consumer<Message> notes) {
        Optional<Path> folder = folder(console);
        Consumer<Message> complaints =
                cache == null ? notes : fault -> console.err().println(words.sentence(fault));
        Optional<Path> within = folder.flatMap(place -> holding(place, paths));
        within.ifPresent(path -> complaints.accept(Message.of("cache.within")
                .with("folder", folder.orElseThrow().toString())
                .with("path", path.toString())));
        return new Reading(
                paths,
                folder.filter(place -> within.isEmpty()).map(place -> () -> Cache.in(place, paths)),
                kept -> save(kept, console.clock().instant(), complaints));
    }

    /** The path that a folder lies within: what is kept there would be read as a file of the runner's. */
    private static Optional<Path> holding(Path folder, List<Path> paths) {
        Path place = folder.toAbsolutePath().normalize();
        return paths.stream()
                .filter(path -> place.startsWith(path.toAbsolutePath().normalize()))
                .findFirst();
    }

    private static void save(Cache cache, Instant now, Consumer<Message> complaints) {
        try {
            cache.save(now);
        } catch (IOException e) {
            complaints.accept(Message.of("cache.unwritable")
                    .with("folder", cache.folder().toString())
                    .with("reason", SystemFault.of(e)));
        }
    }
}
