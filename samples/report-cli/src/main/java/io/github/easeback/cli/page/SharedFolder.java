package io.github.easeback.cli.page;

import io.github.easeback.activity.Duplicate;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which all files of a history lie. The page names files from there on: whoever gets it needn't know where on a disk they lie, and who made it knows.
 *
 * @param path the absolute path with the separator behind it; empty if files were named in another way, or have nothing in common
 */
record SharedFolder(String path) {

    /** What stands between an archive and the name of an entry. */
    private static final String ENTRY = "!/";

    private static final String ABSOLUTE = "(?s)(/.|[A-Za-z]:\\\\).*";

    static SharedFolder of(RunHistory history) {
        List<String> files = Stream.of(
                        history.runs().stream().map(Run::source),
                        history.leftOut().stream().map(LeftOut::source),
                        history.repaired().stream().map(Repair::source),
                        history.duplicates().stream().map(Duplicate::source))
                .flatMap(sources -> sources)
                .map(SharedFolder::file)
                .toList();
        String path = files.stream()
                .reduce(SharedFolder::common)
                .map(SharedFolder::folder)
                .orElse("");
        return new SharedFolder(path.matches(ABSOLUTE) ? path : "");
    }

    /** The file on disk: of an entry its archive. */
    private static String file(String source) {
        int end = source.indexOf(ENTRY);
        return end < 0 ? source : source.substring(0, end);
    }

    private static String common(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf(File.separatorChar) + 1);
    }

    /** The last part of the path; empty if there is no path. */
    String name() {
        String open = path.isEmpty() ? "" : path.substring(0, path.length() - 1);
        return open.substring(open.lastIndexOf(File.separatorChar) + 1);
    }

    /** A text in which files are named from this folder on. */
    String without(String text) {
        return path.isEmpty() ? text : text.replace(path, "");
    }
}
