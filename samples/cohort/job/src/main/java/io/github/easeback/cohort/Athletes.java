package io.github.easeback.cohort;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** By the first folder. */
    static Athletes byFolder() {
        return file -> Optional.of(owner(file));
    }

    /**
     * By a table of folders.
     *
     * @param athletes the athlete by the path of a folder, or of a file, below the input; the longest path counts
     */
    static Athletes byTable(Map<String, String> athletes) {
        TreeMap<String, String> table = new TreeMap<>(athletes);
        return file -> {
            for (String path = file; !path.isEmpty(); path = folder(path)) {
                String athlete = table.get(path);
                if (athlete != null) {
                    return Optional.of(athlete);
                }
            }
            return Optional.ofNullable(table.get(owner(file)));
        };
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
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
