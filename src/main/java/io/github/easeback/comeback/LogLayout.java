package io.github.easeback.comeback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a log is laid out: a column that this library doesn't know is kept, and the order is the runner's.
 *
 * @param separator what parts the values
 * @param lineBreak what ends the lines
 * @param titles the names of the columns
 */
record LogLayout(char separator, String lineBreak, List<String> titles) {

    /** What a new log has. */
    static final LogLayout NEW = new LogLayout(
            ',', "\n", Stream.of(LogColumn.values()).map(LogColumn::title).toList());

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * What a spreadsheet takes for a formula (OWASP, CSV Injection), also behind a semicolon, where many spreadsheets cut lines into cells. An apostrophe in front makes it text, and one
     * more does so to a text that has one already; so reading takes away what writing has put there.
     */
    private static final String FORMULA = "(?='*\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])";

    private static final Pattern UNGUARDED = Pattern.compile("(^|;)" + FORMULA);
    private static final Pattern GUARDED = Pattern.compile("(^|;)'" + FORMULA);

    LogLayout {
        titles = List.copyOf(titles);
    }

    /** The separator that stands most often in the first line of a text. */
    static char separatorOf(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(candidate ->
                        first.chars().filter(one -> one == candidate).count() * 10 - SEPARATORS.indexOf(candidate)))
                .orElseThrow();
    }

    /** The layout of a text whose first row that is not blank is this one. */
    static LogLayout of(String text, LogRow header) {
        String lineBreak = LogRows.LINE_BREAK
                .matcher(text)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElse("\n");
        return new LogLayout(
                separatorOf(text),
                lineBreak,
                header.values().stream().map(LogLayout::unguarded).toList());
    }

    /** Where a column stands, the first if it is there twice; absent if it is not there. */
    Optional<Integer> indexOf(LogColumn column) {
        return Stream.iterate(0, index -> index < titles.size(), index -> index + 1)
                .filter(index -> LogColumn.named(titles.get(index))
                        .filter(column::equals)
                        .isPresent())
                .findFirst();
    }

    /** The places of the columns that this library doesn't know, by their names in the order of the log. */
    Map<String, Integer> others() {
        return Stream.iterate(0, index -> index < titles.size(), index -> index + 1)
                .filter(index -> LogColumn.named(titles.get(index)).isEmpty())
                .collect(Collectors.toMap(
                        index -> titles.get(index).strip(), index -> index, Math::min, LinkedHashMap::new));
    }

    /** The titles that it lacks for an entry. */
    List<String> missing(PainEntry entry) {
        List<String> missing = new ArrayList<>();
        for (LogColumn column : LogColumn.values()) {
            if (!column.of(entry).isEmpty() && indexOf(column).isEmpty()) {
                missing.add(column.title());
            }
        }
        entry.others().keySet().stream()
                .filter(title -> LogColumn.named(title).isEmpty() && !others().containsKey(title))
                .forEach(missing::add);
        return missing;
    }

    LogLayout with(List<String> more) {
        return new LogLayout(
                separator,
                lineBreak,
                Stream.concat(titles.stream(), more.stream()).toList());
    }

    /** The line of an entry, without its end. */
    String line(PainEntry entry) {
        return line(Stream.iterate(0, index -> index < titles.size(), index -> index + 1)
                .map(index -> value(entry, index)));
    }

    /** The line with the names of the columns, without its end. */
    String header() {
        return line(titles.stream());
    }

    /** Values in one line. */
    String line(Stream<String> values) {
        return values.map(this::written).collect(Collectors.joining(Character.toString(separator)));
    }

    private String value(PainEntry entry, int index) {
        String title = titles.get(index);
        Optional<LogColumn> column = LogColumn.named(title);
        if (column.isPresent()) {
            return indexOf(column.get()).orElseThrow() == index ? column.get().of(entry) : "";
        }
        return entry.others().getOrDefault(title.strip(), "");
    }

    private String written(String value) {
        String harmless = UNGUARDED.matcher(value).replaceAll("$1'");
        boolean isPlain = harmless.equals(harmless.strip())
                && harmless.chars().noneMatch(one -> one == separator || one == '"' || one == '\n' || one == '\r');
        return isPlain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /** A value as it was before it was made harmless for spreadsheets. */
    static String unguarded(String value) {
        return GUARDED.matcher(value).replaceAll("$1");
    }
}
