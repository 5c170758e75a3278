package io.github.easeback.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.form.GaitClassifier.Gait;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaitClassifierTest {

    /** The first gait of a run is running, so that the lower limits hold at first, the upper ones after a walk. */
    @ParameterizedTest
    @CsvSource({
        "NaN, 1.89, WALKING, WALKING",
        "NaN, 1.90, RUNNING, WALKING",
        "NaN, 2.09, RUNNING, WALKING",
        "NaN, 2.10, RUNNING, RUNNING",
        "134.9, 2.0, WALKING, WALKING",
        "135.0, 2.0, RUNNING, WALKING",
        "139.9, 2.0, RUNNING, WALKING",
        "140.0, 2.0, RUNNING, RUNNING"
    })
    void gaitStaysWhatItWasBetweenTheLimits(double cadence, double speed, Gait afterRun, Gait afterWalk) {
        assertEquals(afterRun, new GaitClassifier().next(cadence, speed));
        GaitClassifier walker = new GaitClassifier();
        walker.next(Double.NaN, 1.5);
        assertEquals(afterWalk, walker.next(cadence, speed));
    }

    @ParameterizedTest
    @CsvSource({
        "165, 1.2, RUNNING", // up a hill
        "120, 2.2, WALKING", // a fast walk down
        "165, NaN, RUNNING",
        "110, NaN, WALKING"
    })
    void cadenceGoesBeforeTheSpeed(double cadence, double speed, Gait gait) {
        assertEquals(gait, new GaitClassifier().next(cadence, speed));
    }

    @ParameterizedTest
    @CsvSource({
        "83, 2.5, RUNNING", // strides read as steps: 1.8 m each
        "165, 0.6, WALKING", // a cadence that stays when the runner slows down: 0.22 m each
        "0, 2.5, RUNNING",
        "0, 1.5, WALKING"
    })
    void cadenceThatDoesNotFitTheSpeedIsNotBelieved(double cadence, double speed, Gait gait) {
        assertEquals(gait, new GaitClassifier().next(cadence, speed));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0", "0, 0", "170, 0", "NaN, 0.49"})
    void whoHardlyMovesStands(double cadence, double speed) {
        assertEquals(Gait.STANDING, new GaitClassifier().next(cadence, speed));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "0"})
    void withoutCadenceAndSpeedTheGaitIsUnknown(double cadence) {
        assertEquals(Gait.UNKNOWN, new GaitClassifier().next(cadence, Double.NaN));
    }
}
