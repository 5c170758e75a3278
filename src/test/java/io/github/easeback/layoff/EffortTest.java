package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.SpeedProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortTest {

    private static final double CEILING = 2.5;

    private static Run.Builder measured(int minutes, double metres) {
        return Run.builder("a", Instant.EPOCH, LocalDateTime.of(1970, 1, 1, 0, 0))
                .timerTime(Duration.ofMinutes(minutes))
                .distanceMetres(metres);
    }

    private static Run run(int fastMinutes, int slowMinutes) {
        SpeedProfile speeds = new SpeedProfile.Builder()
                .add(3, fastMinutes * 60_000L)
                .add(2, slowMinutes * 60_000L)
                .build();
        return measured(fastMinutes + slowMinutes, 60 * (3.0 * fastMinutes + 2.0 * slowMinutes))
                .form(RunningForm.UNKNOWN.withSpeeds(speeds))
                .gait(new Gait(Duration.ZERO, 0, 0, 1))
                .build();
    }

    /** More than half of the running, and at least five minutes; comeback.md, pace ceiling. */
    @ParameterizedTest
    @CsvSource({"5, 4, true", "5, 5, false", "6, 5, true", "4, 1, false", "0, 30, false", "30, 0, true"})
    void oldPaceIsMostOfTheRunningAndAtLeastFiveMinutes(int fast, int slow, boolean isOldPace) {
        Effort effort = Effort.of(run(fast, slow), CEILING).orElseThrow();

        assertEquals(isOldPace, effort.isOldPace());
        assertEquals(60.0 * fast, effort.aboveSeconds(), 1e-6);
        assertEquals(60.0 * (fast + slow), effort.runningSeconds(), 1e-6);
        assertEquals((double) fast / (fast + slow), effort.share(), 1e-9);
    }

    @Test
    void walkIsNoRunning() {
        SpeedProfile speeds =
                new SpeedProfile.Builder().add(1.4, 600_000).add(3, 600_000).build();
        Run run = measured(20, 2_640)
                .form(RunningForm.UNKNOWN.withSpeeds(speeds))
                .gait(new Gait(Duration.ofMinutes(10), 840, 1, 1))
                .build();

        Effort effort = Effort.of(run, CEILING).orElseThrow();

        assertEquals(600, effort.runningSeconds(), 1e-6);
        assertEquals(600, effort.aboveSeconds(), 1e-6);
    }

    @Test
    void withoutSamplesTheAverageCounts() {
        assertEquals(
                1200,
                Effort.of(measured(20, 3_600).build(), CEILING).orElseThrow().aboveSeconds());
        assertEquals(
                0, Effort.of(measured(20, 2_400).build(), CEILING).orElseThrow().aboveSeconds());
    }

    @Test
    void withoutASpeedThereIsNoEffort() {
        Run run = Run.builder("a", Instant.EPOCH, LocalDateTime.of(1970, 1, 1, 0, 0))
                .timerTime(Duration.ofMinutes(20))
                .build();

        assertEquals(Optional.empty(), Effort.of(run, CEILING));
    }
}
