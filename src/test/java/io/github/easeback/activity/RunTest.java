package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {

    private static final Instant START = Instant.parse("2025-07-05T23:44:00Z");
    private static final LocalDateTime LOCAL_START = LocalDateTime.parse("2025-07-06T01:44");

    @Test
    void whatWasNotSetIsAbsent() {
        Run run = builder().build();

        assertEquals(Optional.empty(), run.timerTime());
        assertEquals(OptionalDouble.empty(), run.distanceMetres());
        assertEquals(OptionalDouble.empty(), run.ascentMetres());
        assertEquals(OptionalDouble.empty(), run.descentMetres());
        assertEquals(OptionalDouble.empty(), run.rpe());
        assertEquals(Surface.UNKNOWN, run.surface());
        assertEquals(Device.UNKNOWN, run.device());
        assertEquals(LocalTimeSource.CALLER, run.localTimeSource());
        assertEquals(0, run.sampleCount());
    }

    @Test
    void whatWasSetIsKept() {
        Device device = new Device("Watch One", OptionalLong.of(7));
        Run run = builder()
                .timerTime(Duration.ofMinutes(30))
                .distanceMetres(5000)
                .ascentMetres(120)
                .descentMetres(90)
                .surface(Surface.TRAIL)
                .device(device)
                .localTimeSource(LocalTimeSource.FILE)
                .sampleCount(1801)
                .build();

        assertEquals("a.fit", run.source());
        assertEquals(START, run.start());
        assertEquals(Optional.of(Duration.ofMinutes(30)), run.timerTime());
        assertEquals(OptionalDouble.of(5000), run.distanceMetres());
        assertEquals(OptionalDouble.of(120), run.ascentMetres());
        assertEquals(OptionalDouble.of(90), run.descentMetres());
        assertEquals(Surface.TRAIL, run.surface());
        assertEquals(device, run.device());
        assertEquals(LocalTimeSource.FILE, run.localTimeSource());
        assertEquals(1801, run.sampleCount());
    }

    @Test
    void runOverMidnightBelongsToTheLocalDayItStartedOn() {
        Run run = Run.builder("a.fit", START, LocalDateTime.parse("2025-07-05T23:44"))
                .timerTime(Duration.ofHours(1))
                .build();

        assertEquals(LocalDate.parse("2025-07-05"), run.date());
        assertEquals(LocalDate.parse("2025-07-06"), builder().build().date());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN})
    void metresThatNoRunHasAreRefused(double metres) {
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().distanceMetres(metres).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().ascentMetres(metres).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().descentMetres(metres).build());
    }

    @Test
    void negativeTimeIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> builder().timerTime(Duration.ofMillis(-1)).build());
    }

    @Test
    void zeroMetresAndNoTimeAreAllowed() {
        Run run = builder().distanceMetres(0).timerTime(Duration.ZERO).build();

        assertEquals(OptionalDouble.of(0), run.distanceMetres());
        assertEquals(Optional.of(Duration.ZERO), run.timerTime());
    }

    @Test
    @SuppressWarnings("NullAway")
    void sourceAndStartAreNeeded() {
        assertThrows(NullPointerException.class, () -> Run.builder(null, START, LOCAL_START));
        assertThrows(NullPointerException.class, () -> Run.builder("a.fit", null, LOCAL_START));
        assertThrows(NullPointerException.class, () -> Run.builder("a.fit", START, null));
    }

    @Test
    void runsAreOrderedByStartAndThenBySource() {
        Run first = run("z.fit", START);
        Run second = run("a.fit", START.plusSeconds(1));
        Run third = run("b.fit", START.plusSeconds(1));

        assertEquals(
                List.of(first, second, third),
                Stream.of(third, second, first).sorted().toList());
    }

    @Test
    void runsAreEqualIfStartAndSourceAre() {
        Run run = run("a.fit", START);

        assertEquals(run, run("a.fit", START));
        assertEquals(run.hashCode(), run("a.fit", START).hashCode());
        assertEquals(0, run.compareTo(run("a.fit", START)));
        assertNotEquals(run, run("b.fit", START));
        assertNotEquals(run, run("a.fit", START.plusSeconds(1)));
        assertNotEquals(run, (Object) "a.fit");
    }

    private static Run run(String source, Instant start) {
        return Run.builder(source, start, LOCAL_START).build();
    }

    private static Run.Builder builder() {
        return Run.builder("a.fit", START, LOCAL_START);
    }
}
