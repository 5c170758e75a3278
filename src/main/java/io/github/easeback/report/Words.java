package io.github.easeback.report;

import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.Trend;
import io.github.easeback.message.Message;
import io.github.easeback.message.PlainText;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.IncreaseLimit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Puts messages into the words of a language, with its numbers and dates. A text of {@code words.properties} holds placeholders: {@code {name}} for a
 * value, {@code {name.style}} for a value written in a certain way, and {@code {name|one|many}} for a word that depends on a number. Texts from
 * files, which are values too, lose what could steer a terminal or turn the writing. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * String sentence = Words.of(Locale.GERMAN).say(GateReason.PAIN_DURING.message());
 * }</pre>
 */
public final class Words {

    private static final String TEXTS = "io.github.easeback.words";

    /** Styles of dates that get a year where it is not that of the report. */
    private static final List<String> YEARLESS = List.of("long", "day");

    private static final String OF_VARIABLE = "variable.";

    private static final String OF_RUNNING = "/running";

    private final Figures figures;
    private final int year;
    private final Locale locale;
    private final List<ResourceBundle> texts;

    private Words(Figures figures, int year, Locale locale, List<ResourceBundle> texts) {
        this.figures = figures;
        this.year = year;
        this.locale = locale;
        this.texts = List.copyOf(texts);
    }

    /**
     * Words to use without a report, in kilometres; dates always have their year.
     *
     * @param locale the language, and the region for numbers and dates; a language that is not there gives English
     * @return the words
     * @throws NullPointerException if {@code locale} is null
     */
    public static Words of(Locale locale) {
        return of(Units.KILOMETRES, Objects.requireNonNull(locale, "locale"), Year.MIN_VALUE);
    }

    /** Words of a language; dates outside of the year get their year. A language that is not there gives English. */
    static Words of(Units units, Locale locale, int year) {
        ResourceBundle texts = texts(locale);
        Locale spoken = texts.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : locale;
        return new Words(new Figures(units, spoken), year, spoken, List.of(texts));
    }

    /** For a language that is not there Java takes that of the machine, and the control that forbids it works in no named module. */
    private static ResourceBundle texts(Locale locale) {
        ResourceBundle found = ResourceBundle.getBundle(TEXTS, locale);
        boolean isAskedFor = found.getLocale().getLanguage().equals(locale.getLanguage());
        return isAskedFor ? found : ResourceBundle.getBundle(TEXTS, Locale.ROOT);
    }

    /**
     * The same words and more, for a report format that has texts of its own.
     *
     * @param more further texts, which come before those of the library
     * @return new words
     * @throws NullPointerException if {@code more} is null
     */
    public Words with(ResourceBundle more) {
        List<ResourceBundle> all = new ArrayList<>();
        all.add(Objects.requireNonNull(more, "more"));
        all.addAll(texts);
        return new Words(figures, year, locale, all);
    }

    /**
     * The language.
     *
     * @return the language in which the texts are; English if there are none in the language that was asked for
     */
    public Locale locale() {
        return locale;
    }

    /**
     * A text without values.
     *
     * @param key the key
     * @return the text; the key itself if there is none
     */
    public String text(String key) {
        return say(Message.of(key));
    }

    /**
     * Puts a message into words.
     *
     * @param message the message
     * @return plain text, not escaped for any format
     * @throws IllegalArgumentException if the text has a placeholder for which the message has no value, or a date in a style that is not there
     */
    public String say(Message message) {
        return message.fill(template(message), this::written);
    }

    /**
     * What is known about a rule, in this language.
     *
     * @param rule the id of the rule, such as {@code ten-percent}
     * @param english the card of the rule
     * @return the card with the texts of the language; the English ones where it has none, as for a caller's own rule
     */
    public Evidence evidence(String rule, Evidence english) {
        String key = "evidence." + rule + ".";
        return new Evidence(
                english.grade(),
                translated(key + "claim", english.claim()),
                translated(key + "summary", english.summary()),
                english.population().map(text -> translated(key + "population", text)),
                english.effect().map(text -> translated(key + "effect", text)),
                english.interval().map(text -> translated(key + "interval", text)),
                english.doi(),
                english.against().map(text -> translated(key + "against", text)));
    }

    /**
     * A value with its unit.
     *
     * @param amount the value
     * @return such as {@code 26.4 km}
     */
    public String amount(Amount amount) {
        return figures.text(amount);
    }

    /**
     * A change a week of a variable, as a trend has it. That of a speed is in per cent of the median of its weeks, since so much of a pace is less the faster somebody runs.
     *
     * @param variable the variable
     * @param change the change a week in its unit: the slope of the trend, or an end of its interval
     * @param trend the trend
     * @return such as {@code +0.4 km} or {@code -1.2 %}; without a sign if it is zero as it is written
     */
    public String change(LoadVariable variable, double change, Trend trend) {
        String size = size(variable, Math.abs(change), trend);
        boolean isNothing = size.equals(size(variable, 0, trend));
        return isNothing ? size : (change < 0 ? "-" : "+") + size;
    }

