package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptWeeksTest {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);

    /** Three runs of 8 km in each week from the first Monday on. */
    private static TestRuns weeks(int count) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < count; week++) {
            for (int day : List.of(0, 2, 4)) {
                runs.run(day(week, day), 8_000);
            }
        }
        return runs;
    }

    private static String day(int week, int day) {
        return FIRST_MONDAY.plusWeeks(week).plusDays(day).toString();
    }

    private static Evaluation evaluation(LoadHistory load) {
        return Evaluation.of(load, Rules.standard());
    }

    private static int count(TestRuns runs, String asOf) {
        return KeptWeeks.of(evaluation(runs.load(asOf))).count();
    }

    private static String because(TestRuns runs, String asOf) {
        Message headline = AdvicePlan.of(evaluation(runs.load(asOf))).headline();
        return ((Message) Objects.requireNonNull(headline.values().get("because"))).key();
    }

    /** There is nothing before the first week to hold it against, so it is none of them. */
    @ParameterizedTest
    @CsvSource({"1, 0, because.young", "3, 2, because.nothing", "4, 3, because.kept", "7, 6, because.kept"})
    void praiseBeginsWithTheThirdWeekInARow(int weeks, int kept, String because) {
        TestRuns runs = weeks(weeks);
        String monday = day(weeks, 0);

        assertEquals(kept, count(runs, monday));
        assertEquals(because, because(runs, monday));
    }

    /** Six weeks, three of a layoff, and one run back: the weeks before and of the layoff are none of the row. */
    @Test
    void layoffEndsTheRow() {
        TestRuns runs = weeks(6).run(day(9, 0), 3_000, 30);

        assertEquals(1, count(runs, day(10, 0)));
        assertEquals(6, count(weeks(6).run(day(7, 0), 8_000), day(7, 0)), "a week of rest is none");
    }

    @Test
    void weekThatIsNotOverIsNotCounted() {
        TestRuns runs = weeks(7);

        assertEquals(5, count(runs, day(6, 5)));
        assertEquals(6, count(runs, day(6, 6)));
    }

    /** 13 km after a longest run of 8: the weeks before it count no more. */
    @Test
    void weekWithSomethingOverALimitEndsTheRow() {
        TestRuns runs = weeks(3).run(day(3, 1), 13_000);
        for (int week = 4; week < 8; week++) {
            for (int day : List.of(0, 2, 4)) {
                runs.run(day(week, day), 6_000);
            }
        }

        assertEquals(4, count(runs, day(8, 0)));
    }

    @Test
    void nothingIsPraisedBesideSomethingThatIsOverItsLimitThisWeek() {
        TestRuns runs =
                weeks(7).add(TestRuns.on(day(7, 0)).distanceMetres(13_000).timerTime(Duration.ofMinutes(78)));

        assertEquals(0, count(runs, day(7, 1)));
    }

    @Test
    void weekOfRestCounts() {
        TestRuns runs = weeks(4);

        assertEquals(4, count(runs, day(5, 0)));
    }

    /** 3 of 4 runs are known, which is too few to judge the week or the one after it. */
    @Test
    void weekInWhichARunMayBeMissingDoesNotCount() {
        RunHistory known = weeks(7).history();
        RunHistory history = new RunHistory(
                22,
                known.runs(),
                List.of(TestRuns.leftOut(LeftOut.Code.DAMAGED, day(4, 1))),
                List.of(),
                List.of(),
                ZoneOffset.UTC);
        LoadHistory load = LoadHistory.of(history, WeekDefinition.ISO, LocalDate.parse(day(7, 0)));

        assertEquals(2, KeptWeeks.of(evaluation(load)).count());
    }
}
