package io.github.easeback.internal.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.garmin.fit.DateTime;
import com.garmin.fit.EventType;
import com.garmin.fit.SplitMesg;
import com.garmin.fit.SplitSummaryMesg;
import com.garmin.fit.SplitType;
import com.garmin.fit.Sport;
import io.github.easeback.activity.WatchGait;
import io.github.easeback.internal.recording.Recording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a watch itself says of running, walking and standing. */
class SplitsTest {

    private static final Instant START = Instant.parse("2025-07-05T12:00:00Z");

    private static WatchGait gait(double running, double walking, double standing) {
        return new WatchGait(millis(running), millis(walking), millis(standing));
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds));
    }

    private static SplitMesg split(SplitType type, long from, double seconds) {
        SplitMesg split = new SplitMesg();
        split.setSplitType(type);
        split.setStartTime(new DateTime(Date.from(START.plusSeconds(from))));
        split.setTotalTimerTime((float) seconds);
        return split;
    }

    private static SplitSummaryMesg summary(SplitType type, double seconds) {
        SplitSummaryMesg summary = new SplitSummaryMesg();
        summary.setSplitType(type);
        summary.setTotalTimerTime((float) seconds);
        return summary;
    }

    /** Splits as in "r120 w60 s20", in seconds, one after the other. */
    private static Splits splits(String text) {
        Splits splits = new Splits();
        long from = 0;
        for (String part : text.split(" ", -1)) {
            double seconds = Double.parseDouble(part.substring(1));
            splits.add(split(type(part.charAt(0)), from, seconds));
            from += Math.round(seconds);
        }
        return splits;
    }

    private static SplitType type(char letter) {
        return switch (letter) {
            case 'r' -> SplitType.RWD_RUN;
            case 'w' -> SplitType.RWD_WALK;
            case 's' -> SplitType.RWD_STAND;
            default -> SplitType.INTERVAL_ACTIVE;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "r120 w60 r90 s20, 210, 60, 20",
        "r120 w15 r90, 210, 15, 0",
        "r120 w14.9 r90, 224.9, 0, 0", // too short, and part of the run before
        "r600 w60 r8 s5 w40, 600, 113, 0",
        "w5 s3 r300, 308, 0, 0", // at the beginning, part of what comes next
        "w0 r300, 300, 0, 0",
        "r10 w12 r9, 19, 12, 0", // nothing to be part of
        "i300 r120 i200 w60, 120, 60, 0" // intervals cover the same time again
    })
    void timesAreAddedUpAndShortSplitsCountToTheOneBefore(String text, double run, double walk, double stand) {
        assertEquals(Optional.of(gait(run, walk, stand)), splits(text).all());
    }

    @Test
    void orderIsThatOfTheStarts() {
        Splits splits = new Splits();
        splits.add(split(SplitType.RWD_WALK, 300, 10));
        splits.add(split(SplitType.RWD_WALK, 310, 60));
        splits.add(split(SplitType.RWD_RUN, 0, 300));

        assertEquals(Optional.of(gait(310, 60, 0)), splits.all());
    }

    @Test
    void summaryCountsWhereTheListBreaksOff() {
        Splits splits = splits("r120 w60");
        splits.addSummary(summary(SplitType.RWD_RUN, 121));
        splits.addSummary(summary(SplitType.RWD_WALK, 60));
        splits.addSummary(summary(SplitType.INTERVAL_ACTIVE, 1000));
        assertEquals(Optional.of(gait(120, 60, 0)), splits.all(), "the list is whole");

        splits.addSummary(summary(SplitType.RWD_RUN, 180));
        assertEquals(Optional.of(gait(180, 60, 0)), splits.all());
    }

    @Test
    void splitsWithoutTypeStartOrTimeSayNothing() {
        Splits splits = new Splits();
        splits.add(new SplitMesg());
        splits.addSummary(new SplitSummaryMesg());
        SplitMesg timeless = split(SplitType.RWD_RUN, 0, 10);
        timeless.setTotalTimerTime(null);
        splits.add(timeless);
        SplitMesg startless = split(SplitType.RWD_RUN, 0, 10);
        startless.removeField(startless.getField(SplitMesg.StartTimeFieldNum));
        splits.add(startless);

        assertEquals(Optional.empty(), splits.all());
        assertEquals(Optional.empty(), splits("i300").all());
    }

    @Test
    void fileHasTheWatchsGaitBesideItsTotals() {
        FitFixture file = FitFixture.activity(START)
                .timer(0, EventType.START)
                .samples(0, 600, 1, 2.5)
                .with(split(SplitType.RWD_RUN, 0, 400))
                .with(split(SplitType.INTERVAL_ACTIVE, 0, 600))
                .with(split(SplitType.RWD_WALK, 400, 200))
                .with(summary(SplitType.RWD_RUN, 400))
                .session(Sport.RUNNING, 0, 600, 1500);

        assertEquals(
                List.of(Optional.of(gait(400, 200, 0))),
                recordings(file).stream().map(SplitsTest::watchGait).toList());
        assertEquals(
                Optional.empty(),
                watchGait(recordings(FitFixture.run(START, 1500, 600)).get(0)));
    }

    @Test
    void eachOfSeveralSessionsHasItsOwn() {
        FitFixture file = FitFixture.activity(START)
                .samples(0, 1200, 1, 2.5)
                .with(split(SplitType.RWD_RUN, 0, 600))
                .with(split(SplitType.RWD_RUN, 600, 400))
                .with(split(SplitType.RWD_WALK, 1000, 200))
                .with(summary(SplitType.RWD_RUN, 1000))
                .session(Sport.RUNNING, 0, 600, 1500)
                .session(Sport.RUNNING, 600, 1200, 1500);

        assertEquals(
                List.of(Optional.of(gait(600, 0, 0)), Optional.of(gait(400, 200, 0))),
                recordings(file).stream().map(SplitsTest::watchGait).toList());
    }

    private static List<Recording> recordings(FitFixture file) {
        return new FitReader(ZoneOffset.UTC).read("a.fit", file.bytes()).recordings();
    }

    private static Optional<WatchGait> watchGait(Recording recording) {
        return recording.totals().watchGait();
    }
}
