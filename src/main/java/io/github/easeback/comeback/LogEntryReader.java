package io.github.easeback.comeback;

import io.github.easeback.message.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes entries of the rows of one log, and complains of what is none. */
final class LogEntryReader {

    /** ISO 8601, and what spreadsheets make of it in German; slashes would leave day and month to a guess. */
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d.M.uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "j");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein");

    /** Words that may be about a sign. They raise a question, and no more: "no tingling at all" has one too. */
    private static final Pattern SIGNS = Pattern.compile(
            "\\b(?:numb\\w*|tingl\\w*|bladder|bowel|urin\\w*|incontinen\\w*|fever\\w*|weaker|limp(?:s|ed|ing)?|chest|cleared"
                    + "|taub\\w*|kribbel\\w*|blase|stuhl\\w*|inkontinen\\w*|fieber\\w*|schwächer|hink\\w*|humpel\\w*|brustschmerz\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
    private final Map<String, Integer> others;
    private final int width;
    private final Problems problems;

    LogEntryReader(LogLayout layout, Problems problems, int line) {
        this.problems = problems;
        width = layout.titles().size();
        others = layout.others();
        for (LogColumn column : LogColumn.values()) {
            layout.indexOf(column).ifPresent(index -> columns.put(column, index));
        }
        complainOfTwins(layout, line);
    }

    private void complainOfTwins(LogLayout layout, int line) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String title = layout.titles().get(i).strip();
            String name = LogColumn.named(title).map(LogColumn::title).orElse(title);
            if (!name.isEmpty() && !seen.add(name)) {
                problems.error(
                        line,
                        i + 1,
                        Message.of("log.column-twice").with("line", line).with("column", title));
            }
        }
    }

    /** The entry of a row, absent if its day can't be read. */
    Optional<PainEntry> entry(LogRow row) {
        if (row.values().size() > width) {
            problems.error(
                    row.line(),
                    width + 1,
                    Message.of("log.values")
                            .with("line", row.line())
                            .with("found", row.values().size())
                            .with("columns", width));
        }
        return date(row).map(date -> entry(date, row));
    }

    private PainEntry entry(LocalDate date, LogRow row) {
        String site = text(row, LogColumn.SITE);
        Set<RedFlag> flags = flags(row);
        String notes = text(row, LogColumn.NOTES);
        ask(row, flags, notes);
        return new PainEntry(
                date,
                site.isEmpty() ? PainEntry.BACK : site,
                number(row, LogColumn.MORNING, PainEntry.WORST),
                number(row, LogColumn.BEFORE, PainEntry.WORST),
                number(row, LogColumn.DURING, PainEntry.WORST),
                number(row, LogColumn.ONSET_MINUTE, PainEntry.LONGEST_RUN),
                flags,
                number(row, LogColumn.SLEEP, PainEntry.WORST),
                yesOrNo(row),
                notes,
                others(row));
    }

    private Optional<LocalDate> date(LogRow row) {
        String text = text(row, LogColumn.DATE);
        Optional<LocalDate> date = DATES.stream()
                .flatMap(format -> parsed(text, format).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
        if (date.isEmpty()) {
            complain("log.date", row, LogColumn.DATE, text);
        }
        return date;
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private OptionalInt number(LogRow row, LogColumn column, int most) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (NUMBER.matcher(text).matches() && Integer.parseInt(text) <= most) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        problems.error(
                row.line(),
                place(column),
                found("log.number", row, column, text).with("most", most));
        return OptionalInt.empty();
    }

    private Set<RedFlag> flags(LogRow row) {
        Set<RedFlag> flags = EnumSet.noneOf(RedFlag.class);
        Stream.of(text(row, LogColumn.RED_FLAGS).split("[\\s|]+", -1))
                .filter(code -> !code.isEmpty())
                .forEach(code -> flags.add(
                        RedFlag.of(code).filter(flag -> flag != RedFlag.UNKNOWN).orElseGet(() -> {
                            complain("log.flag", row, LogColumn.RED_FLAGS, code);
                            return RedFlag.UNKNOWN;
                        })));
        return flags;
    }

    private Optional<Boolean> yesOrNo(LogRow row) {
        String text = text(row, LogColumn.UNFAMILIAR_BED);
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return Optional.of(YES.contains(word));
        }
        if (!text.isEmpty()) {
            complain("log.yes-or-no", row, LogColumn.UNFAMILIAR_BED, text);
        }
        return Optional.empty();
    }

    /** What only the runner can answer. */
    private void ask(LogRow row, Set<RedFlag> flags, String notes) {
        Matcher sign = SIGNS.matcher(notes);
        if (flags.isEmpty() && sign.find()) {
            problems.notice(row.line(), place(LogColumn.NOTES), found("log.sign", row, LogColumn.NOTES, sign.group()));
        }
        if (flags.contains(RedFlag.CLEARED) && notes.isBlank()) {
            problems.error(
                    row.line(),
                    place(LogColumn.RED_FLAGS),
                    Message.of("log.cleared-by-whom").with("line", row.line()));
        } else if (flags.contains(RedFlag.CLEARED) && flags.size() > 1) {
            problems.notice(
                    row.line(),
                    place(LogColumn.RED_FLAGS),
                    Message.of("log.cleared-too").with("line", row.line()));
        }
    }

    private Map<String, String> others(LogRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        others.forEach((title, column) -> {
            String value = LogLayout.unguarded(row.value(column));
            if (!value.isEmpty()) {
                values.put(title, value);
            }
        });
        return values;
    }

    private void complain(String key, LogRow row, LogColumn column, String text) {
        problems.error(row.line(), place(column), found(key, row, column, text));
    }

    private static Message found(String key, LogRow row, LogColumn column, String text) {
        return Message.of(key)
                .with("line", row.line())
                .with("column", column.title())
                .with("found", text);
    }

    private int place(LogColumn column) {
        return columns.getOrDefault(column, -1) + 1;
    }

    /** Empty where the log has no such column. */
    private String text(LogRow row, LogColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : LogLayout.unguarded(row.value(index));
    }
}
