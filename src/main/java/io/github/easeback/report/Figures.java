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
 * Writes numbers as people read them. What is printed never seems to contradict a verdict: a value over a limit is printed with
 * as many digits as it takes to look larger than the limit, and what is left is rounded down.
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
    private static final long MINUTES_PER_HOUR = 60;
    private static final double MILLIS_PER_MINUTE = 60_000;

    private final Units units;
    private final char decimalPoint;

    Figures(Units units, Locale locale) {
        this.units = units;
        decimalPoint = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /** A value with its unit, such as {@code 26.4 km}. */
    String text(Amount amount) {
        return withUnit(amount.dimension(), number(amount, digits(amount.dimension()), RoundingMode.HALF_UP));
    }

    /** A limit with its unit, rounded down, so that who keeps to the printed limit keeps to the limit. */
    String atMost(Amount amount) {
        return withUnit(amount.dimension(), floor(amount, digits(amount.dimension())));
    }

    /** A value without its unit, for tables. */
    String bare(Amount amount) {
        return number(amount, digits(amount.dimension()), RoundingMode.HALF_UP);
    }

    /** The later value of a change, with enough digits to stand apart from the limit. */
    String current(Change change) {
        return withUnit(change.dimension(), number(change.currentAmount(), digits(change), RoundingMode.HALF_UP));
    }

    /** The limit of a change, rounded down, with as many digits as the later value. */
    String limit(Change change) {
        return withUnit(change.dimension(), floor(change.limitAmount(), digits(change)));
    }

    private int digits(Change change) {
        int digits = digits(change.dimension());
        boolean isOver = change.current() > change.limit() * (1 + HAIR);
        while (isOver
                && digits < MOST_DIGITS
                && number(change.currentAmount(), digits, RoundingMode.HALF_UP)
                        .equals(floor(change.limitAmount(), digits))) {
            digits++;
        }
        return digits;
    }

    private String floor(Amount amount, int digits) {
        double nudged = amount.value() + Math.abs(amount.value()) * HAIR;
        return number(new Amount(amount.dimension(), nudged), digits, RoundingMode.FLOOR);
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

    private String withUnit(Dimension dimension, String number) {
        return switch (dimension) {
            case TIME, COUNT -> number;
            case LOAD -> number + " AU";
            case DISTANCE -> number + " " + units.distanceSymbol();
            case HEIGHT -> number + " " + units.heightSymbol();
            case SPEED -> number + " " + units.speedSymbol();
        };
    }

    private static int digits(Dimension dimension) {
        return switch (dimension) {
            case DISTANCE, SPEED -> 1;
            case TIME, HEIGHT, COUNT, LOAD -> 0;
        };
    }

    private String number(Amount amount, int digits, RoundingMode rounding) {
        return switch (amount.dimension()) {
            case TIME -> clock(amount.value(), digits, rounding);
            case DISTANCE -> fixed(units.distance(amount.value()), digits, rounding);
            case HEIGHT -> fixed(units.height(amount.value()), digits, rounding);
            case SPEED -> fixed(units.speed(amount.value()), digits, rounding);
            case COUNT, LOAD -> fixed(amount.value(), digits, rounding);
        };
    }

    private String clock(double seconds, int digits, RoundingMode rounding) {
        BigDecimal rounded = rounded(seconds, digits, rounding);
        long whole = rounded.longValue();
        String fraction = localised(rounded.subtract(BigDecimal.valueOf(whole)));
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d%s",
                whole / 3600,
                whole / 60 % 60,
                whole % 60,
                digits == 0 ? "" : fraction.substring(1));
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

    /** A plain number: metres in the style {@code km} as kilometres with two decimals, others with one decimal. */
    String decimal(double value, String style) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        return style.equals("km") ? number(value / METRES_PER_KILOMETRE, 2) : number(value, 1);
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
            default -> clock((double) time.toSeconds(), 0, RoundingMode.HALF_UP);
        };
    }

    private static String hours(long minutes) {
        return minutes < MINUTES_PER_HOUR
                ? minutes + " min"
                : String.format(Locale.ROOT, "%d h %02d min", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }

    /** A plain number, such as a ratio. */
    String number(double value, int digits) {
        return fixed(value, digits, RoundingMode.HALF_UP);
    }
}
