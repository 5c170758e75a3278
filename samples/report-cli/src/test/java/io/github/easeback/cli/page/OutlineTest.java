package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.report.TrainingReport;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static List<Chart.Shape> draw(RunHistory history, int weeks) {
        TrainingReport report = TrainingCheck.standard()
                .assess(history, Histories.MONDAY.plusWeeks(weeks).minusDays(1));
        Frame frame = new Frame(report, PageWords.of(report), report.load().weeks(), Canvas.PLAN);
        return new Outline(frame, frame.scale(40_000, LoadVariables.DISTANCE), LoadVariables.DISTANCE).draw();
    }

    /** Four weeks of 75.65 between 34 and 336.6; 40 km are the 94 between 112 and 18. */
    @Test
    void weeksAreStepsAndAWeekWithoutARunIsALineOnTheAxis() {
        assertEquals(
                List.of(
                        new Chart.Shape("bar", "M34 112V65H109.7V18H185.3V112zM261 112V88.5H336.6V112z"),
                        new Chart.Shape("rest quiet", "M185.3 110H261")),
                draw(Histories.mondays(20, 40, 0, 10), 4));
    }

    @Test
    void weekThatWasNotMeasuredIsAGap() {
        Run unmeasured = Run.builder(
                        "treadmill.fit",
                        Histories.MONDAY.plusWeeks(1).atTime(7, 0).toInstant(ZoneOffset.UTC),
                        Histories.MONDAY.plusWeeks(1).atTime(7, 0))
                .timerTime(Duration.ofMinutes(40))
                .build();
        RunHistory history = RunHistory.of(List.of(
                Histories.run(Histories.MONDAY, 20), unmeasured, Histories.run(Histories.MONDAY.plusWeeks(2), 40)));

        assertEquals(
                List.of(new Chart.Shape("bar", "M34 112V65H134.9V112zM235.7 112V18H336.6V112z")), draw(history, 3));
    }
}
