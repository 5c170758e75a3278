package io.github.easeback.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.SpeedProfile;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.report.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up returns. Eight weeks of three runs begin on Monday 5 January 2026; the last run before the layoff is on 27 February. */
class ReturnRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 27);

    /** Three runs a week of so many kilometres each, at 10 km/h. */
    private static TestRuns before(double kilometres) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            for (int day : new int[] {0, 2, 4}) {
                runs.run(MONDAY.plusWeeks(week).plusDays(day).toString(), 1_000 * kilometres);
            }
        }
        return runs;
    }

    /** A day after some days off, and some days more. */
    private static String back(int daysOff, int later) {
        return LAST.plusDays(1L + daysOff + later).toString();
    }

    private static Evaluation evaluation(TestRuns runs, String asOf) {
        return Evaluation.of(runs.load(asOf), Rules.standard());
    }

    private static List<String> found(Evaluation evaluation) {
        return evaluation.outcomes().stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .map(over -> over.judged().rule() + " " + over.severity() + " "
                        + over.judged().window().last())
                .toList();
    }

    /** Walking and jogging in turn, half of the time each. */
    private static Run.Builder walkJog(String day, double metres, double minutes) {
        return TestRuns.on(day)
                .distanceMetres(metres)
                .timerTime(Duration.ofMillis(Math.round(minutes * 60_000)))
                .gait(new Gait(Duration.ofMillis(Math.round(minutes * 30_000)), 0.45 * metres, 7, 8));
    }

    /** Each kind of finding, in both languages. */
    @ParameterizedTest
    @CsvSource({"en", "de"})
    void findingsOfAReturnAreSaidInFull(Locale language) {
        TestRuns runs = before(10);
        for (int day = 0; day < 5; day++) {
            runs.add(TestRuns.on(back(42, day))
                    .distanceMetres(9_000)
                    .timerTime(Duration.ofMinutes(40))
                    .ascentMetres(250));
        }
        Words words = Words.of(language);
        List<String> said = evaluation(runs, back(42, 4)).outcomes().stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .filter(over -> over.judged().rule().startsWith("return-"))
                .map(over -> words.say(over.message()))
                .toList();

        assertTrue(said.size() > 15, said.toString());
        said.forEach(sentence -> assertFalse(sentence.contains("{") || sentence.contains("return-"), sentence));
    }

    @Test
    void whoKeepsToTheDoseIsFoundNothing() {
        TestRuns runs = before(10);
        for (int day : new int[] {0, 2, 4}) {
            runs.add(walkJog(back(21, day), 3_200, 28));
        }
        Evaluation after = evaluation(runs, back(21, 4));

        assertEquals(List.of(), found(after));
        assertEquals(3_520, after.limits(after.nextDay()).run().limit().orElseThrow(), 1e-6);
        assertTrue(after.limits(after.nextDay()).isRestDay());
    }

    /** 9.0 km are 2.56 times what the run might be, and raise nothing. */
    @Test
    void runFarOverItsDoseIsAnAlertAndPaysForNoNextOne() {
        TestRuns runs = before(10);
        for (int day : new int[] {0, 2, 4}) {
            runs.add(walkJog(back(23, day), 3_200, 28));
        }
        runs.add(TestRuns.on(back(23, 8)).distanceMetres(9_000).timerTime(Duration.ofMinutes(60)));
        Evaluation after = evaluation(runs, back(23, 8));

        assertEquals(List.of("return-dose ALERT " + back(23, 8)), found(after));
        LimitExceeded over = after.outcomesOf(ReturnRule.DOSE).stream()
                .flatMap(outcome -> outcome.exceeded().stream())
                .findFirst()
                .orElseThrow();
        assertEquals(3_520, over.change().limit(), 1e-6);
        assertEquals(3_520, after.limits(after.nextDay()).run().limit().orElseThrow(), 1e-6);
    }

    /** After a long layoff a run is two miles, or 10 % more than the longest of the weeks before; one that went a little over its two miles counts as two miles. */
    @ParameterizedTest
    @CsvSource({"3200, 9000, 3520", "2000, 3000, 3218.688", "3200, 3500, 3520", "4000, 3200, 3540.5568"})
    void nextRunGrowsOutOfWhatKeptToItsLimit(double first, double second, double next) {
        TestRuns runs = before(10).run(back(30, 0), first).run(back(30, 2), second);

        assertEquals(
                next,
                evaluation(runs, back(30, 2))
                        .limits(LocalDate.parse(back(30, 2)).plusDays(1))
                        .run()
                        .limit()
                        .orElseThrow(),
                1e-6);
    }

    /** Back on a Sunday: on Monday it is still the first dose. */
    @Test
    void returnOnASundayLeavesTheDoseToTheNextWeek() {
        TestRuns runs = before(10).run("2026-03-22", 3_200);
        Evaluation monday = evaluation(runs, "2026-03-23");

        assertEquals(
                15_000,
                monday.limits(monday.asOf())
                        .ofWeek(LoadVariables.DISTANCE)
                        .limit()
                        .orElseThrow(),
                1e-6);
        assertTrue(monday.comeback().isPresent());
    }

    /** 42 days off, then three days in a row, fast and hilly. */
    @Test
    void restPaceAndHillsAreFindingsOfTheirOwn() {
        TestRuns runs = before(10);
        for (int day = 0; day < 3; day++) {
            runs.add(TestRuns.on(back(42, day))
                    .distanceMetres(3_000)
                    .timerTime(Duration.ofMinutes(15))
                    .ascentMetres(150));
        }

        assertEquals(
                List.of(
                        "return-rest-day CAUTION " + back(42, 1),
                        "return-rest-day CAUTION " + back(42, 2),
                        "return-pace CAUTION " + back(42, 0),
                        "return-pace CAUTION " + back(42, 1),
                        "return-pace CAUTION " + back(42, 2),
                        "return-hills CAUTION " + back(42, 0),
                        "return-hills CAUTION " + back(42, 1),
                        "return-hills CAUTION " + back(42, 2)),
                found(evaluation(runs, back(42, 2))));
    }

    /** 42 days off, then six days in a row of 1.6 km: five without a rest before them, and three runs too many. */
    @Test
    void daysInARowAndRunsTooManyAreFound() {
        TestRuns runs = before(10);
        LocalDate monday = LocalDate.of(2026, 4, 13);
        for (int day = 0; day < 6; day++) {
            runs.run(monday.plusDays(day).toString(), 1_600, 12);
        }

        List<String> found = found(evaluation(runs, "2026-04-18"));

        assertEquals(
                5,
                found.stream().filter(one -> one.startsWith("return-rest-day")).count(),
                found.toString());
        assertEquals(
                List.of(
                        "return-dose CAUTION 2026-04-16",
                        "return-dose CAUTION 2026-04-17",
                        "return-dose CAUTION 2026-04-18"),
                found.stream().filter(one -> one.startsWith("return-dose")).toList());
    }

    /** Easy is 9 km/h; most of the running is intervals of 190 s at 15 km/h. */
    @ParameterizedTest
    @CsvSource({"6, 15, 1", "1, 15, 0", "6, 8, 0"})
    void mostOfTheRunningAboveTheCeilingIsTheOldPace(int intervals, double kilometresPerHour, int expected) {
        TestRuns runs = new TestRuns();
        for (int week = 0; week < 8; week++) {
            runs.run(MONDAY.plusWeeks(week).toString(), 9_000, 60)
                    .run(MONDAY.plusWeeks(week).plusDays(4).toString(), 9_000, 60);
        }
        SpeedProfile.Builder speeds =
                new SpeedProfile.Builder().add(1.4, 600_000).add(2.0, 600_000);
        for (int i = 0; i < intervals; i++) {
            speeds.add(kilometresPerHour / 3.6, 190_000);
        }
        Duration timer = Duration.ofSeconds(1200 + 190L * intervals);
        runs.add(TestRuns.on(back(30, 0))
                .distanceMetres(3_200)
                .timerTime(timer)
                .form(RunningForm.UNKNOWN
                        .withGait(new Gait(Duration.ofMinutes(10), 840, 3, 3))
                        .withSpeeds(speeds.build())));

        assertEquals(
                expected,
                found(evaluation(runs, back(30, 0))).stream()
                        .filter(one -> one.startsWith("return-pace"))
                        .count());
    }

    /** 10 m a kilometre are flat; less than 50 m more is information. */
    @ParameterizedTest
    @CsvSource({"30, ", "31, INFO", "79, INFO", "81, CAUTION"})
    void wayBackIsFlat(double ascent, Severity expected) {
        TestRuns runs = before(10)
                .add(TestRuns.on(back(30, 0))
                        .distanceMetres(3_000)
                        .timerTime(Duration.ofMinutes(25))
                        .ascentMetres(ascent));

        assertEquals(
                expected == null ? List.of() : List.of("return-hills " + expected + " " + back(30, 0)),
                found(evaluation(runs, back(30, 0))));
    }

    /** 7, 8, 9 and 10 cycles of 450 m, three times a week: a cycle more is less than a kilometre more. */
    @Test
    void oneCycleMoreIsInformation() {
        TestRuns runs = before(13);
        int[] cycles = {7, 7, 8, 9, 10};
        for (int week = 0; week < cycles.length; week++) {
            for (int day : new int[] {0, 2, 4}) {
                runs.add(walkJog(back(70, 7 * week + day), 450.0 * cycles[week], 4.0 * cycles[week]));
            }
        }

        assertTrue(
                found(evaluation(runs, back(70, 33))).stream().allMatch(one -> one.contains("INFO")),
                found(evaluation(runs, back(70, 33))).toString());
    }

    /** A runner who was off for 13 days goes back to the usual week; after 14 days it is half of it. */
    @ParameterizedTest
    @CsvSource({
        "6, 33000, 11000",
        "7, 30000, 10000",
        "13, 30000, 10000",
        "14, 15000, 5000",
        "27, 15000, 5000",
        "28, 9656.064, 3218.688"
    })
    void limitsFallByTheDaysOff(int daysOff, double week, double run) {
        TestRuns runs = before(10);
        LocalDate day = LAST.plusDays(1L + daysOff);
        Limits limits = evaluation(runs, day.toString()).limits(day);

        assertEquals(run, limits.run().limit().orElseThrow(), 1e-6);
        assertEquals(week, limits.ofWeek(LoadVariables.DISTANCE).limit().orElseThrow(), 1e-6);
    }
}
