package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
        assertEquals(OptionalDouble.empty(), run.totals().rpe());
        assertEquals(Surface.UNKNOWN, run.surface());
        assertEquals(Device.UNKNOWN, run.origin().device());
        assertEquals(LocalTimeSource.CALLER, run.when().source());
        assertEquals(0, run.origin().sampleCount());
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
                .origin(new Origin("a.fit", device, Optional.empty(), 1801, List.of(), Optional.empty(), Map.of()))
                .localTimeSource(LocalTimeSource.FILE)
                .build();

        assertEquals("a.fit", run.source());
        assertEquals(START, run.start());
        assertEquals(Optional.of(Duration.ofMinutes(30)), run.timerTime());
        assertEquals(OptionalDouble.of(5000), run.distanceMetres());
        assertEquals(OptionalDouble.of(120), run.ascentMetres());
        assertEquals(OptionalDouble.of(90), run.descentMetres());
        assertEquals(Surface.TRAIL, run.surface());
        assertEquals(device, run.origin().device());
        assertEquals(LocalTimeSource.FILE, run.when().source());
        assertEquals(1801, run.origin().sampleCount());
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
    void runsAreEqualIfAllOfTheirPartsAre() {
        Run run = whole();

        assertEquals(run, whole());
        assertEquals(run.hashCode(), whole().hashCode());
        assertNotEquals(run, (Object) "a.fit");
    }

    static Stream<Function<Run.Builder, Run.Builder>> changes() {
        return Stream.of(
                run -> run.localTimeSource(LocalTimeSource.FILE),
                run -> run.timerTime(Duration.ofMinutes(31)),
                run -> run.distanceMetres(5001),
                run -> run.ascentMetres(121),
                run -> run.descentMetres(91),
                run -> run.averageHeartRate(141),
                run -> run.cadence(161),
                run -> run.rpe(4),
                run -> run.steps(4801),
                run -> run.surface(Surface.ROAD),
                run -> run.terrain(Terrain.UNKNOWN),
                run -> run.gait(new Gait(Duration.ofMinutes(3), 200, 1, 2)),
                run -> run.form(RunningForm.UNKNOWN),
                run -> run.origin(Origin.of("b.fit")),
                run -> run.totals(ActivityTotals.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void runThatWasChangedInOnePartIsAnotherOneAndKeepsTheRest(Function<Run.Builder, Run.Builder> change) {
        Run run = whole();
        Run changed = change.apply(run.toBuilder()).build();

        assertNotEquals(run, changed);
        assertEquals(
                5,
                Stream.of(
                                changed.when().equals(run.when()),
                                changed.totals().equals(run.totals()),
                                changed.surface() == run.surface(),
                                changed.terrain().equals(run.terrain()),
                                changed.form().equals(run.form()),
                                changed.origin().equals(run.origin()))
                        .filter(isSame -> isSame)
                        .count());
    }

    /** Two devices may write the same file name at the same second. */
    @Test
    void orderLooksAtStartAndSourceOnly() {
        Run run = whole();
        Run other = run.toBuilder().distanceMetres(6000).build();

        assertEquals(0, run.compareTo(other));
        assertNotEquals(run, other);
    }

    @Test
    void totalsThatAreSetReplaceAllOfThem() {
        ActivityTotals totals =
                ActivityTotals.builder().distanceMetres(OptionalDouble.of(3000)).build();
        Run run = whole().toBuilder().totals(totals).build();

        assertEquals(OptionalDouble.of(3000), run.distanceMetres());
        assertEquals(Optional.empty(), run.timerTime());
    }

    /** A run of 1000 s, 100 s of which are walked: a tenth of the time is 100 s. */
    @ParameterizedTest
    @CsvSource({"900, false", "1000, false", "1001, true", "800, false", "799, true"})
    void gaitIsDisputedIfTheWatchDiffersByMoreThanATenthOfTheTime(long watchSeconds, boolean isDisputed) {
        WatchGait watch = new WatchGait(Duration.ofSeconds(watchSeconds), Duration.ZERO, Duration.ZERO);
        Run run = builder()
                .totals(ActivityTotals.builder()
                        .timerTime(Optional.of(Duration.ofSeconds(1000)))
                        .watchGait(Optional.of(watch))
                        .build())
                .gait(new Gait(Duration.ofSeconds(100), 120, 1, 1))
                .build();

        assertEquals(isDisputed, run.isGaitDisputed());
    }

    @ParameterizedTest
    @CsvSource({"200, false", "201, true", "0, false", "100, false"})
    void walksAreDisputedIfTheWatchMarksNothingElse(long watchSeconds, boolean isDisputed) {
        Run run = builder()
                .totals(ActivityTotals.builder()
                        .timerTime(Optional.of(Duration.ofSeconds(1000)))
                        .watchGait(Optional.of(WatchGait.ofWalks(Duration.ofSeconds(watchSeconds))))
                        .build())
                .gait(new Gait(Duration.ofSeconds(100), 120, 1, 1))
                .build();

        assertEquals(isDisputed, run.isGaitDisputed());
    }

    @Test
    void gaitIsNotDisputedIfOneOfTheTwoIsNotKnown() {
        WatchGait watch = new WatchGait(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        ActivityTotals totals =
                ActivityTotals.builder().watchGait(Optional.of(watch)).build();

        assertFalse(whole().isGaitDisputed());
        assertFalse(builder()
                .totals(totals)
                .gait(new Gait(Duration.ZERO, 0, 0, 1))
                .build()
                .isGaitDisputed());
        assertFalse(builder()
                .totals(totals)
                .timerTime(Duration.ofMinutes(9))
                .build()
                .isGaitDisputed());
    }

    private static Run whole() {
        OptionalDouble metres = OptionalDouble.of(120);
        return builder()
                .timerTime(Duration.ofMinutes(30))
                .distanceMetres(5000)
                .ascentMetres(120)
                .descentMetres(90)
                .averageHeartRate(140)
                .cadence(160)
                .rpe(3)
                .steps(4800)
                .surface(Surface.TRAIL)
                .terrain(new Terrain(metres, metres, metres, metres, Optional.empty()))
                .gait(new Gait(Duration.ofMinutes(2), 200, 1, 2))
                .build();
    }

    private static Run run(String source, Instant start) {
        return Run.builder(source, start, LOCAL_START).build();
    }

    private static Run.Builder builder() {
        return Run.builder("a.fit", START, LOCAL_START);
    }
}
