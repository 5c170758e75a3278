package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.reading.Duplicate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherActivitiesTest {

    private static final Instant START = Instant.parse("2026-05-04T08:00:00Z");

    private static OtherActivity ride(String source, long after, long seconds, double metres) {
        Instant start = START.plusSeconds(after);
        return new OtherActivity(
                source,
                "cycling",
                start,
                LocalDateTime.ofInstant(start, ZoneOffset.UTC),
                Duration.ofSeconds(seconds),
                metres > 0 ? OptionalDouble.of(metres) : OptionalDouble.empty());
    }

    private static Run run(String source, long seconds) {
        return Run.builder(source, START, LocalDateTime.ofInstant(START, ZoneOffset.UTC))
                .timerTime(Duration.ofSeconds(seconds))
                .build();
    }

    private static List<String> sources(List<OtherActivity> activities) {
        return activities.stream().map(OtherActivity::source).sorted().toList();
    }

    /** Seconds after the first one, that it lasts in place of 3,000 s, and how many are counted. */
    @ParameterizedTest
    @CsvSource({
        "0, 3000, 1",
        "60, 3000, 1",
        "-60, 3000, 1",
        "61, 3000, 2",
        "-61, 3000, 2",
        "0, 2400, 1", // four fifths
        "0, 2399, 2",
        "0, 3750, 1",
        "0, 3751, 2"
    })
    void activityThatStartsAndLastsTheSameIsCountedOnce(long after, long seconds, int count) {
        OtherActivities activities = OtherActivities.dropFrom(
                List.of(ride("a.fit", 0, 3_000, 20_000), ride("b.tcx", after, seconds, 0)), List.of());

        assertEquals(count, activities.kept().size());
        assertEquals(2 - count, activities.dropped().size());
    }

    @Test
    void copyIsListedWithItsTwinAndTheOneWithADistanceIsKept() {
        OtherActivities activities = OtherActivities.dropFrom(
                List.of(ride("a.fit", 0, 3_000, 0), ride("b.fit", 5, 2_900, 20_000)), List.of());

        assertEquals(List.of("b.fit"), sources(activities.kept()));
        Duplicate copy = activities.dropped().get(0);
        assertEquals("a.fit", copy.source());
        assertEquals("b.fit", copy.of());
        assertEquals(Duplicate.Code.SAME_ACTIVITY, copy.code());
        assertEquals(LocalDate.of(2026, 5, 4), copy.date());
    }

    @Test
    void sessionsOfOneFileAreNeverCopies() {
        OtherActivities activities =
                OtherActivities.dropFrom(List.of(ride("a.fit#1", 0, 30, 0), ride("a.fit#2", 30, 30, 0)), List.of());

        assertEquals(2, activities.kept().size());
    }

    /** As where TCX has no word for a run on a trail. */
    @ParameterizedTest
    @CsvSource({"run.fit, 3000, 0", "run.fit, 1000, 1", "ride.tcx, 3000, 1"})
    void activityThatIsARunUnderAnotherNameIsNotCountedBesideIt(String run, long seconds, int count) {
        OtherActivities activities =
                OtherActivities.dropFrom(List.of(ride("ride.tcx", 0, 3_000, 0)), List.of(run(run, seconds)));

        assertEquals(count, activities.kept().size());
    }

    @Test
    void orderOfTheFilesDecidesNothing() {
        List<OtherActivity> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(ride(i + ".fit", i * 25L, 3_000 + i % 7, i % 3));
        }
        List<String> expected = sources(OtherActivities.dropFrom(all, List.of()).kept());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertEquals(
                    expected, sources(OtherActivities.dropFrom(all, List.of()).kept()));
        }
    }

    @Test
    void everyActivityMayBeTakenAsOneOfItsOwn() {
        List<OtherActivity> twins = List.of(ride("a.fit", 0, 3_000, 0), ride("b.fit", 0, 3_000, 0));

        assertEquals(twins, OtherActivities.keepAll(twins).kept());
        assertEquals(List.of(), OtherActivities.keepAll(twins).dropped());
    }
}
