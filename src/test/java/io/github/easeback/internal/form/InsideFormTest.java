package io.github.easeback.internal.form;

import static io.github.easeback.internal.form.MadeUpForm.minute;
import static io.github.easeback.internal.form.MadeUpForm.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Balance;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.RunWindow.Part;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows, changes and balance inside of a run. */
class InsideFormTest {

    private static Optional<NotComparable> reason(InsideRun inside, Part part) {
        return inside.window(part).reason();
    }

    // Windows.

    @Test
    void windowsHoldTheMediansOfTheirMinutes() {
        InsideRun inside = new MadeUpForm(20)
                .with(Quantity.STANCE_TIME, step(250, 10, 265))
                .with(Quantity.STEP_LENGTH, 909)
                .with(Quantity.VERTICAL_OSCILLATION, step(90.9, 15, 81.81))
                .with(Quantity.STANCE_TIME_BALANCE, 50.2)
                .with(Quantity.HEART_RATE, step(130, 15, 140))
                .inside();

        assertEquals(
                Map.of(
                        FormQuantity.CADENCE, 165.0,
                        FormQuantity.STEP_LENGTH, 909.0,
                        FormQuantity.GROUND_CONTACT, 250.0,
                        FormQuantity.VERTICAL_OSCILLATION, 90.9,
                        FormQuantity.VERTICAL_RATIO, 10.0,
                        FormQuantity.BALANCE, 50.2,
                        FormQuantity.HEART_RATE, 130.0,
                        FormQuantity.SPEED, 2.5),
                inside.window(Part.A).medians());
        assertEquals(OptionalDouble.of(265), inside.window(Part.B).median(FormQuantity.GROUND_CONTACT));
        assertEquals(OptionalDouble.of(90.9), inside.window(Part.B).median(FormQuantity.VERTICAL_OSCILLATION));
        assertEquals(
                9, inside.window(Part.C).median(FormQuantity.VERTICAL_RATIO).orElseThrow(), 1e-9);
        assertEquals(OptionalDouble.of(140), inside.window(Part.C).median(FormQuantity.HEART_RATE));
        assertEquals(
                List.of(Duration.ofMinutes(7), Duration.ofMinutes(5), Duration.ofMinutes(5)),
                inside.windows().stream().map(RunWindow::compared).toList());
    }

    /** At equal pace, 265 ms after 250 ms are 6.0 % more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5})
    void contactOfMinutesTenToFifteenIsComparedWithThatBefore(long seconds) {
        InsideRun inside = new MadeUpForm(20)
                .with(Quantity.STANCE_TIME, step(250, 10, 265))
                .every(second -> seconds)
                .inside();

        double before =
                inside.window(Part.A).median(FormQuantity.GROUND_CONTACT).orElseThrow();
        double after = inside.window(Part.B).median(FormQuantity.GROUND_CONTACT).orElseThrow();
        assertEquals(0.060, after / before - 1, 1e-9);
    }

    @Test
    void minuteZeroIsTheFirstRunningAndPausesDoNotCount() {
        InsideRun inside = new MadeUpForm(25)
                .with(Quantity.SPEED, step(1.4, 5, 2.5))
                .with(Quantity.CADENCE, step(110, 5, 165))
                .with(Quantity.STANCE_TIME, step(250, 15, 265))
                .pausedAt(420, 90)
                .inside();

        assertEquals(Duration.ofMinutes(5), inside.firstRunning());
        assertEquals(OptionalDouble.of(250), inside.window(Part.A).median(FormQuantity.GROUND_CONTACT));
        assertEquals(OptionalDouble.of(265), inside.window(Part.B).median(FormQuantity.GROUND_CONTACT));
        assertEquals(10, inside.change(FormQuantity.GROUND_CONTACT).minute().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "5, true, false, false",
        "4.95, false, false, false",
        "12, true, true, false",
        "17, true, true, true",
        "16.95, true, true, false"
    })
    void twoMinutesOfAWindowAreEnough(double minutes, boolean a, boolean b, boolean c) {
        InsideRun inside = new MadeUpForm(minutes).inside();

        assertEquals(
                List.of(a, b, c),
                inside.windows().stream().map(RunWindow::isComparable).toList());
        assertTrue(inside.windows().stream()
                .allMatch(window ->
                        window.isComparable() || window.reason().equals(Optional.of(NotComparable.TOO_SHORT))));
    }

    @Test
    void windowOfWalkingCanNotBeCompared() {
        InsideRun inside = new MadeUpForm(30)
                .with(Quantity.SPEED, second -> isIn(second, 10, 13.5) ? 1.4 : 2.5)
                .with(Quantity.CADENCE, second -> isIn(second, 10, 13.5) ? 110 : 165)
                .inside();

        assertEquals(Optional.of(NotComparable.WALK_BREAKS), reason(inside, Part.B));
        assertEquals(Map.of(), inside.window(Part.B).medians());
        assertTrue(inside.window(Part.A).isComparable());
    }

    private static boolean isIn(double second, double from, double to) {
        return second >= minute(from) && second < minute(to);
    }

    /** At exactly five percent off it is at the common speed, and at exactly two percent of grade it is level. */
    @ParameterizedTest
    @CsvSource({"2.625, true", "2.63, false", "2.375, true", "2.37, false"})
    void speedIsWithinFivePercentOfThatOfTheRun(double speed, boolean isCompared) {
        InsideRun inside = new MadeUpForm(40)
                .with(Quantity.SPEED, second -> isIn(second, 10, 15) ? speed : 2.5)
                .inside();

        assertEquals(isCompared ? Optional.empty() : Optional.of(NotComparable.OTHER_SPEED), reason(inside, Part.B));
    }

