package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** A summary of which one value is set; the parts are numbered as in the record. */
    private static SessionSummary summary(int part, OptionalDouble value) {
        Function<Integer, OptionalDouble> at = index -> index == part ? value : NONE;
        return new SessionSummary(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at.apply(3),
                at.apply(4),
                at.apply(5),
                at.apply(6),
                at.apply(7),
                at.apply(8),
                at.apply(9),
                at.apply(10),
                at.apply(11),
                OptionalInt.empty(),
                at.apply(13));
    }

    private static SessionSummary times(Optional<Duration> timer, Optional<Duration> elapsed, OptionalInt feel) {
        return new SessionSummary(
                Optional.empty(), timer, elapsed, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, feel, NONE);
    }

    static Stream<Arguments> amounts() {
        Map<String, BiConsumer<Run.Builder, Double>> setters = new TreeMap<>(Map.of(
                "distanceMetres", Run.Builder::distanceMetres,
                "ascentMetres", Run.Builder::ascentMetres,
                "descentMetres", Run.Builder::descentMetres,
                "averageHeartRate", Run.Builder::averageHeartRate,
                "cadence", Run.Builder::cadence,
                "steps", Run.Builder::steps,
                "groundContactMillis", Run.Builder::groundContactMillis));
        Map<String, Integer> parts = new TreeMap<>(Map.of(
                "distanceMetres", 3,
                "ascentMetres", 4,
                "descentMetres", 5,
                "averageSpeed", 6,
                "bestSpeed", 7,
                "cadence", 8,
                "averageHeartRate", 9,
                "maximumHeartRate", 10,
                "steps", 13));
        return Stream.concat(
                setters.entrySet().stream()
                        .map(entry -> Arguments.of(entry.getKey(), (Consumer<Double>)
                                value -> entry.getValue().accept(run(), value))),
                parts.entrySet().stream()
                        .map(entry -> Arguments.of(entry.getKey(), (Consumer<Double>)
                                value -> summary(entry.getValue(), OptionalDouble.of(value)))));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void amountIsFiniteAndNotNegative(String name, Consumer<Double> set) {
        for (double bad : new double[] {-0.01, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertRefused(name + " is " + bad + ", and has to be finite and at least 0", () -> set.accept(bad));
        }
        assertDoesNotThrow(() -> set.accept(0.0));
        assertDoesNotThrow(() -> set.accept(1e300));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "10.01, false", "55, false", "-0.1, false", "NaN, false"})
    void ratingIsWithinItsScale(double rpe, boolean isTaken) {
        Executable set = () -> run().rpe(rpe);
        Executable make = () -> summary(11, OptionalDouble.of(rpe));

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
        Executable make = () -> times(Optional.empty(), Optional.empty(), OptionalInt.of(feel));

        if (isTaken) {
            assertDoesNotThrow(make);
        } else {
            assertThrows(IllegalArgumentException.class, make);
        }
    }

    @Test
    void timesAndCountsAreNotNegative() {
        Duration bad = Duration.ofMillis(-1);
        Optional<Duration> none = Optional.empty();
        String range = "PT-0.001S, and has to be at least 0";

        assertRefused("timerTime is " + range, () -> run().timerTime(bad));
        assertRefused("timerTime is " + range, () -> times(Optional.of(bad), none, OptionalInt.empty()));
        assertRefused("elapsedTime is " + range, () -> times(none, Optional.of(bad), OptionalInt.empty()));
        assertRefused("steepDescentTime is " + range, () -> new Terrain(NONE, NONE, NONE, NONE, Optional.of(bad)));
        assertRefused("walkingTime is " + range, () -> new Gait(bad, 0, 0, 0));
        assertRefused("sampleCount is -1, and has to be at least 0", () -> run().sampleCount(-1));
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
                nothing("summary", () -> run().summary(null)),
                nothing("terrain", () -> run().terrain(null)),
                nothing("gait", () -> run().gait(null)),
                nothing("bestSpeeds", () -> run().bestSpeeds(null)),
                nothing("speeds", () -> run().speeds(null)),
                nothing("surface", () -> run().surface(null)),
                nothing("device", () -> run().device(null)),
                nothing("repairs", () -> run().repairs(null)),
                nothing("distanceMetres", () -> summary(3, null)),
                nothing("steps", () -> summary(13, null)),
                nothing("rpe", () -> summary(11, null)),
                nothing("feel", () -> times(Optional.empty(), Optional.empty(), null)),
                nothing("elapsedTime", () -> times(Optional.empty(), null, OptionalInt.empty())),
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
