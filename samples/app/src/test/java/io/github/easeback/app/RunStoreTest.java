package io.github.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.input.HistoryReader;
import io.github.easeback.input.RunReader;
import io.github.easeback.report.ReportWriters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a database. */
class RunStoreTest {

    private static String json(RunHistory history) throws IOException {
        StringBuilder json = new StringBuilder();
        ReportWriters.of("json").write(TrainingCheck.standard().assess(history, LocalDate.of(2026, 5, 31)), json);
        return json.toString().replaceFirst("\"files\" ?: ?\\d+", "");
    }

    @Test
    void reportOfStoredRunsIsThatOfTheFiles(@TempDir Path folder) throws IOException, SQLException {
        RunHistory history = HistoryReader.lenient().read(AppTest.SAMPLE).history();
        Path file = folder.resolve("runs.db");
        try (RunStore store = RunStore.open(file)) {
            store.add("ada", history.runs());
        }

        try (RunStore store = RunStore.open(file)) {
            assertEquals(history.runs(), store.history("ada").runs());
            assertEquals(json(history), json(store.history("ada")));
        }
    }

    /** Of the same source, as all uploads are. */
    @Test
    void uploadThatWasCutOffDoesNotTakeThePlaceOfTheWholeOne(@TempDir Path folder) throws IOException, SQLException {
        RunReader reader = RunReader.standard();
        byte[] file = Files.readAllBytes(AppTest.SAMPLE.resolve("2026-05-31.fit"));
        RunHistory whole = reader.read("upload", file);
        RunHistory part = reader.read("upload", Arrays.copyOf(file, file.length / 3));
        try (RunStore store = RunStore.open(folder.resolve("runs.db"))) {
            store.add("ada", whole.runs());
            store.add("ada", part.runs());

            assertEquals(1, part.runs().size());
            assertEquals(whole.runs(), store.history("ada").runs());
        }
    }

    @Test
    void sameRunTwiceIsOneAndRunnersAreApart(@TempDir Path folder) throws IOException, SQLException {
        RunHistory history = HistoryReader.lenient().read(AppTest.SAMPLE).history();
        try (RunStore store = RunStore.open(folder.resolve("runs.db"))) {
            store.add("ada", history.runs());
            store.add("ada", history.runs().subList(0, 3));
            store.add("grace", history.runs().subList(0, 3));

            assertEquals(history.runs().size(), store.history("ada").runs().size());
            assertEquals(3, store.history("grace").runs().size());
            assertTrue(store.history("nobody").runs().isEmpty());
        }
    }
}
