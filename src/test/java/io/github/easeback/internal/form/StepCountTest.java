package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepCountTest {

    private static final Optional<Duration> HALF_AN_HOUR = Optional.of(Duration.ofMinutes(30));

    /** 160 steps a minute for 30 minutes are 4800 steps. */
    @ParameterizedTest
    @CsvSource({
        "4800, 4800",
        "4650, 4650",
        "7200, 7200", // exactly 1.5 times as many
        "7201, 4800",
        "3200, 3200", // exactly 1.5 times fewer
        "3199, 4800",
        "2400, 4800", // strides read as steps
        "9600, 4800" // steps read as strides
    })
    void watchIsBelievedUpToAFactorOfOneAndAHalf(double watch, double steps) {
        assertEquals(
                OptionalDouble.of(steps), StepCount.of(OptionalDouble.of(watch), OptionalDouble.of(160), HALF_AN_HOUR));
    }

    @Test
    void withoutACountStepsAreCadenceByTime() {
        assertEquals(
                OptionalDouble.of(4800), StepCount.of(OptionalDouble.empty(), OptionalDouble.of(160), HALF_AN_HOUR));
    }

    @Test
    void countIsBelievedWhereNothingSpeaksAgainstIt() {
        assertEquals(
                OptionalDouble.of(4800), StepCount.of(OptionalDouble.of(4800), OptionalDouble.empty(), HALF_AN_HOUR));
        assertEquals(
                OptionalDouble.of(4800),
                StepCount.of(OptionalDouble.of(4800), OptionalDouble.of(160), Optional.empty()));
    }

    @Test
    void withoutCountAndCadenceStepsAreAbsent() {
        assertEquals(
                OptionalDouble.empty(), StepCount.of(OptionalDouble.empty(), OptionalDouble.empty(), HALF_AN_HOUR));
    }
}
