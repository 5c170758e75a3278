package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpRun.START;
import static io.github.easeback.internal.form.MadeUpRun.millis;
import static io.github.easeback.internal.form.MadeUpRun.reduced;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Terrain;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Samples;
import io.github.easeback.internal.recording.SessionSummary;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run holds beyond its totals. */
class SampledFormTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Samples HILL =
            new MadeUpRun().go(1000, 2.5, 0.04, 160).go(1000, 2.5, -0.04, 160).everySecond();

    // Climb.

    @Test
    void climbOfTheWatchGoesBeforeThatOfTheSamples() {
        Run run = reduced("trail", session(120, 90, NONE, NONE, NONE), HILL);

        assertEquals(OptionalDouble.of(120), run.ascentMetres());
        assertEquals(OptionalDouble.of(90), run.descentMetres());
        assertEquals(100, run.terrain().sampledAscentMetres().orElseThrow(), 1e-6);
        assertEquals(100, run.terrain().sampledDescentMetres().orElseThrow(), 1e-6);
    }

    @Test
    void climbOfTheSamplesFillsInForTheWatch() {
        Run run = reduced(HILL);

        assertEquals(100, run.ascentMetres().orElseThrow(), 1e-6);
        assertEquals(100, run.descentMetres().orElseThrow(), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"treadmill", "virtual_activity"})
    void barometerOnATreadmillTellsNothing(String subSport) {
        Run run = reduced(subSport, Optional.empty(), HILL);

        assertEquals(Terrain.UNKNOWN, run.terrain());
        assertEquals(NONE, run.ascentMetres());
    }

    @Test
    void climbOfTheWatchThatIsLongerThanTheRunIsNotCounted() {
        Run run = reduced("trail", session(5001, 90, NONE, NONE, NONE), HILL);

        assertEquals(100, run.ascentMetres().orElseThrow(), 1e-6);
        assertEquals(OptionalDouble.of(90), run.descentMetres());
        assertEquals(Repair.Code.NOT_MEASURED, run.repairs().get(0).code());
    }

    // Heart rate, cadence, steps.

    @Test
    void averagesOfTheSessionGoBeforeThoseOfTheSamples() {
        Run run = reduced("", session(0, 0, OptionalDouble.of(167), OptionalDouble.of(142), NONE), withHeart(1, 130));

        assertEquals(OptionalDouble.of(167), run.totals().cadence());
        assertEquals(OptionalDouble.of(142), run.totals().averageHeartRate());
    }

    @Test
    void averagesOfTheSamplesAreOverTime() {
        // A sample a second for 10 minutes, then one in 10 s.
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 1200; second += second < 600 ? 1 : 10) {
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, 2.5 * second)
                    .set(Quantity.HEART_RATE, second < 600 ? 120 : 160)
                    .set(Quantity.CADENCE, second < 600 ? 150 : 170);
        }

        Run run = reduced(samples.build());
        assertEquals(140, run.totals().averageHeartRate().orElseThrow(), 0.05);
        assertEquals(160, run.totals().cadence().orElseThrow(), 0.05);
        assertEquals(3200, run.totals().steps().orElseThrow(), 1);
    }

    @Test
    void cadenceOfAStandIsNotAveraged() {
        Run run = reduced(new MadeUpRun().go(600, 2.5, 0, 160).go(600, 0, 0, 0).everySecond());

        assertEquals(160, run.totals().cadence().orElseThrow(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false"})
    void heartRateOfHalfTheTimeIsEnough(int oneIn, boolean isEnough) {
        assertEquals(
                isEnough,
                reduced(withHeart(oneIn, 130)).totals().averageHeartRate().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"250, true", "251, false"})
    void heartRateBeyondAnyHeartIsNotMeasured(double heartRate, boolean isMeasured) {
        assertEquals(
                isMeasured,
                reduced(withHeart(1, heartRate)).totals().averageHeartRate().isPresent());
    }

    /** 160 steps a minute in 2000 s are 5333 steps. */
    @Test
    void stepsThatTheCadenceContradictsAreNotCounted() {
        OptionalDouble cadence = OptionalDouble.of(160);

        assertEquals(
                OptionalDouble.of(5200),
                reduced("", session(0, 0, cadence, NONE, OptionalDouble.of(5200)), HILL)
                        .totals()
                        .steps());
        assertEquals(
                5333.3,
                reduced("", session(0, 0, cadence, NONE, OptionalDouble.of(2667)), HILL)
                        .totals()
                        .steps()
                        .orElseThrow(),
                0.05);
    }

    // TerrainStatistics contact.

    @Test
    void groundContactIsThatOfRunning() {
        Run run = reduced(contact(250, 400, 0));

        assertEquals(250, run.form().groundContactMillis().orElseThrow(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0", "430.1", "6553.4", "NaN"})
    void groundContactThatIsNoneOfRunningIsNotMeasured(double contact) {
        assertEquals(NONE, reduced(contact(contact, 250, 0)).form().groundContactMillis());
    }

    @Test
    void groundContactOfLessThanHalfTheRunningIsAbsent() {
        assertEquals(
                OptionalDouble.of(250), reduced(contact(250, 400, 290)).form().groundContactMillis());
        assertEquals(NONE, reduced(contact(250, 400, 310)).form().groundContactMillis());
    }

    // Speeds.

    @Test
    void speedsThatNoRunnerHasAreLeftOut() {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 600; second++) {
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, 2.5 * second)
                    .set(Quantity.SPEED, second % 100 == 50 ? 56_886 : 2.5);
        }

        Run run = reduced(samples.build());
        assertEquals(Duration.ofMinutes(10), run.form().speeds().orElseThrow().total());
        assertEquals(Duration.ZERO, run.form().speeds().orElseThrow().timeAbove(2.5));
        assertEquals(OptionalDouble.of(2.5), run.form().bestSpeeds().oneMinute());
        assertEquals(OptionalDouble.of(2.5), run.form().bestSpeeds().fiveMinutes());
        assertEquals(NONE, run.form().bestSpeeds().twentyMinutes());
    }

    @Test
    void runWithoutSamplesHoldsNothingOfThem() {
        Run run = reduced("", session(0, 0, NONE, NONE, NONE), Samples.NONE);

        assertEquals(Terrain.UNKNOWN, run.terrain());
        assertEquals(Optional.empty(), run.gait());
        assertEquals(BestSpeeds.NONE, run.form().bestSpeeds());
        assertEquals(Optional.empty(), run.form().speeds());
        assertEquals(NONE, run.totals().steps());
        assertEquals(NONE, run.totals().cadence());
        assertEquals(NONE, run.totals().averageHeartRate());
        assertEquals(NONE, run.form().groundContactMillis());
    }

    private static Optional<SessionSummary> session(
            double ascent, double descent, OptionalDouble cadence, OptionalDouble heartRate, OptionalDouble steps) {
        ActivityTotals totals = ActivityTotals.builder()
                .timerTime(Optional.of(Duration.ofSeconds(2000)))
                .distanceMetres(OptionalDouble.of(5000))
                .ascentMetres(OptionalDouble.of(ascent))
                .descentMetres(OptionalDouble.of(descent))
                .cadence(cadence)
                .averageHeartRate(heartRate)
                .steps(steps)
                .build();
        return Optional.of(new SessionSummary(Optional.of(START), Optional.empty(), totals));
    }

    /** 2000 s of a run, with a heart rate in the first part of them. */
    private static Samples withHeart(int oneIn, double heartRate) {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 2000; second++) {
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, 2.5 * second)
                    .set(Quantity.HEART_RATE, second <= 2000 / oneIn ? heartRate : Double.NaN);
        }
        return samples.build();
    }

    /** 10 minutes of running, at first without a contact time, and 5 minutes of walking. */
    private static Samples contact(double running, double walking, int without) {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 900; second++) {
            boolean isRunning = second <= 600;
            samples.add(millis(second))
                    .set(Quantity.DISTANCE, 2.5 * Math.min(600, second) + 1.4 * Math.max(0, second - 600))
                    .set(Quantity.STANCE_TIME, second < without ? Double.NaN : isRunning ? running : walking);
        }
        return samples.build();
    }
}
