package io.github.easeback.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the dates of Strava's {@code activities.csv}. They are in UTC and in the language of the runner: {@code May 5, 2026, 6:30:12 AM}, {@code
 * 05.05.2026, 06:30:12}, {@code 5 mai 2026 à 06:30:12}.
 */
final class StravaDate {

    /** The languages of Strava; in those that are not here the month is a number. */
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "ru");

    private static final Map<String, Integer> MONTHS = months();

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern AFTERNOON = Pattern.compile("p\\.?\\s?m|午後|下午|오후");
    private static final Pattern MORNING = Pattern.compile("a\\.?\\s?m|午前|上午|오전");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int FIRST_YEAR = 1000;

    private StravaDate() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                Stream.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)
                        .map(style -> month.getDisplayName(style, locale))
                        .map(name -> name.replace(".", "").toLowerCase(locale))
                        .forEach(name -> months.putIfAbsent(name, month.getValue()));
            }
        }
        return Map.copyOf(months);
    }

    /** Reads a date, absent if it can't be read. */
    static Optional<Instant> parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\u00a0\\u202f]", " ");
        Matcher time = TIME.matcher(plain);
        if (!time.find()) {
            return Optional.empty();
        }
        String date = plain.substring(0, time.start());
        String around = plain.substring(time.end()) + date;
        List<Integer> numbers = new ArrayList<>();
        NUMBER.matcher(date).results().forEach(match -> numbers.add(number(match.group())));
        WORD.matcher(date)
                .results()
                .map(match -> MONTHS.get(match.group()))
                .filter(month -> month != null)
                .findFirst()
                .ifPresent(month -> numbers.add(Math.min(1, numbers.size()), month));
        return numbers.size() == 3 ? instant(numbers, time, around) : Optional.empty();
    }

    /** Year, month and day, or day, month and year. */
    private static Optional<Instant> instant(List<Integer> numbers, Matcher time, String around) {
        boolean isYearFirst = numbers.get(0) >= FIRST_YEAR;
        try {
            return Optional.of(LocalDateTime.of(
                            numbers.get(isYearFirst ? 0 : 2),
                            numbers.get(1),
                            numbers.get(isYearFirst ? 2 : 0),
                            hour(number(time.group(1)), around),
                            number(time.group(2)),
                            time.group(3) == null ? 0 : number(time.group(3)))
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int hour(int hour, String around) {
        if (AFTERNOON.matcher(around).find()) {
            return hour % 12 + 12;
        }
        return MORNING.matcher(around).find() ? hour % 12 : hour;
    }

    private static int number(String digits) {
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }
}
