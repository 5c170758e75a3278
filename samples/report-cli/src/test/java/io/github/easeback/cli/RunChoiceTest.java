package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.easeback.activity.Run;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunChoiceTest {

    private static final Run MORNING = run("2026-05-30T07:10:59");
    private static final Run EVENING = run("2026-05-30T18:30:00");
    private static final RunChoice DAY = new RunChoice(List.of(MORNING, EVENING));

    private static Run run(String start) {
        LocalDateTime local = LocalDateTime.parse(start);
        return Run.builder(start, local.toInstant(ZoneOffset.UTC), local).build();
    }

    @Test
    void allRunsOfADayAreChosen() throws CommandFailure {
        RunChoice runs = new RunChoice(List.of(run("2026-05-29T23:59:59"), MORNING, EVENING));

        assertEquals(List.of(MORNING, EVENING), runs.on(LocalDate.of(2026, 5, 30)));
        assertEquals(List.of(MORNING, EVENING), DAY.ofOneDay());
    }

    @Test
    void startIsToldByTheMinute() throws CommandFailure {
        assertEquals(List.of(MORNING), DAY.at(LocalTime.of(7, 10)));
        assertEquals(List.of(EVENING), DAY.at(LocalTime.of(18, 30)));
    }

    @Test
    void startThatIsNotThereNamesThoseThatAre() {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> DAY.at(LocalTime.of(7, 11)));

        assertEquals("7:10, 18:30", failure.reason().values().get("starts"));
    }

    @Test
    void jsonHoldsOneRun() throws CommandFailure {
        new RunChoice(List.of(MORNING)).requireOne();
        CommandFailure failure = assertThrows(CommandFailure.class, DAY::requireOne);

        assertEquals("single.json", failure.reason().key());
        assertEquals(2, failure.reason().values().get("count"));
    }
}
