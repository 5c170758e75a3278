package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "jsn, json",
        "JSON, json",
        "ouptut, output",
        "zoen, zone",
        "marcdown, markdown",
        "km, km",
        "output, output",
        "mark, markdown",
        "Out, output",
        "ma, ",
        "pdf, ",
        "x, ",
        "'', "
    })
    void wordWithAFewSlipsIsGuessed(String typed, String meant) {
        assertEquals(
                Optional.ofNullable(meant),
                Nearest.to(typed, List.of("json", "output", "zone", "markdown", "km", "text")));
    }
}
