package io.github.easeback.comeback;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a log that this library knows, in the order of a new one. */
enum LogColumn {
    DATE,
    MORNING,
    BEFORE,
    DURING,
    SITE,
    ONSET_MINUTE,
    RED_FLAGS,
    SLEEP,
    UNFAMILIAR_BED,
    NOTES;

    /** The name in the first line of a log. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands there of an entry; empty if it is not told, or is what an empty value means. */
    String of(PainEntry entry) {
        return switch (this) {
            case DATE -> entry.date().toString();
            case MORNING -> number(entry.morning());
            case BEFORE -> number(entry.before());
            case DURING -> number(entry.during());
            case SITE -> entry.site().equals(PainEntry.BACK) ? "" : entry.site();
            case ONSET_MINUTE -> number(entry.onsetMinute());
            case RED_FLAGS -> entry.redFlags().stream().map(RedFlag::code).collect(Collectors.joining(" "));
            case SLEEP -> number(entry.sleep());
            case UNFAMILIAR_BED ->
                entry.unfamiliarBed().map(isSo -> isSo ? "yes" : "no").orElse("");
            case NOTES -> entry.notes();
        };
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
