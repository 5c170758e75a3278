package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Device;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Pause;
import io.github.easeback.activity.Run;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the samples say, a run holds no negative and no endless number, and nothing that no runner can do. */
class HostileSamplesTest {

    private static final double[] ODD = {
        Double.NaN,
        0,
        -1,
        1e-300,
        1e300,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        65_535,
        4_294_967.295,
        -500,
        56_886
    };

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void runOfHostileSamplesHoldsNothingImpossible(long seed) {
        Random random = new Random(seed);
        recording(samples(random), pauses(random)).ifPresent(HostileSamplesTest::check);
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fortyThousandSamplesThatLeapTakeSeconds() {
        Samples.Builder samples = new Samples.Builder();
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            samples.add(millis(i % 2 * 599 + i % 3))
                    .set(Quantity.DISTANCE, 7000.0 * i)
                    .set(Quantity.ALTITUDE, 100 + i % 1000);
            pauses.add(MadeUpRun.pause(i, i));
        }

        recording(samples.build(), pauses).ifPresent(HostileSamplesTest::check);
    }

    /** The records themselves reject what is negative or endless. */
    private static void check(Run run) {
        double best = Math.max(
                run.form().bestSpeeds().oneMinute().orElse(0),
                run.form().bestSpeeds().fiveMinutes().orElse(0));
        assertTrue(best <= RunReducer.FASTEST + 1e-6, () -> "best speed " + best);
        run.form().speeds().ifPresent(speeds -> assertEquals(Duration.ZERO, speeds.timeAbove(RunReducer.FASTEST)));
        run.gait().ifPresent(gait -> check(gait, run));
        double climb = run.terrain().sampledAscentMetres().orElse(0)
                + run.terrain().sampledDescentMetres().orElse(0);
        assertTrue(!(run.distanceMetres().orElse(0) > 0)
                || climb <= run.distanceMetres().getAsDouble());
        OptionalDouble contact = run.form().groundContactMillis();
        assertTrue(contact.isEmpty() || (contact.getAsDouble() > 0 && contact.getAsDouble() < 500));
    }

    private static void check(Gait gait, Run run) {
        assertTrue(gait.walkingTime().compareTo(run.timerTime().orElseThrow()) <= 0);
        run.distanceMetres().ifPresent(metres -> assertTrue(gait.walkingMetres() <= metres));
    }

    private static Optional<Run> recording(Samples samples, List<Pause> pauses) {
        Recording recording = new Recording(
                "a.fit",
                Device.UNKNOWN,
                "running",
                "generic",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                samples,
                pauses,
                List.of());
        return new RunReducer(ZoneOffset.UTC).withInside().reduce(recording).run();
    }

    private static Samples samples(Random random) {
        Samples.Builder samples = new Samples.Builder();
        double odd = random.nextDouble() * random.nextDouble();
        long second = 0;
        for (int i = 0; i < 1500; i++) {
            second += random.nextDouble() < odd / 10 ? random.nextInt(4000) - 2000 : random.nextInt(4);
            samples.add(millis(second));
            for (Quantity quantity : Quantity.values()) {
                double value = quantity == Quantity.DISTANCE ? 2.5 * i : 2 + random.nextInt(200);
                // What the readers let through is not negative, except for the height, and finite; this is worse.
                samples.set(quantity, random.nextDouble() < odd ? ODD[random.nextInt(ODD.length)] : value);
            }
        }
        return samples.build();
    }

    private static List<Pause> pauses(Random random) {
        List<Pause> pauses = new ArrayList<>();
        for (int from = random.nextInt(500); from < 3000; from += 200 + random.nextInt(500)) {
            pauses.add(MadeUpRun.pause(from, from + random.nextInt(400)));
        }
        return pauses;
    }
}