    @ParameterizedTest
    @CsvSource({"0.017, true", "-0.017, true", "0.023, false", "-0.023, false"})
    void groundIsLevelUpToTwoPercent(double grade, boolean isCompared) {
        InsideRun inside = new MadeUpForm(40)
                .grade(second -> isIn(second, 9, 16) ? grade : 0)
                .inside();

        assertEquals(isCompared ? Optional.empty() : Optional.of(NotComparable.HILLS), reason(inside, Part.B));
    }

    @Test
    void groundWithoutHeightsIsNotTakenForLevel() {
        InsideRun inside = withoutHeights("generic");

        assertEquals(Optional.of(NotComparable.GRADE_UNKNOWN), reason(inside, Part.A));
        assertEquals(
                Optional.of(NotComparable.GRADE_UNKNOWN),
                inside.change(FormQuantity.GROUND_CONTACT).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"treadmill", "track"})
    void treadmillAndTrackAreLevel(String subSport) {
        assertEquals(
                OptionalDouble.of(250), withoutHeights(subSport).window(Part.A).median(FormQuantity.GROUND_CONTACT));
    }

    private static InsideRun withoutHeights(String subSport) {
        return new MadeUpForm(20)
                .with(Quantity.STANCE_TIME, 250)
                .with(Quantity.ALTITUDE, Double.NaN)
                .on(subSport)
                .inside();
    }

    @Test
    void heartRateWithoutSpeedIsNotCompared() {
        Samples.Builder samples = new Samples.Builder();
        for (int second = 0; second <= 1500; second++) {
            samples.add(MadeUpRun.millis(second)).set(Quantity.HEART_RATE, 140).set(Quantity.CADENCE, 165);
        }
        InsideRun inside = MadeUpRun.reduced("treadmill", Optional.empty(), samples.build())
                .form()
                .inside()
                .orElseThrow();

        assertEquals(Optional.of(NotComparable.SPEED_UNKNOWN), reason(inside, Part.A));
    }

    @Test
    void quantityOfLessThanTwoMinutesHasNoMedian() {
        InsideRun inside = new MadeUpForm(20)
                .with(Quantity.STANCE_TIME, second -> second < minute(12) ? 250 : Double.NaN)
                .with(Quantity.VERTICAL_OSCILLATION, second -> second < minute(11.9) ? 90 : Double.NaN)
                .inside();

        assertEquals(OptionalDouble.of(250), inside.window(Part.B).median(FormQuantity.GROUND_CONTACT));
        assertEquals(OptionalDouble.empty(), inside.window(Part.B).median(FormQuantity.VERTICAL_OSCILLATION));
        assertEquals(OptionalDouble.empty(), inside.window(Part.B).median(FormQuantity.STEP_LENGTH));
    }

    @Test
    void medianIsOverTimeNotOverSamples() {
        InsideRun inside = new MadeUpForm(20)
                .with(Quantity.STANCE_TIME, step(250, 6, 260))
                .every(second -> second < 360 ? 1 : 5)
                .inside();

        assertEquals(OptionalDouble.of(260), inside.window(Part.A).median(FormQuantity.GROUND_CONTACT));
    }

    @Test
    void valueOfEveryFifthSampleStandsForTheTimeSinceTheOneBefore() {
        InsideRun inside = new MadeUpForm(20)
                .with(Quantity.STANCE_TIME, second -> Math.round(second + 0.5) % 5 == 0 ? 250 : Double.NaN)
                .inside();

        assertEquals(OptionalDouble.of(250), inside.window(Part.B).median(FormQuantity.GROUND_CONTACT));
        assertEquals(
                FormChange.Kind.NONE, inside.change(FormQuantity.GROUND_CONTACT).kind());
    }

    // Changes.

    @Test
    void stepIsToldWithItsMinute() {
        FormChange change = new MadeUpForm(25)
                .with(Quantity.STANCE_TIME, step(250, 12, 264))
                .inside()
                .change(FormQuantity.GROUND_CONTACT);

        assertEquals(FormChange.Kind.STEP, change.kind());
        assertEquals(12, change.minute().orElseThrow());
        assertEquals(250, change.before().orElseThrow(), 1e-9);
        assertEquals(264, change.after().orElseThrow(), 1e-9);
    }

