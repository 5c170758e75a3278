package io.github.easeback.cli;

import io.github.easeback.input.ReadingMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a file for each list of paths that was read, so that somebody's runs are read in one go and those of others are not. A file is replaced as a whole, so of two programs at
 * once the later one wins, and what the other one read is read again.
 */
final class Cache {

    /** Files that were not used for so long go, and so do the oldest of more than so many. Library conventions. */
    private static final Duration OLDEST = Duration.ofDays(90);

    private static final int MOST_FILES = 50;
    /** A reading of less, as of some files, takes no time, and would only push out others. */
    private static final int FEWEST_BYTES = 1 << 14;

    private final CacheFile file;
    private final CachedReadings readings;

    private Cache(CacheFile file, CachedReadings readings) {
        this.file = file;
        this.readings = readings;
    }

    /** What a folder has of some paths; nothing if that can't be read. */
    static Cache in(Path folder, List<Path> paths) {
        CacheFile file = CacheFile.of(folder, paths, CacheFile.READINGS);
        return new Cache(file, new CachedReadings(Edition.ofProgram(), file.bytes()));
    }

    ReadingMemory memory() {
        return readings;
    }

    Path folder() {
        return file.folder();
    }

    /**
     * Keeps what was read, whole or not at all, for the owner alone.
     *
     * @param now tells which files are old
     * @throws IOException if that is not possible; then what was there stays
     */
    void save(Instant now) throws IOException {
        if (!readings.isChanged()) {
            file.touch(now);
            return;
        }
        if (readings.size() < FEWEST_BYTES) {
            file.remove();
            return;
        }
        file.replace(readings::writeTo, now);
        cleanUp(now);
    }

    private void cleanUp(Instant now) throws IOException {
        try (Stream<Path> all = Files.list(file.folder())) {
            List<Path> newestFirst = all.filter(CacheFile::isOurs)
                    .sorted(Comparator.comparing(Cache::lastUsed).reversed())
                    .toList();
            for (int i = 0; i < newestFirst.size(); i++) {
                if (i >= MOST_FILES || lastUsed(newestFirst.get(i)).isBefore(now.minus(OLDEST))) {
                    Files.deleteIfExists(newestFirst.get(i));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** One that another program took away just now was used long ago. */
    private static Instant lastUsed(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            return Instant.MIN;
        }
    }
}
