package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.rule.Change;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {

    private static final Figures KILOMETRES = new Figures(Units.KILOMETRES, Locale.ENGLISH);
    private static final Figures MILES = new Figures(Units.MILES, Locale.ENGLISH);
    private static final Figures GERMAN = new Figures(Units.KILOMETRES, Locale.GERMAN);

    @ParameterizedTest
    @CsvSource({
        "DISTANCE, 26400, 26.4 km, 16.4 mi",
        "DISTANCE, 26449.9, 26.4 km, 16.4 mi",
        "DISTANCE, 1609.344, 1.6 km, 1.0 mi",
        "HEIGHT, 310.4, 310 m, 1018 ft",
        "SPEED, 2.5, 6:40 min/km, 10:44 min/mi",
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

    /** 1000 / 359.2 is a pace of 5:59.2: who keeps to 6:00 keeps to it. */
    @ParameterizedTest
    @CsvSource({
        "359.2, 6:00 min/km",
        "360, 6:00 min/km",
        "360.1, 6:01 min/km",
        "59.5, 1:00 min/km",
        "754.6, 12:35 min/km"
    })
    void highestSpeedIsRoundedToTheSlowerSecond(double secondsPerKilometre, String expected) {
        assertEquals(expected, KILOMETRES.atMost(new Amount(Dimension.SPEED, 1000 / secondsPerKilometre)));
    }

    @ParameterizedTest
    @CsvSource({"359.4, 5:59", "359.5, 6:00", "60, 1:00", "5999, 99:59", "6000, -"})
    void paceIsWrittenInMinutesAndSeconds(double secondsPerKilometre, String expected) {
        assertEquals(expected, KILOMETRES.bare(new Amount(Dimension.SPEED, 1000 / secondsPerKilometre)));
    }

    @Test
    void standingStillHasNoPace() {
        assertEquals("-", KILOMETRES.bare(new Amount(Dimension.SPEED, 0)));
    }

    /** In a German sentence a time is "44 min" or "5:44 h"; a limit is rounded down; tables keep their seconds. */
    @ParameterizedTest
    @CsvSource({"20659, 5:44 h, 5:44 h, 5:44:19", "2640, 44 min, 44 min, 0:44:00", "3599, 1:00 h, 59 min, 0:59:59"})
    void germanTimeIsBriefInASentence(double seconds, String text, String atMost, String bare) {
        Amount time = new Amount(Dimension.TIME, seconds);

        assertEquals(text, GERMAN.text(time));
        assertEquals(atMost, GERMAN.atMost(time));
        assertEquals(bare, GERMAN.bare(time));
    }

    @Test
    void germanTimeOverItsLimitByLessThanAMinuteShowsIt() {
        Change change = new Change(Dimension.TIME, 10_800, 11_900, 11_880);

        assertEquals("3:18:20 h", GERMAN.current(change));
        assertEquals("3:18:00 h", GERMAN.limit(change));
    }

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"SPEED", "DISTANCE", "TIME", "HEIGHT"})
    void printedValueIsOnTheSideOfThePrintedLimitOnWhichItIs(Dimension dimension) {
        Random random = new Random(20260531);
        for (int i = 0; i < 20_000; i++) {
            double limit = dimension == Dimension.SPEED
                    ? 1.5 + 4 * random.nextDouble()
                    : 10_000 + 50_000 * random.nextDouble();
            double apart = Math.pow(10, -4 + 3 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
            Change change = new Change(dimension, limit / 1.1, limit * (1 + apart), limit);
            for (Figures figures : List.of(KILOMETRES, MILES, GERMAN)) {
                double printed = number(figures.current(change));
                double printedLimit = number(figures.limit(change));
                boolean isOver = dimension == Dimension.SPEED ? printed < printedLimit : printed > printedLimit;

                assertEquals(apart > 0, isOver, () -> figures.current(change) + " against " + figures.limit(change));
            }
        }
    }

    /** Sixtieths of what stands before a colon, and a number else. */
    private static double number(String printed) {
        double number = 0;
        String brief = printed.endsWith(" min") || printed.matches("\\d+:\\d\\d h") ? ":00" : "";
        for (String part : (printed.split(" ", -1)[0] + brief).replace(',', '.').split(":", -1)) {
            number = number * 60 + Double.parseDouble(part);
        }
        return number;
    }
}
