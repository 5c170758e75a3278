package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.reading.LeftOut;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyLoadTest {

    private static final LocalDate LAST = LocalDate.of(2026, 5, 10);

    /** Two runs on the 4th, one without a distance on the 6th, half of the 7th unreadable, the 8th wholly. */
    private static DailyLoad daily() {
        RunHistory runs = new TestRuns()
                .run("2026-05-04", 5_000)
                .run("2026-05-04", 3_000)
                .add(TestRuns.on("2026-05-06"))
                .run("2026-05-07", 4_000)
                .run("2026-05-12", 9_000)
                .history();
        List<LeftOut> lost = List.of(
                TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-01"),
                TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-07"),
                TestRuns.leftOut(LeftOut.Code.DAMAGED, "2026-05-08"),
                TestRuns.leftOut(LeftOut.Code.NOT_A_RUN, "2026-05-09"));
        return DailyLoad.of(new RunHistory(9, runs.runs(), lost, ZoneOffset.UTC), LoadVariables.DISTANCE, LAST);
    }

    private static DayLoad day(int day, OptionalDouble value, int known, int missing) {
        return new DayLoad(LocalDate.of(2026, 5, day), value, known, missing);
    }

    @Test
    void daysAreDenseAndWhatIsUnknownIsMarked() {
        OptionalDouble unknown = OptionalDouble.empty();
        OptionalDouble rest = OptionalDouble.of(0);

        assertEquals(
                List.of(
                        day(4, OptionalDouble.of(8_000), 2, 0),
                        day(5, rest, 0, 0),
                        day(6, unknown, 0, 1),
                        day(7, OptionalDouble.of(4_000), 1, 1),
                        day(8, unknown, 0, 1),
                        day(9, rest, 0, 0),
                        day(10, rest, 0, 0)),
                daily().days());
        assertTrue(daily().days().get(1).isComplete());
        assertFalse(daily().days().get(3).isComplete());
        assertEquals("distance", daily().variable().id());
    }

    @ParameterizedTest
    @CsvSource({
        "4,  10, 3, 3, 0.5",
        "4,  4,  2, 0, 1",
        "7,  7,  1, 1, 0.5",
        "8,  8,  0, 1, 0",
        "5,  5,  0, 0, 1",
        "1,  3,  0, 0, 1",
        "9,  30, 0, 0, 1"
    })
    void coverageOfAWindowIsTheShareOfItsRunsThatAreKnown(int first, int last, int known, int missing, double share) {
        Coverage coverage = daily().coverage(new Days(LocalDate.of(2026, 5, first), LocalDate.of(2026, 5, last)));

        assertEquals(new Coverage(known, missing), coverage);
        assertEquals(share, coverage.share());
        assertEquals(missing == 0, coverage.isComplete());
    }

    @Test
    void fourUnreadableOfTwelveAreACoverageOf67Percent() {
        assertEquals(0.67, new Coverage(8, 4).share(), 0.005);
    }

    @Test
    void valuesBeginAfterTheLastGapBeforeTheWindow() {
        assertArrayEquals(new double[] {8_000, 0, 0, 4_000}, since(5, 7));
        assertEquals(2, since(9, 10).length, "8 May is unknown");
        assertArrayEquals(new double[0], since(1, 3));
    }

    private static double[] since(int first, int last) {
        return daily().knownSinceGap(new Days(LocalDate.of(2026, 5, first), LocalDate.of(2026, 5, last)));
    }

    @Test
    void historyWithoutRunsHasNoDays() {
        DailyLoad none = DailyLoad.of(new TestRuns().history(), LoadVariables.DISTANCE, LAST);
        DailyLoad later = DailyLoad.of(new TestRuns().run("2026-05-11", 1_000).history(), LoadVariables.DISTANCE, LAST);

        assertEquals(List.of(), none.days());
        assertEquals(List.of(), later.days());
    }

    @Test
    void variableWhoseValuesDoNotAddUpHasNoDays() {
        RunHistory history = new TestRuns().run("2026-05-04", 5_000).history();

        assertThrows(IllegalArgumentException.class, () -> DailyLoad.of(history, LoadVariables.SPEED, LAST));
        assertThrows(IllegalArgumentException.class, () -> DailyLoad.of(history, LoadVariables.LONGEST_RUN, LAST));
    }

    @Test
    void dayThatContradictsItselfIsRefused() {
        OptionalDouble value = OptionalDouble.of(5_000);

        assertThrows(IllegalArgumentException.class, () -> day(4, value, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> day(4, OptionalDouble.empty(), 1, 0));
        assertThrows(IllegalArgumentException.class, () -> day(4, value, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> day(4, value, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> new Coverage(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coverage(0, -1));
    }
}
