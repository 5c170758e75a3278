package io.github.easeback.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file that may be written: found so before anything is read, so that nobody waits for a report that has no place.
 *
 * @param format the format of the report
 * @param path the file as it was typed
 * @param target where it really lies, links followed
 * @param mayReplace whether a file that is there may be replaced
 */
record OutputFile(Format format, Path path, Path target, boolean mayReplace) {

    private static final Pattern NAMES_TO_READ = Pattern.compile("(?i)\\.(fit|zip|gz)$");

    /**
     * Checks that a report may be written.
     *
     * @throws CommandFailure if it may not
     */
    static OutputFile of(Format format, Path path, boolean mayReplace, List<Path> inputs) throws CommandFailure {
        try {
            if (Files.isDirectory(path)) {
                throw CommandFailure.usage(path + " is a folder; name a file in it.");
            }
            if (NAMES_TO_READ.matcher(path.toString()).find()) {
                throw CommandFailure.usage(path + " would be taken for a file to read; give it another ending.");
            }
            Path folder = folder(path);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                checkExisting(path, mayReplace, inputs);
                return new OutputFile(format, path, path.toRealPath(), mayReplace);
            }
            return new OutputFile(format, path, folder.toRealPath().resolve(path.getFileName()), mayReplace);
        } catch (IOException e) {
            throw CommandFailure.usage(path + " can't be written (" + reason(e) + ").");
        }
    }

    private static Path folder(Path path) throws CommandFailure {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandFailure.usage(path + " can't be written: there is no folder " + folder + ".");
        }
        if (!Files.isWritable(folder)) {
            throw CommandFailure.usage(path + " can't be written: the folder " + folder + " is write-protected.");
        }
        return folder;
    }

    private static void checkExisting(Path path, boolean mayReplace, List<Path> inputs)
            throws IOException, CommandFailure {
        if (!Files.isRegularFile(path)) {
            throw CommandFailure.usage(path + " is no ordinary file; '--output -' writes to standard output.");
        }
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(input, path)) {
                throw CommandFailure.usage(path + " is one of the files to read.");
            }
        }
        if (Signature.isRecording(path)) {
            throw CommandFailure.usage(path + " holds a recording or an archive, which is never replaced.");
        }
        if (!mayReplace) {
            throw CommandFailure.usage(path + " exists; --force replaces it.");
        }
        if (!Files.isWritable(path)) {
            throw CommandFailure.usage(path + " is write-protected.");
        }
    }

    CommandFailure notWritten(IOException e) {
        return CommandFailure.of("The report can't be written to " + path + " (" + reason(e) + ").");
    }

    /** What the system says, without the name of the temporary file. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
    }
}
