package io.github.easeback.cli;

import io.github.easeback.WorkoutFile;
import io.github.easeback.activity.Workout;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * A folder for the workouts of a plan, from where they go to the watch.
 *
 * @param path the folder as it was typed
 * @param mayReplace whether workouts that are there may be replaced
 */
record WorkoutFolder(Path path, boolean mayReplace) {

    /**
     * Checks that files may be written there; a folder that is not there is made when they are.
     *
     * @throws CommandFailure if they may not
     */
    static WorkoutFolder of(Path path, boolean mayReplace) throws CommandFailure {
        boolean isThere = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !Files.isDirectory(path)) {
            throw CommandFailure.usage(message("workouts.no-folder", path));
        }
        Path parent = path.toAbsolutePath().getParent();
        if (!isThere && (parent == null || !Files.isDirectory(parent))) {
            throw CommandFailure.usage(message("file.no-folder", path).with("folder", String.valueOf(parent)));
        }
        if (!Files.isWritable(isThere || parent == null ? path : parent)) {
            throw CommandFailure.usage(message("workouts.protected", path));
        }
        return new WorkoutFolder(path, mayReplace);
    }

    /**
     * Writes the workouts beside their places.
     *
     * @throws CommandFailure if one is there already and may not be replaced, or can't be written
     */
    void write(SortedMap<String, Workout> workouts, Drafts drafts) throws CommandFailure {
        try {
            Files.createDirectories(path);
            for (Map.Entry<String, Workout> one : workouts.entrySet()) {
                drafts.write(file(path.resolve(one.getKey())), WorkoutFile.of(one.getValue()));
            }
        } catch (IOException e) {
            throw CommandFailure.of(message("file.unwritable", path).with("reason", SystemFault.of(e)));
        }
    }

    private OutputFile file(Path file) throws CommandFailure, IOException {
        if (!mayReplace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw CommandFailure.of(message("file.exists", file));
        }
        return new OutputFile(Format.TEXT, file, path.toRealPath().resolve(file.getFileName()), mayReplace);
    }

    private static Message message(String key, Path path) {
        return Message.of(key).with("file", path.toString());
    }
}
