package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StartDoseTest {

    private static final double CLOSE = 0.5;

    /** Somebody used to so many kilometres a week, and in the longest run. */
    private static Usual usual(double week, double longest) {
        return new Usual(
                OptionalDouble.of(1_000 * week),
                8,
                Optional.empty(),
                OptionalDouble.of(1_000 * longest),
                OptionalDouble.empty());
    }

    private static final Usual UNKNOWN =
            new Usual(OptionalDouble.empty(), 0, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** Half of a tiny base brings nobody back: a mile twice a week is the least. */
    @ParameterizedTest
    @CsvSource({
        "MEDIUM, 40, 14, 20000, 7000",
        "MEDIUM, 80, 35, 40000, 17500",
        "MEDIUM, 7, 4, 3500, 2000",
        "MEDIUM, 5, 3, 3218.688, 1609.344",
        "LONG, 40, 14, 9656.064, 3218.688",
        "LONG, 12, 8, 6000, 3218.688",
        "LONG, 6.44, 4, 3220, 3218.688",
        "LONG, 2, 2, 3218.688, 3218.688"
    })
    void startIsHalfOfWhatWasUsualOrWalkingAndJogging(
            Tier tier, double usualWeek, double longest, double week, double run) {
        StartDose dose = StartDose.after(tier, usual(usualWeek, longest));

        assertEquals(week, dose.weekMetres(), CLOSE);
        assertEquals(run, dose.runMetres(), CLOSE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDIUM", "LONG"})
    void whereNothingIsKnownTheStartIsWalkingAndJogging(Tier tier) {
        StartDose dose = StartDose.after(tier, UNKNOWN);

        assertEquals(3 * 3_218.688, dose.weekMetres(), 1e-6);
        assertEquals(3_218.688, dose.runMetres(), 1e-6);
        assertEquals(OptionalDouble.empty(), dose.usualWeekMetres());
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "SHORT"})
    void shortBreakHasNoDose(Tier tier) {
        Usual usual = usual(40, 14);

        assertThrows(IllegalArgumentException.class, () -> StartDose.after(tier, usual));
    }

    /** After 14 to 27 days: half, three quarters, and then 10 % more a week, up to what was usual. */
    @Test
    void weeksAfterAShorterLayoffGrowToTheUsualOne() {
        StartDose dose = StartDose.after(Tier.MEDIUM, usual(40, 14));
        double[] shares = {0.5, 0.75, 0.825, 0.9075, 0.99825, 1, 1};
        double run = 0;
        for (int week = 0; week < shares.length; week++) {
            run = dose.weekMetres(week, 1.1 * run);
            assertEquals(40_000 * shares[week], run, 1e-6, "week " + week);
        }
    }

    /** The published example of a plan to 40 km. */
    @Test
    void weeksAfterALongLayoffGrowByTenPerCentToTheUsualOne() {
        StartDose dose = StartDose.after(Tier.LONG, usual(40, 14));
        double[] kilometres = {
            9.66, 10.62, 11.68, 12.85, 14.14, 15.55, 17.11, 18.82, 20.70, 22.77, 25.05, 27.55, 30.30, 33.34, 36.67, 40,
            40
        };
        double run = 0;
        for (int week = 0; week < kilometres.length; week++) {
            run = dose.weekMetres(week, 1.1 * run);
            assertEquals(kilometres[week], run / 1_000, 0.006, "week " + week);
        }
    }

    /** The first week is that of the start, and so many weeks of growth follow until the usual one is reached. */
    @ParameterizedTest
    @CsvSource({"10, 8", "20, 8", "30, 12", "40, 15", "60, 20", "80, 23", "120, 27"})
    void longerWeeksTakeLongerToComeBackTo(double usualWeek, int weeks) {
        StartDose dose = StartDose.after(Tier.LONG, usual(usualWeek, usualWeek / 3));
        double run = dose.weekMetres(0, 0);
        int week = 0;
        while (run < 1_000 * usualWeek - 1e-6) {
            week++;
            run = dose.weekMetres(week, 1.1 * run);
        }

        assertEquals(weeks, week);
    }

    @Test
    void laterRunsGrowOutOfWhatWasRunAndNeverBelowTwoMiles() {
        StartDose dose = StartDose.after(Tier.MEDIUM, usual(40, 14));

        assertEquals(7_000, dose.runMetres(OptionalDouble.empty()), 1e-6);
        assertEquals(3_218.688, dose.runMetres(OptionalDouble.of(2_200)), 1e-6);
        assertEquals(3_520, dose.runMetres(OptionalDouble.of(3_520)), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"LONG, 0, 3", "LONG, 1, 3", "LONG, 2, 4", "LONG, 4, 5", "LONG, 30, 7", "MEDIUM, 0, 7"})
    void weeksHaveSoManyRuns(Tier tier, int week, int runs) {
        assertEquals(runs, StartDose.after(tier, usual(40, 14)).runs(week));
    }

    /** 540 s at 3 m/s and 60 s at 1 m/s in turn are 2.8 m/s. */
    @Test
    void halfOfTheUsualLongestRunHasAWalkOfAMinuteInTen() {
        StartDose dose = StartDose.after(Tier.MEDIUM, usual(40, 14));

        assertEquals(7_000 / 2.8 / 60, dose.runMinutes(1, 3), 1e-9);
    }

    /** Walking at 5.5 and jogging at 8.0 km/h in turn: 28.61 minutes. */
    @Test
    void walkingAndJoggingTwoMilesTakesHalfAnHour() {
        StartDose dose = StartDose.after(Tier.LONG, usual(40, 14));

        assertEquals(28.61, dose.runMinutes(5.5 / 3.6, 8.0 / 3.6), 0.005);
    }
}
