package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.FormChange.Kind;
import io.github.easeback.activity.FormQuantity;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Series of minutes from minute 3 on. The criteria of the first four were calculated by hand elsewhere, from the formula. */
class ChangePointTest {

    private static final int RUNS = 10_000;

    private static final String STEP = "250 251 249 250 250 251 249 250 250 262 264 265 266 265 264 266 265 264";
    private static final String LINE = "250 251 251 252 254 254 255 256 258 258 260 260 261 263 263 264 265 267";
    private static final String CONSTANT = "250 252 249 251 250 248 251 250 252 249 251 250 248 250 251 249 252 250";
    private static final String UNCLEAR = "250 254 247 252 249 255 246 251 253 256 262 258 264 257 261 265 259 263";

    private static ChangePoint of(FormQuantity quantity, double... values) {
        double[] minutes = new double[values.length];
        Arrays.setAll(minutes, i -> 3 + i);
        return new ChangePoint(minutes, values, quantity);
    }

    private static ChangePoint contact(String values) {
        return of(FormQuantity.GROUND_CONTACT, numbers(values));
    }

    private static double[] numbers(String values) {
        return Arrays.stream(values.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        STEP + ", STEP, 74.65, 51.66, 6.80",
        LINE + ", DRIFT, 61.83, -20.45, 41.86",
        CONSTANT + ", NONE, 9.85, 12.73, 15.24",
        UNCLEAR + ", DRIFT, 65.64, 49.69, 47.75"
    })
    void simplestModelThatIsClearlyBetterIsTold(String values, Kind kind, double constant, double line, double step) {
        ChangePoint point = contact(values);

        assertEquals(kind, point.kind());
        assertEquals(constant, point.bicOfConstant(), 0.005);
        assertEquals(line, point.bicOfLine(), 0.005);
        assertEquals(step, point.bicOfStep(), 0.005);
    }

    @Test
    void stepHasItsMinuteAndTheMeansOfItsSides() {
        ChangePoint point = contact(STEP);

        assertEquals(12, point.minute());
        assertEquals(250, point.before(), 1e-9);
        assertEquals(264.556, point.after(), 0.0005);
        assertEquals(0.058, point.after() / point.before() - 1, 0.0005);
    }

    @ParameterizedTest
    @CsvSource({LINE + ", 9.87", UNCLEAR + ", 8.9"})
    void lineHasItsSlope(String values, double perTenMinutes) {
        assertEquals(perTenMinutes, 10 * contact(values).slope(), 0.05);
    }

    @ParameterizedTest
    @CsvSource({"252, NONE", "255, DRIFT", "255.01, STEP"})
    void stepOfUpToTwoPercentHasNoMinute(double after, Kind kind) {
        double[] values = new double[18];
        Arrays.setAll(values, i -> i < 9 ? 250 : after);

        assertEquals(kind, of(FormQuantity.GROUND_CONTACT, values).kind());
    }

    /** An eighth is exact in binary, so this is below and above six tenths with no doubt. */
    @ParameterizedTest
    @CsvSource({"50.375, NONE", "50.5, DRIFT", "50.625, STEP", "49.375, STEP", "49.5, DRIFT", "49.625, NONE"})
    void limitOfTheBalanceIsInPoints(double after, Kind kind) {
        double[] values = new double[18];
        Arrays.setAll(values, i -> i < 9 ? 50 : after);

        assertEquals(kind, of(FormQuantity.BALANCE, values).kind());
    }

    @Test
    void minuteOfAStepIsThatOfTheSeriesNotItsPlace() {
        double[] minutes = {3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16};
        double[] values = {250, 250, 250, 250, 250, 250, 270, 270, 270, 270, 270, 270};

        ChangePoint point = new ChangePoint(minutes, values, FormQuantity.GROUND_CONTACT);

        assertEquals(Kind.STEP, point.kind());
        assertEquals(11, point.minute());
    }

    @Test
    void twoMinutesAtTheEndMakeNoStep() {
        ChangePoint point = contact("250 250 250 250 250 250 250 250 250 250 250 250 250 250 250 250 280 280");

        assertTrue(point.minute() <= 18, "at least three minutes on each side");
    }

