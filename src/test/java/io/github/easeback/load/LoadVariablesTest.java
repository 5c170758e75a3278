package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadVariablesTest {

    private static final TrimpLoad TRIMP = TrimpLoad.of(new HeartRateRange(40, 200), TrimpVariant.FEMALE_086);
    private static final TimeAboveEasyLoad EASY = TimeAboveEasyLoad.of(2.5);
    private static final MechanicalLoad MECHANICAL = MechanicalLoad.standard().withExponent(2);

    /** Settings and files of callers name them, so they stay. */
    @Test
    void idsAreAContract() {
        assertEquals(
                List.of(
                        "duration",
                        "distance",
                        "speed",
                        "ascent",
                        "descent",
                        "runs",
                        "longestRun",
                        "runningDuration",
                        "runningSpeed",
                        "runningDistance",
                        "longestRunning",
                        "flatEquivalentDistance",
                        "sampledAscent",
                        "sampledDescent",
                        "steepDescentDistance",
                        "steepDescentTime",
                        "bestSpeed1",
                        "bestSpeed5",
                        "bestSpeed20",
                        "timeAboveEasy",
                        "sessionRpe",
                        "trimp",
                        "steps",
                        "mechanicalLoad"),
                ids(LoadVariables.standard()));
    }

    @Test
    void everyConstantOfTheCatalogueIsInIt() throws IllegalAccessException {
        for (Field field : LoadVariables.class.getFields()) {
            assertTrue(LoadVariables.standard().contains(field.get(null)), field.getName());
        }
    }

    @Test
    void settingsTakeThePlaceOfTheVariableWithTheirId() {
        List<LoadVariable> variables = LoadVariables.with(TRIMP, EASY, MECHANICAL);

        assertEquals(ids(LoadVariables.standard()), ids(variables));
        assertSame(TRIMP, variables.get(21));
        assertSame(EASY, variables.get(19));
        assertSame(MECHANICAL, variables.get(23));
        assertSame(LoadVariables.DISTANCE, variables.get(1));
    }

    @Test
    void cataloguesCanNotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> LoadVariables.standard().remove(0));
        assertThrows(
                UnsupportedOperationException.class,
                () -> LoadVariables.with(TRIMP, EASY, MECHANICAL).remove(0));
    }

    private static List<String> ids(List<LoadVariable> variables) {
        return variables.stream().map(LoadVariable::id).toList();
    }
}
