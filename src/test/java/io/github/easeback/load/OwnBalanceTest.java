package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.InsideRuns;
import io.github.easeback.activity.Balance;
import io.github.easeback.activity.Device;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run's balance beside that of the runs before. The numbers of the eight runs are published: SD 0.2000, limit of one new run 0.5016. */
class OwnBalanceTest {

    private static final double[] EIGHT = {49.8, 50.1, 49.9, 50.3, 50.0, 49.7, 50.2, 50.0};

    private LocalDate day = LocalDate.of(2026, 3, 1);

    private Run run(double left, OptionalLong sensor) {
        day = day.plusDays(1);
        Run run = InsideRuns.run(day, FormQuantity.BALANCE, left, left).build();
        InsideRun inside = run.form().inside().orElseThrow();
        InsideRun balanced = new InsideRun(
                inside.firstRunning(),
                inside.windows(),
                inside.changes(),
                inside.decoupling(),
                Balance.of(left),
                inside.heartRateLeftOut());
        return run.toBuilder()
                .form(run.form().withInside(balanced))
                .origin(run.origin().withDevice(Device.UNKNOWN.withRunningSensor(sensor)))
                .build();
    }

    private List<Run> eight(OptionalLong sensor) {
        List<Run> runs = new ArrayList<>();
        for (double left : EIGHT) {
            runs.add(run(left, sensor));
        }
        return runs;
    }

    @ParameterizedTest
    @CsvSource({"50.4, false", "50.5, false", "50.6, true", "49.5, false", "49.4, true"})
    void runIsHeldAgainstTheEightBeforeIt(double left, boolean isChanged) {
        List<Run> before = eight(OptionalLong.of(7));

        OwnBalance own = OwnBalance.of(run(left, OptionalLong.of(7)), before);

        assertEquals(8, own.baseline().orElseThrow().runs());
        assertEquals(0.5016, own.baseline().orElseThrow().limitOfNewRun(), 0.0001);
        assertEquals(isChanged, own.isChanged());
        assertFalse(own.isNewSensor());
    }

    @Test
    void sevenRunsAreTooFew() {
        List<Run> before = eight(OptionalLong.of(7)).subList(1, 8);

        OwnBalance own = OwnBalance.of(run(55, OptionalLong.of(7)), before);

        assertTrue(own.baseline().isEmpty());
        assertFalse(own.isChanged());
    }

    @Test
    void anotherSensorBeginsABaselineOfItsOwnAndIsSaid() {
        List<Run> before = eight(OptionalLong.of(7));

        OwnBalance own = OwnBalance.of(run(55, OptionalLong.of(8)), before);

        assertTrue(own.isNewSensor());
        assertTrue(own.baseline().isEmpty());
        assertFalse(own.isChanged());
    }

    @Test
    void whoTakesTheOldSensorAgainHasItsBaselineAgain() {
        List<Run> before = eight(OptionalLong.of(7));
        before.add(run(53, OptionalLong.of(8)));

        OwnBalance own = OwnBalance.of(run(50.1, OptionalLong.of(7)), before);

        assertTrue(own.isNewSensor());
        assertEquals(50.0, own.baseline().orElseThrow().mean(), 1e-9);
    }

    @Test
    void sensorThatIsNotToldIsNotTakenForTheSame() {
        List<Run> before = eight(OptionalLong.empty());

        OwnBalance own = OwnBalance.of(run(55, OptionalLong.empty()), before);

        assertFalse(own.hasSensor());
        assertFalse(own.isNewSensor());
        assertTrue(own.baseline().isEmpty());
    }

    @Test
    void laterRunsAndTheRunItselfDoNotCount() {
        List<Run> all = eight(OptionalLong.of(7));
        Run run = all.get(6);

        assertTrue(OwnBalance.of(run, all).baseline().isEmpty());
    }

    @Test
    void trendOfTheBalanceIsThatOfTheNewestSensor() {
        List<Run> runs = eight(OptionalLong.of(7));
        runs.add(run(53, OptionalLong.of(8)));
        runs.add(run(52, OptionalLong.of(8)));

        FormTrend trend = FormTrend.of(FormQuantity.BALANCE, runs);

        assertEquals(
                List.of(53.0, 52.0),
                trend.points().stream().map(FormTrend.Point::value).toList());
    }
}
