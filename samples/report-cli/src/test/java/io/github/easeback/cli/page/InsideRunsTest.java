package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Balance;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.report.TrainingReport;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The section of the page on the last runs. */
class InsideRunsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    /** Half an hour of running some days ago. */
    private static Run run(int daysAgo, RunningForm form) {
        LocalDate day = TODAY.minusDays(daysAgo);
        return Run.builder("run-" + daysAgo, day.atTime(8, 0).toInstant(ZoneOffset.UTC), day.atTime(8, 0))
                .timerTime(Duration.ofMinutes(30))
                .distanceMetres(5_000)
                .form(form)
                .build();
    }

    private static RunningForm bouts() {
        return RunningForm.UNKNOWN.withBouts(
                List.of(new Bout(Bout.Kind.RUN, Duration.ZERO, Duration.ofMinutes(30), OptionalDouble.of(5_000))));
    }

    private static RunningForm contact(double milliseconds) {
        List<RunWindow> windows = List.of(RunWindow.Part.values()).stream()
                .map(part -> new RunWindow(
                        part,
                        Duration.ofMinutes(5),
                        Optional.empty(),
                        Map.of(FormQuantity.GROUND_CONTACT, milliseconds)))
                .toList();
        return bouts().withInside(new InsideRun(
                Duration.ZERO,
                windows,
                List.of(),
                Decoupling.unknown(NotComparable.TOO_SHORT),
                Balance.unknown(NotComparable.NOT_RECORDED),
                Duration.ZERO));
    }

    private static Optional<InsideRuns> section(List<Run> runs) {
        TrainingReport report = TrainingCheck.standard().assess(RunHistory.of(runs), TODAY);
        return InsideRuns.of(report, PageWords.of(report));
    }

    @Test
    void pageOfRunsWithoutBoutsHasNoSuchSection() {
        assertTrue(section(List.of(run(0, RunningForm.UNKNOWN))).isEmpty());
    }

    @Test
    void runsOfMoreThanHalfAYearAgoAreNotShown() {
        assertEquals(1, section(List.of(run(182, bouts()))).orElseThrow().runs().size());
        assertTrue(section(List.of(run(183, bouts()))).isEmpty());
    }

    @Test
    void lastSixRunsAreShownTheNewestFirst() {
        List<Run> runs = IntStream.of(1, 3, 5, 8, 10, 12, 15)
                .mapToObj(days -> run(days, bouts()))
                .toList();

        List<String> titles = section(runs).orElseThrow().runs().stream()
                .map(InsideRuns.One::title)
                .toList();

        assertEquals(6, titles.size());
        assertTrue(titles.get(0).contains("30\u00a0May"), titles.toString());
        assertTrue(titles.get(5).contains("19\u00a0May"), titles.toString());
    }

    /** Median 250, MAD 1, so that 247.0348 to 252.9652 is usual. */
    @Test
    void runOutsideOfWhatIsUsualIsDrawnInAnotherColour() {
        List<Run> runs = new ArrayList<>();
        for (int daysAgo = 30; daysAgo > 5; daysAgo--) {
            runs.add(run(daysAgo, contact(250 + (daysAgo % 3 - 1))));
        }
        runs.add(run(5, contact(252)));
        runs.add(run(4, contact(254)));
        runs.add(run(3, contact(250)));
        runs.add(run(2, contact(246)));
        runs.add(run(1, contact(250)));

        InsideRuns.Series series = section(runs).orElseThrow().series().get(0);

        assertEquals(
                List.of("dot", "dot out", "dot", "dot out", "dot"),
                series.points().stream().map(Chart.Shape::style).skip(25).toList());
        assertEquals("Usual for you: 247 to 253\u00a0ms.", series.usual());
        assertEquals("Newest runs: 252, 254, 250, 246, 250\u00a0ms.", series.newest());
    }

    @Test
    void nothingIsUsualOfFewRuns() {
        InsideRuns.Series series = section(List.of(run(3, contact(250)), run(1, contact(260))))
                .orElseThrow()
                .series()
                .get(0);

        assertEquals("", series.band());
        assertEquals("Too few runs to tell what is usual for you.", series.usual());
    }

    @Test
    void runsThatTellNoMinutesTenToFifteenHaveTheirStripsAndNoSeries() {
        InsideRuns section = section(List.of(run(1, bouts()))).orElseThrow();

        assertEquals(List.of(), section.series());
        assertEquals("", section.evidence());
    }
}
