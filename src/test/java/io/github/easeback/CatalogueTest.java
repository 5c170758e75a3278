package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.report.ReportWriter;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.ProgressionRule;
import io.github.easeback.rule.Rules;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A class that implements one of the interfaces below is in the catalogue, so that nobody forgets it there. */
class CatalogueTest {

    @Test
    void everyLoadVariableIsInItsCatalogue() {
        assertEquals(implementations(LoadVariable.class), namesOf(LoadVariables.standard()));
    }

    @Test
    void everyRuleIsInItsCatalogue() {
        assertEquals(
                implementations(ProgressionRule.class),
                namesOf(Rules.standard()
                        .with(AgreedLimits.NONE.withMaxRun(5_000))
                        .all()));
    }

    @Test
    void everyReportWriterIsInItsCatalogue() {
        assertEquals(implementations(ReportWriter.class), namesOf(ReportWriters.standard()));
    }

    @Test
    void memberLeftOutOfTheCatalogueIsFound() {
        assertNotEquals(implementations(LoadVariable.class), namesOf(List.of(LoadVariables.DISTANCE)));
    }

    private static Set<String> implementations(Class<?> type) {
        Set<String> names = new TreeSet<>();
        CodeBase.classes(type.getPackageName()).stream()
                .filter(candidate -> type.isAssignableFrom(candidate) && !candidate.isInterface())
                .forEach(candidate -> names.add(candidate.getName()));
        return names;
    }

    private static Set<String> namesOf(Collection<?> members) {
        Set<String> names = new TreeSet<>();
        members.forEach(member -> names.add(member.getClass().getName()));
        return names;
    }
}
