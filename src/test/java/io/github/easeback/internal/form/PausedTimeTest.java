package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.millis;
import static io.github.easeback.internal.form.MadeUpRun.pause;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Pause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausedTimeTest {

    private static final List<Pause> PAUSES = List.of(pause(100, 160), pause(300, 330));

    @ParameterizedTest
    @CsvSource({
        "0, 100, 0",
        "0, 101, 1",
        "100, 160, 60",
        "110, 120, 10",
        "150, 200, 10",
        "160, 300, 0",
        "0, 1000, 90",
        "-50, 310, 70",
        "330, 340, 0"
    })
    void onlyThePartOfAPauseWithinAStretchCounts(long from, long to, long seconds) {
        assertEquals(seconds * 1000, new PausedTime(PAUSES).between(millis(from), millis(to)));
    }

    @Test
    void withoutPausesNothingIsPaused() {
        assertEquals(0, new PausedTime(List.of()).between(millis(0), millis(100)));
    }

    @Test
    void timeOfPausesThatOverlapCountsOnce() {
        PausedTime paused = new PausedTime(List.of(pause(100, 160), pause(120, 180), pause(130, 140), pause(170, 190)));

        assertEquals(90_000, paused.between(millis(0), millis(1000)));
    }
}
