package io.github.easeback.cli;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.ReadProgress;
import io.github.easeback.input.RunFileException;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.report.SharedFolder;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads paths as the history of one runner, and says in a sentence why that is not possible.
 *
 * @param paths what was named on the command line
 * @param cache what is known of them, once the reading has begun; absent if nothing is kept
 * @param keeper keeps it when all is read
 */
record Reading(List<Path> paths, Optional<Supplier<Cache>> cache, Consumer<Cache> keeper) {

    /**
     * Reads the paths.
     *
     * @throws CommandFailure if one is not there, or if not a single run can be read
     */
    private RunHistory by(HistoryReader reader) throws CommandFailure {
        requirePaths();
        try {
            Optional<Cache> known = cache.map(Supplier::get);
            RunHistory history = known.map(Cache::memory)
                    .map(reader::withMemory)
                    .orElse(reader)
                    .read(paths)
                    .history();
            known.ifPresent(keeper);
            if (history.runs().isEmpty()) {
                throw CommandFailure.of(NothingRead.of(paths, history));
            }
            return history;
        } catch (RunFileException e) {
            throw CommandFailure.of(unusable(e.leftOut()));
        } catch (InterruptedIOException e) {
            throw CommandFailure.of(Message.of("reading.interrupted"));
        } catch (IOException e) {
            throw CommandFailure.of(Message.of("reading.failed").with("reason", SystemFault.of(e)));
        }
    }

    private Message unusable(LeftOut file) {
        SharedFolder folder =
                SharedFolder.of(Stream.concat(paths.stream().map(Reading::asSource), Stream.of(file.source()))
                        .toList());
        String name = folder.name(file.source());
        Object place = file.byteOffset().isPresent()
                ? Message.of("history.byte")
                        .with("source", name)
                        .with("offset", file.byteOffset().getAsLong())
                : name;
        return Message.of("reading.file").with("file", place).with("reason", folder.in(file.message()));
    }

    /** A folder that was typed is the one that its files are named from. */
    private static String asSource(Path typed) {
        return Files.isDirectory(typed) ? typed + File.separator : typed.toString();
    }

    /** The reader would say it too, but in English. Of a path that may not be looked at it says more. */
    private void requirePaths() throws CommandFailure {
        for (Path path : paths) {
            if (Files.notExists(path)) {
                throw CommandFailure.of(Message.of("reading.missing").with("file", path.toString()));
            }
        }
    }

    /** Settings of a reader that reports how far it has come. */
    interface Source {
        HistoryReader reader(ReadProgress.Listener progress);
    }

    /**
     * Reads under a bar, and tells how long it took.
     *
     * @throws CommandFailure if nothing can be read
     */
    RunHistory told(ReadingBar bar, Source source, Consumer<Message> notes) throws CommandFailure {
        long start = System.nanoTime();
        RunHistory history = under(bar, source);
        notes.accept(describe(history, Duration.ofNanos(System.nanoTime() - start)));
        return history;
    }

    private RunHistory under(ReadingBar bar, Source source) throws CommandFailure {
        try (bar) {
            bar.begin();
            return by(source.reader(bar));
        }
    }

    /** What is told of it under {@code --verbose}. */
    private static Message describe(RunHistory history, Duration time) {
        return Message.of("told.read")
                .with("files", history.files())
                .with("runs", history.runs().size())
                .with("others", history.otherActivities().size())
                .with("leftOut", history.leftOut().size())
                .with("repaired", history.repaired().size())
                .with("copies", history.duplicates().size())
                .with("millis", time.toMillis());
    }
}
