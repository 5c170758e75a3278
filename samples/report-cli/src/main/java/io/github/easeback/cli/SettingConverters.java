package io.github.easeback.cli;

import io.github.easeback.load.TrimpVariant;
import io.github.easeback.message.Message;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of a runner's settings and says what is wrong with them in words. */
final class SettingConverters {

    private static final int SECONDS_IN_MINUTE = 60;
    private static final double METRES_IN_KILOMETRE = 1000;

    private SettingConverters() {}

    /** Reads the name of a zone. */
    static final class Zone implements ITypeConverter<ZoneId> {

        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw BadValue.of("zone.form", text);
            }
        }
    }

    /** Reads the tag of a language (BCP 47), perhaps with a region for its numbers and dates. */
    static final class Language implements ITypeConverter<Locale>, Iterable<String> {

        @Override
        public Locale convert(String text) {
            return SpokenLanguage.of(text).orElseThrow(() -> BadValue.of("value.unfit", text));
        }

        @Override
        public Iterator<String> iterator() {
            return SpokenLanguage.TAGS.iterator();
        }
    }

    /** Reads a day that is over, or today: a date, or the word for one. */
    static final class PastDay implements ITypeConverter<SpokenDay> {

        @Override
        public SpokenDay convert(String text) {
            return SpokenDay.date(text)
                    .or(() -> SpokenDay.near(text))
                    .orElseThrow(
                            () -> SpokenDay.unknown(text, Message.of("past-day.form"), List.of("today", "yesterday")));
        }
    }

    /** Reads a heart rate. */
    static final class Rate implements ITypeConverter<Integer> {

        private static final Pattern FORM = Pattern.compile("\\d{2,3}");

        @Override
        public Integer convert(String text) {
            if (FORM.matcher(text).matches()) {
                return Integer.valueOf(text);
            }
            throw BadValue.of("rate.form", text);
        }
    }

    /** Reads the name of a variant. */
    static final class Variant implements ITypeConverter<TrimpVariant>, Iterable<String> {

        @Override
        public TrimpVariant convert(String text) {
            return switch (text) {
                case "male" -> TrimpVariant.MALE;
                case "female-0.64" -> TrimpVariant.FEMALE_064;
                case "female-0.86" -> TrimpVariant.FEMALE_086;
                default -> throw BadValue.of("value.unfit", text);
            };
        }

        @Override
        public Iterator<String> iterator() {
            return List.of("male", "female-0.64", "female-0.86").iterator();
        }
    }

    /** Reads a time of day. */
    static final class TimeOfDay implements ITypeConverter<LocalTime> {

        private static final Pattern FORM = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");

        @Override
        public LocalTime convert(String text) {
            Matcher time = FORM.matcher(text);
            if (!time.matches()) {
                throw BadValue.of("time.form", text);
            }
            return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
        }
    }

    /** Reads a pace as a speed in metres per second. */
    static final class Pace implements ITypeConverter<Double> {

        private static final Pattern FORM = Pattern.compile("(\\d{1,2}):([0-5]\\d)");

        @Override
        public Double convert(String text) {
            Matcher pace = FORM.matcher(text);
            if (!pace.matches() || text.matches("0+:00")) {
                throw BadValue.of("pace.form", text);
            }
            int seconds = Integer.parseInt(pace.group(1)) * SECONDS_IN_MINUTE + Integer.parseInt(pace.group(2));
            return METRES_IN_KILOMETRE / seconds;
        }
    }
}
