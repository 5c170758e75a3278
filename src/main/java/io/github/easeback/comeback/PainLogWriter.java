package io.github.easeback.comeback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes logs as comma-separated values in UTF-8, one line an entry. What a spreadsheet would take for a formula gets an apostrophe in front, which {@link PainLogReader} takes away
 * again. Safe for use by several threads.
 */
public final class PainLogWriter {

    private PainLogWriter() {}

    /**
     * A whole log, in the columns that this library knows and then those of the entries.
     *
     * @param log the log
     * @return the text, with a line for the names of the columns
     */
    public static String write(PainLog log) {
        List<String> others = log.entries().stream()
                .flatMap(entry -> LogLayout.NEW.missing(entry).stream())
                .distinct()
                .toList();
        LogLayout layout = LogLayout.NEW.with(others);
        return Stream.concat(Stream.of(layout.header()), log.entries().stream().map(layout::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * The file of a log with one more line at its end. All other lines stay as they are, byte by byte, except that the first gets the names of columns that the entry needs and the log
     * lacks. Separator, line breaks and encoding are those of the file; Latin-1 becomes UTF-8 if it lacks a character of the entry.
     *
     * @param file the file; empty for a new log
     * @param entry the entry
     * @return the new file
     * @throws IllegalArgumentException if the file is {@link PainLog#broken() broken}
     */
    public static byte[] append(byte[] file, PainEntry entry) {
        PainLogReader.read(file).broken().ifPresent(problem -> {
            throw new IllegalArgumentException("nothing can be added: " + problem.message());
        });
        LogText old = LogText.of(file);
        return old.encoded(append(old.text(), entry));
    }

    private static String append(String text, PainEntry entry) {
        LogRows rows = new LogRows(text, LogLayout.separatorOf(text));
        Optional<LogRow> header = rows.next();
        while (header.isPresent() && header.get().isBlank()) {
            header = rows.next();
        }
        return header.map(row -> append(text, row, entry)).orElseGet(() -> write(PainLog.of(List.of(entry))));
    }

    private static String append(String text, LogRow header, PainEntry entry) {
        LogLayout old = LogLayout.of(text, header);
        List<String> missing = old.missing(entry);
        String titles = missing.isEmpty() ? "" : old.separator() + old.line(missing.stream());
        String rest = text.substring(header.end());
        boolean isEnded = rest.endsWith("\n") || rest.endsWith("\r");
        return text.substring(0, header.end())
                + titles
                + rest
                + (isEnded ? "" : old.lineBreak())
                + old.with(missing).line(entry)
                + old.lineBreak();
    }
}
