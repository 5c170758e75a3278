package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Run;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every load variable keeps to. */
class LoadVariableContractTest {

    private static final Run FULL = TestRuns.on("2026-05-04")
            .distanceMetres(6_000)
            .timerTime(Duration.ofMinutes(40))
            .ascentMetres(60)
            .descentMetres(50)
            .build();
    private static final Run EMPTY = TestRuns.on("2026-05-05").build();

    static Stream<LoadVariable> variables() {
        return LoadVariables.standard().stream();
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
    void valueOfNoRunsIsZeroUnlessItIsAQuotient(LoadVariable variable) {
        WeekValue none = variable.over(List.of());

        assertEquals(0, none.missingRuns(), variable.id());
        if (variable.aggregation() == LoadVariable.Aggregation.RATIO) {
            assertTrue(none.value().isEmpty(), variable.id());
        } else {
            assertEquals(0, none.value().orElseThrow(), variable.id());
        }
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
