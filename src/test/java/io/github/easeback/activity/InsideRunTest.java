package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that say what went on inside of a run refuse what can't be. */
class InsideRunTest {

    private static final TheilSen SLOPE = new TheilSen(1, 0, 2);
    private static final Optional<NotComparable> HILLS = Optional.of(NotComparable.HILLS);

    private static void assertRefused(String message, Executable made) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
    }

    /** By tenths, as a watch shows them, and of either foot. */
    @ParameterizedTest
    @CsvSource({
        "50, GOOD",
        "50.7, GOOD",
        "50.74, GOOD",
        "49.3, GOOD",
        "50.8, FAIR",
        "49.2, FAIR",
        "52.2, FAIR",
        "47.8, FAIR",
        "52.3, POOR",
        "47.7, POOR",
        "60, POOR"
    })
    void balanceHasTheBandOfGarmin(double left, Balance.Band band) {
        assertEquals(Optional.of(band), Balance.of(left).band());
    }

    @Test
    void unknownBalanceHasNoBand() {
        assertEquals(Optional.empty(), Balance.unknown(NotComparable.HILLS).band());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 100, -1, Double.NaN})
    void noFootHasNoneOrAllOfTheContact(double left) {
        assertRefused("left is " + left + ", and has to be above 0 and below 100", () -> Balance.of(left));
    }

    @Test
    void valueIsThereOrItsReason() {
        assertThrows(IllegalArgumentException.class, () -> new Balance(OptionalDouble.empty(), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Balance(OptionalDouble.of(50), HILLS));
        assertThrows(IllegalArgumentException.class, () -> new Decoupling(OptionalDouble.empty(), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Decoupling(OptionalDouble.of(0.1), HILLS));
        assertRefused("share is NaN, and has to be finite", () -> Decoupling.of(Double.NaN));
    }

    @Test
    void changeHasThePartsOfItsKind() {
        assertRefused(
                "minute is missing",
                () -> new FormChange(
                        FormQuantity.CADENCE,
                        FormChange.Kind.STEP,
                        OptionalInt.empty(),
                        OptionalDouble.of(160),
                        OptionalDouble.of(170),
                        Optional.of(SLOPE),
                        Optional.empty()));
        assertRefused(
                "minute has no place here",
                () -> new FormChange(
                        FormQuantity.CADENCE,
                        FormChange.Kind.DRIFT,
                        OptionalInt.of(12),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.of(SLOPE),
                        Optional.empty()));
        assertRefused(
                "perTenMinutes is missing",
                () -> new FormChange(
                        FormQuantity.CADENCE,
                        FormChange.Kind.NONE,
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void windowThatCanNotBeComparedHasNoMedians() {
        Map<FormQuantity, Double> medians = Map.of(FormQuantity.CADENCE, 165.0);

        assertRefused(
                "A window that can't be compared has no medians",
                () -> new RunWindow(RunWindow.Part.A, Duration.ZERO, HILLS, medians));
        RunWindow window = new RunWindow(RunWindow.Part.A, Duration.ofMinutes(7), Optional.empty(), medians);
        assertEquals(OptionalDouble.of(165), window.median(FormQuantity.CADENCE));
        assertEquals(OptionalDouble.empty(), window.median(FormQuantity.BALANCE));
    }

    @Test
    void windowsAreAllThree() {
        assertRefused(
                "The windows are [A], and have to be A, B and C", () -> inside(List.of(window(RunWindow.Part.A))));
    }

    @Test
    void quantityWithoutAnEntryWasNotRecorded() {
        InsideRun inside =
                inside(List.of(window(RunWindow.Part.A), window(RunWindow.Part.B), window(RunWindow.Part.C)));

        assertEquals(
                FormChange.notAssessable(FormQuantity.BALANCE, NotComparable.NOT_RECORDED),
                inside.change(FormQuantity.BALANCE));
        assertEquals(FormChange.none(FormQuantity.CADENCE, SLOPE), inside.change(FormQuantity.CADENCE));
        assertEquals(window(RunWindow.Part.B), inside.window(RunWindow.Part.B));
        assertEquals(Optional.of(inside), RunningForm.UNKNOWN.withInside(inside).inside());
    }

    private static RunWindow window(RunWindow.Part part) {
        return new RunWindow(part, Duration.ZERO, HILLS, Map.of());
    }

    private static InsideRun inside(List<RunWindow> windows) {
        return new InsideRun(
                Duration.ZERO,
                windows,
                List.of(FormChange.none(FormQuantity.CADENCE, SLOPE)),
                Decoupling.unknown(NotComparable.HILLS),
                Balance.unknown(NotComparable.HILLS),
                Duration.ZERO);
    }
}
