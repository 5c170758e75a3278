package io.github.easeback.internal.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.garmin.fit.ActivityType;
import io.github.easeback.activity.WatchGait;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walks that a watch marks sample by sample. */
class WalkMarksTest {

    private static final Instant START = Instant.parse("2025-07-05T12:00:00Z");

    /** Samples as in "r60 w30": so many seconds of each mark, one sample a second; "p60" is a silence. */
    private static WalkMarks marks(String text) {
        WalkMarks marks = new WalkMarks();
        long second = 0;
        for (String part : text.split(" ", -1)) {
            long end = second + Long.parseLong(part.substring(1));
            char letter = part.charAt(0);
            ActivityType type = letter == 'w' ? ActivityType.WALKING : ActivityType.RUNNING;
            while (letter != 'p' && second < end) {
                second++;
                marks.add(START.plusSeconds(second).toEpochMilli(), type.getValue());
            }
            second = end;
        }
        return marks;
    }

    private static Optional<WatchGait> walked(long seconds) {
        return seconds == 0 ? Optional.empty() : Optional.of(WatchGait.ofWalks(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({
        "r600, 0", // that all is running says nothing
        "r60 w120 r60, 120",
        "r60 w120 r60 w30 r1, 150",
        "r60 w14 r60, 0", // too short
        "r60 w15 r60, 15",
        "r60 w120, 120", // up to the end
        "w120 r60, 119", // the first sample stands for no time
        "r60 w60 p10 w60, 119", // the first step after the silence is one of 11 s
        "r60 w60 p9 w60, 129", // and this one of 10 s is a step like any other
        "r60 w60 p600 w60 r60, 119"
    })
    void walksOfFifteenSecondsAndMoreAreTold(String samples, long seconds) {
        assertEquals(walked(seconds), marks(samples).all());
    }

    @Test
    void eachSessionHasTheWalksThatBeginInIt() {
        WalkMarks marks = marks("r100 w50 r100 w80 r100");
        Instant second = START.plusSeconds(200);

        assertEquals(walked(50), marks.between(START, second));
        assertEquals(walked(80), marks.between(second, START.plusSeconds(430)));
        assertEquals(walked(130), marks.all());
    }

    @Test
    void samplesThatLeapBackEndAWalk() {
        WalkMarks marks = new WalkMarks();
        for (long second : new long[] {0, 10, 20, 5, 15}) {
            marks.add(1000 * second, ActivityType.WALKING.getValue());
        }

        assertEquals(walked(20), marks.all());
    }
}
