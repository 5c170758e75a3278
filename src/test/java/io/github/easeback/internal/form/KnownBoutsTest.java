package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Pause;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bouts that are known are found again, however the watch took its samples, with a cadence or without, through noise and pauses. */
class KnownBoutsTest {

    /** Samples now and then lie up to 7 s apart, so each end of a bout may come that late. */
    private static final double SECONDS = 8;

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /** A made-up run with its bouts, and a pause in the middle of the last but one of them. */
    private record Known(MadeUpRun run, List<Long> seconds, Pause pause) {

        static Known of(Random random, boolean hasCadence) {
            MadeUpRun run = new MadeUpRun();
            List<Long> seconds = new ArrayList<>();
            double walk = 1.2 + 0.3 * random.nextDouble();
            double jog = 1.9 + 0.5 * random.nextDouble();
            Pause pause = MadeUpRun.pause(0, 0);
            for (int i = 0; i < 12; i++) {
                boolean isWalk = i % 2 == 0;
                long length = 60L + random.nextInt(180);
                double speed = isWalk ? walk : jog;
                double cadence = hasCadence ? (isWalk ? 112 : 158) : Double.NaN;
                seconds.add(length);
                if (i == 10) {
                    run.go(length / 2, speed, 0, cadence);
                    pause = MadeUpRun.pause(run.seconds(), run.seconds() + 90);
                    run.go(90, 0, 0, 0).go(length - length / 2, speed, 0, cadence);
                } else {
                    run.go(length, speed, 0, cadence);
                }
            }
            return new Known(run, seconds, pause);
        }

        void areFoundIn(Samples samples) {
            List<Bout> bouts = new WalkBreaks(new Track(samples, List.of(pause))).bouts();
            assertEquals(seconds.size(), bouts.size(), bouts::toString);
            Duration end = Duration.ZERO;
            for (int i = 0; i < bouts.size(); i++) {
                Bout bout = bouts.get(i);
                assertEquals(i % 2 == 0 ? Bout.Kind.WALK : Bout.Kind.RUN, bout.gait());
                assertEquals(end, bout.from());
                assertEquals(seconds.get(i), bout.duration().toMillis() / 1000.0, SECONDS);
                end = end.plus(bout.duration());
            }
            assertEquals(seconds.stream().mapToDouble(Long::doubleValue).sum(), end.toMillis() / 1000.0, SECONDS);
            assertTrue(bouts.stream().allMatch(bout -> bout.speed().isPresent()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boutsAreFoundByCadence(long seed) {
        areFoundHoweverTheWatchTakesSamples(seed, true);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boutsAreFoundBySpeedAlone(long seed) {
        areFoundHoweverTheWatchTakesSamples(seed, false);
    }

    private static void areFoundHoweverTheWatchTakesSamples(long seed, boolean hasCadence) {
        Known known = Known.of(new Random(seed), hasCadence);
        known.areFoundIn(known.run().everySecond());
        known.areFoundIn(known.run().every(2));
        known.areFoundIn(known.run().nowAndThen(seed));
        known.areFoundIn(noisy(known.run().everySecond(), new Random(seed)));
    }

    /** Speeds that are off by up to 0.25 m/s, from one second to the next. */
    private static Samples noisy(Samples exact, Random random) {
        Samples.Builder samples = new Samples.Builder();
        for (int i = 0; i < exact.size(); i++) {
            double speed = exact.value(Quantity.SPEED, i);
            samples.add(exact.timeMillis(i))
                    .set(Quantity.DISTANCE, exact.value(Quantity.DISTANCE, i))
                    .set(Quantity.SPEED, speed == 0 ? 0 : speed + 0.5 * random.nextDouble() - 0.25)
                    .set(Quantity.CADENCE, exact.value(Quantity.CADENCE, i));
        }
        return samples.build();
    }
}
