package io.github.easeback.cli;

import io.github.easeback.WorkoutFile;
import io.github.easeback.activity.Workout;
import io.github.easeback.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder for the workouts of a plan, from where they go to the watch.
 *
 * @param path the folder as it was typed
 * @param mayReplace whether workouts that are there may be replaced
 */
record WorkoutFolder(Path path, boolean mayReplace) {

    private static final Pattern WORKOUT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d-[A-Z]\\d+\\.fit");

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

    /**
     * The workouts of an older plan that are in the folder and not in this one.
     *
     * @return their names in order
     * @throws CommandFailure if the folder can't be read
     */
    List<String> leftOver(Set<String> workouts) throws CommandFailure {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> WORKOUT.matcher(name).matches() && !workouts.contains(name))
                    .sorted()
                    .toList();
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
