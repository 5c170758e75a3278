package io.github.easeback.report;

import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.IncreaseLimit;
import io.github.easeback.rule.Message;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts messages into English words. A text of {@code words.properties} holds placeholders such as {@code {change.percent}}: the
 * name of a value and how to write it.
 */
final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\.(\\w+))?}");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "io.github.easeback.report.words",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private final Figures figures;
    private final int year;

    /** Dates outside of the year get their year. */
    Words(Figures figures, int year) {
        this.figures = figures;
        this.year = year;
    }

    String text(String key) {
        return say(Message.of(key));
    }

    String say(Message message) {
        Matcher matcher = PLACEHOLDER.matcher(template(message.key()));
        return matcher.replaceAll(match -> Matcher.quoteReplacement(placeholder(message, match)));
    }

    private static String template(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            // A caller's own rule brings its text along.
            return key;
        }
    }

    private String placeholder(Message message, MatchResult match) {
        Object value = message.values().get(match.group(1));
        if (value == null) {
            throw new IllegalArgumentException("The message " + message.key() + " has no value " + match.group(1));
        }
        String style = match.group(2) == null ? "" : match.group(2);
        if (value instanceof Amount amount) {
            return style.equals("most") ? figures.atMost(amount) : figures.text(amount);
        }
        if (value instanceof Change change) {
            return change(change, style);
        }
        if (value instanceof LocalDate date) {
            return date(date, style);
        }
        if (value instanceof Days days) {
            return style.equals("range") ? range(days) : date(days.first(), "day");
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (style.equals("s")) {
            return value.equals(1) ? "" : "s";
        }
        if (value instanceof Message nested) {
            return say(nested);
        }
        return value instanceof IncreaseLimit limit
                ? Figures.percent(limit.fraction())
                : PlainText.of(String.valueOf(value));
    }

    private String change(Change change, String style) {
        return switch (style) {
            case "current" -> figures.current(change);
            case "previous" -> figures.text(change.previousAmount());
            case "limit" -> figures.limit(change);
            case "more" -> figures.more(change);
            default -> figures.percent(change);
        };
    }

    private String date(LocalDate date, String style) {
        if (style.equals("full")) {
            return DateTimeFormatter.ofPattern("EEEE d MMM uuuu", Locale.ENGLISH)
                    .format(date);
        }
        String pattern = switch (style) {
            case "day" -> "d MMM";
            case "weekday" -> "EEEE";
            default -> "EEEE d MMM";
        };
        boolean otherYear = date.getYear() != year && !style.equals("weekday");
        return DateTimeFormatter.ofPattern(otherYear ? pattern + " uuuu" : pattern, Locale.ENGLISH)
                .format(date);
    }

    private String range(Days days) {
        return days.count() == 1
                ? date(days.first(), "weekday")
                : date(days.first(), "weekday") + " to " + date(days.last(), "weekday");
    }

    private String list(List<?> values) {
        List<String> texts = values.stream()
                .map(value -> value instanceof Message message ? say(message) : PlainText.of(String.valueOf(value)))
                .toList();
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }
}
