package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.SpeedProfile;
import io.github.easeback.activity.Terrain;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every load variable keeps to. */
class LoadVariableContractTest {

    private static final Run FULL = run(1);
    private static final Run SLOW = run(0.8);
    private static final Run EMPTY = TestRuns.on("2026-05-05").build();

    /** A run of 40 minutes of which all is known; {@code pace} scales what can be scaled. */
    private static Run run(double pace) {
        return TestRuns.on("2026-05-04")
                .distanceMetres(6_000 * pace)
                .timerTime(Duration.ofMinutes(40))
                .ascentMetres(60)
                .descentMetres(50)
                .averageHeartRate(150)
                .cadence(170)
                .rpe(4)
                .steps(6_400)
                .terrain(new Terrain(
                        OptionalDouble.of(58),
                        OptionalDouble.of(47),
                        OptionalDouble.of(6_200 * pace),
                        OptionalDouble.of(300),
                        Optional.of(Duration.ofSeconds(90))))
                .form(new RunningForm(
                        Optional.of(new Gait(Duration.ofMinutes(4), 380, 2, 3)),
                        List.of(new Bout(
                                Bout.Kind.RUN, Duration.ZERO, Duration.ofMinutes(20), OptionalDouble.of(3_100))),
                        new BestSpeeds(
                                OptionalDouble.of(3.4 * pace),
                                OptionalDouble.of(3.1 * pace),
                                OptionalDouble.of(2.7 * pace)),
                        Optional.of(new SpeedProfile.Builder()
                                .add(2.5, 2_000_000)
                                .add(3.2, 400_000)
                                .build()),
                        OptionalDouble.of(250),
                        Optional.empty()))
                .build();
    }

    static Stream<LoadVariable> variables() {
        return LoadVariables.with(
                TrimpLoad.of(new HeartRateRange(50, 190), TrimpVariant.MALE),
                TimeAboveEasyLoad.of(2.9),
                MechanicalLoad.standard())
                .stream();
    }

    @ParameterizedTest
    @MethodSource("variables")
    void weekOfOneRunHasTheValueOfTheRun(LoadVariable variable) {
        double run = variable.of(FULL).orElseThrow();

        assertEquals(run, variable.over(List.of(FULL)).value().orElseThrow(), 1e-12, variable.id());
        assertTrue(run > 0, variable.id());
    }

    @ParameterizedTest
    @MethodSource("variables")
    void orderOfRunsDoesNotMatter(LoadVariable variable) {
        assertEquals(variable.over(List.of(FULL, EMPTY)), variable.over(List.of(EMPTY, FULL)), variable.id());
    }

    @ParameterizedTest
    @MethodSource("variables")
    void runThatLacksTheValueIsCountedAsMissing(LoadVariable variable) {
        int missing = variable.of(EMPTY).isPresent() ? 0 : 1;

        assertEquals(missing, variable.over(List.of(FULL, EMPTY)).missingRuns(), variable.id());
    }

    @ParameterizedTest
    @MethodSource("variables")
    void valueOfNoRunsIsZeroUnlessItIsASpeed(LoadVariable variable) {
        WeekValue none = variable.over(List.of());

        assertEquals(0, none.missingRuns(), variable.id());
        if (variable.dimension() == Dimension.SPEED) {
            assertTrue(none.value().isEmpty(), variable.id());
        } else {
            assertEquals(0, none.value().orElseThrow(), variable.id());
        }
    }

    @ParameterizedTest
    @MethodSource("variables")
    void onlyAQuotientIsLessForOneRunMore(LoadVariable variable) {
        double one = variable.over(List.of(FULL)).value().orElseThrow();
        double two = variable.over(List.of(FULL, SLOW)).value().orElseThrow();
        double expected = switch (variable.aggregation()) {
            case SUM -> one + variable.of(SLOW).orElseThrow();
            case MAXIMUM -> one;
            case RATIO -> two;
        };

        assertEquals(expected, two, 1e-9, variable.id());
        assertEquals(variable.aggregation() == LoadVariable.Aggregation.RATIO, two < one, variable.id());
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();

        for (LoadVariable variable : LoadVariables.standard()) {
            assertTrue(ids.add(variable.id()), variable.id());
            assertFalse(variable.id().isBlank());
        }
    }
}
