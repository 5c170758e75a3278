package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpForm.minute;
import static io.github.easeback.internal.form.MadeUpForm.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.RunWindow.Part;
import io.github.easeback.internal.recording.Quantity;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heart rate inside of a run: how it goes away from the speed, and where it follows the steps. */
class HeartRateInsideTest {

    private static Decoupling decoupling(MadeUpForm run) {
        return run.inside().decoupling();
    }

    private static MadeUpForm run(double minutes, DoubleUnaryOperator heartRate) {
        return new MadeUpForm(minutes).with(Quantity.HEART_RATE, heartRate);
    }

    // Decoupling. The expected shares were calculated elsewhere, from the formula.

    /** The whole run would give 11.6 %. */
    @Test
    void warmingUpIsLeftOut() {
        Decoupling decoupling =
                decoupling(run(30, second -> second < minute(10) ? 120 : second < minute(20) ? 140 : 145));

        assertEquals(0.034, decoupling.share().orElseThrow(), 0.0005);
    }

    /** 12.2 % by samples would be wrong. */
    @Test
    void halvesAreByTimeNotBySamples() {
        Decoupling decoupling =
                decoupling(run(30, second -> second < minute(15) ? 130 : second < minute(20) ? 140 : 150)
                        .every(second -> second >= minute(15) && second < minute(20) ? 5 : 1));

        assertEquals(0.100, decoupling.share().orElseThrow(), 1e-6);
    }

