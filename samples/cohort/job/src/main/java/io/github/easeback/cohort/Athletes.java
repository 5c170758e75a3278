package io.github.easeback.cohort;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose file it is: the first folder below the input says it, or a table of folders. A file that lies in the input itself is one of the athlete that it is named after, up to the first point:
 * {@code 00001.zip} is one of {@code 00001}. Ids are text, whatever they look like.
 */
interface Athletes extends Serializable {

    /**
     * The athlete of a file.
     *
     * @param file the path below the input, with {@code /}
     * @return who; absent for a folder that is in no table
     */
    Optional<String> of(String file);

    /**
     * The folder of the table that says whose a file is.
     *
     * @param file the path below the input, with {@code /}
     * @return the path of the folder; absent if none does, or if there is no table
     */
    Optional<String> folder(String file);

    /** All folders of the table; none if there is no table. */
    Set<String> folders();

    /** By the first folder. */
    static Athletes byFolder() {
        return new ByFolder();
    }

    /**
     * By a table of folders.
     *
     * @param athletes the athlete by the path of a folder, or of a file, below the input; the longest path counts
     */
    static Athletes byTable(Map<String, String> athletes) {
        return new ByTable(athletes);
    }

    /** Without a table. */
    record ByFolder() implements Athletes {

        @Override
        public Optional<String> of(String file) {
            return Optional.of(owner(file));
        }

        @Override
        public Optional<String> folder(String file) {
            return Optional.empty();
        }

        @Override
        public Set<String> folders() {
            return Set.of();
        }
    }

    /** With a table. */
    record ByTable(Map<String, String> athletes) implements Athletes {

        public ByTable {
            athletes = Map.copyOf(athletes);
        }

        @Override
        public Optional<String> of(String file) {
            return folder(file).map(athletes::get);
        }

        @Override
        public Optional<String> folder(String file) {
            for (String path = file; !path.isEmpty(); path = above(path)) {
                if (athletes.containsKey(path)) {
                    return Optional.of(path);
                }
            }
            return Optional.of(owner(file)).filter(athletes::containsKey);
        }

        @Override
        public Set<String> folders() {
            return athletes.keySet();
        }

        private static String above(String path) {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
    }

    private static String owner(String file) {
        int folder = file.indexOf('/');
        if (folder > 0) {
            return file.substring(0, folder);
        }
        int point = file.indexOf('.', 1);
        return point < 0 ? file : file.substring(0, point);
    }
}
