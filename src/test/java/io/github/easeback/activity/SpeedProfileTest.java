package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedProfileTest {

    private static final SpeedProfile PROFILE = new SpeedProfile.Builder()
            .add(0, 10_000)
            .add(2.10, 60_000)
            .add(2.14, 40_000)
            .add(2.50, 30_000)
            .build();

    @ParameterizedTest
    @CsvSource({
        "0, 130000",
        "2.05, 130000",
        "2.10, 70000", // exactly at the limit is not above it
        "2.125, 70000", // the class from 2.10 to 2.15 stands for its mean
        "2.14, 30000", // which a steady speed is to the last digit
        "2.139, 70000",
        "2.15, 30000",
        "2.50, 0",
        "30, 0"
    })
    void timeAboveASpeedIsExactAtTheEndsOfAClass(double speed, long millis) {
        assertEquals(Duration.ofMillis(millis), PROFILE.timeAbove(speed));
    }

    @Test
    void totalHoldsStandingStill() {
        assertEquals(Duration.ofSeconds(140), PROFILE.total());
        assertEquals(Duration.ZERO, new SpeedProfile.Builder().build().total());
    }

    @Test
    void speedsBeyondTwentyCountAsTwenty() {
        SpeedProfile profile = new SpeedProfile.Builder().add(56_886, 1000).build();

        assertEquals(Duration.ofSeconds(1), profile.timeAbove(19.95));
        assertEquals(Duration.ZERO, profile.timeAbove(20));
    }

    @Test
    void profilesOfTheSameTimesAreEqual() {
        SpeedProfile.Builder builder = new SpeedProfile.Builder().add(2.5, 1000);

        assertEquals(builder.build(), builder.build());
        assertEquals(builder.build().hashCode(), builder.build().hashCode());
        assertNotEquals(builder.build(), builder.add(2.5, 1).build());
        assertNotEquals(builder.build(), builder.add(2.6, 1).build());
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 1000", "NaN, 1000", "2.5, -1"})
    void negativeSpeedsAndTimesAreRejected(double speed, long millis) {
        SpeedProfile.Builder builder = new SpeedProfile.Builder();

        assertThrows(IllegalArgumentException.class, () -> builder.add(speed, millis));
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "NaN"})
    void timeAboveANegativeSpeedIsRejected(double speed) {
        assertThrows(IllegalArgumentException.class, () -> PROFILE.timeAbove(speed));
    }
}
