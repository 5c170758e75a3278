package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherActivityTest {

    private static final Instant START = Instant.parse("2026-05-04T22:30:00Z");
    private static final LocalDateTime LOCAL = LocalDateTime.parse("2026-05-05T00:30:00");

    private static OtherActivity activity(String sport, long seconds, OptionalDouble metres) {
        return new OtherActivity("a.fit", sport, START, LOCAL, Duration.ofSeconds(seconds), metres);
    }

    @Test
    void dayIsThatOfTheLocalStart() {
        assertEquals(
                LocalDate.of(2026, 5, 5),
                activity("walking", 1, OptionalDouble.empty()).date());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 60, 100, sport is empty",
        "walking, 0, 100, both have to be above 0",
        "walking, 60, 0, both have to be above 0",
        "walking, -1, 100, timerTime is PT-1S",
        "walking, 60, -1, distanceMetres is -1.0",
        "walking, 60, NaN, distanceMetres is NaN"
    })
    void whatNoActivityHasIsRefused(String sport, long seconds, double metres, String complaint) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> activity(sport, seconds, OptionalDouble.of(metres)));

        assertTrue(String.valueOf(e.getMessage()).contains(complaint), e.getMessage());
    }

    @Test
    void totalsAreThoseOfEachSportInOrderOfItsName() {
        assertEquals(
                List.of(
                        new SportTotals("cycling", 1, Duration.ofHours(2), OptionalDouble.of(40_000)),
                        new SportTotals("walking", 2, Duration.ofMinutes(90), OptionalDouble.of(6_000))),
                SportTotals.of(List.of(
                        TestRuns.other("walking", "2026-05-01", 1_800, 2_000),
                        TestRuns.other("cycling", "2026-05-02", 7_200, 40_000),
                        TestRuns.other("walking", "2026-05-03", 3_600, 4_000))));
        assertEquals(List.of(), SportTotals.of(List.of()));
    }

    /** A sum of the known distances would be too small. */
    @Test
    void distanceOfASportIsUnknownWhereOneActivityTellsNone() {
        SportTotals cycling = SportTotals.of(List.of(
                        TestRuns.other("cycling", "2026-05-01", 1_800, 10_000),
                        TestRuns.other("cycling", "2026-05-02", 1_800, 0)))
                .get(0);

        assertEquals(OptionalDouble.empty(), cycling.distanceMetres());
        assertEquals(Duration.ofHours(1), cycling.timerTime());
    }
}
