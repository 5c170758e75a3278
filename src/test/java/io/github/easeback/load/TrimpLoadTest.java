package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimpLoadTest {

    private static final HeartRateRange RANGE = new HeartRateRange(40, 200);

    private static Run run(double heartRate) {
        return TestRuns.on("2026-05-04")
                .timerTime(Duration.ofMinutes(30))
                .averageHeartRate(heartRate)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "MALE,       31.8025, 0.64 e^(1.92 dHR)",
        "FEMALE_064, 27.6305, 0.64 e^(1.67 dHR)",
        "FEMALE_086, 37.1285, 0.86 e^(1.67 dHR)"
    })
    void halfAnHourAt130BeatsHasTheLoadOfItsVariant(TrimpVariant variant, double expected, String symbol) {
        assertEquals(expected, TrimpLoad.of(RANGE, variant).of(run(130)).orElseThrow(), 5e-5);
        assertEquals(symbol, variant.symbol());
        assertEquals(symbol, variant.factor() + " e^(" + variant.exponent() + " dHR)");
    }

    @ParameterizedTest
    @CsvSource({"40, 0", "200, 130.9624", "39.9,", "200.1,"})
    void heartRateOutsideOfTheRangeIsNotCutToIt(double heartRate, Double expected) {
        OptionalDouble load = TrimpLoad.of(RANGE, TrimpVariant.MALE).of(run(heartRate));

        assertEquals(expected != null, load.isPresent());
        load.ifPresent(value -> assertEquals(expected, value, 5e-5));
    }

    @Test
    void runWithoutHeartRateOrTimeIsMissing() {
        Run deaf = TestRuns.on("2026-05-04").timerTime(Duration.ofMinutes(30)).build();
        Run timeless = TestRuns.on("2026-05-04").averageHeartRate(130).build();
        WeekValue week = TrimpLoad.of(RANGE, TrimpVariant.MALE).over(List.of(deaf, run(130), timeless));

        assertEquals(2, week.missingRuns());
        assertEquals(31.8025, week.value().orElseThrow(), 5e-5);
    }

    @Test
    void withoutSettingsNothingIsGuessed() {
        TrimpLoad trimp = TrimpLoad.withoutSettings();

        assertEquals(new WeekValue(OptionalDouble.empty(), 1), trimp.over(List.of(run(130))));
        assertTrue(trimp.range().isEmpty());
        assertTrue(trimp.variant().isEmpty());
    }

    @Test
    void settingsCanBePrinted() {
        TrimpLoad trimp = TrimpLoad.of(RANGE, TrimpVariant.FEMALE_086);

        assertEquals(Optional.of(RANGE), trimp.range());
        assertEquals(Optional.of(TrimpVariant.FEMALE_086), trimp.variant());
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "-1, 200", "60, 60", "200, 60", "NaN, 200", "60, NaN", "60, Infinity"})
    void rangeThatNoHeartHasIsRefused(double resting, double maximum) {
        assertThrows(IllegalArgumentException.class, () -> new HeartRateRange(resting, maximum));
    }
}
