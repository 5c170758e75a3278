package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The paths are those of the others")
class SharedFolderTest {

    private static SharedFolder of(String... sources) {
        List<Run> runs = Stream.of(sources)
                .map(source -> Histories.run(source, Histories.MONDAY, 5))
                .toList();
        return SharedFolder.of(RunHistory.of(runs));
    }

    @ParameterizedTest
    @CsvSource({
        "/d/runs/a.fit, /d/runs/b.fit, /d/runs/, a.fit, b.fit",
        "/d/runs/a.fit, /d/rest/b.fit, /d/, runs/a.fit, rest/b.fit",
        "/d/runs/a.fit#1, /d/runs/a.fit#2, /d/runs/, a.fit#1, a.fit#2",
        "/d/e.zip!/x/a.fit, /d/e.zip!/x/b.fit, /d/, e.zip!/x/a.fit, e.zip!/x/b.fit",
        "/d/e.zip!/f.zip!/a.fit, /d/e/b.fit, /d/, e.zip!/f.zip!/a.fit, e/b.fit",
        "/d/a!/a.fit, /d/a!/b.fit, /d/, a!/a.fit, a!/b.fit",
        "/home/a.fit, /mnt/b.fit, '', /home/a.fit, /mnt/b.fit",
        "runs/a.fit, runs/b.fit, '', runs/a.fit, runs/b.fit",
        "runs/a.fit, /d/b.fit, '', runs/a.fit, /d/b.fit",
    })
    void filesAreNamedFromTheirSharedFolderOn(
            String one, String other, String folder, String oneFromThere, String otherFromThere) {
        SharedFolder shared = of(one, other);

        assertEquals(folder, shared.path());
        assertEquals(oneFromThere, shared.without(one));
        assertEquals(otherFromThere, shared.without(other));
    }

    @Test
    void singleFileIsOnlyNamed() {
        assertEquals("a.fit", of("/d/runs/a.fit").without("/d/runs/a.fit"));
        assertEquals("runs", of("/d/runs/a.fit").name());
    }

    @Test
    void nothingIsSharedByNoFile() {
        assertEquals("", of().path());
        assertEquals("", of().name());
    }
}
