package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunningForm;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BestSpeedLoadTest {

    private static final Run LONG = TestRuns.on("2026-05-04")
            .timerTime(Duration.ofMinutes(40))
            .form(RunningForm.UNKNOWN.withBestSpeeds(
                    new BestSpeeds(OptionalDouble.of(3.4), OptionalDouble.of(3.1), OptionalDouble.of(2.7))))
            .build();
    private static final Run SHORT = TestRuns.on("2026-05-05")
            .timerTime(Duration.ofMinutes(15))
            .form(RunningForm.UNKNOWN.withBestSpeeds(
                    new BestSpeeds(OptionalDouble.of(3.9), OptionalDouble.of(3.0), OptionalDouble.empty())))
            .build();
    private static final Run UNKNOWN =
            TestRuns.on("2026-05-06").timerTime(Duration.ofMinutes(20)).build();

    @Test
    void bestOfTheWeekIsTheBestOfItsRuns() {
        List<Run> week = List.of(LONG, SHORT);

        assertEquals(new WeekValue(OptionalDouble.of(3.9), 0), BestSpeedLoad.ONE_MINUTE.over(week));
        assertEquals(new WeekValue(OptionalDouble.of(3.1), 0), BestSpeedLoad.FIVE_MINUTES.over(week));
    }

    @Test
    void runShorterThanTheStretchLacksNothing() {
        assertEquals(new WeekValue(OptionalDouble.of(2.7), 0), BestSpeedLoad.TWENTY_MINUTES.over(List.of(LONG, SHORT)));
        assertEquals(new WeekValue(OptionalDouble.empty(), 0), BestSpeedLoad.TWENTY_MINUTES.over(List.of(SHORT)));
    }

    @Test
    void runLongEnoughWithoutSamplesIsMissing() {
        Run timeless = TestRuns.on("2026-05-07").build();

        assertEquals(new WeekValue(OptionalDouble.empty(), 1), BestSpeedLoad.TWENTY_MINUTES.over(List.of(UNKNOWN)));
        assertEquals(
                new WeekValue(OptionalDouble.of(2.7), 2),
                BestSpeedLoad.TWENTY_MINUTES.over(List.of(UNKNOWN, LONG, timeless)));
    }

    /** The stretch may hold pauses, which the timer leaves out. */
    @Test
    void speedThatWasMeasuredCountsWhateverTheTimerSays() {
        Run paused = TestRuns.on("2026-05-08")
                .timerTime(Duration.ofMinutes(19))
                .form(RunningForm.UNKNOWN.withBestSpeeds(
                        new BestSpeeds(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(2.9))))
                .build();

        assertEquals(new WeekValue(OptionalDouble.of(2.9), 0), BestSpeedLoad.TWENTY_MINUTES.over(List.of(paused)));
    }

    @Test
    void weekWithoutRunsHasNoBestSpeed() {
        assertEquals(new WeekValue(OptionalDouble.empty(), 0), BestSpeedLoad.ONE_MINUTE.over(List.of()));
        assertEquals(20, BestSpeedLoad.TWENTY_MINUTES.minutes());
    }
}
