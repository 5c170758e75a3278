package io.github.easeback.comeback;

import io.github.easeback.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads logs of comma-, semicolon- or tab-separated values with the names of the columns in the first line, in any order: {@code date, morning, before, during, site, onset_minute,
 * red_flags, sleep, unfamiliar_bed, notes}, of which only the date is needed. A day is written {@code 2026-05-31} or {@code 31.5.2026}. Other columns are kept. What can't be
 * taken is a {@link PainLogProblem}, and the rest is read. Of at most {@value #MOST_LINES} lines, {@value #MOST_BYTES} bytes and 1024 characters a value the beginning is read. Safe for
 * use by several threads.
 *
 * <pre>{@code
 * PainLog log = PainLogReader.read(Path.of("pain-log.csv"));
 * log.problems().forEach(System.out::println);
 * }</pre>
 */
public final class PainLogReader {

    /** Two centuries of days, and more than a spreadsheet shows at ease (library convention). */
    static final int MOST_LINES = 100_000;

    /** 32 MiB (library convention). */
    static final int MOST_BYTES = 1 << 25;

    private PainLogReader() {}

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8 with or without a byte order mark, in UTF-16 with one, or in Latin-1, which is told
     * @return the log
     * @throws IOException if the file can't be read
     */
    public static PainLog read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(MOST_BYTES + 1));
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the bytes; see {@link #read(Path)}
     * @return the log; without entries and problems if the file is empty
     */
    public static PainLog read(byte[] file) {
        Problems problems = new Problems();
        boolean isWhole = file.length <= MOST_BYTES;
        LogText text = LogText.of(isWhole ? file : Arrays.copyOf(file, MOST_BYTES));
        if (text.isLatin1()) {
            problems.notice(0, 0, Message.of("log.latin-1"));
        }
        if (!isWhole) {
            problems.broken(0, Message.of("log.bytes").with("most", MOST_BYTES >> 20));
        }
        return read(text.text(), problems);
    }

    /**
     * Reads a text.
     *
     * @param text the text; the caller closes it
     * @return the log; without entries and problems if the text is empty
     * @throws IOException if the text can't be read
     */
    public static PainLog read(Reader text) throws IOException {
        Problems problems = new Problems();
        StringBuilder all = new StringBuilder();
        char[] some = new char[1 << 13];
        for (int count = text.read(some); count >= 0; count = text.read(some)) {
            all.append(some, 0, count);
            if (all.length() > MOST_BYTES) {
                problems.broken(0, Message.of("log.bytes").with("most", MOST_BYTES >> 20));
                break;
            }
        }
        String read = all.toString();
        return read(read.startsWith("\uFEFF") ? read.substring(1) : read, problems);
    }

    private static PainLog read(String text, Problems problems) {
        List<PainEntry> entries = new ArrayList<>();
        Optional<LogEntryReader> reader = Optional.empty();
        LogRows rows = new LogRows(text, LogLayout.separatorOf(text));
        int count = 0;
        for (Optional<LogRow> next = rows.next(); next.isPresent(); next = rows.next()) {
            LogRow row = next.get();
            if (!row.isClosed()) {
                problems.broken(row.line(), Message.of("log.quote").with("line", row.line()));
            }
            if (row.isBlank()) {
                continue;
            }
            if (reader.isEmpty()) {
                LogLayout layout = LogLayout.of(text, row);
                if (layout.indexOf(LogColumn.DATE).isEmpty()) {
                    problems.broken(row.line(), Message.of("log.no-date-column").with("line", row.line()));
                    break;
                }
                reader = Optional.of(new LogEntryReader(layout, problems, row.line()));
                continue;
            }
            if (++count > MOST_LINES) {
                problems.broken(row.line(), Message.of("log.lines").with("most", MOST_LINES));
                break;
            }
            reader.get().entry(row).ifPresent(entries::add);
        }
        return new PainLog(entries, problems.all());
    }
}