    private String size(LoadVariable variable, double change, Trend trend) {
        return variable.dimension() == Dimension.SPEED
                ? figures.number(100 * change / trend.median(), 1) + " %"
                : figures.text(new Amount(variable.dimension(), change));
    }

    /**
     * A value without its unit, for tables and charts.
     *
     * @param amount the value
     * @return such as {@code 26.4}
     */
    public String bare(Amount amount) {
        return figures.bare(amount);
    }

    /**
     * A plain number, such as a ratio.
     *
     * @param value the number, finite
     * @param digits how many digits stand behind the decimal point, at least 0
     * @return such as {@code 1.30}
     */
    public String number(double value, int digits) {
        return figures.number(value, digits);
    }

    /**
     * A day. A style that is not there is taken from the texts of {@link #with}: {@code date.mine} holds the pattern of {@code mine}.
     *
     * @param day the day
     * @param style {@code full} (with weekday and year), {@code dated} (with year), {@code long} (with weekday), {@code day} (without), each of the last two
     *     with the year if it is not that of the report; {@code short} (never with a year), {@code week} (for narrow columns), {@code weekday}, {@code iso}
     * @return the day in the words of the language
     * @throws IllegalArgumentException if there is no such style
     */
    public String date(LocalDate day, String style) {
        boolean otherYear = day.getYear() != year && YEARLESS.contains(style);
        String pattern = template("date." + style) + (otherYear ? " uuuu" : "");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    Figures figures() {
        return figures;
    }

    /** The text for the variable that a message tells of comes before the text for all variables. */
    private String template(Message message) {
        return Stream.of(message.values().get("variable"))
                .filter(Message.class::isInstance)
                .map(variable -> ((Message) variable).key())
                .map(id -> id.startsWith(OF_VARIABLE) ? "/" + id.substring(OF_VARIABLE.length()) : id)
                .flatMap(id -> Stream.of(id, wholeOf(id)))
                .flatMap(id -> find(message.key() + id).stream())
                .findFirst()
                .orElseGet(() -> template(message.key()));
    }

    /** What is told of the running alone has the words of the whole, unless it has its own: {@code runningSpeed} those of {@code speed}. */
    private static String wholeOf(String variable) {
        return variable.startsWith(OF_RUNNING)
                ? "/" + variable.substring(OF_RUNNING.length()).toLowerCase(Locale.ROOT)
                : variable;
    }

    private String template(String key) {
        // A caller's own rule brings its text along, perhaps one from elsewhere.
        return find(key).orElseGet(() -> PlainText.of(key));
    }

    private String translated(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    private Optional<String> find(String key) {
        return texts.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private String written(Object value, String style) {
        if (value instanceof Amount amount) {
            return amount(amount, style);
        }
        if (value instanceof Change change) {
            return change(change, style);
        }
        if (value instanceof LocalDate date) {
            return date(date, style.isEmpty() ? "long" : style);
        }
        if (value instanceof Days days) {
            return days(days, style);
        }
        if (value instanceof Double number) {
            return figures.decimal(number, style);
        }
        if (value instanceof Duration time) {
            return figures.time(time, style);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Message nested) {
            return style.isEmpty() ? say(nested) : text(nested.key() + "." + style);
        }
        return value instanceof IncreaseLimit limit
                ? figures.percent(limit.fraction())
                : PlainText.of(String.valueOf(value));
    }

    private String amount(Amount amount, String style) {
        return switch (style) {
            case "most" -> figures.atMost(amount);
            case "bare" -> figures.bare(amount);
            default -> figures.text(amount);
        };
    }

    private String change(Change change, String style) {
        return switch (style) {
            case "current" -> figures.current(change);
            case "bare" -> figures.bareCurrent(change);
            case "previous" -> figures.text(change.previousAmount());
            case "limit" -> figures.limit(change);
            case "more" -> more(change);
            case "than" -> than(change);
            default -> figures.percent(change);
        };
    }

    /** An increase in per cent, or in times where a percentage of little would only frighten. */
    private String more(Change change) {
        return figures.times(change)
                .map(times -> say(Message.of("times").with("times", times)))
                .orElseGet(() -> "+" + figures.percent(change));
    }

    /** The same before what it is compared with. */
    private String than(Change change) {
        return figures.times(change)
                .map(times -> say(Message.of("than.times").with("times", times)))
                .orElseGet(() -> say(Message.of("than.percent").with("percent", figures.percent(change))));
    }

    private String days(Days days, String style) {
        return switch (style) {
            case "range" -> range(days, "weekday");
            case "full" -> range(days, "full");
            default -> date(days.first(), "day");
        };
    }

    private String range(Days days, String style) {
        String first = date(days.first(), style);
        return days.count() == 1
                ? first
                : say(Message.of("date.range").with("first", first).with("last", date(days.last(), style)));
    }

    private String list(List<?> values) {
        List<String> all = values.stream()
                .map(value -> value instanceof Message message ? say(message) : PlainText.of(String.valueOf(value)))
                .toList();
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : String.join(", ", all.subList(0, last)) + " " + template("list.and") + " " + all.get(last);
    }

    @Override
    public String toString() {
        return "Words in " + locale.toLanguageTag();
    }
}
