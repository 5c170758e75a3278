package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The paths are those of the others")
class SharedFolderTest {

    @ParameterizedTest
    @CsvSource({
        "/d/runs/a.fit, /d/runs/b.fit, /d/runs/, a.fit, b.fit",
        "/d/runs/a.fit, /d/rest/b.fit, /d/, runs/a.fit, rest/b.fit",
        "/d/runs/a.fit#1, /d/runs/a.fit#2, /d/runs/, a.fit#1, a.fit#2",
        "/d/e.zip!/x/a.fit, /d/e.zip!/x/b.fit, /d/, e.zip!/x/a.fit, e.zip!/x/b.fit",
        "/d/e.zip!/f.zip!/a.fit, /d/e/b.fit, /d/, e.zip!/f.zip!/a.fit, e/b.fit",
        "/d/a!/a.fit, /d/a!/b.fit, /d/, a!/a.fit, a!/b.fit",
        "/home/a.fit, /mnt/b.fit, /, home/a.fit, mnt/b.fit",
        "runs/a.fit, runs/b.fit, runs/, a.fit, b.fit",
        "runs/e.zip!/runs/a.fit, runs/b.fit, runs/, e.zip!/runs/a.fit, b.fit",
        "runs/a.fit, /d/b.fit, '', runs/a.fit, /d/b.fit",
        "a.fit, b.fit, '', a.fit, b.fit",
    })
    void filesAreNamedFromTheirSharedFolderOn(
            String one, String other, String folder, String oneFromThere, String otherFromThere) {
        SharedFolder shared = SharedFolder.of(List.of(one, other));

        assertEquals(folder, shared.path());
        assertEquals(oneFromThere, shared.name(one));
        assertEquals(otherFromThere, shared.name(other));
    }

    @Test
    void singleFileIsOnlyNamed() {
        SharedFolder shared = SharedFolder.of(List.of("/d/runs/a.fit"));

        assertEquals("a.fit", shared.name("/d/runs/a.fit"));
        assertEquals("runs", shared.name());
    }

    @Test
    void nothingIsSharedByNoFile() {
        assertEquals("", SharedFolder.of(List.of()).path());
        assertEquals("", SharedFolder.of(List.of()).name());
    }

    @Test
    void fileElsewhereKeepsItsPath() {
        assertEquals(
                "/etc/a.fit", SharedFolder.of(List.of("/d/a.fit", "/d/b.fit")).name("/etc/a.fit"));
    }

    @Test
    void messagesWithinMessagesNameFilesFromThereOn() {
        Message copy = Message.of("copy.SAME_RUN").with("of", "/d/a.fit");
        Message message = Message.of("{found} {all} {count}")
                .with("found", copy)
                .with("all", List.of("/d/b.fit", copy))
                .with("count", 3);

        assertEquals(
                Message.of("{found} {all} {count}")
                        .with("found", copy.with("of", "a.fit"))
                        .with("all", List.of("b.fit", copy.with("of", "a.fit")))
                        .with("count", 3),
                SharedFolder.of(List.of("/d/a.fit", "/d/b.fit")).in(message));
    }

    @Test
    void allFilesOfAHistoryCount() {
        Message message = Message.of("It can't be used.");
        RunHistory history = new RunHistory(
                2,
                List.of(),
                List.of(LeftOut.of("/d/x/a.fit", LeftOut.Code.DAMAGED, message)),
                List.of(new Duplicate(
                        "/d/y/b.fit", "/d/x/a.fit", Duplicate.Code.SAME_RUN, message, LocalDate.of(2026, 5, 1))),
                List.of(),
                ZoneOffset.UTC);

        assertEquals("/d/", SharedFolder.of(history).path());
    }
}
