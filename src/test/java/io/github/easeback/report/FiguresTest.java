package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.rule.Change;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static final Figures KILOMETRES = new Figures(Units.KILOMETRES, Locale.ENGLISH);
    private static final Figures MILES = new Figures(Units.MILES, Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "DISTANCE, 26400, 26.4 km, 16.4 mi",
        "DISTANCE, 26449.9, 26.4 km, 16.4 mi",
        "DISTANCE, 1609.344, 1.6 km, 1.0 mi",
        "HEIGHT, 310.4, 310 m, 1018 ft",
        "SPEED, 2.5, 9.0 km/h, 5.6 mph",
        "TIME, 13870, 3:51:10, 3:51:10",
        "TIME, 59.6, 0:01:00, 0:01:00",
        "COUNT, 2, 2, 2"
    })
    void amountsAreWrittenInTheUnitsOfTheReader(Dimension dimension, double value, String km, String mi) {
        assertEquals(km, KILOMETRES.text(new Amount(dimension, value)));
        assertEquals(mi, MILES.text(new Amount(dimension, value)));
    }

    @ParameterizedTest
    @CsvSource({
        "22200, 6 h 10 min",
        "14520, 4 h 02 min",
        "3600, 1 h 00 min",
        "3569, 59 min",
        "3570, 1 h 00 min",
        "29, 0 min"
    })
    void longTimesAreWrittenInHoursAndMinutes(long seconds, String expected) {
        assertEquals(expected, KILOMETRES.time(Duration.ofSeconds(seconds), "hours"));
    }

    /** Who keeps to a printed limit keeps to the limit. */
    @ParameterizedTest
    @CsvSource({"26499, 26.4 km", "26400, 26.4 km", "26399.99999999999, 26.4 km", "26390, 26.3 km"})
    void limitsAreRoundedDown(double metres, String expected) {
        assertEquals(expected, KILOMETRES.atMost(new Amount(Dimension.DISTANCE, metres)));
    }

    private static Change change(double previous, double current) {
        return new Change(Dimension.DISTANCE, previous, current, previous * 1.1);
    }

    @ParameterizedTest
    @CsvSource({
        "24000, 34000, 42 %",
        "24000, 26500, 10.4 %",
        "24000, 26401, 10.004 %",
        "24000, 26400, 10.0 %",
        "24000, 26640, 11 %",
        "24000, 26160, 9 %",
        "24000, 24720, 3 %",
        "24000, 24048, 0.2 %",
        "24000, 12000, 50 %"
    })
    void perCentAreFinerNearTheLimitAndNeverSeemToMeetItFromAbove(double previous, double current, String expected) {
        assertEquals(expected, KILOMETRES.percent(change(previous, current)));
    }

    @ParameterizedTest
    @CsvSource({"34000", "26500", "26410", "26401", "26440"})
    void valueOverTheLimitNeverLooksEqualToIt(double current) {
        Change change = change(24_000, current);

        assertNotEquals(KILOMETRES.limit(change), KILOMETRES.current(change));
    }

    @Test
    void timeOverTheLimitByLessThanASecondShowsIt() {
        Change change = new Change(Dimension.TIME, 10_800, 11_880.2, 11_880);

        assertEquals("3:18:00", KILOMETRES.text(change.currentAmount()));
        assertEquals("3:18:00.2", KILOMETRES.current(change));
        assertEquals("3:18:00.0", KILOMETRES.limit(change));
    }

    @ParameterizedTest
    @CsvSource({"0.10, 10 %", "0.075, 7.5 %", "1, 100 %", "0.2, 20 %"})
    void fractionIsWrittenInPerCent(double fraction, String expected) {
        assertEquals(expected, KILOMETRES.percent(fraction));
    }
}
