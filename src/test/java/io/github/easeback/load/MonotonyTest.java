package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonotonyTest {

    private static double[] daily(String loads) {
        return Stream.of(loads.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "0 20 10 10 10 10 10,       1.8708,  130.958",
        "5 15 20 20 20 25 35,       2.3664,  331.30",
        "0 0 0 10 20 30 40,         0.95346, 95.346",
        "900 900 5 15 20 20 20 25 35, 2.3664, 331.30"
    })
    void lastSevenDaysHaveTheirMonotonyAndStrain(String loads, double monotony, double strain) {
        Monotony result = Monotony.of(daily(loads)).orElseThrow();

        assertEquals(monotony, result.value(), 5e-5);
        assertEquals(strain, result.strain(), 5e-3);
    }

    /** Seven times 0.1 has a deviation of about 1e-17 in doubles, and would have a monotony of billions. */
    @ParameterizedTest
    @ValueSource(strings = {"30 30 30 30 30 30 30", "0.1 0.1 0.1 0.1 0.1 0.1 0.1", "0 0 0 0 0 0 0"})
    void equalDaysHaveNoMonotonyRatherThanNoneOrAnEndlessOne(String loads) {
        assertEquals(Optional.empty(), Monotony.of(daily(loads)));
    }

    @Test
    void fewerThanSevenDaysHaveNone() {
        assertEquals(Optional.empty(), Monotony.of(daily("5 15 20 20 20 25")));
        assertThrows(IllegalArgumentException.class, () -> Monotony.of(new double[] {-1}));
    }
}
