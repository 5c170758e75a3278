package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SessionRpeLoadTest {

    private static Run.Builder run(int seconds) {
        return TestRuns.on("2026-05-04").timerTime(Duration.ofSeconds(seconds));
    }

    @Test
    void loadIsMinutesTimesRating() {
        assertEquals(
                OptionalDouble.of(180),
                LoadVariables.SESSION_RPE.of(run(2_700).rpe(4).build()));
        assertEquals(
                OptionalDouble.of(5.25),
                LoadVariables.SESSION_RPE.of(run(90).rpe(3.5).build()));
    }

    @Test
    void runWithoutRatingIsMissingAndARatingOfZeroIsNot() {
        List<Run> week = List.of(
                run(2_700).rpe(4).build(), run(2_700).build(), run(600).rpe(0).build());

        assertEquals(new WeekValue(OptionalDouble.of(180), 1), LoadVariables.SESSION_RPE.over(week));
    }

    @Test
    void runWithoutTimeHasNone() {
        assertEquals(
                OptionalDouble.empty(),
                LoadVariables.SESSION_RPE.of(TestRuns.on("2026-05-04").rpe(4).build()));
    }
}
