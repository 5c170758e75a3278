package io.github.easeback.input;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A moment as files write it.
 *
 * @param instant the moment
 * @param utcOffset the local time minus UTC, absent where only UTC is written
 */
record Moment(Instant instant, Optional<ZoneOffset> utcOffset) {

    /** ISO 8601 with T or a blank, and Apple's {@code 2026-05-04 07:00:00 +0200}. */
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' ']")
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    /** Reads a moment; one without an offset is in UTC. */
    static Optional<Moment> parse(String text) {
        try {
            TemporalAccessor time = FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            if (time instanceof OffsetDateTime known) {
                boolean isUtc = text.strip().toUpperCase(Locale.ROOT).endsWith("Z");
                return Optional.of(
                        new Moment(known.toInstant(), isUtc ? Optional.empty() : Optional.of(known.getOffset())));
            }
            return Optional.of(utc(LocalDateTime.from(time).toInstant(ZoneOffset.UTC)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The seconds from one moment to another, 0 if one of them is not known. */
    static double seconds(Optional<Moment> from, Optional<Moment> to) {
        return from.isPresent() && to.isPresent()
                ? Duration.between(from.get().instant, to.get().instant).toMillis() / 1000.0
                : 0;
    }

    static Moment utc(Instant instant) {
        return new Moment(instant, Optional.empty());
    }
}
