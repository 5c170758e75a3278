package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.WatchGait;
import io.github.easeback.input.HistoryReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds the running time of real runs against what their watches say themselves. {@code docs/form.md} has the table. Switched on with
 * {@code -Deaseback.corpus=FOLDER}.
 */
@EnabledIfSystemProperty(
        named = "easeback.corpus",
        matches = ".+",
        disabledReason = "There is no corpus; set -Deaseback.corpus=FOLDER to read one")
class CorpusGaitTest {

    private static final String FOLDER = System.getProperty("easeback.corpus", "");

    private static List<Run> runs = List.of();

    @BeforeAll
    static void read() throws IOException {
        List<Run> all = new ArrayList<>();
        for (String runner : List.of("a", "b", "c", "d", "e", "f")) {
            all.addAll(HistoryReader.lenient()
                    .read(Path.of(FOLDER, "histories", "runner-" + runner))
                    .history()
                    .runs());
        }
        runs = List.copyOf(all);
    }

    /** By how much of the watch's time the running differs. */
    private static double difference(Run run) {
        Duration ours =
                run.timerTime().orElseThrow().minus(run.gait().orElseThrow().walkingTime());
        Duration watch = run.totals().watchGait().orElseThrow().running().orElseThrow();
        return (double) ours.minus(watch).abs().toMillis() / watch.toMillis();
    }

    @Test
    void runningTimeIsThatOfTheWatchWithinTwoPerCentInTheMedianOfRoadRuns() {
        double[] differences = runs.stream()
                .filter(run ->
                        run.totals().watchGait().flatMap(WatchGait::running).isPresent())
                .filter(run -> run.surface() != Surface.TRAIL && run.surface() != Surface.TREADMILL)
                .mapToDouble(CorpusGaitTest::difference)
                .sorted()
                .toArray();

        assertEquals(25, differences.length);
        assertTrue(differences[differences.length / 2] <= 0.02);
        assertTrue(differences[differences.length - 2] <= 0.02, "all but one");
    }

    @Test
    void boutsOfARunFollowEachOtherWithoutAGap() {
        for (Run run : runs) {
            Duration end = Duration.ZERO;
            for (Bout bout : run.form().bouts()) {
                assertEquals(end, bout.from(), run::source);
                end = end.plus(bout.duration());
            }
        }
    }
}
