package io.github.easeback.report;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder in which all files lie that are told of. People read names from there on: who reads a report needn't know where on a disk the files lie, and who made
 * it knows. Programs need whole paths, which stay in the history.
 *
 * @param path the path with the separator behind it, untrusted text; empty if the files have no folder in common
 */
public record SharedFolder(String path) {

    /** What stands between an archive and the name of an entry. */
    private static final String ENTRY = "!/";

    /**
     * The folder of some files.
     *
     * @param sources the files as a history names them, entries of archives and sessions of files among them
     * @return the innermost folder that holds all of them; one without a name if there is none, or no file
     */
    public static SharedFolder of(Collection<String> sources) {
        return new SharedFolder(sources.stream()
                .map(SharedFolder::file)
                .reduce(SharedFolder::common)
                .map(SharedFolder::folder)
                .orElse(""));
    }

    /**
     * The folder of all files that a history names.
     *
     * @param history the history
     * @return the innermost folder that holds all of them; one without a name if there is none, or no file
     */
    public static SharedFolder of(RunHistory history) {
        return of(Stream.of(
                        history.runs().stream().map(Run::source),
                        history.leftOut().stream().map(LeftOut::source),
                        history.repaired().stream().map(Repair::source),
                        history.duplicates().stream().map(Duplicate::source))
                .flatMap(sources -> sources)
                .toList());
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

    /**
     * The name of the folder.
     *
     * @return the last part of its path, untrusted text; empty if it has no name
     */
    public String name() {
        String open = path.isEmpty() ? "" : path.substring(0, path.length() - 1);
        return open.substring(open.lastIndexOf(File.separatorChar) + 1);
    }

    /**
     * The name of a file from this folder on.
     *
     * @param source the file as a history names it
     * @return the same without this folder; unchanged if it lies elsewhere
     */
    public String name(String source) {
        return source.startsWith(path) ? source.substring(path.length()) : source;
    }

    /**
     * A message that names files from this folder on.
     *
     * @param message a message that may name files, also in messages within it
     * @return the same message with shorter names
     */
    public Message in(Message message) {
        return new Message(
                message.key(),
                message.values().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> in(entry.getValue()))));
    }

    private Object in(Object value) {
        if (value instanceof Message message) {
            return in(message);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::in).toList();
        }
        return value instanceof String text ? name(text) : value;
    }
}
