package io.github.easeback.cli;

import io.github.easeback.input.ReadingMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final String ENDING = ".readings";
    private static final String DRAFT = "easeback";
    private static final String UNFINISHED = ".tmp";

    /** Somebody may name a folder that holds files of other kinds. */
    private static final Pattern OURS =
            Pattern.compile("[0-9a-f]{32}\\" + ENDING + "|" + DRAFT + "\\d+\\" + UNFINISHED);

    private final Path folder;
    private final Path file;
    private final CachedReadings readings;

    private Cache(Path folder, Path file, CachedReadings readings) {
        this.folder = folder;
        this.file = file;
        this.readings = readings;
    }

    /** What a folder has of some paths; nothing if that can't be read. */
    static Cache in(Path folder, List<Path> paths) {
        Path file = folder.resolve(name(paths) + ENDING);
        byte[] bytes;
        try {
            bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            bytes = new byte[0];
        }
        return new Cache(folder, file, new CachedReadings(Edition.ofProgram(), bytes));
    }

    /** The same paths have the same name, in the same folder; one that is typed otherwise names its runs otherwise. */
    private static String name(List<Path> paths) {
        String all =
                paths.stream().map(path -> path.toAbsolutePath() + "\0" + path).collect(Collectors.joining("\0"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    ReadingMemory memory() {
        return readings;
    }

    Path folder() {
        return folder;
    }

    /**
     * Keeps what was read, whole or not at all, for the owner alone.
     *
     * @param now tells which files are old
     * @throws IOException if that is not possible; then what was there stays
     */
    void save(Instant now) throws IOException {
        if (!readings.isChanged()) {
            touch(now);
            return;
        }
        byte[] bytes = readings.toBytes();
        if (bytes.length < FEWEST_BYTES) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(folder, ofOwner("rwx------"));
        Path draft = Files.createTempFile(folder, DRAFT, UNFINISHED, ofOwner("rw-------"));
        try {
            Files.write(draft, bytes);
            Files.setLastModifiedTime(draft, FileTime.from(now));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        cleanUp(now);
    }

    private void touch(Instant now) throws IOException {
        if (Files.exists(file)) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    /** On Windows, the folders of a user are closed to others as they are. */
    private FileAttribute<?>[] ofOwner(String permissions) {
        boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private void cleanUp(Instant now) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> newestFirst = all.filter(Cache::isOurs)
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

    private static boolean isOurs(Path path) {
        return OURS.matcher(path.getFileName().toString()).matches()
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
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
