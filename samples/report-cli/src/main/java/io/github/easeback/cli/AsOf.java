package io.github.easeback.cli;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/**
 * The day of the report, as it was asked for.
 *
 * @param day the day; absent if it is that of the newest recording
 */
record AsOf(Optional<SpokenDay> day) {

    private static final List<String> NEWEST = List.of("newest", "neueste");

    /** The day, if it is known before anything is read. */
    Optional<LocalDate> known(LocalDate today) {
        return day.map(said -> said.seenFrom(today));
    }

    /** The day of the report on a history that has runs. */
    LocalDate of(RunHistory history, LocalDate today) {
        return known(today).orElseGet(() -> history.newestDay().orElseThrow());
    }

    /** Who asks for a day takes part in that day, so what was run up to then is no future. */
    Clock notBefore(Clock clock) {
        LocalDate now = LocalDate.now(clock);
        return known(now)
                .filter(asked -> asked.isAfter(now))
                .map(asked -> Clock.fixed(asked.atStartOfDay(clock.getZone()).toInstant(), clock.getZone()))
                .orElse(clock);
    }

    /** Reads the day. A weekday is none, since it may be the last one or the next. */
    static final class Converter implements ITypeConverter<AsOf> {

        @Override
        public AsOf convert(String text) {
            if (NEWEST.contains(text.toLowerCase(Locale.ROOT))) {
                return new AsOf(Optional.empty());
            }
            return SpokenDay.date(text)
                    .or(() -> SpokenDay.near(text))
                    .map(day -> new AsOf(Optional.of(day)))
                    .orElseThrow(() ->
                            SpokenDay.unknown(text, Message.of("day.form"), List.of("today", "yesterday", "newest")));
        }
    }
}
