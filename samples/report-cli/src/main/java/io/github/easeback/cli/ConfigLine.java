package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * One entry of a properties file. {@link Properties} reads the syntax but forgets the lines, so it is given one entry after the other.
 *
 * @param number the line in which the entry begins, from 1
 * @param key the key
 * @param value the value, without blanks at its ends
 */
record ConfigLine(int number, String key, String value) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * The entries of a file.
     *
     * @throws BadValue for a broken escape
     */
    static List<ConfigLine> all(List<String> lines) {
        List<ConfigLine> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (entry.isEmpty()) {
                first = i + 1;
            }
            String line = i == 0 && lines.get(0).startsWith(BYTE_ORDER_MARK)
                    ? lines.get(0).substring(1)
                    : lines.get(i);
            entry.append(line).append('\n');
            if (!goesOn(line, entry)) {
                entries.addAll(entry(first, entry.toString()));
                entry.setLength(0);
            }
        }
        entries.addAll(entry(first, entry.toString()));
        return entries;
    }

    /** A comment never goes on; any other line does if it ends with a backslash that is not itself escaped. */
    private static boolean goesOn(String line, StringBuilder entry) {
        boolean isComment = entry.toString().stripLeading().matches("(?s)[#!].*");
        int slashes = line.length() - line.replaceFirst("\\\\+$", "").length();
        return !isComment && slashes % 2 == 1;
    }

    private static List<ConfigLine> entry(int number, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw new BadValue(Message.of("config.escape").with("line", number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .map(key ->
                        new ConfigLine(number, key, properties.getProperty(key).strip()))
                .toList();
    }
}