    @Test
    void driftIsToldByItsSlope() {
        FormChange change = new MadeUpForm(25)
                .with(Quantity.STANCE_TIME, second -> 250 + second / 60)
                .inside()
                .change(FormQuantity.GROUND_CONTACT);

        assertEquals(FormChange.Kind.DRIFT, change.kind());
        assertEquals(10, change.perTenMinutes().orElseThrow().slope(), 1e-6);
    }

    @Test
    void runOfFifteenMinutesHasTheFewestMinutes() {
        assertEquals(
                FormChange.Kind.NONE,
                new MadeUpForm(15).inside().change(FormQuantity.CADENCE).kind());
        assertEquals(
                Optional.of(NotComparable.TOO_SHORT),
                new MadeUpForm(14.4).inside().change(FormQuantity.CADENCE).reason());
    }

    @Test
    void whatTheWatchDidNotRecordHasNoEntry() {
        InsideRun inside = new MadeUpForm(20).inside();

        assertEquals(
                List.of(FormQuantity.CADENCE),
                inside.changes().stream().map(FormChange::quantity).toList());
        assertEquals(
                Optional.of(NotComparable.NOT_RECORDED),
                inside.change(FormQuantity.BALANCE).reason());
    }

    // Balance.

    @Test
    void balanceIsThatOfLevelRunning() {
        InsideRun inside = new MadeUpForm(30)
                .with(Quantity.SPEED, second -> isIn(second, 5, 15) ? 1.4 : 2.5)
                .with(Quantity.CADENCE, second -> isIn(second, 5, 15) ? 110 : 165)
                .grade(second -> isIn(second, 20, 29) ? 0.05 : 0)
                .with(
                        Quantity.STANCE_TIME_BALANCE,
                        second -> isIn(second, 5, 15) ? 40 : isIn(second, 20, 29) ? 55 : 50.4)
                .inside();

        assertEquals(Balance.of(50.4), inside.balance());
    }

    @Test
    void noneAndAllAreNoShareOfAFoot() {
        InsideRun inside = new MadeUpForm(20)
                .with(Quantity.STANCE_TIME_BALANCE, second -> second < 300 ? 49.5 : second < 800 ? 100 : 0)
                .inside();

        assertEquals(Balance.of(49.5), inside.balance());
        assertEquals(
                Balance.unknown(NotComparable.NOT_RECORDED),
                new MadeUpForm(20)
                        .with(Quantity.STANCE_TIME_BALANCE, 100)
                        .inside()
                        .balance());
    }

    @ParameterizedTest
    @EnumSource(
            value = NotComparable.class,
            names = {"HILLS", "TOO_SHORT", "GRADE_UNKNOWN"})
    void balanceThatCanNotBeToldHasAReason(NotComparable reason) {
        MadeUpForm run = new MadeUpForm(reason == NotComparable.TOO_SHORT ? 1.9 : 20)
                .with(Quantity.STANCE_TIME_BALANCE, 50)
                .grade(second -> reason == NotComparable.HILLS ? 0.04 : 0);
        if (reason == NotComparable.GRADE_UNKNOWN) {
            run.with(Quantity.ALTITUDE, Double.NaN);
        }

        assertEquals(Balance.unknown(reason), run.inside().balance());
    }

    // Runs without samples.

    @Test
    void runWithoutRunningHasNothingInside() {
        assertEquals(
                Optional.empty(),
                MadeUpRun.reduced(new MadeUpRun().go(1200, 1.3, 0, 100).everySecond())
                        .form()
                        .inside());
    }

    /** It takes about half as long as all the rest, which a long history has no need of. */
    @Test
    void onlyWhoAsksIsToldWhatWentOnInside() {
        Recording recording = MadeUpRun.recording("generic", Optional.empty(), new MadeUpForm(20).samples());

        assertEquals(
                Optional.empty(),
                new RunReducer(ZoneOffset.UTC)
                        .reduce(recording)
                        .run()
                        .orElseThrow()
                        .form()
                        .inside());
        assertTrue(new RunReducer(ZoneOffset.UTC)
                .withInside()
                .on(LocalDate.of(2030, 1, 1))
                .reduce(recording)
                .run()
                .orElseThrow()
                .form()
                .inside()
                .isPresent());
    }

    @Test
    void insideIsReadFromADayOn() {
        Recording recording = MadeUpRun.recording("generic", Optional.empty(), new MadeUpForm(20).samples());
        RunReducer reducer = new RunReducer(ZoneOffset.UTC);
        LocalDate day = reducer.reduce(recording).run().orElseThrow().date();

        assertTrue(isInsideRead(reducer.withInsideFrom(day), recording));
        assertFalse(isInsideRead(reducer.withInsideFrom(day.plusDays(1)), recording));
    }

    private static boolean isInsideRead(RunReducer reducer, Recording recording) {
        return reducer.reduce(recording).run().orElseThrow().form().inside().isPresent();
    }
}
