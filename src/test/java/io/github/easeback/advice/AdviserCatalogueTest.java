package io.github.easeback.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.CodeBase;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AdviserCatalogueTest {

    @Test
    void everyAdviserIsAskedForAdvice() {
        Set<String> implementations = new TreeSet<>();
        CodeBase.classes(Adviser.class.getPackageName()).stream()
                .filter(candidate -> Adviser.class.isAssignableFrom(candidate) && !candidate.isInterface())
                .forEach(candidate -> implementations.add(candidate.getName()));
        Set<String> asked = new TreeSet<>();
        AdvicePlan.advisers().forEach(adviser -> asked.add(adviser.getClass().getName()));

        assertEquals(implementations, asked);
    }
}
