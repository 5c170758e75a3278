package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
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
                throw CommandFailure.usage(message("file.folder", path));
            }
            if (NAMES_TO_READ.matcher(path.toString()).find()) {
                throw CommandFailure.usage(message("file.readable", path));
            }
            Path folder = folder(path);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                checkExisting(path, mayReplace, inputs);
                return new OutputFile(format, path, path.toRealPath(), mayReplace);
            }
            return new OutputFile(format, path, folder.toRealPath().resolve(path.getFileName()), mayReplace);
        } catch (IOException e) {
            throw CommandFailure.usage(message("file.unwritable", path).with("reason", SystemFault.of(e)));
        }
    }

    /**
     * The folder of a file that is to be written.
     *
     * @throws CommandFailure if it is not there, or nothing may be written into it
     */
    static Path folder(Path path) throws CommandFailure {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandFailure.usage(message("file.no-folder", path).with("folder", String.valueOf(folder)));
        }
        if (!Files.isWritable(folder)) {
            throw CommandFailure.usage(message("file.protected-folder", path).with("folder", folder.toString()));
        }
        return folder;
    }

    private static void checkExisting(Path path, boolean mayReplace, List<Path> inputs)
            throws IOException, CommandFailure {
        if (!Files.isRegularFile(path)) {
            throw CommandFailure.usage(message("file.device", path));
        }
        for (Path input : inputs) {
            if (Files.exists(input) && Files.isSameFile(input, path)) {
                throw CommandFailure.usage(message("file.input", path));
            }
        }
        if (Signature.isRecording(path)) {
            throw CommandFailure.usage(message("file.recording", path));
        }
        if (!mayReplace) {
            throw CommandFailure.usage(message("file.exists", path));
        }
        if (!Files.isWritable(path)) {
            throw CommandFailure.usage(message("file.protected", path));
        }
    }

    CommandFailure notWritten(IOException e) {
        return CommandFailure.of(message("file.unwritable", path).with("reason", SystemFault.of(e)));
    }

    private static Message message(String key, Path path) {
        return Message.of(key).with("file", path.toString());
    }
}
