package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A day as people say it: a date, or a word that needs to know which day is today. The words are English and German, whatever the language of the program, since none
 * of them means one day here and another day there.
 */
final class SpokenDay {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    /** Two letters tell all weekdays apart, in each of the languages and between them. */
    private static final int FEWEST_LETTERS = 2;

    private static final Map<String, Integer> DAYS_AWAY =
            Map.of("yesterday", -1, "gestern", -1, "today", 0, "heute", 0, "tomorrow", 1, "morgen", 1);

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("montag", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("dienstag", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("mittwoch", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("donnerstag", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("freitag", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("samstag", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY),
            Map.entry("sonntag", DayOfWeek.SUNDAY));

    private final UnaryOperator<LocalDate> fromToday;

    private SpokenDay(UnaryOperator<LocalDate> fromToday) {
        this.fromToday = fromToday;
    }

    /**
     * Reads a date.
     *
     * @return absent if the text is no date
     * @throws BadValue for a date in which nobody runs
     */
    static Optional<SpokenDay> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw BadValue.of("date.far", text);
            }
            return Optional.of(new SpokenDay(today -> date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Reads the word for today or for a day beside it; absent if the text is none. */
    static Optional<SpokenDay> near(String text) {
        return Optional.ofNullable(DAYS_AWAY.get(text.toLowerCase(Locale.ROOT)))
                .map(days -> new SpokenDay(today -> today.plusDays(days)));
    }

    /** Reads the name of a weekday, or its first letters; that is the next one after today, and never today. */
    static Optional<SpokenDay> weekday(String text) {
        return dayOfWeek(text).map(day -> new SpokenDay(today -> today.with(TemporalAdjusters.next(day))));
    }

    /** Reads the name of a weekday, or its first letters; absent if the text is none. */
    static Optional<DayOfWeek> dayOfWeek(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return WEEKDAYS.entrySet().stream()
                .filter(day ->
                        letters.length() >= FEWEST_LETTERS && day.getKey().startsWith(letters))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** What to say of a text that is no day: what would be one, and which word may be meant. */
    static BadValue unknown(String typed, Message form, List<String> words) {
        Message complaint = Message.of("day.unknown").with("typed", typed).with("form", form);
        return new BadValue(Nearest.guess(complaint, typed, words));
    }

    /** The words for days near today, and the names of the weekdays. */
    static List<String> words() {
        List<String> words = new ArrayList<>(DAYS_AWAY.keySet());
        words.addAll(WEEKDAYS.keySet());
        return words;
    }

    /** The names of the weekdays. */
    static Set<String> weekdays() {
        return WEEKDAYS.keySet();
    }

    /** The day that is meant on a day. */
    LocalDate seenFrom(LocalDate today) {
        return fromToday.apply(today);
    }
}
