package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;

/** Reads what was agreed with a physiotherapist and says what is wrong with it in words. */
final class AgreedConverters {

    private AgreedConverters() {}

    /** Reads a distance in the units of the report, with a point or a comma. */
    static final class Distance implements ITypeConverter<Double> {

        private static final double SHORTEST = 0.1;
        private static final double LONGEST = 1000;

        @Override
        public Double convert(String text) {
            if (text.matches("\\d{1,4}([.,]\\d+)?")) {
                double distance = Double.parseDouble(text.replace(',', '.'));
                if (distance >= SHORTEST && distance <= LONGEST) {
                    return distance;
                }
            }
            throw BadValue.of("distance.range", text);
        }
    }

    /** Reads a date. A word would mean another day each day, and what was agreed does not move. */
    static final class Date implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            return SpokenDay.date(text)
                    .map(day -> day.seenFrom(LocalDate.EPOCH))
                    .orElseThrow(() -> BadValue.of("date.form", text));
        }
    }

    /** Reads weekdays, with commas or blanks between. */
    static final class Days implements ITypeConverter<RunDays> {

        @Override
        public RunDays convert(String text) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            for (String word : text.strip().split("\\s*,\\s*|\\s+", -1)) {
                days.add(SpokenDay.dayOfWeek(word).orElseThrow(() -> unknown(text, word)));
            }
            return new RunDays(days);
        }

        private static BadValue unknown(String text, String word) {
            Message complaint = Message.of("run-days.form").with("typed", text);
            return new BadValue(Nearest.guess(complaint, word, SpokenDay.weekdays()));
        }
    }
}