    // Made-up series, with minutes that differ by chance.

    private static double[] series(Random random, int size, double spread, IntToDoubleFunction level) {
        double[] values = new double[size];
        Arrays.setAll(values, i -> Math.rint(level.applyAsDouble(i) + spread * random.nextGaussian()));
        return values;
    }

    /** As a share of 10,000 series, whatever their length and spread. */
    @ParameterizedTest
    @ValueSource(ints = {12, 17, 27, 57})
    void noiseAloneHardlyEverMakesAChange(int size) {
        for (double spread : new double[] {0.5, 1, 2, 3, 5, 8}) {
            Random random = new Random(size);
            int told = 0;
            for (int run = 0; run < RUNS; run++) {
                Kind kind = of(FormQuantity.GROUND_CONTACT, series(random, size, spread, i -> 250))
                        .kind();
                told += kind == Kind.NONE ? 0 : 1;
            }
            assertTrue(told < 0.004 * RUNS, told + " changes at a spread of " + spread);
        }
    }

    /** Of six quantities at once, with minutes that also follow the minute before, as a run has them. */
    @Test
    void runOfNoiseAloneHasAChangeInFewerThanOneOfAHundred() {
        Random random = new Random(13);
        int told = 0;
        for (int run = 0; run < RUNS; run++) {
            boolean isTold = false;
            for (int quantity = 0; quantity < 6; quantity++) {
                isTold |= of(FormQuantity.GROUND_CONTACT, following(random, 12 + random.nextInt(46)))
                                .kind()
                        != Kind.NONE;
            }
            told += isTold ? 1 : 0;
        }
        assertTrue(told < 0.01 * RUNS, told + " runs with a change");
    }

    private static double[] following(Random random, int size) {
        double[] values = new double[size];
        double last = random.nextGaussian();
        double spread = 0.5 + 2 * random.nextDouble();
        for (int i = 0; i < size; i++) {
            values[i] = Math.rint(250 + spread * last);
            last = 0.2 * last + Math.sqrt(1 - 0.2 * 0.2) * random.nextGaussian();
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 4, 6, 8, 10, 15, 30, -8, -15})
    void driftWithoutNoiseNeverHasAMinute(double perTenMinutes) {
        for (int size = ChangePoint.FEWEST_MINUTES; size <= 180; size++) {
            double[] values = series(new Random(1), size, 0, i -> 250 + perTenMinutes / 10 * i);

            assertTrue(of(FormQuantity.GROUND_CONTACT, values).kind() != Kind.STEP, size + " minutes");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 17, 27, 57})
    void driftUnderNoiseHardlyEverHasAMinute(int size) {
        for (double spread : new double[] {0.5, 1, 2, 3}) {
            Random random = new Random(size);
            int steps = 0;
            for (int run = 0; run < RUNS; run++) {
                double perMinute = 0.2 + 2 * random.nextDouble();
                double[] values = series(random, size, spread, i -> 250 + perMinute * i);
                steps += of(FormQuantity.GROUND_CONTACT, values).kind() == Kind.STEP ? 1 : 0;
            }
            assertTrue(steps < 0.002 * RUNS, steps + " minutes at a spread of " + spread);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 27, 57})
    void stepOfSixPercentIsFoundAtItsMinute(int size) {
        Random random = new Random(size);
        int found = 0;
        for (int run = 0; run < 1000; run++) {
            int from = 3 + random.nextInt(size - 5);
            ChangePoint point = of(FormQuantity.GROUND_CONTACT, series(random, size, 1, i -> i < from ? 250 : 265));
            found += point.kind() == Kind.STEP && Math.abs(point.minute() - 3 - from) <= 1 ? 1 : 0;
        }
        assertTrue(found > 990, found + " of 1000");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 27, 57})
    void driftOfSixPercentIsFound(int size) {
        Random random = new Random(size);
        int found = 0;
        for (int run = 0; run < 1000; run++) {
            ChangePoint point =
                    of(FormQuantity.GROUND_CONTACT, series(random, size, 1, i -> 250 + 15.0 * i / (size - 1)));
            found += point.kind() == Kind.DRIFT ? 1 : 0;
        }
        assertTrue(found > 990, found + " of 1000");
    }
}
