package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentence a finding has. */
class FindingMessagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    /** Runs of so many kilometres every Sunday of so many weeks. */
    private static TestRuns sundays(double... kilometres) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < kilometres.length; week++) {
            runs.run(MONDAY.plusDays(7L * week + 6).toString(), 1_000 * kilometres[week]);
        }
        return runs;
    }

    private static List<LimitExceeded> found(TestRuns runs, String rule, LocalDate day) {
        return Evaluation.of(runs.load(day.toString()), Rules.standard()).outcomes().stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .filter(over -> over.judged().rule().equals(rule))
                .filter(over -> over.judged().window().last().equals(day))
                .toList();
    }

    private static List<String> keys(TestRuns runs, String rule, LocalDate day) {
        return found(runs, rule, day).stream()
                .map(over -> over.message().key())
                .distinct()
                .toList();
    }

    /** Against 5 km every Sunday: the groups of the study, and below 1 km more no jump. */
    @ParameterizedTest
    @CsvSource({
        "5.6, session-spike.small",
        "6.4, session-spike.SMALL",
        "7.0, session-spike.MODERATE",
        "11.0, session-spike.LARGE"
    })
    void tooLongARunIsToldByItsSize(double kilometres, String key) {
        TestRuns runs = sundays(5, 5, 5, 5, 5, kilometres);

        assertEquals(List.of(key), keys(runs, SessionSpikeRule.ID, MONDAY.plusDays(41)));
    }

    @Test
    void smallerExcessOfARunSaysHowMuchMoreItWas() {
        LimitExceeded over = found(sundays(5, 5, 5, 5, 5, 5.6), SessionSpikeRule.ID, MONDAY.plusDays(41))
                .get(0);

        assertEquals(
                new Amount(Dimension.DISTANCE, 600), over.message().values().get("more"));
    }

    /** 10 days without a run, for somebody who runs every other day. */
    @Test
    void tooLongARunAfterAShortBreakSaysSo() {
        TestRuns runs = new TestRuns();
        for (int day = 0; day < 40; day += 2) {
            runs.run(MONDAY.plusDays(day).toString(), 8_000);
        }
        LocalDate back = MONDAY.plusDays(49);
        runs.run(back.toString(), 9_500);

        assertEquals(List.of("session-spike.break"), keys(runs, SessionSpikeRule.ID, back));
    }

    /** A week of 20 km and one of 30 km, as far as its last day or a day before. */
    @ParameterizedTest
    @CsvSource({"6, ten-percent.week", "5, ten-percent.so-far"})
    void weekOverItsLimitIsToldWholeOrSoFar(int lastDay, String key) {
        TestRuns runs = sundays(20, 20, 20);
        LocalDate monday = MONDAY.plusWeeks(3);
        runs.run(monday.toString(), 15_000).run(monday.plusDays(3).toString(), 15_000);

        assertEquals(List.of(key), keys(runs, WeeklyIncreaseRule.ID, monday.plusDays(lastDay)));
    }

    /** 300 m up in two of the last weeks, 20 m in the one before, and 900 m now. */
    @Test
    void hillsAreHeldAgainstTheSecondHighestOfTheWeeksBefore() {
        TestRuns runs = new TestRuns();
        double[] ascents = {10, 300, 300, 20, 20, 900};
        for (int week = 0; week < ascents.length; week++) {
            runs.add(TestRuns.on(MONDAY.plusDays(7L * week + 6).toString())
                    .distanceMetres(10_000)
                    .timerTime(Duration.ofHours(1))
                    .ascentMetres(ascents[week]));
        }
        List<LimitExceeded> found = found(runs, WeeklyIncreaseRule.ID, MONDAY.plusDays(41));

        assertEquals(
                List.of("ten-percent.hills"),
                found.stream().map(over -> over.message().key()).toList());
        assertEquals(300, found.get(0).change().previous(), 1e-9);
    }

    /** Eight weeks of 30 km, six weeks off, and twice the dose of a week: 9.656 km. */
    @ParameterizedTest
    @CsvSource({"0, return-dose.week", "3, return-dose.week-since"})
    void weekOverItsDoseSaysWhetherItIsCountedSinceAReturnInIt(int returnDay, String key) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day = 0; day < 5; day += 2) {
                runs.run(MONDAY.plusDays(7L * week + day).toString(), 10_000);
            }
        }
        LocalDate week = MONDAY.plusWeeks(14);
        LocalDate injury = returnDay == 0 ? MONDAY.plusWeeks(8) : week.plusDays(1);
        if (returnDay > 0) {
            runs = eachWeekUntil(week);
        }
        for (int day = returnDay; day < 7; day += 2) {
            runs.run(week.plusDays(day).toString(), 10_000);
        }
        Evaluation evaluation =
                Evaluation.of(runs.load(week.plusDays(6).toString()), Rules.standard(), Optional.of(injury));

        assertEquals(
                List.of(key),
                evaluation.outcomesOf(ReturnRule.DOSE).stream()
                        .flatMap(outcome -> outcome.exceeded().stream())
                        .map(over -> over.message().key())
                        .filter(one -> one.startsWith("return-dose.week"))
                        .toList());
    }

    /** Three runs a week up to the Monday of a week. */
    private static TestRuns eachWeekUntil(LocalDate week) {
        TestRuns runs = new TestRuns();
        for (LocalDate monday = MONDAY; !monday.isAfter(week); monday = monday.plusWeeks(1)) {
            runs.run(monday.toString(), 10_000);
            if (monday.isBefore(week)) {
                runs.run(monday.plusDays(2).toString(), 10_000)
                        .run(monday.plusDays(4).toString(), 10_000);
            }
        }
        return runs;
    }

    /** The dose has three runs a week; two of a day are two. */
    @Test
    void secondRunOfADayIsOneMoreOfItsWeek() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            runs.run(MONDAY.plusDays(7L * week).toString(), 10_000)
                    .run(MONDAY.plusDays(7L * week + 3).toString(), 10_000);
        }
        LocalDate week = MONDAY.plusWeeks(14);
        for (int day : new int[] {0, 2, 4}) {
            runs.run(week.plusDays(day).toString(), 2_000);
        }
        runs.add(TestRuns.on(week.plusDays(4).toString()).distanceMetres(1_000).timerTime(Duration.ofMinutes(7)));
        List<LimitExceeded> tooMany = found(runs, ReturnRule.DOSE.id(), week.plusDays(4)).stream()
                .filter(over -> over.message().key().equals("return-dose.runs"))
                .toList();

        assertEquals(1, tooMany.size());
        assertEquals(4, tooMany.get(0).change().current());
        assertEquals(3, tooMany.get(0).change().limit());
    }

    /** Two runs on a trail in a week, the first in 30 days. */
    @Test
    void newGroundSaysHowManyRunsOfItThereWere() {
        TestRuns runs = sundays(5, 5, 5, 5, 5);
        LocalDate day = MONDAY.plusDays(37);
        runs.add(TestRuns.on(day.toString())
                .distanceMetres(5_000)
                .timerTime(Duration.ofMinutes(30))
                .surface(Surface.TRAIL));
        List<LimitExceeded> found = found(runs, "surface-change", day);

        assertEquals(List.of("surface-change.TRAIL"), keys(runs, "surface-change", day));
        assertEquals(2, found.get(0).change().current());
        assertEquals(
                new Amount(Dimension.DISTANCE, 5_000),
                found.get(0).message().values().get("length"));
    }

    @Test
    void newGroundOfUnknownLengthSaysSo() {
        TestRuns runs = sundays(5, 5, 5, 5, 5);
        LocalDate day = MONDAY.plusDays(37);
        runs.add(TestRuns.on(day.toString()).timerTime(Duration.ofMinutes(30)).surface(Surface.TRAIL));

        assertEquals(
                Message.of("unknown-distance"),
                found(runs, "surface-change", day).get(0).message().values().get("length"));
    }

    /** Running time as in weeks without walks says nothing that the time has not said; the descent of a trip nothing that its ascent has not. */
    @Test
    void sameThingIsSaidOnce() {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 4; week++) {
            runs.add(hilly(week, 60 + (week == 3 ? 40 : 0), week == 3 ? 700 : 300));
        }
        List<LimitExceeded> found = found(runs, WeeklyIncreaseRule.ID, MONDAY.plusDays(27));

        assertEquals(
                List.of(
                        LoadVariables.DURATION,
                        LoadVariables.DISTANCE,
                        LoadVariables.ASCENT,
                        LoadVariables.DESCENT,
                        LoadVariables.RUNNING_DURATION),
                found.stream()
                        .map(over -> over.judged().variable().orElseThrow())
                        .toList());
        assertEquals(
                List.of(LoadVariables.DESCENT, LoadVariables.RUNNING_DURATION),
                found.stream()
                        .filter(over -> found.stream().anyMatch(over::isSaidBy))
                        .map(over -> over.judged().variable().orElseThrow())
                        .toList());
    }

    private static Run.Builder hilly(int week, long minutes, double metres) {
        return TestRuns.on(MONDAY.plusDays(7L * week + 6).toString())
                .distanceMetres(minutes * 166.0)
                .timerTime(Duration.ofMinutes(minutes))
                .gait(new Gait(Duration.ZERO, 0, 0, 1))
                .ascentMetres(metres)
                .descentMetres(metres);
    }
}
