package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.internal.recording.Samples;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeMeanTest {

    private TimeMean mean;

    /** Sample n is taken at second n x n. */
    @BeforeEach
    void setUp() {
        Samples.Builder samples = new Samples.Builder();
        for (long n = 0; n < 20; n++) {
            samples.add(1000 * n * n);
        }
        Samples built = samples.build();
        mean = new TimeMean(new Track(built, List.of()));
    }

    @Test
    void meanIsOverTimeNotOverSamples() {
        mean.add(0, 100);
        mean.add(1, 120);
        mean.add(3, 160);

        // 1 s at 110 and 8 s at 140 on average.
        assertEquals(1230.0 / 9, mean.over(9000).orElseThrow(), 1e-9);
    }

    @Test
    void whatWasNotMeasuredIsBridged() {
        mean.add(0, 100);
        mean.add(2, 120);

        assertEquals(OptionalDouble.of(110), mean.over(4000));
    }

    @Test
    void gapOfMoreThanTwoMinutesIsNotBridged() {
        // From 16 s to 136 s would be 120 s; sample 12 comes at 144 s.
        mean.add(3, 100);
        mean.add(4, 100);
        mean.add(12, 500);
        mean.add(13, 500);

        assertEquals((7 * 100 + 25 * 500) / 32.0, mean.over(1).orElseThrow(), 1e-9);
    }

    @Test
    void interruptionIsNotBridged() {
        mean.add(0, 100);
        mean.add(1, 100);
        mean.interrupt();
        mean.add(2, 500);
        mean.add(3, 500);

        assertEquals((1 * 100 + 5 * 500) / 6.0, mean.over(1).orElseThrow(), 1e-9);
    }

    @Test
    void meanOfTooLittleTimeIsAbsent() {
        mean.add(0, 100);
        mean.add(3, 100);

        assertEquals(OptionalDouble.of(100), mean.over(9000));
        assertEquals(OptionalDouble.empty(), mean.over(9001));
    }

    @Test
    void meanOfOneValueIsAbsent() {
        mean.add(0, 100);

        assertEquals(OptionalDouble.empty(), mean.over(0));
    }
}
