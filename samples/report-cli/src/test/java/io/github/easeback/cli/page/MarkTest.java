package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.report.TrainingReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {

    /** Weeks of 20 km and then of so many; 30 % more is a caution still, and 100 % a warning. */
    @ParameterizedTest
    @CsvSource({
        "22.0, NONE",
        "22.1, CAUTION",
        "26.0, CAUTION",
        "26.1, WARNING",
        "40.0, WARNING",
        "40.1, ALERT",
        "0, NONE"
    })
    void markIsThatOfTheSeverity(double kilometres, Mark mark) {
        TrainingReport report =
                TrainingCheck.standard().assess(Histories.mondays(20, kilometres), Histories.MONDAY.plusDays(13));
        WeeklyLoad week = report.load().weeks().get(1);
        Judgements judgements = new Judgements(report);

        assertEquals(mark, judgements.mark(week, LoadVariables.DISTANCE));
        assertEquals(mark, judgements.mark(week, LoadVariables.LONGEST_RUN));
    }

    /** A lighter week before costs nothing: 40 km after 20 are above the 22 of its line, and no more than a reminder. */
    @Test
    void barAboveItsLineThatIsInOrderHasATick() {
        TrainingReport report =
                TrainingCheck.standard().assess(Histories.mondays(40, 40, 40, 20, 40), Histories.MONDAY.plusDays(34));
        List<Element> ticks = Jsoup.parse(Histories.html(report)).select(".chart.main path.mark:not(.unjudged)");

        assertEquals(
                Mark.INFO, new Judgements(report).mark(report.load().weeks().get(4), LoadVariables.DISTANCE));
        assertEquals(1, ticks.size());
        assertEquals(Mark.INFO.path(), ticks.get(0).attr("d"));
    }

    /** 15 km on Monday after 10 on the Monday before, whose 40 km leave room for more. */
    @Test
    void weekThatIsNotOverHasNoTickBelowItsLine() {
        List<Run> runs = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            runs.add(Histories.run(Histories.MONDAY.plusWeeks(week), 10));
            runs.add(Histories.run(Histories.MONDAY.plusWeeks(week).plusDays(3), 30));
        }
        runs.add(Histories.run(Histories.MONDAY.plusWeeks(4), 15));
        TrainingReport report = TrainingCheck.standard().assess(RunHistory.of(runs), Histories.MONDAY.plusWeeks(4));

        assertEquals(
                Mark.INFO, new Judgements(report).mark(report.load().weeks().get(4), LoadVariables.DISTANCE));
        assertTrue(Jsoup.parse(Histories.html(report))
                .select(".main path.mark.info")
                .isEmpty());
    }

    @Test
    void firstWeekIsNotJudged() {
        TrainingReport report = Histories.oneRun();

        assertEquals(
                Mark.UNJUDGED, new Judgements(report).mark(report.load().weeks().get(0), LoadVariables.DISTANCE));
    }

    @Test
    void nothingJudgedHasNoMark() {
        assertEquals(Mark.NONE, Mark.of(List.of()));
    }

    @Test
    void everyMarkHasAShapeOfItsOwn() {
        Set<String> shapes = EnumSet.complementOf(EnumSet.of(Mark.NONE)).stream()
                .map(Mark::path)
                .collect(Collectors.toSet());

        assertEquals(5, shapes.size());
    }
}
