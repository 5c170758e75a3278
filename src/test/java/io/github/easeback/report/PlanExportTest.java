package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.github.easeback.TestRuns;
import io.github.easeback.TrainingCheck;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Workout;
import io.github.easeback.comeback.PlanSettings;
import io.github.easeback.comeback.PlannedSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** A plan on the watch and in the calendar. */
class PlanExportTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 13);

    /** Ten weeks of three runs of 10 km an hour each, then six weeks off. */
    private static ComebackReport plan() {
        List<Run> runs = new ArrayList<>();
        LocalDate monday = LocalDate.of(2025, 12, 22);
        for (int week = 0; week < 10; week++) {
            for (int day : new int[] {0, 2, 5}) {
                runs.add(TestRuns.on(monday.plusDays(7 * week + day).toString())
                        .distanceMetres(10_000)
                        .timerTime(Duration.ofHours(1))
                        .build());
            }
        }
        return TrainingCheck.standard().leadBack(RunHistory.of(runs), AS_OF, PlanSettings.standard());
    }

    /** 3.2 km hold seven turns of two and two minutes, which are 450 m each (published numbers of the ladder). */
    @Test
    void firstWorkoutIsTheFirstSession() {
        SortedMap<String, Workout> workouts = PlanExport.workouts(plan());

        Workout first = workouts.get(workouts.firstKey());
        assertEquals("2026-04-13-S1.fit", workouts.firstKey());
        assertEquals("Walk-jog 7x2/2", first.name());
        assertEquals(1, first.blocks().size());
        assertEquals(7, first.blocks().get(0).rounds());
        assertEquals(
                List.of(Workout.Kind.WALK, Workout.Kind.RUN),
                first.blocks().get(0).steps().stream().map(Workout.Step::kind).toList());
        assertEquals(Duration.ofMinutes(2), first.blocks().get(0).steps().get(1).duration());
        assertTrue(first.blocks().get(0).steps().get(0).speedLimit().isEmpty());
        assertEquals(
                plan().plan().sessions().get(0).speedLimit(),
                first.blocks().get(0).steps().get(1).speedLimit());
    }

    @Test
    void thereIsAWorkoutForEachSessionAndNoTwoAreTheSameForAWatch() {
        ComebackReport plan = plan();

        SortedMap<String, Workout> workouts = PlanExport.workouts(plan);

        assertEquals(plan.plan().sessions().size(), workouts.size());
        HashSet<Workout.Id> ids = new HashSet<>();
        workouts.values().forEach(workout -> assertTrue(ids.add(workout.id()), workout.toString()));
        assertEquals(
                plan.plan().sessions().stream().map(PlannedSession::workoutId).toList(),
                workouts.values().stream().map(Workout::id).toList());
    }

    @Test
    void namesFitOnASmallWatchInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (Workout workout : PlanExport.workouts(plan().in(language)).values()) {
                int bytes = workout.name().getBytes(StandardCharsets.UTF_8).length;
                assertTrue(bytes <= 15, workout.name());
                workout.blocks()
                        .forEach(block -> block.steps()
                                .forEach(
                                        step -> assertTrue(step.name().getBytes(StandardCharsets.UTF_8).length <= 24)));
            }
        }
    }

    @Test
    void calendarHasADayForEachSession() {
        ComebackReport plan = plan();

        List<VEvent> events = Biweekly.parse(PlanExport.calendar(plan)).first().getEvents();

        assertEquals(plan.plan().sessions().size(), events.size());
        assertEquals("Walk-jog 7 x 2/2", events.get(0).getSummary().getValue());
        assertTrue(events.get(0).getDescription().getValue().contains("3.2 km"));
        HashSet<String> uids = new HashSet<>();
        events.forEach(event -> assertTrue(uids.add(event.getUid().getValue())));
        assertEquals(PlanExport.calendar(plan), PlanExport.calendar(plan()));
    }

    /** Pain is health data, and others see a calendar and a watch. */
    @Test
    void titlesAndNamesSayNothingOfHealth() {
        Biweekly.parse(PlanExport.calendar(plan()))
                .first()
                .getEvents()
                .forEach(event -> assertNoHealth(event.getSummary().getValue()));
        PlanExport.workouts(plan()).forEach((file, workout) -> assertNoHealth(file + workout.name()));
    }

    private static void assertNoHealth(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : List.of("pain", "injur", "back ", "layoff", "comeback", "rehab")) {
            assertFalse(lower.contains(word), text);
        }
    }
}
