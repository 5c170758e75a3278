package io.github.easeback.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Bout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaitClassifierTest {

    /** The first gait of a run is running, so that the lower limits hold at first, the upper ones after a walk. */
    @ParameterizedTest
    @CsvSource({
        "NaN, 1.89, WALK, WALK",
        "NaN, 1.90, RUN, WALK",
        "NaN, 2.09, RUN, WALK",
        "NaN, 2.10, RUN, RUN",
        "134.9, 2.0, WALK, WALK",
        "135.0, 2.0, RUN, WALK",
        "139.9, 2.0, RUN, WALK",
        "140.0, 2.0, RUN, RUN"
    })
    void gaitStaysWhatItWasBetweenTheLimits(double cadence, double speed, Bout.Kind afterRun, Bout.Kind afterWalk) {
        assertEquals(afterRun, new GaitClassifier(GaitSpeeds.USUAL).next(cadence, speed));
        GaitClassifier walker = new GaitClassifier(GaitSpeeds.USUAL);
        walker.next(Double.NaN, 1.5);
        assertEquals(afterWalk, walker.next(cadence, speed));
    }

    @ParameterizedTest
    @CsvSource({
        "165, 1.2, RUN", // up a hill
        "120, 2.2, WALK", // a fast walk down
        "165, NaN, RUN",
        "110, NaN, WALK"
    })
    void cadenceGoesBeforeTheSpeed(double cadence, double speed, Bout.Kind gait) {
        assertEquals(gait, new GaitClassifier(GaitSpeeds.USUAL).next(cadence, speed));
    }

    @ParameterizedTest
    @CsvSource({
        "83, 2.5, RUN", // strides read as steps: 1.8 m each
        "165, 0.6, WALK", // a cadence that stays when the runner slows down: 0.22 m each
        "0, 2.5, RUN",
        "0, 1.5, WALK"
    })
    void cadenceThatDoesNotFitTheSpeedIsNotBelieved(double cadence, double speed, Bout.Kind gait) {
        assertEquals(gait, new GaitClassifier(GaitSpeeds.USUAL).next(cadence, speed));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0", "0, 0", "170, 0", "NaN, 0.49"})
    void whoHardlyMovesStands(double cadence, double speed) {
        assertEquals(Bout.Kind.STAND, new GaitClassifier(GaitSpeeds.USUAL).next(cadence, speed));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "0"})
    void withoutCadenceAndSpeedTheGaitIsUnknown(double cadence) {
        assertEquals(Bout.Kind.UNKNOWN, new GaitClassifier(GaitSpeeds.USUAL).next(cadence, Double.NaN));
    }

    /** Case W28: the limits of the speed hold what was before. */
    @Test
    void gaitFollowsASpeedThatGoesUpAndDownBetweenTheLimits() {
        double[] speeds = {1.5, 2.0, 2.09, 2.1, 1.95, 1.9, 1.89, 0.4, 2.0};
        GaitClassifier classifier = new GaitClassifier(GaitSpeeds.USUAL);
        List<Bout.Kind> gaits = new ArrayList<>();
        for (double speed : speeds) {
            gaits.add(classifier.next(Double.NaN, speed));
        }

        Bout.Kind run = Bout.Kind.RUN;
        Bout.Kind walk = Bout.Kind.WALK;
        assertEquals(List.of(walk, walk, walk, run, run, run, walk, Bout.Kind.STAND, walk), gaits);
    }

    @ParameterizedTest
    @CsvSource({"1.62, WALK, WALK", "1.63, RUN, WALK", "1.82, RUN, WALK", "1.83, RUN, RUN"})
    void limitsOfARunOfItsOwnHoldWhereThereAreSuch(double speed, Bout.Kind afterRun, Bout.Kind afterWalk) {
        GaitSpeeds own = new GaitSpeeds(1.625, 1.825, Double.POSITIVE_INFINITY);
        assertEquals(afterRun, new GaitClassifier(own).next(Double.NaN, speed));
        GaitClassifier walker = new GaitClassifier(own);
        walker.next(Double.NaN, 1.4);
        assertEquals(afterWalk, walker.next(Double.NaN, speed));
    }
}
