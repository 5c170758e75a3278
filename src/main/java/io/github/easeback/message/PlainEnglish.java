package io.github.easeback.message;

import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says messages for developers, in the English of the catalogue of texts. The catalogue is a resource of the base package, below all
 * packages, so that this one needs nothing of the report.
 */
final class PlainEnglish {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("io.github.easeback.words", Locale.ROOT);

    private static final double METRES_PER_KILOMETRE = 1000;
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final long SECONDS_PER_MINUTE = 60;

    private PlainEnglish() {}

    static String of(Message message) {
        boolean isPlain = message.values().values().stream().allMatch(PlainEnglish::isPlain);
        return isPlain ? sentence(message) : PlainText.of(message.key() + " " + message.values());
    }

    /** Amounts of a rule have the units of a reader, and only the report knows them. */
    private static boolean isPlain(Object value) {
        return value instanceof Message || value.getClass().getName().startsWith("java.");
    }

    private static String sentence(Message message) {
        String text = TEXTS.containsKey(message.key()) ? TEXTS.getString(message.key()) : PlainText.of(message.key());
        try {
            return message.fill(text, PlainEnglish::written);
        } catch (IllegalArgumentException e) {
            // A log line is no place to complain of a text that names a value too many.
            return text;
        }
    }

    /** A value in the unit that stands in the text behind it. */
    private static String written(Object value, String style) {
        if (value instanceof Double number) {
            return plain(number, style);
        }
        if (value instanceof Duration time) {
            return written(time, style);
        }
        return PlainText.of(String.valueOf(value));
    }

    private static String plain(double number, String style) {
        return switch (style) {
            case "km" -> String.format(Locale.ROOT, "%.2f", number / METRES_PER_KILOMETRE);
            case "pace" -> pace(Math.round(METRES_PER_KILOMETRE / number));
            default -> String.format(Locale.ROOT, "%.1f", number);
        };
    }

    private static String pace(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE);
    }

    private static String written(Duration time, String style) {
        return switch (style) {
            case "days" -> String.valueOf(time.toDays());
            case "seconds" -> String.valueOf(time.toSeconds());
            case "minutes" -> String.format(Locale.ROOT, "%.1f", time.toMillis() / MILLIS_PER_MINUTE);
            default -> time.toString();
        };
    }
}
