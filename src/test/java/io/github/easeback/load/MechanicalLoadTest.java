package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunningForm;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MechanicalLoadTest {

    private static final MechanicalLoad STANDARD = MechanicalLoad.standard();

    private static Run run(double steps, double cadence, double contactMillis) {
        return TestRuns.on("2026-05-04")
                .steps(steps)
                .cadence(cadence)
                .form(RunningForm.UNKNOWN.withGroundContactMillis(contactMillis))
                .build();
    }

    private static double load(MechanicalLoad variable, Run run) {
        return variable.of(run).orElseThrow();
    }

    /**
     * Worked out with Python 3.11: 170 steps a minute are 352.94 ms a step, 102.94 ms of them in flight after 250 ms of contact, which makes a peak of pi/2
     * (102.94/250 + 1) = 2.21759 body weights, to the fourth 24.1840.
     */
    @ParameterizedTest
    @CsvSource({"1, 2.217595", "2, 4.917727", "4, 24.184036"})
    void stepCountsWithItsPeakForceToThePowerOfTheExponent(double exponent, double expected) {
        MechanicalLoad variable = STANDARD.withExponent(exponent);

        assertEquals(5_000 * expected, load(variable, run(5_000, 170, 250)), 5e-3);
        assertEquals(exponent, variable.exponent());
    }

    /** The peak force is proportional to one over the contact time, so a contact 1.1 times as short is 10 % more load a step. */
    @Test
    void tenPercentMoreLoadPerStepCounts46PercentMore() {
        double before = load(STANDARD, run(5_000, 170, 275));

        assertEquals(1.4641, load(STANDARD, run(5_000, 170, 250)) / before, 1e-12);
        assertEquals(1.1, load(STANDARD, run(5_500, 170, 275)) / before, 1e-12);
        assertEquals(4, STANDARD.exponent());
    }

    @ParameterizedTest
    @CsvSource({
        "160, 375,   true",
        "160, 375.1, false",
        "160, 374.9, true",
        "0,   250,   false",
        "170, 0,     false",
        "0,   0,     false"
    })
    void contactLongerThanTheStepIsNoRunning(double cadence, double contactMillis, boolean isRunning) {
        assertEquals(isRunning, STANDARD.of(run(5_000, cadence, contactMillis)).isPresent());
    }

    /** Without flight the model has pi/2 body weights at the peak. */
    @Test
    void stepWithoutFlightHasTheLeastLoad() {
        assertEquals(Math.PI / 2, load(STANDARD.withExponent(1), run(1, 160, 375)), 1e-12);
    }

    @Test
    void runThatLacksOneOfTheThreeIsMissing() {
        Run stepless = TestRuns.on("2026-05-04")
                .cadence(170)
                .form(RunningForm.UNKNOWN.withGroundContactMillis(250))
                .build();
        Run noCadence = TestRuns.on("2026-05-04")
                .steps(5_000)
                .form(RunningForm.UNKNOWN.withGroundContactMillis(250))
                .build();
        Run noContact = TestRuns.on("2026-05-04").steps(5_000).cadence(170).build();

        WeekValue week = STANDARD.over(List.of(stepless, noCadence, noContact));

        assertEquals(new WeekValue(OptionalDouble.empty(), 3), week);
        assertTrue(LoadVariables.STEPS.of(noContact).isPresent());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.99, -4, Double.NaN, Double.POSITIVE_INFINITY})
    void exponentThatMakesHardStepsCountLessIsRefused(double exponent) {
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withExponent(exponent));
    }
}
