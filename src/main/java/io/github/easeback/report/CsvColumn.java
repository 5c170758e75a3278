package io.github.easeback.report;

import io.github.easeback.message.PlainText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A column of a table: its name, with the unit in it, and what a row has in it. What is absent is an empty cell.
 *
 * @param name the name, the first cell of the column
 * @param cell gives the cell of a row, quoted where RFC 4180 asks for it
 */
record CsvColumn<T>(String name, Function<T, String> cell) {

    /** A millionth of the SI unit is finer than any watch measures; library convention. */
    private static final int DIGITS = 6;

    /**
     * What a spreadsheet takes for a formula (OWASP, CSV Injection), also behind a semicolon, where many spreadsheets cut lines into cells. Tabs and line
     * ends, which OWASP names too, are gone before.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|;)(?=\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private static final Pattern SPECIAL = Pattern.compile("[\",;]|^\\s|\\s$");

    /** A number stays a number, also a negative one; the unit is in the name. */
    static <T> CsvColumn<T> number(String name, Function<T, OptionalDouble> value) {
        return new CsvColumn<>(name, row -> number(value.apply(row)));
    }

    static <T> CsvColumn<T> seconds(String name, Function<T, Optional<Duration>> value) {
        return number(
                name,
                row -> value.apply(row).stream()
                        .mapToDouble(time -> time.toMillis() / 1000.0)
                        .findFirst());
    }

    /** A text, which may come from a file. */
    static <T> CsvColumn<T> text(String name, Function<T, String> value) {
        return new CsvColumn<>(name, row -> text(value.apply(row)));
    }

    /** The name of a constant. */
    static <T> CsvColumn<T> code(String name, Function<T, Optional<? extends Enum<?>>> value) {
        return text(name, row -> value.apply(row).map(Enum::name).orElse(""));
    }

    /** The first cell of the column; the id of a caller's own variable is part of it. */
    String header() {
        return text(name);
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : BigDecimal.valueOf(value.getAsDouble())
                        .setScale(DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String text(String value) {
        String harmless = FORMULA.matcher(PlainText.of(value)).replaceAll("$1'");
        return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
