package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.rule.IncreaseLimit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    private static final IncreaseLimit TEN_PERCENT = new IncreaseLimit(0.10);

    private record Week(double kilometres, boolean isLighter) {}

    /** The weeks from the first one on, until the usual week is there. */
    private static List<Week> weeks(double first, double usual) {
        List<Week> weeks = new ArrayList<>(List.of(new Week(first, false)));
        Growth growth = new Growth(TEN_PERCENT, 0, 0).after(first);
        while (weeks.get(weeks.size() - 1).kilometres() < usual) {
            double next = growth.next(usual);
            weeks.add(new Week(next, growth.isLighter()));
            growth = growth.after(next);
        }
        return weeks;
    }

    private static double[] withoutLighterOnes(double first, double usual) {
        return weeks(first, usual).stream()
                .filter(week -> !week.isLighter())
                .mapToDouble(Week::kilometres)
                .toArray();
    }

    @Test
    void weeksGrowByTenPercentUpToTheUsualWeek() {
        double[] expected = {
            9.66, 10.62, 11.68, 12.85, 14.14, 15.55, 17.11, 18.82, 20.70, 22.77, 25.05, 27.55, 30.30, 33.34, 36.67, 40
        };

        assertArrayEquals(expected, withoutLighterOnes(9.656, 40), 0.01);
    }

    @Test
    void fourthWeekIsLighterAndTheNextGrowsOutOfTheHeaviest() {
        List<Week> weeks = weeks(9.656, 40);

        assertArrayEquals(
                new double[] {9.66, 10.62, 11.68, 9.35, 12.85},
                weeks.stream().limit(5).mapToDouble(Week::kilometres).toArray(),
                0.006);
        assertEquals(
                List.of(false, false, false, true, false),
                weeks.stream().limit(5).map(Week::isLighter).toList());
    }

    /** Below 19.3 km the dose is half of the usual week. */
    @ParameterizedTest
    @CsvSource({"10, 8", "20, 8", "30, 12", "40, 15", "60, 20", "80, 23", "120, 27"})
    void soManyWeeksOfGrowthLeadToTheUsualWeek(double usual, int weeks) {
        double dose = Math.min(9.656, usual / 2);

        assertEquals(weeks, withoutLighterOnes(dose, usual).length - 1);
    }
}
