package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpForm.minute;
import static io.github.easeback.internal.form.MadeUpForm.rounded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.internal.recording.Quantity;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up runs of which the truth is known: whatever the noise, the watch, the pauses, the walk before and the sensors that are missing, it is found. Each sample is off by some
 * milliseconds of contact, and the speed by 2 %.
 */
class InsideFormPropertiesTest {

    private static final double NOISE_MILLIS = 4;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** What differs from run to run besides what a test looks at. */
    private static final class Case {

        private final Random random;
        private final double walkMinutes;
        private final double minutes;
        private final MadeUpForm run;

        Case(int seed) {
            random = new Random(seed);
            walkMinutes = seed % 3 == 0 ? 2 + random.nextInt(4) : 0;
            minutes = 28 + random.nextInt(18);
            run = new MadeUpForm(walkMinutes + minutes);
            run.with(Quantity.SPEED, second -> isWalk(second) ? 1.4 : 2.5 * (1 + 0.02 * random.nextGaussian()));
            run.with(Quantity.CADENCE, second -> isWalk(second) ? 110 : rounded(165 + 2 * random.nextGaussian(), 2));
            record();
            pause(seed);
            drop(seed);
        }

        private void record() {
            run.every(
                    switch (random.nextInt(4)) {
                        case 0 -> second -> 2;
                        case 1 -> second -> 5;
                        case 2 -> second -> 1 + random.nextInt(7);
                        default -> second -> 1;
                    });
        }

        private void pause(int seed) {
            int at = 0;
            for (int pause = 0; pause < seed % 4; pause++) {
                at += 200 + random.nextInt(400);
                run.pausedAt(at, 5 + random.nextInt(200));
            }
        }

        private void drop(int seed) {
            if (seed % 2 == 0) {
                with(Quantity.HEART_RATE, 140, 2, 1, minute -> 0);
            }
            if (seed % 5 > 1) {
                with(Quantity.VERTICAL_OSCILLATION, 90, 2, 1, minute -> 0);
                with(Quantity.STEP_LENGTH, 909, 15, 1, minute -> 0);
            }
        }

        /** Sets what is measured by the minute of running, with noise, and not at all in one of ten seconds. */
        final Case with(Quantity quantity, double level, double noise, double resolution, DoubleUnaryOperator more) {
            run.with(quantity, second -> {
                double runMinute = second / 60 - walkMinutes;
                return isWalk(second) || random.nextInt(10) == 0
                        ? Double.NaN
                        : rounded(level + more.applyAsDouble(runMinute) + noise * random.nextGaussian(), resolution);
            });
            return this;
        }

        private boolean isWalk(double second) {
            return second < minute(walkMinutes);
        }

        double sign() {
            return random.nextBoolean() ? 1 : -1;
        }

        double between(double low, double high) {
            return low + (high - low) * random.nextDouble();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onsetIsFoundWithinAMinuteAndTwoMilliseconds(int seed) {
        Case made = new Case(seed);
        int onset = (int) made.between(8, 21);
        double size = made.sign() * made.between(13, 25);
        made.with(Quantity.STANCE_TIME, 250, NOISE_MILLIS, 1, minute -> minute < onset ? 0 : size);

        FormChange change = made.run.inside().change(FormQuantity.GROUND_CONTACT);

        assertEquals(FormChange.Kind.STEP, change.kind(), change.toString());
        assertEquals(onset, change.minute().orElseThrow(), 1);
        assertEquals(250, change.before().orElseThrow(), 2);
        assertEquals(250 + size, change.after().orElseThrow(), 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void driftIsFoundWithinAMillisecondInTenMinutesAndHasNoMinute(int seed) {
        Case made = new Case(seed);
        double perTenMinutes = made.sign() * made.between(6, 20);
        made.with(Quantity.STANCE_TIME, 250, NOISE_MILLIS, 1, minute -> perTenMinutes / 10 * minute);

        FormChange change = made.run.inside().change(FormQuantity.GROUND_CONTACT);

        assertEquals(FormChange.Kind.DRIFT, change.kind(), change.toString());
        assertEquals(perTenMinutes, change.perTenMinutes().orElseThrow().slope(), 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void imbalanceIsFoundWithinAFifthOfAPoint(int seed) {
        Case made = new Case(seed);
        double left = made.between(47, 53);
        made.with(Quantity.STANCE_TIME_BALANCE, left, 0.8, 0.1, minute -> 0);

        InsideRun inside = made.run.inside();

        assertEquals(left, inside.balance().left().orElseThrow(), 0.2);
        assertEquals(FormChange.Kind.NONE, inside.change(FormQuantity.BALANCE).kind());
    }

    /** Whole runs; the share over ten thousand is measured on series of minutes, which is where it is decided. */
    @Test
    void runOfNoiseAloneHasNoChange() {
        int told = 0;
        for (int seed = 0; seed < 200; seed++) {
            Case made = new Case(1000 + seed);
            made.with(Quantity.STANCE_TIME, 250, NOISE_MILLIS, 1, minute -> 0);
            made.with(Quantity.STANCE_TIME_BALANCE, 50, 0.8, 0.1, minute -> 0);
            InsideRun inside = made.run.inside();
            assertTrue(inside.changes().size() >= 3, "quantities looked at");
            told += inside.changes().stream().allMatch(change -> change.kind() == FormChange.Kind.NONE) ? 0 : 1;
        }
        assertTrue(told <= 2, told + " runs with a change");
    }
}
