package io.github.easeback.report;

import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.rule.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes numbers as people read them, a speed as a pace. What is printed never seems to contradict a verdict: a value beside its limit is printed with as many digits as it
 * takes to look larger than the limit if it is, and not larger if it is not; what is left is rounded down, and a highest speed to the slower second.
 */
final class Figures {

    private static final int MOST_DIGITS = 4;
    /** Where the severities of a change end. */
    private static final double SMALL_PERCENT = 30;

    private static final double MODERATE_PERCENT = 100;
    /** From five times as much on, people say times and not per cent. Library convention. */
    private static final double LARGEST_PERCENTAGE = 5;
    /** Sums of doubles may lie a hair under a round number. */
    private static final double HAIR = 1e-9;

    private static final double METRES_PER_KILOMETRE = 1000;
    private static final long SECONDS_PER_MINUTE = 60;
    private static final long MINUTES_PER_HOUR = 60;
    private static final double MILLIS_PER_SECOND = 1000;
    private static final double MILLIS_PER_MINUTE = 60_000;

    /** Nobody runs that slowly, and a speed of zero has no pace at all. */
    private static final double NO_PACE = 100 * 60;

    private static final String NO_PACE_TEXT = "-";

    /** Instead of digits behind the second. */
    private static final int WHOLE_MINUTES = -1;

    private final Units units;
    private final char decimalPoint;
    private final boolean isBrief;

