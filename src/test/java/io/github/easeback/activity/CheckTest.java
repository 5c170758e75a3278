package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be is refused where it is set, and the exception says what was found and what would be right. */
class CheckTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static Run.Builder run() {
        return Run.builder("diary", Instant.parse("2026-05-04T06:00:00Z"), LocalDateTime.parse("2026-05-04T08:00"));
    }

    private static ActivityTotals.Builder totals() {
        return ActivityTotals.builder();
    }

    static Stream<Arguments> amounts() {
        Map<String, BiConsumer<Run.Builder, Double>> ofRuns = new TreeMap<>(Map.of(
                "distanceMetres", Run.Builder::distanceMetres,
                "ascentMetres", Run.Builder::ascentMetres,
                "descentMetres", Run.Builder::descentMetres,
                "averageHeartRate", Run.Builder::averageHeartRate,
                "cadence", Run.Builder::cadence,
                "steps", Run.Builder::steps,
                "groundContactMillis", (run, value) -> run.form(RunningForm.UNKNOWN.withGroundContactMillis(value))));
        Map<String, BiFunction<ActivityTotals.Builder, OptionalDouble, ActivityTotals.Builder>> ofTotals =
                new TreeMap<>(Map.of(
                        "distanceMetres", ActivityTotals.Builder::distanceMetres,
                        "ascentMetres", ActivityTotals.Builder::ascentMetres,
                        "descentMetres", ActivityTotals.Builder::descentMetres,
                        "averageSpeed", ActivityTotals.Builder::averageSpeed,
                        "bestSpeed", ActivityTotals.Builder::bestSpeed,
                        "cadence", ActivityTotals.Builder::cadence,
                        "averageHeartRate", ActivityTotals.Builder::averageHeartRate,
                        "maximumHeartRate", ActivityTotals.Builder::maximumHeartRate,
                        "steps", ActivityTotals.Builder::steps));
        return Stream.concat(
                ofRuns.entrySet().stream()
                        .map(entry -> Arguments.of(entry.getKey(), (Consumer<Double>)
                                value -> entry.getValue().accept(run(), value))),
                ofTotals.entrySet().stream()
                        .map(entry -> Arguments.of(entry.getKey(), (Consumer<Double>) value -> entry.getValue()
                                .apply(totals(), OptionalDouble.of(value))
                                .build())));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void amountIsFiniteAndNotNegative(String name, Consumer<Double> set) {
        for (double bad : new double[] {-0.01, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertRefused(name + " is " + bad + ", and has to be finite and at least 0", () -> set.accept(bad));
        }
        assertDoesNotThrow(() -> set.accept(0.0));
        assertRefused(name + " is 1.1E12, and has to be at most 1.0E12", () -> set.accept(1.1e12));
        assertDoesNotThrow(() -> set.accept(1e12));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "10.01, false", "55, false", "-0.1, false", "NaN, false"})
    void ratingIsWithinItsScale(double rpe, boolean isTaken) {
        Executable set = () -> run().rpe(rpe);
        Executable make = () -> totals().rpe(OptionalDouble.of(rpe)).build();

        if (isTaken) {
            assertDoesNotThrow(set);
            assertDoesNotThrow(make);
        } else {
            assertRefused("rpe is " + rpe + ", and has to be from 0 to 10", set);
            assertRefused("rpe is " + rpe + ", and has to be from 0 to 10", make);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "101, false", "-1, false"})
    void feelingIsWithinItsScale(int feel, boolean isTaken) {
        Executable make = () -> totals().feel(OptionalInt.of(feel)).build();

        if (isTaken) {
            assertDoesNotThrow(make);
        } else {
            assertThrows(IllegalArgumentException.class, make);
        }
    }

    @Test
    void timesAndCountsAreNotNegative() {
        Duration bad = Duration.ofMillis(-1);
        String range = "PT-0.001S, and has to be at least 0";

        assertRefused("timerTime is " + range, () -> run().timerTime(bad));
        assertRefused(
                "timerTime is " + range,
                () -> totals().timerTime(Optional.of(bad)).build());
        assertRefused(
                "timerTime is PT1752000H0.001S, and has to be at most 73000 days",
                () -> run().timerTime(Duration.ofDays(73_000).plusMillis(1)));
        assertRefused(
                "elapsedTime is " + range,
                () -> totals().elapsedTime(Optional.of(bad)).build());
        assertRefused("steepDescentTime is " + range, () -> new Terrain(NONE, NONE, NONE, NONE, Optional.of(bad)));
        assertRefused("walkingTime is " + range, () -> new Gait(bad, 0, 0, 0));
        assertRefused("running is " + range, () -> new WatchGait(bad, Duration.ZERO, Duration.ZERO));
        assertRefused("walking is " + range, () -> new WatchGait(Duration.ZERO, bad, Duration.ZERO));
        assertRefused("standing is " + range, () -> new WatchGait(Duration.ZERO, Duration.ZERO, bad));
        assertRefused(
                "sampleCount is -1, and has to be at least 0",
                () -> new Origin("a.fit", Device.UNKNOWN, Optional.empty(), -1, List.of(), Optional.empty(), Map.of()));
        assertRefused("jogs is -1, and has to be at least 0", () -> new Gait(Duration.ZERO, 0, 0, -1));
        assertRefused(
                "fiveMinutes is NaN, and has to be finite and at least 0",
                () -> new BestSpeeds(NONE, OptionalDouble.of(Double.NaN), NONE));
        assertRefused(
                "distanceMetres is -1.0, and has to be finite and at least 0",
                () -> PlannedRun.on(LocalDate.EPOCH).withDistanceMetres(-1));
    }

    private static void assertRefused(String message, Executable made) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
    }

    @SuppressWarnings("NullAway")
    static Stream<Arguments> nulls() {
        return Stream.of(
                nothing("timerTime", () -> run().timerTime(null)),
                nothing("localTimeSource", () -> run().localTimeSource(null)),
                nothing("totals", () -> run().totals(null)),
                nothing("form", () -> run().form(null)),
                nothing("origin", () -> run().origin(null)),
                nothing("terrain", () -> run().terrain(null)),
                nothing("gait", () -> run().gait(null)),
                nothing("bestSpeeds", () -> RunningForm.UNKNOWN.withBestSpeeds(null)),
                nothing("speeds", () -> RunningForm.UNKNOWN.withSpeeds(null)),
                nothing("surface", () -> run().surface(null)),
                nothing("device", () -> Origin.of("a.fit").withDevice(null)),
                nothing("otherFormat", () -> Origin.of("a.fit").withOtherFormat(null)),
                nothing("repairs", () -> Origin.of("a.fit").withRepairs(null)),
                nothing("distanceMetres", () -> totals().distanceMetres(null).build()),
                nothing("steps", () -> totals().steps(null).build()),
                nothing("watchGait", () -> totals().watchGait(null).build()),
                nothing("running", () -> new WatchGait(null, Duration.ZERO, Duration.ZERO)),
                nothing("walking", () -> new WatchGait(Duration.ZERO, null, Duration.ZERO)),
                nothing("standing", () -> new WatchGait(Duration.ZERO, Duration.ZERO, null)),
                nothing("gait", () -> new Bout(null, Duration.ZERO, Duration.ofSeconds(1), NONE)),
                nothing("duration", () -> new Bout(Bout.Kind.RUN, Duration.ZERO, null, NONE)),
                nothing("rpe", () -> totals().rpe(null).build()),
                nothing("feel", () -> totals().feel(null).build()),
                nothing("elapsedTime", () -> totals().elapsedTime(null).build()),
                nothing("sampledAscentMetres", () -> new Terrain(null, NONE, NONE, NONE, Optional.empty())),
                nothing("steepDescentTime", () -> new Terrain(NONE, NONE, NONE, NONE, null)),
                nothing("oneMinute", () -> new BestSpeeds(null, NONE, NONE)),
                nothing("walkingTime", () -> new Gait(null, 0, 0, 0)),
                nothing("from", () -> new Pause(null, Instant.EPOCH)),
                nothing("to", () -> new Pause(Instant.EPOCH, null)),
                nothing("date", () -> PlannedRun.on((LocalDate) null)),
                nothing("surface", () -> PlannedRun.on(LocalDate.EPOCH).on((Surface) null)));
    }

    private static Arguments nothing(String name, Executable made) {
        return Arguments.of(name, made);
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nullIsRefusedByItsName(String name, Executable made) {
        assertEquals(name, assertThrows(NullPointerException.class, made).getMessage());
    }
}
