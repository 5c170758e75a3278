package io.github.easeback.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of options and says what is wrong with them in words. */
final class Converters {

    private Converters() {}

    /** Reads a date. */
    static final class Date implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() < 1990 || date.getYear() > 2200) {
                    throw BadValue.of("date.far", text);
                }
                return date;
            } catch (DateTimeParseException e) {
                throw BadValue.of("date.form", text);
            }
        }
    }

    /** Reads a number in per cent. */
    static final class Percent implements ITypeConverter<Double> {

        @Override
        public Double convert(String text) {
            try {
                double percent = Double.parseDouble(text);
                if (percent >= 0.1 && percent <= 1000) {
                    return percent;
                }
            } catch (NumberFormatException e) {
                // Said below, as for a number out of range.
            }
            throw BadValue.of("percent.range", text);
        }
    }

    /** Reads a number of weeks. */
    static final class Weeks implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            try {
                int weeks = Integer.parseInt(text);
                if (weeks >= 1) {
                    return weeks;
                }
            } catch (NumberFormatException e) {
                // Said below, as for a number out of range.
            }
            throw BadValue.of("weeks.range", text);
        }
    }

    /** Reads the name of a file or folder. */
    static final class File implements ITypeConverter<Path> {

        @Override
        public Path convert(String text) {
            if (text.isBlank()) {
                throw BadValue.of("file.unnamed", text);
            }
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw BadValue.of("file.name", text);
            }
        }
    }
}
