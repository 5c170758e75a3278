package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3189|3189",
                "3189.5|3189.5",
                "9,44|9.44",
                "1,234.5|1234.5",
                "1.234,5|1234.5",
                "1,234|1234",
                "12,345,678|12345678",
                "1\u202f234,5|1234.5",
                "1 234,5|1234.5",
                "''|NaN",
                "fast|NaN"
            })
    void numbersOfTablesAreReadInAnyLanguage(String text, double expected) {
        assertEquals(expected, Numbers.parseLocal(text));
    }
}
