package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.SpeedProfile;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAboveEasyLoadTest {

    /** 4 minutes at 2.1 m/s, 12 minutes at 2.9 m/s. */
    private static final Run RUN = TestRuns.on("2026-05-04")
            .form(RunningForm.UNKNOWN.withSpeeds(new SpeedProfile.Builder()
                    .add(2.1, 240_000)
                    .add(2.9, 720_000)
                    .build()))
            .build();

    @Test
    void timeAtExactlyTheEasySpeedIsEasy() {
        assertEquals(OptionalDouble.of(720), TimeAboveEasyLoad.of(2.1).of(RUN));
        assertEquals(OptionalDouble.of(960), TimeAboveEasyLoad.of(2.0).of(RUN));
        assertEquals(OptionalDouble.of(0), TimeAboveEasyLoad.of(2.9).of(RUN));
    }

    @Test
    void runWithoutSpeedsIsMissing() {
        Run unknown = TestRuns.on("2026-05-05").build();

        assertEquals(
                new WeekValue(OptionalDouble.of(720), 1),
                TimeAboveEasyLoad.of(2.1).over(List.of(RUN, unknown)));
    }

    @Test
    void withoutAnEasySpeedNothingIsGuessed() {
        TimeAboveEasyLoad variable = TimeAboveEasyLoad.withoutSettings();

        assertEquals(new WeekValue(OptionalDouble.empty(), 1), variable.over(List.of(RUN)));
        assertEquals(OptionalDouble.empty(), variable.easySpeed());
        assertEquals(OptionalDouble.of(2.1), TimeAboveEasyLoad.of(2.1).easySpeed());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void speedThatNobodyRunsIsRefused(double speed) {
        assertThrows(IllegalArgumentException.class, () -> TimeAboveEasyLoad.of(speed));
    }
}
