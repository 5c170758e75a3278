package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkRunPatternTest {

    /** Bouts as in "w300 r120 s20", in seconds. */
    private static List<Bout> bouts(String text) {
        List<Bout> bouts = new ArrayList<>();
        Duration from = Duration.ZERO;
        for (String part : text.split(" ", -1)) {
            Bout.Kind gait = switch (part.charAt(0)) {
                case 'r' -> Bout.Kind.RUN;
                case 'w' -> Bout.Kind.WALK;
                case 's' -> Bout.Kind.STAND;
                default -> Bout.Kind.UNKNOWN;
            };
            Duration duration = Duration.ofSeconds(Long.parseLong(part.substring(1)));
            bouts.add(new Bout(gait, from, duration, OptionalDouble.empty()));
            from = from.plus(duration);
        }
        return bouts;
    }

    @ParameterizedTest
    @CsvSource({
        "r120 w120 r120 w120 r120, 3, 120, 120",
        "w300 r120 w120 r120 w120 r120 w600, 3, 120, 120", // warm-up and cool-down
        "s30 w300 s5 r60 w90 r60 w90 r60 w90 r60 w400 s20, 4, 90, 60",
        "r45 w75 r60 w45 r75, 3, 60, 60", // 15 s off
        "r600 w60 r510 w60 r690, 3, 60, 600", // 15 % off
        "r100 s20 r120 w60 r240 w60 r240, 3, 60, 240", // a traffic light within a run
        "r120 w100 s20 r120 w120 r120, 3, 120, 120", // a stand at the end of a walk
        "r120 s20 w100 r120 w120 r120, 3, 120, 120"
    })
    void walksAndRunsThatTakeTurnsAreAPattern(String text, int cycles, long walk, long run) {
        WalkRunPattern pattern = WalkRunPattern.of(bouts(text)).orElseThrow();

        assertEquals(cycles, pattern.cycles());
        assertEquals(walk, pattern.walk().toSeconds());
        assertEquals(run, pattern.run().toSeconds());
    }

    @ParameterizedTest
    @CsvSource({
        "w300 r120 w60 r100 s20 r30 w600, 120 150",
        "r120 s10 w60 r20, 120 20",
        "r120 s30, 120",
        "w1800, ''",
        "r120 u1 r120, "
    })
    void stretchesOfRunningEndWithAWalkAndNotWithAStand(String text, String seconds) {
        assertEquals(
                Optional.ofNullable(seconds),
                WalkRunPattern.runs(bouts(text))
                        .map(runs -> runs.stream()
                                .map(run -> String.valueOf(run.toSeconds()))
                                .collect(Collectors.joining(" "))));
    }

    @ParameterizedTest
    @CsvSource({
        "75000, 60000, true", "75001, 60000, false", "45000, 60000, true", "44999, 60000, false",
        "690000, 600000, true", "690001, 600000, false", "510000, 600000, true", "509999, 600000, false"
    })
    void boutsAreAsLongWithin15SecondsOr15PerCent(long millis, long other, boolean isAsLong) {
        assertEquals(isAsLong, WalkRunPattern.isAsLong(Duration.ofMillis(millis), Duration.ofMillis(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "r120 w120 r120", // two cycles
        "r1800",
        "w1800",
        "r44 w60 r60 w60 r60", // 16 s off
        "r60 w60 r60 w92 r60", // both 16 s off their median
        "r600 w60 r510 w60 r691", // more than 15 % off
        "r600 w60 r509 w60 r600", // more than 15 % off
        "r120 w120 r120 w120 r120 u30",
        "r120 s120 r120 s120 r120" // stands, and no walk
    })
    void otherRunsHaveNone(String text) {
        assertEquals(Optional.empty(), WalkRunPattern.of(bouts(text)));
    }

    @Test
    void noBoutsHaveNone() {
        assertEquals(Optional.empty(), WalkRunPattern.of(List.of()));
        assertEquals(Optional.empty(), RunningForm.UNKNOWN.pattern());
    }

    @Test
    void fewerThanThreeCyclesAreRefused() {
        assertEquals(
                "cycles is 2, and has to be at least 3",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new WalkRunPattern(2, Duration.ofMinutes(1), Duration.ofMinutes(2)))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new WalkRunPattern(3, Duration.ofMinutes(-1), Duration.ofMinutes(2)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new WalkRunPattern(3, Duration.ofMinutes(1), Duration.ofMinutes(-2)));
    }

    @Test
    void longestRunningIsTheLongestBout() {
        RunningForm form = RunningForm.UNKNOWN.withBouts(bouts("w300 r120 s20 r180 w60 r150"));

        assertEquals(Optional.empty(), form.longestRunning(), "the gait of the whole run is not known");
        Gait gait = new Gait(Duration.ofSeconds(380), 400, 2, 2);
        assertEquals(Optional.of(Duration.ofMinutes(3)), form.withGait(gait).longestRunning());
        assertEquals(
                Optional.of(Duration.ZERO),
                form.withGait(gait).withBouts(bouts("w300")).longestRunning());
        assertEquals(Optional.empty(), RunningForm.UNKNOWN.withGait(gait).longestRunning());
    }

    @Test
    void boutIsCheckedAndHasASpeedIfItHasADistance() {
        Bout bout = new Bout(Bout.Kind.RUN, Duration.ZERO, Duration.ofMillis(62_500), OptionalDouble.of(150));
        assertEquals(OptionalDouble.of(2.4), bout.speed());
        assertEquals(OptionalDouble.empty(), bouts("r60").get(0).speed());

        Duration second = Duration.ofSeconds(1);
        assertEquals(
                "duration is PT0S, and has to be more than 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Bout(Bout.Kind.RUN, second, Duration.ZERO, OptionalDouble.empty()))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Bout(Bout.Kind.RUN, second.negated(), second, OptionalDouble.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> new Bout(Bout.Kind.RUN, second, second, OptionalDouble.of(-1)));
    }
}