    Figures(Units units, Locale locale) {
        this.units = units;
        decimalPoint = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        // In a German sentence a time is "44 min" or "5:44 h".
        isBrief = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    /** A value with its unit, such as {@code 26.4 km}. */
    String text(Amount amount) {
        return withUnit(amount, digits(amount.dimension()), RoundingMode.HALF_UP);
    }

    /** A limit with its unit, rounded down, so that who keeps to the printed limit keeps to the limit. */
    String atMost(Amount amount) {
        return withUnit(nudged(amount), digits(amount.dimension()), RoundingMode.FLOOR);
    }

    /** A value without its unit, for tables. */
    String bare(Amount amount) {
        return number(amount, Math.max(0, digits(amount.dimension())), RoundingMode.HALF_UP);
    }

    /** The later value of a change, with enough digits to stand on its side of the limit. */
    String current(Change change) {
        return withUnit(change.currentAmount(), digits(change), RoundingMode.HALF_UP);
    }

    /** The same without its unit. */
    String bareCurrent(Change change) {
        return number(change.currentAmount(), digits(change), RoundingMode.HALF_UP);
    }

    /** The limit of a change, rounded down, with as many digits as the later value. */
    String limit(Change change) {
        return withUnit(nudged(change.limitAmount()), digits(change), RoundingMode.FLOOR);
    }

    private int digits(Change change) {
        int digits = digits(change.dimension());
        boolean isOver = change.current() > change.limit() * (1 + HAIR);
        while (digits < MOST_DIGITS && looksOver(change, digits) != isOver) {
            digits++;
        }
        return digits;
    }

    private boolean looksOver(Change change, int digits) {
        return shown(change.currentAmount(), digits, RoundingMode.HALF_UP)
                        .compareTo(shown(nudged(change.limitAmount()), digits, RoundingMode.FLOOR))
                > 0;
    }

    private static Amount nudged(Amount amount) {
        return new Amount(amount.dimension(), amount.value() + Math.abs(amount.value()) * HAIR);
    }

    /** How many times as much a change made it; absent where a percentage says it well enough. */
    Optional<String> times(Change change) {
        double times = change.current() / change.previous();
        return times < LARGEST_PERCENTAGE
                ? Optional.empty()
                : Optional.of(fixed(times, times < 10 ? 1 : 0, RoundingMode.HALF_UP));
    }

    /** A relative change in per cent without sign, such as {@code 42 %}; finer where it lies close to the limit or to the end of a group. */
    String percent(Change change) {
        double percent = Math.abs(change.ratio()) * 100;
        double limit = (change.limit() / change.previous() - 1) * 100;
        int digits = Math.abs(percent - limit) < 1 || percent < 1 ? 1 : 0;
        for (double end : List.of(limit, SMALL_PERCENT, MODERATE_PERCENT)) {
            while (digits < MOST_DIGITS && looksEqual(percent, end, digits) && percent > end * (1 + HAIR)) {
                digits++;
            }
        }
        return fixed(percent, digits, RoundingMode.HALF_UP) + " %";
    }

    private boolean looksEqual(double a, double b, int digits) {
        return fixed(a, digits, RoundingMode.HALF_UP).equals(fixed(b, digits, RoundingMode.HALF_UP));
    }

    /** A fraction in per cent, such as {@code 10 %} or {@code 7.5 %}. */
    String percent(double fraction) {
        BigDecimal percent = rounded(fraction * 100, 2, RoundingMode.HALF_UP);
        return localised(percent.stripTrailingZeros()) + " %";
    }

    private String withUnit(Amount amount, int digits, RoundingMode rounding) {
        String number = number(amount, digits, rounding);
        return switch (amount.dimension()) {
            case TIME -> isBrief ? number + (number.indexOf(':') < 0 ? " min" : " h") : number;
            case COUNT -> number;
            case LOAD -> number + " AU";
            case DISTANCE -> number + " " + units.distanceSymbol();
            case HEIGHT -> number + " " + units.heightSymbol();
            case SPEED -> number + " " + units.paceSymbol();
        };
    }

    private int digits(Dimension dimension) {
        return switch (dimension) {
            case DISTANCE -> 1;
            case TIME -> isBrief ? WHOLE_MINUTES : 0;
            case SPEED, HEIGHT, COUNT, LOAD -> 0;
        };
    }

    private String number(Amount amount, int digits, RoundingMode rounding) {
        BigDecimal shown = shown(amount, digits, rounding);
        return switch (amount.dimension()) {
            case TIME -> digits == WHOLE_MINUTES ? brief(shown.longValue()) : clock(shown);
            case SPEED -> pace(shown.negate());
            case DISTANCE, HEIGHT, COUNT, LOAD -> localised(shown);
        };
    }

    /** A value in the unit that people read, rounded. A pace is below zero, so that what is faster is more here too, and a lower limit is a slower one. */
    private BigDecimal shown(Amount amount, int digits, RoundingMode rounding) {
        double value = amount.value();
        return switch (amount.dimension()) {
            case TIME ->
                digits == WHOLE_MINUTES
                        ? rounded(value / SECONDS_PER_MINUTE, 0, rounding)
                        : rounded(value, digits, rounding);
            case DISTANCE -> rounded(units.distance(value), digits, rounding);
            case HEIGHT -> rounded(units.height(value), digits, rounding);
            case SPEED -> rounded(value > 0 ? -Math.min(NO_PACE, units.pace(value)) : -NO_PACE, digits, rounding);
            case COUNT, LOAD -> rounded(value, digits, rounding);
        };
    }

    /** Minutes, such as {@code 44}, or hours and minutes, such as {@code 5:44}. */
    private static String brief(long minutes) {
        return minutes < MINUTES_PER_HOUR
                ? String.valueOf(minutes)
                : minutes / MINUTES_PER_HOUR + ":" + twoDigits(minutes % MINUTES_PER_HOUR);
    }

    private String clock(BigDecimal seconds) {
        long minutes = seconds.longValue() / SECONDS_PER_MINUTE;
        return minutes / MINUTES_PER_HOUR + ":" + twoDigits(minutes % MINUTES_PER_HOUR) + ":"
                + secondsOfMinute(seconds);
    }

    private String pace(BigDecimal seconds) {
        return seconds.doubleValue() < NO_PACE
                ? seconds.longValue() / SECONDS_PER_MINUTE + ":" + secondsOfMinute(seconds)
                : NO_PACE_TEXT;
    }

    private static String twoDigits(long number) {
        return (number < 10 ? "0" : "") + number;
    }

    private String secondsOfMinute(BigDecimal seconds) {
        BigDecimal rest = seconds.remainder(BigDecimal.valueOf(SECONDS_PER_MINUTE));
        return (rest.longValue() < 10 ? "0" : "") + localised(rest);
    }

    private String fixed(double value, int digits, RoundingMode rounding) {
        return localised(rounded(value, digits, rounding));
    }

    /** The shortest decimal text of a double is what a person would call its value: 26.45 and not 26.449999. */
    private static BigDecimal rounded(double value, int digits, RoundingMode rounding) {
        return BigDecimal.valueOf(value).setScale(digits, rounding);
    }

    private String localised(BigDecimal number) {
        return number.toPlainString().replace('.', decimalPoint);
    }

    /**
     * A plain number: metres in the style {@code km} as kilometres with two decimals, metres per second in the style {@code pace} as minutes and seconds a kilometre, others with
     * one decimal.
     */
    String decimal(double value, String style) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        return switch (style) {
            case "km" -> number(value / METRES_PER_KILOMETRE, 2);
            case "pace" -> pace(rounded(Math.min(NO_PACE, METRES_PER_KILOMETRE / value), 0, RoundingMode.HALF_UP));
            default -> number(value, 1);
        };
    }

    /**
     * A time in one unit, {@code days} and {@code seconds} as whole numbers, {@code minutes} with one decimal; in the style {@code hours} as {@code 6 h 10 min} or {@code
     * 44 min}; else as {@code h:mm:ss}.
     */
    String time(Duration time, String style) {
        return switch (style) {
            case "days" -> String.valueOf(time.toDays());
            case "seconds" -> String.valueOf(time.toSeconds());
            case "hours" -> hours(Math.round(time.toMillis() / MILLIS_PER_MINUTE));
            case "minutes" -> number(time.toMillis() / MILLIS_PER_MINUTE, 1);
            default -> clock(BigDecimal.valueOf(Math.round(time.toMillis() / MILLIS_PER_SECOND)));
        };
    }

    private String hours(long minutes) {
        if (isBrief) {
            return text(new Amount(Dimension.TIME, minutes * SECONDS_PER_MINUTE));
        }
        return minutes < MINUTES_PER_HOUR
                ? minutes + " min"
                : minutes / MINUTES_PER_HOUR + " h " + twoDigits(minutes % MINUTES_PER_HOUR) + " min";
    }

    /** A plain number, such as a ratio. */
    String number(double value, int digits) {
        return fixed(value, digits, RoundingMode.HALF_UP);
    }
}