    @Test
    void slowerAtTheSameHeartRateIsDecoupledToo() {
        Decoupling decoupling = decoupling(run(30, second -> 140).with(Quantity.SPEED, step(2.5, 20, 2.4)));

        assertEquals(0.040, decoupling.share().orElseThrow(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void tenBeatsMoreAreTheSameAtAnyRate(long seconds) {
        Decoupling decoupling = decoupling(run(30, step(140, 20, 150)).every(second -> seconds));

        assertEquals(0.0667, decoupling.share().orElseThrow(), 0.00005);
    }

    /** Halves with a running share of a half and of two thirds would read -6.2 %. */
    @Test
    void walkBreaksHaveNoDecoupling() {
        DoubleUnaryOperator isRunning = second -> {
            double inCycle = second % 240;
            return second < minute(20) ? (inCycle < 120 ? 1 : 0) : (inCycle < 160 ? 1 : 0);
        };
        Decoupling decoupling = decoupling(run(44, second -> 140)
                .with(Quantity.SPEED, second -> isRunning.applyAsDouble(second) > 0 ? 8 / 3.6 : 5.5 / 3.6)
                .with(Quantity.CADENCE, second -> isRunning.applyAsDouble(second) > 0 ? 160 : 110));

        assertEquals(Decoupling.unknown(NotComparable.WALK_BREAKS), decoupling);
    }

    @ParameterizedTest
    @CsvSource({"30, true", "29.95, false"})
    void twentyMinutesAfterMinuteTenAreEnough(double minutes, boolean isEnough) {
        assertEquals(
                isEnough ? Optional.empty() : Optional.of(NotComparable.TOO_SHORT),
                decoupling(run(minutes, second -> 140)).reason());
    }

    @Test
    void walkToTheDoorAfterTheRunIsNoBreak() {
        Decoupling decoupling = decoupling(run(40, second -> 140)
                .with(Quantity.SPEED, step(2.5, 32, 1.4))
                .with(Quantity.CADENCE, step(165, 32, 110)));

        assertEquals(0, decoupling.share().orElseThrow(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false", "600, false"})
    void restWithTheTimerStoppedIsABreak(long seconds, boolean isTold) {
        Decoupling decoupling = decoupling(run(40, second -> 140).pausedAt(1200, seconds));

        assertEquals(isTold ? Optional.empty() : Optional.of(NotComparable.PAUSES), decoupling.reason());
    }

    @ParameterizedTest
    @CsvSource({"0.008, true", "0.013, false"})
    void hillsHaveNoDecoupling(double grade, boolean isTold) {
        Decoupling decoupling = decoupling(run(40, second -> 140).grade(second -> second < minute(25) ? 0 : grade));

        assertEquals(isTold ? Optional.empty() : Optional.of(NotComparable.HILLS), decoupling.reason());
    }

    @Test
    void whatIsNotMeasuredHasNoDecoupling() {
        assertEquals(Decoupling.unknown(NotComparable.NOT_RECORDED), decoupling(new MadeUpForm(40)));
        assertEquals(
                Decoupling.unknown(NotComparable.NOT_RECORDED),
                decoupling(run(40, second -> second < minute(18) ? 140 : Double.NaN)));
        assertEquals(
                Decoupling.unknown(NotComparable.GRADE_UNKNOWN),
                decoupling(run(40, second -> 140).with(Quantity.ALTITUDE, Double.NaN)));
    }

    // Following the steps.

    @ParameterizedTest
    @CsvSource({"168, 5", "162, 5", "168.5, 0", "161, 0", "82.5, 5", "85, 5", "86, 0"})
    void heartRateWithinThreeOfTheStepsOrHalfOfThemIsLeftOut(double heartRate, long minutes) {
        InsideRun inside = run(20, second -> second >= minute(10) && second < minute(15) ? heartRate : 140)
                .inside();

        assertEquals(minutes * 60.0, (double) inside.heartRateLeftOut().toSeconds(), 1);
        assertEquals(
                minutes == 0 ? OptionalDouble.of(heartRate) : OptionalDouble.empty(),
                inside.window(Part.B).median(FormQuantity.HEART_RATE));
        assertEquals(OptionalDouble.of(140), inside.window(Part.A).median(FormQuantity.HEART_RATE));
    }

    /** From the first sample that follows to the last one. */
    @ParameterizedTest
    @CsvSource({"61, 60", "60, 0"})
    void aMinuteOfFollowingIsEnough(int samples, long leftOut) {
        InsideRun inside = run(20, second -> second > 600 && second < 600 + samples ? 165 : 140)
                .inside();

        assertEquals(Duration.ofSeconds(leftOut), inside.heartRateLeftOut());
    }

    @Test
    void heartRateThatFollowsTheStepsIsTheReasonForWhatIsMissing() {
        InsideRun inside = run(40, second -> second < minute(8) ? 140 : 166).inside();

        assertEquals(Decoupling.unknown(NotComparable.FOLLOWS_CADENCE), inside.decoupling());
        assertEquals(
                Optional.of(NotComparable.FOLLOWS_CADENCE),
                inside.change(FormQuantity.HEART_RATE).reason());
    }

    /** A fifth at once within the first 15 minutes: the sensor found the pulse late. Less, or later, it may have been the heart. */
    @ParameterizedTest
    @CsvSource({
        "7, 100, 145, true",
        "15, 120, 145, true",
        "15, 120, 144, false",
        "16, 120, 145, false",
        "8, 145, 100, false"
    })
    void heartRateThatIsAFifthHigherAtOnceIsThatOfASensorWhichFoundThePulseLate(
            int minute, double before, double after, boolean isLate) {
        InsideRun inside = run(40, step(before, minute, after)).inside();
        FormChange change = inside.change(FormQuantity.HEART_RATE);

        assertEquals(isLate ? FormChange.Kind.NOT_ASSESSABLE : FormChange.Kind.STEP, change.kind());
        assertEquals(isLate ? Optional.of(NotComparable.PULSE_FOUND_LATE) : Optional.empty(), change.reason());
    }

    @Test
    void heartRateThatOnlyPassesTheStepsIsKept() {
        InsideRun inside = run(40, second -> 130 + second / 5 % 60).inside();

        assertEquals(Duration.ZERO, inside.heartRateLeftOut());
    }

    /** A heart may beat as fast as the feet go; that can't be told apart. It passes from 162 to 168 in six minutes. */
    @Test
    void heartRateThatPassesTheStepsSlowlyIsLeftOutMeanwhile() {
        InsideRun inside = run(40, second -> 150 + second / 60).inside();

        assertEquals(360.0, (double) inside.heartRateLeftOut().toSeconds(), 2);
    }
}
