package io.github.easeback.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message as it stands in the source code.
 *
 * @param key its key, or the beginning of it
 * @param values the names of the values that it gets where it is made
 */
record SpokenMessage(String key, Set<String> values) {

    private static final Path SOURCES = Path.of("src/main/java/io/github/easeback");
    private static final Pattern OF = Pattern.compile("Message\\s*\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern WITH = Pattern.compile("\\s*\\.with\\(\\s*\"(\\w+)\"");

    /** All messages in the sources of a package. */
    static List<SpokenMessage> ofPackage(String name) throws IOException {
        List<SpokenMessage> messages = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
            for (Path file : files.toList()) {
                messages.addAll(ofSource(Files.readString(file)));
            }
        }
        return messages;
    }

    static List<SpokenMessage> ofSource(String source) {
        List<SpokenMessage> messages = new ArrayList<>();
        Matcher of = OF.matcher(source);
        while (of.find()) {
            messages.add(new SpokenMessage(of.group(1), values(source, afterCall(source, of.end()))));
        }
        return messages;
    }

    private static Set<String> values(String source, int from) {
        Set<String> values = new TreeSet<>();
        Matcher with = WITH.matcher(source);
        int at = from;
        while (with.region(at, source.length()).lookingAt()) {
            values.add(with.group(1));
            at = afterCall(source, with.end());
        }
        return values;
    }

    /** Where the call ends whose first argument ends somewhere. */
    private static int afterCall(String source, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char c = source.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
        }
        return at;
    }
}
