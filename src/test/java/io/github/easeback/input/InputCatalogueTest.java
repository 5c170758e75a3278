package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.CodeBase;
import io.github.easeback.internal.form.RunReducer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class InputCatalogueTest {

    @Test
    void everyInputReaderIsAsked() {
        Set<String> implementations = new TreeSet<>();
        CodeBase.classes(InputReader.class.getPackageName()).stream()
                .filter(candidate -> InputReader.class.isAssignableFrom(candidate) && !candidate.isInterface())
                .forEach(candidate -> implementations.add(candidate.getName()));
        Set<String> asked = new TreeSet<>();
        new Inputs(
                        ZoneOffset.UTC,
                        LocalDate.EPOCH,
                        new RunReducer(ZoneOffset.UTC),
                        ReadLimits.standard(),
                        new Tally(progress -> {}))
                .readers()
                .forEach(reader -> asked.add(reader.getClass().getName()));

        assertEquals(implementations, asked);
    }
}
