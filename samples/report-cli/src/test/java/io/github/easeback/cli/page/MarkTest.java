package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TrainingCheck;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.report.TrainingReport;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

        assertEquals(4, shapes.size());
    }
}
