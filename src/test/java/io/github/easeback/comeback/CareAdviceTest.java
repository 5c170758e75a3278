package io.github.easeback.comeback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.comeback.CareAdvice.Event;
import io.github.easeback.comeback.CareAdvice.Item;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.EvidenceGrade;
import io.github.easeback.rule.Rules;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Care advice is tied to what happened on the last three days. */
class CareAdviceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    /** Eight weeks of three runs, six weeks off, and runs of these metres and of this ascent on 14, 16 and 18 April. */
    private static Evaluation evaluation(double ascent, double... metres) {
        TestRuns runs = new TestRuns();
        LocalDate monday = LocalDate.of(2026, 1, 5);
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 5}) {
                add(runs, monday.plusDays(7 * week + day), 8_000, 0);
            }
        }
        for (int i = 0; i < metres.length; i++) {
            add(runs, LocalDate.of(2026, 4, 14 + 2 * i), metres[i], i == metres.length - 1 ? ascent : 0);
        }
        return Evaluation.of(runs.load(TODAY.toString()), Rules.standard());
    }

    private static void add(TestRuns runs, LocalDate day, double metres, double ascent) {
        runs.add(TestRuns.on(day.toString())
                .distanceMetres(metres)
                .ascentMetres(ascent)
                .timerTime(Duration.ofSeconds(Math.round(metres / 2.5))));
    }

    private static Set<Event> events(Evaluation evaluation, PainEntry... log) {
        return CareAdvice.of(evaluation, List.of(log)).stream()
                .map(CareAdvice::because)
                .collect(Collectors.toSet());
    }

    private static PainEntry night(LocalDate day, int sleep) {
        PainEntry entry = PainEntry.of(day);
        return new PainEntry(
                entry.date(),
                entry.site(),
                entry.morning(),
                entry.before(),
                entry.during(),
                entry.onsetMinute(),
                entry.redFlags(),
                OptionalInt.of(sleep),
                entry.unfamiliarBed(),
                entry.notes(),
                Map.of());
    }

    @Test
    void somebodyOnTheWayBackIsToldOfTrunkAndLegsAndNothingElse() {
        List<CareAdvice> advice = CareAdvice.of(evaluation(0), List.of());

        assertEquals(
                List.of(
                        new CareAdvice(Item.TRUNK, Event.ON_THE_WAY_BACK),
                        new CareAdvice(Item.LEGS, Event.ON_THE_WAY_BACK)),
                advice);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 0, true", "0, 1, true"})
    void anyPainDuringOrAfterARunCounts(int during, int morning, boolean isTold) {
        PainEntry entry = PainEntry.of(TODAY).withRun(0, during).withMorning(morning);

        assertEquals(isTold, events(evaluation(0), entry).contains(Event.PAIN_AFTER_RUN));
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false"})
    void threeDaysAreRecent(int daysAgo, boolean isTold) {
        PainEntry entry = PainEntry.of(TODAY.minusDays(daysAgo)).withRun(0, 3);

        assertEquals(isTold, events(evaluation(0), entry).contains(Event.PAIN_AFTER_RUN));
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, false"})
    void nightOfThreeOfTenWasPoor(int sleep, boolean isTold) {
        assertEquals(isTold, events(evaluation(0), night(TODAY, sleep)).contains(Event.POOR_NIGHT));
    }

    /** The last of these runs was two days ago. */
    @ParameterizedTest
    @CsvSource({"3000, 3100, 3200, true", "3000, 3200, 3100, false"})
    void longestRunSinceTheReturnCountsIfItIsRecent(double one, double two, double three, boolean isTold) {
        assertEquals(isTold, events(evaluation(0, one, two, three)).contains(Event.LONG_RUN));
    }

    @Test
    void firstRunSinceTheReturnIsNoLongestOne() {
        assertEquals(false, events(evaluation(0, 3_000)).contains(Event.LONG_RUN));
    }

    @ParameterizedTest
    @CsvSource({"30, false", "30.1, true"})
    void hillsBeginAboveTenMetresAKilometre(double ascent, boolean isTold) {
        assertEquals(isTold, events(evaluation(ascent, 3_000, 3_000, 3_000)).contains(Event.FIRST_HILLS));
    }

    @Test
    void anItemIsTakenOnceByTheFirstEventThatSpeaksForIt() {
        List<CareAdvice> advice = CareAdvice.of(evaluation(60, 3_000, 3_000, 3_000), List.of());

        assertEquals(
                List.of(Event.FIRST_HILLS),
                advice.stream()
                        .filter(one -> one.item() == Item.LEGS)
                        .map(CareAdvice::because)
                        .toList());
    }

    /** The published grades of the items. */
    @Test
    void gradesSayWhatStudiesFound() {
        assertEquals(
                List.of("D", "D", "A-", "A", "A", "A", "B", "D"),
                List.of(Item.values()).stream()
                        .map(Item::grade)
                        .map(EvidenceGrade::symbol)
                        .toList());
    }
}
