package io.github.easeback.internal.recording;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Terrain;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that the samples of a run are reduced to hold no negative and no endless numbers. */
class SampledValuesTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void negativeOrEndlessNumbersAreRejected(double bad) {
        OptionalDouble value = OptionalDouble.of(bad);

        assertThrows(IllegalArgumentException.class, () -> new BestSpeeds(value, NONE, NONE));
        assertThrows(IllegalArgumentException.class, () -> new BestSpeeds(NONE, value, NONE));
        assertThrows(IllegalArgumentException.class, () -> new BestSpeeds(NONE, NONE, value));
        assertThrows(IllegalArgumentException.class, () -> terrain(value, NONE, NONE, NONE));
        assertThrows(IllegalArgumentException.class, () -> terrain(NONE, value, NONE, NONE));
        assertThrows(IllegalArgumentException.class, () -> terrain(NONE, NONE, value, NONE));
        assertThrows(IllegalArgumentException.class, () -> terrain(NONE, NONE, NONE, value));
        assertThrows(IllegalArgumentException.class, () -> new Gait(Duration.ZERO, bad, 0, 0));
    }

    @Test
    void negativeTimesAndCountsAreRejected() {
        Optional<Duration> negative = Optional.of(Duration.ofMillis(-1));

        assertThrows(IllegalArgumentException.class, () -> new Terrain(NONE, NONE, NONE, NONE, negative));
        assertThrows(IllegalArgumentException.class, () -> new Gait(Duration.ofMillis(-1), 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Gait(Duration.ZERO, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Gait(Duration.ZERO, 0, 0, -1));
    }

    @Test
    void zeroIsAValue() {
        OptionalDouble zero = OptionalDouble.of(0);

        assertDoesNotThrow(() -> terrain(zero, zero, zero, zero));
        assertDoesNotThrow(() -> new BestSpeeds(zero, zero, zero));
        assertDoesNotThrow(() -> new Gait(Duration.ZERO, 0, 0, 0));
    }

    private static Terrain terrain(
            OptionalDouble ascent, OptionalDouble descent, OptionalDouble flat, OptionalDouble steep) {
        return new Terrain(ascent, descent, flat, steep, Optional.empty());
    }
}
