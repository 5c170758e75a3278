package io.github.easeback.comeback;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a log that this library knows, in the order of a new one. */
enum LogColumn {
    DATE(entry -> entry.date().toString()),
    MORNING(entry -> number(entry.morning())),
    BEFORE(entry -> number(entry.before())),
    DURING(entry -> number(entry.during())),
    SITE(entry -> entry.site().equals(PainEntry.BACK) ? "" : entry.site()),
    ONSET_MINUTE(entry -> number(entry.onsetMinute())),
    RED_FLAGS(entry -> entry.redFlags().stream().map(RedFlag::code).collect(Collectors.joining(" "))),
    SLEEP(entry -> number(entry.sleep())),
    UNFAMILIAR_BED(
            entry -> entry.unfamiliarBed().map(isSo -> isSo ? "yes" : "no").orElse("")),
    NOTES(PainEntry::notes);

    private final Function<PainEntry, String> value;

    LogColumn(Function<PainEntry, String> value) {
        this.value = value;
    }

    /** The name in the first line of a log. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands there of an entry; empty if it is not told, or is what an empty value means. */
    String of(PainEntry entry) {
        return value.apply(entry);
    }

    /** The column of a name in any case, with blanks or hyphens too. */
    static Optional<LogColumn> named(String title) {
        String name = title.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Stream.of(values()).filter(column -> column.name().equals(name)).findFirst();
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }
}
