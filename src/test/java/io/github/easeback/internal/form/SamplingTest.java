package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.SpeedProfile;
import io.github.easeback.activity.Terrain;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run is the same, however often the watch took a sample: each second, each other second, or now and then. */
class SamplingTest {

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void runDoesNotDependOnHowOftenTheWatchTookASample(long seed) {
        MadeUpRun madeUp = madeUp(new Random(seed));
        Run run = MadeUpRun.reduced(madeUp.everySecond());

        compare(run, MadeUpRun.reduced(madeUp.every(2)));
        compare(run, MadeUpRun.reduced(madeUp.nowAndThen(seed)));
    }

    private static void compare(Run expected, Run actual) {
        double changes = 7 * stretchesOf(expected);
        compare(expected.terrain(), actual.terrain());
        compare(expected.gait().orElseThrow(), actual.gait().orElseThrow(), changes);
        compare(expected.form().bestSpeeds(), actual.form().bestSpeeds());
        compare(expected.form().speeds().orElseThrow(), actual.form().speeds().orElseThrow(), changes);
        assertEquals(
                expected.totals().cadence().orElseThrow(),
                actual.totals().cadence().orElseThrow(),
                0.01 * 160,
                "cadence within 1 %");
    }

    /** How often the gait changed: each time, a sample may come up to 7 s late. */
    private static int stretchesOf(Run run) {
        return run.gait().orElseThrow().walks() + run.gait().orElseThrow().jogs();
    }

    private static void compare(Terrain expected, Terrain actual) {
        close(expected.sampledAscentMetres(), actual.sampledAscentMetres(), 0.02, 2);
        close(expected.sampledDescentMetres(), actual.sampledDescentMetres(), 0.02, 2);
        close(expected.flatEquivalentMetres(), actual.flatEquivalentMetres(), 0.005, 0);
        close(expected.steepDescentMetres(), actual.steepDescentMetres(), 0.05, 50);
    }

    private static void compare(Gait expected, Gait actual, double seconds) {
        assertEquals(expected.walks(), actual.walks());
        assertEquals(expected.jogs(), actual.jogs());
        close(expected.walkingTime(), actual.walkingTime(), seconds);
        assertEquals(expected.walkingMetres(), actual.walkingMetres(), 1.5 * seconds);
    }

    private static void compare(BestSpeeds expected, BestSpeeds actual) {
        close(expected.oneMinute(), actual.oneMinute(), 0.01, 0);
        close(expected.fiveMinutes(), actual.fiveMinutes(), 0.01, 0);
        close(expected.twentyMinutes(), actual.twentyMinutes(), 0.01, 0);
    }

    private static void compare(SpeedProfile expected, SpeedProfile actual, double seconds) {
        assertEquals(expected.total(), actual.total());
        for (double speed = 1.975; speed < 3.5; speed += 0.25) {
            close(expected.timeAbove(speed), actual.timeAbove(speed), seconds + 30);
        }
    }

    private static void close(Duration expected, Duration actual, double seconds) {
        assertEquals(0, expected.minus(actual).abs().toMillis() / 1000.0, seconds);
    }

    private static void close(OptionalDouble expected, OptionalDouble actual, double share, double more) {
        double value = expected.orElseThrow();
        assertEquals(value, actual.orElseThrow(), share * value + more);
    }

    /** Half an hour or more of jogs and walks of at least 40 s, up and down hills. */
    private static MadeUpRun madeUp(Random random) {
        MadeUpRun run = new MadeUpRun().from(500);
        for (int i = 0; i < 8; i++) {
            double grade = 0.3 * random.nextDouble() - 0.15;
            run.go(200 + random.nextInt(200), 2.4 + random.nextDouble(), grade, 155 + random.nextInt(20));
            run.go(40 + random.nextInt(120), 1.2 + 0.4 * random.nextDouble(), 0, 105 + random.nextInt(15));
        }
        return run;
    }
}
