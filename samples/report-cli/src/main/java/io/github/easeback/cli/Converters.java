package io.github.easeback.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options and says what is wrong with them in words. */
final class Converters {

    private Converters() {}

    /** Reads a date. */
    static final class Date implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no date; write it like 2026-05-30");
            }
        }
    }

    /** Reads the name of a zone. */
    static final class Zone implements ITypeConverter<ZoneId> {

        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is no time zone; write it like Europe/Berlin");
            }
        }
    }
}
