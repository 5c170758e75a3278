package io.github.easeback.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file in a folder for what can be made anew: for its owner alone, and replaced as a whole or not at all.
 *
 * @param folder the folder, whether it is there or not
 * @param name the name of the file
 */
record CacheFile(Path folder, String name) {

    /** What was read of some paths. */
    static final String READINGS = ".readings";

    /** What was said of them last. */
    static final String ANSWER = ".answer";

    private static final String DRAFT = "easeback";
    private static final String UNFINISHED = ".tmp";

    /** Somebody may name a folder that holds files of other kinds. */
    private static final Pattern OURS =
            Pattern.compile("[0-9a-f]{32}(\\" + READINGS + "|\\" + ANSWER + ")|" + DRAFT + "\\d+\\" + UNFINISHED);

    /** The same paths have the same name, in the same folder; one that is typed otherwise names its runs otherwise. */
    static CacheFile of(Path folder, List<Path> paths, String ending) {
        String all =
                paths.stream().map(path -> path.toAbsolutePath() + "\0" + path).collect(Collectors.joining("\0"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] sum = digest.digest(all.getBytes(StandardCharsets.UTF_8));
            return new CacheFile(folder, HexFormat.of().formatHex(sum, 0, 16) + ending);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether the program put a file there. */
    static boolean isOurs(Path path) {
        return OURS.matcher(path.getFileName().toString()).matches()
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private Path path() {
        return folder.resolve(name);
    }

    /** What it holds; nothing if it is not there, or can't be read. */
    byte[] bytes() {
        try {
            return Files.exists(path()) ? Files.readAllBytes(path()) : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** What a file is to hold, as it writes itself. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes all of it.
         *
         * @throws IOException if it can't be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Puts other bytes in the place of those that are there.
     *
     * @param now when it was used
     * @throws IOException if that is not possible; then what was there stays
     */
    void replace(Content content, Instant now) throws IOException {
        Files.createDirectories(folder, ofOwner("rwx------"));
        Path draft = Files.createTempFile(folder, DRAFT, UNFINISHED, ofOwner("rw-------"));
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.writeTo(out);
            }
            Files.setLastModifiedTime(draft, FileTime.from(now));
            Files.move(draft, path(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Remembers when it was used, if it is there. */
    void touch(Instant now) throws IOException {
        if (Files.exists(path())) {
            Files.setLastModifiedTime(path(), FileTime.from(now));
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(path());
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
}
