package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A layoff of 28 days, from 1 to 28 March. */
class CrossTrainingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Layoff LAYOFF = new Layoff(FIRST, LocalDate.of(2026, 3, 28));

    private static List<OtherActivity> activities(String sport, int count, long minutes) {
        return IntStream.range(0, count)
                .mapToObj(day -> TestRuns.other(sport, FIRST.plusDays(day).toString(), 60 * minutes, 0))
                .toList();
    }

    private static CrossTraining in(List<OtherActivity> activities, TestRuns runs) {
        return CrossTraining.in(runs.history().withOtherActivities(activities), LAYOFF);
    }

    /** Two a week are eight in 28 days. */
    @ParameterizedTest
    @CsvSource({"7, false", "8, true", "9, true"})
    void twoSessionsAWeekKeepFit(int count, boolean expected) {
        assertEquals(
                expected, in(activities("cycling", count, 30), new TestRuns()).isEnough());
    }

    @ParameterizedTest
    @CsvSource({
        "walking, 30, 3",
        "hiking, 90, 3",
        "swimming, 30, 3",
        "walking, 29, 0",
        "training, 60, 0",
        "tennis, 60, 0"
    })
    void onlyHalfAnHourOrMoreOfASportOfEnduranceCounts(String sport, long minutes, int sessions) {
        assertEquals(sessions, in(activities(sport, 3, minutes), new TestRuns()).sessions());
    }

    /** Of half an hour, all or all but a minute was walked; three minutes of running make it a run. */
    @ParameterizedTest
    @CsvSource({"30, 1", "29, 1", "27, 0"})
    void walkRecordedAsARunIsAWalk(int walkedMinutes, int sessions) {
        TestRuns walk = new TestRuns()
                .add(TestRuns.on("2026-03-10")
                        .distanceMetres(2_500)
                        .timerTime(Duration.ofMinutes(30))
                        .gait(new Gait(Duration.ofMinutes(walkedMinutes), 2_000, 1, 1)));

        assertEquals(sessions, in(List.of(), walk).sessions());
    }

    @Test
    void whatWasDoneBeforeTheLayoffAndSinceDoesNotCount() {
        List<OtherActivity> rides = List.of(
                TestRuns.other("cycling", "2026-02-28", 3_600, 0),
                TestRuns.other("cycling", "2026-03-01", 3_600, 0),
                TestRuns.other("cycling", "2026-03-28", 3_600, 0),
                TestRuns.other("cycling", "2026-03-29", 3_600, 0));

        assertEquals(2, in(rides, new TestRuns()).sessions());
    }

    /** 2.9 m/s and 42 days off: 2.578 m/s, and 2.739 m/s (2.9 x 0.9445) for somebody who rode twice a week. */
    @ParameterizedTest
    @CsvSource({"0, 2.578", "11, 2.578", "12, 2.739"})
    void ceilingIsHigherForWhoKeptFit(int rides, double ceiling) {
        TestRuns runs = new TestRuns();
        LocalDate monday = LocalDate.of(2026, 1, 5);
        for (int week = 0; week < 4; week++) {
            runs.run(monday.plusWeeks(week).plusDays(6).toString(), 8_700, 50);
        }
        LocalDate last = monday.plusWeeks(3).plusDays(6);
        List<OtherActivity> others = new ArrayList<>();
        for (int i = 0; i < rides; i++) {
            others.add(TestRuns.other("cycling", last.plusDays(1L + 3L * i).toString(), 3_600, 20_000));
        }
        LoadHistory load =
                LoadHistory.of(runs.history().withOtherActivities(others), WeekDefinition.ISO, last.plusDays(43));
        Layoffs layoffs = Layoffs.of(load.history(), load.asOf());
        LoadHistory later = load.then(List.of(), load.asOf().plusDays(1));

        assertEquals(
                ceiling,
                Comebacks.of(load, layoffs)
                        .on(load.asOf())
                        .orElseThrow()
                        .paceCeiling()
                        .orElseThrow(),
                0.0005);
        assertEquals(others, later.history().otherActivities(), "a plan is held against the same past");
    }
}
