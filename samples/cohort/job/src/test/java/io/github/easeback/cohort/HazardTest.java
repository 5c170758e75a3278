package io.github.easeback.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.description.LoadRatios;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.rule.SpikeSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of a study, without a cluster. */
class HazardTest {

    private static final int BINS = SpikeSize.values().length;

    private static JudgedAthlete judged(List<Run> runs, List<Injury> injuries) {
        return JudgedAthlete.of("a", 1, RunHistory.of(runs), injuries, LocalSpark.SETTINGS);
    }

    private static Run run(LocalDate day, double metres) {
        LocalDateTime start = day.atTime(7, 0);
        return Run.builder(day + ".fit", start.toInstant(ZoneOffset.UTC), start)
                .distanceMetres(metres)
                .timerTime(Duration.ofMinutes(60))
                .build();
    }

    private static List<Row> rows(Table<?> table, JudgedAthlete athlete) {
        return table.of(athlete).toList();
    }

    private static int column(Table<?> table, String name) {
        StructType schema = table.schema();
        return schema.fieldIndex(name);
    }

    /** The groups of doi:10.1136/bjsports-2024-109380, whose upper ends belong to them. */
    @ParameterizedTest
    @CsvSource({"11000, REFERENCE", "11001, SMALL", "13000, SMALL", "13001, MODERATE", "20000, MODERATE", "20001, LARGE"
    })
    void runIsInTheGroupOfTheStudy(double metres, String bin) {
        JudgedAthlete athlete =
                judged(List.of(run(LocalSpark.AS_OF.minusDays(30), 10_000), run(LocalSpark.AS_OF, metres)), List.of());

        Row last = rows(RunTables.EXPOSURE, athlete).get(1);

        assertEquals(bin, last.getString(column(RunTables.EXPOSURE, "session_bin")));
        assertEquals(10_000, last.getDouble(column(RunTables.EXPOSURE, "longest_30_days_m")));
    }

    @Test
    void runWithoutAnotherInThirtyDaysIsInNoGroupAndSaysWhy() {
        JudgedAthlete athlete =
                judged(List.of(run(LocalSpark.AS_OF.minusDays(31), 10_000), run(LocalSpark.AS_OF, 5_000)), List.of());

        Row last = rows(RunTables.EXPOSURE, athlete).get(1);

        assertTrue(last.isNullAt(column(RunTables.EXPOSURE, "session_bin")));
        assertEquals("NO_RUN_IN_WINDOW", last.getString(column(RunTables.EXPOSURE, "session_reason")));
    }

    /** The library describes one day; here that day is the last of many. */
    @Test
    void ratiosOfTheLastRunAreThoseThatTheLibraryDescribesItsDayBy() {
        MadeUpCohort cohort = new MadeUpCohort(20, 0, LocalSpark.AS_OF);
        int compared = 0;
        for (int number = 1; number <= 30; number++) {
            JudgedAthlete whole = judged(cohort.athlete(number).runs(), List.of());
            LocalDate last = whole.history().lastDay().orElseThrow();
            JudgedAthlete athlete =
                    JudgedAthlete.of("a", 1, whole.history(), List.of(), Settings.on(last, ZoneOffset.UTC));
            Exposure exposure = athlete.exposures().get(athlete.exposures().size() - 1);

            LoadRatios described = LoadRatios.of(
                    athlete.evaluation().load(),
                    athlete.evaluation().layoffs(),
                    CoverageLimit.STANDARD,
                    LoadVariables.DISTANCE);

            assertEquals(described.coupled(), exposure.acute().coupled());
            assertEquals(described.uncoupled(), exposure.acute().uncoupled());
            compared += described.coupled().isPresent() ? 1 : 0;
        }
        assertTrue(compared > 15, compared + " had a ratio");
    }

    @Test
    void weekIsHeldAgainstTheSevenDaysBeforeIt() {
        List<Run> runs = new ArrayList<>();
        IntStream.of(20, 13, 10, 8, 3, 0).forEach(back -> runs.add(run(LocalSpark.AS_OF.minusDays(back), 6_000)));
        JudgedAthlete athlete = judged(runs, List.of());

        // Days 13 to 7 back hold three runs, days 6 to 0 two.
        assertEquals(2.0 / 3, athlete.exposures().get(5).week().ratio().orElseThrow(), 1e-12);
    }

    @Test
    void injuryIsLaidAtTheLastRunBeforeItAndNoneIsDropped() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        JudgedAthlete athlete = judged(
                List.of(run(first, 5_000), run(first.plusDays(2), 5_000), run(first.plusDays(9), 5_000)),
                List.of(
                        new Injury(first.plusDays(4), "knee"),
                        new Injury(first.minusDays(1), "calf"),
                        new Injury(first.plusDays(3), "lower back"),
                        new Injury(LocalSpark.AS_OF.plusDays(1), "foot")));

        assertEquals(
                List.of(
                        "[a,2026-04-30,calf,null,null,NO_RUN_BEFORE]",
                        "[a,2026-05-04,lower back,2,1,null]",
                        "[a,2026-05-05,knee,2,2,null]",
                        "[a,2026-06-01,foot,null,null,AFTER_AS_OF]"),
                rows(InjuryTables.INJURIES, athlete).stream().map(Row::toString).toList());
        assertEquals(
                List.of("1 0.0 1.0 0 0 null", "2 1.0 2.0 1 0 lower back;knee", "3 2.0 3.0 0 2 null"),
                rows(InjuryTables.HAZARD, athlete).stream()
                        .map(row -> Stream.of("run", "start_h", "stop_h", "event", "earlier_injuries", "site")
                                .map(name -> String.valueOf(row.get(column(InjuryTables.HAZARD, name))))
                                .collect(Collectors.joining(" ")))
                        .toList());
    }

    @Test
    void injuryOfSomebodyWithoutAFileSaysSo() {
        JudgedAthlete nobody = JudgedAthlete.of(
                "a", 0, RunHistory.of(List.of()), List.of(new Injury(LocalSpark.AS_OF, "knee")), LocalSpark.SETTINGS);

        assertEquals(
                List.of("[a,2026-05-31,knee,null,null,NO_SUCH_ATHLETE]"),
                rows(InjuryTables.INJURIES, nobody).stream().map(Row::toString).toList());
    }

    /** A run of a month later is none with a wrong date for who reads after it, as on one machine. */
    @ParameterizedTest
    @CsvSource({"2026-06-30, 1, 0", "2026-05-31, 0, 1"})
    void runAfterTheDayOfTheJudgementIsALaterOneUnlessItLiesAheadOfTheDayOfReading(
            LocalDate readOn, int later, int leftOut) throws IOException {
        Settings settings = LocalSpark.SETTINGS.withReadOn(readOn);
        String lines = MadeUpCohort.lines(List.of(run(LocalSpark.AS_OF, 5_000), run(LocalDate.of(2026, 6, 30), 6_000)));
        RunHistory history = settings.reader().read("runs.jsonl", lines.getBytes(StandardCharsets.UTF_8));

        Row athlete = rows(AthleteTables.ATHLETES, JudgedAthlete.of("a", 1, history, List.of(), settings))
                .get(0);

        assertEquals(1, athlete.getInt(column(AthleteTables.ATHLETES, "runs")));
        assertEquals(later, athlete.getInt(column(AthleteTables.ATHLETES, "later_runs")));
        assertEquals(
                leftOut,
                history.leftOut().stream()
                        .filter(entry -> entry.code() == LeftOut.Code.IMPLAUSIBLE_DATE)
                        .count());
    }

    /** Three whole weeks of 20 km and then 8 km on Monday: 22 km by the 10 % rule less these 8. The run of the day itself, a Wednesday, is not known on its morning. */
    @Test
    void limitsOfADayTellWhatIsLeftOfItsWeekOnItsMorning() {
        LocalDate day = LocalDate.of(2026, 5, 27);
        List<Run> runs = new ArrayList<>();
        for (int back : new int[] {23, 21, 16, 14, 9, 7}) {
            runs.add(run(day.minusDays(back), 10_000));
        }
        runs.add(run(day.minusDays(2), 8_000));
        runs.add(run(day, 3_000));

        List<Row> limits = rows(
                WeekTables.LIMITS,
                JudgedAthlete.of("a", 1, RunHistory.of(runs), List.of(), Settings.on(day, ZoneOffset.UTC)));

        assertEquals(
                List.of("2026-05-27 22000.0 14000.0", "2026-05-28 22000.0 11000.0", "2026-06-01 22000.0 22000.0"),
                Stream.of(0, 1, 5)
                        .map(limits::get)
                        .map(row -> Stream.of("day", "week_distance_m", "left_distance_m")
                                .map(name -> String.valueOf(row.get(column(WeekTables.LIMITS, name))))
                                .collect(Collectors.joining(" ")))
                        .toList());
    }

    /** A damaged file makes the limits of its week and of the next unknown, and an hour on a bike on a day off makes a layoff another one, both from the next morning on. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void limitsOfEachDayAreThoseOfAJobOnThatDay(int athlete) {
        RunHistory history = withMoreThanRuns(
                new MadeUpCohort(20, 0, LocalSpark.AS_OF).athlete(athlete).runs());
        LocalDate from = LocalSpark.AS_OF.minusDays(60);

        List<Row> limits = rows(
                WeekTables.LIMITS,
                JudgedAthlete.of("a", 1, history, List.of(), LocalSpark.SETTINGS.withLimitsFrom(from)));

        List<Row> expected = from.datesUntil(LocalSpark.AS_OF.plusDays(1))
                .map(day -> JudgedAthlete.of(
                        "a", 1, history.until(day.minusDays(1)), List.of(), Settings.on(day, ZoneOffset.UTC)))
                .map(judged -> rows(WeekTables.LIMITS, judged).get(0))
                .toList();
        assertEquals(expected, limits.subList(0, expected.size()));
    }

    private static RunHistory withMoreThanRuns(List<Run> runs) {
        LocalDate damaged = LocalSpark.AS_OF.minusDays(45);
        LocalDateTime ride = LocalSpark.AS_OF.minusDays(20).atTime(18, 0);
        LeftOut file = LeftOut.of("broken.fit", LeftOut.Code.DAMAGED, Message.of("damaged"))
                .startedAt(damaged.atTime(7, 0).toInstant(ZoneOffset.UTC), damaged);
        List<Run> known = runs.stream()
                .filter(run -> run.date().isBefore(ride.toLocalDate().minusDays(15))
                        || run.date().isAfter(ride.toLocalDate().plusDays(5)))
                .toList();
        return new RunHistory(1, known, List.of(file), ZoneOffset.UTC)
                .withOtherActivities(List.of(new OtherActivity(
                        "ride.fit",
                        "cycling",
                        ride.toInstant(ZoneOffset.UTC),
                        ride,
                        Duration.ofHours(1),
                        OptionalDouble.empty())));
    }

    /** 209 cases in 140,950 minutes are 13.345 (11.536 to 15.154) in 100 times 90 minutes, and 88.97 in 1,000 hours. */
    @Test
    void incidenceAndItsIntervalAreThoseOfTheWorkedExample() {
        Rates.Incidence example = new Rates.Incidence("all", "all", 209, 140_950L * 60_000, null);

        assertEquals(88.97, example.rate().orElseThrow(), 0.005);
        double hundredTimesNinetyMinutes = 100 * 1.5 / 1000;
        assertEquals(13.345, example.rate().orElseThrow() * hundredTimesNinetyMinutes, 0.0005);
        Interval normal = example.normal().orElseThrow();
        assertEquals(11.536, normal.low() * hundredTimesNinetyMinutes, 0.0005);
        assertEquals(15.154, normal.high() * hundredTimesNinetyMinutes, 0.0005);
    }

    /** Garwood's limits for 0, 1 and 10 cases, as in tables of the Poisson distribution: 0 and 3.689, 0.025 and 5.572, 4.795 and 18.390. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3.689", "1, 0.025, 5.572", "10, 4.795, 18.390"})
    void exactIntervalOfFewCasesIsThatOfTheTables(long cases, double low, double high) {
        Interval interval = Interval.exact(cases, 1);

        assertEquals(low, interval.low(), 0.0005);
        assertEquals(high, interval.high(), 0.0005);
    }

    /** Newcombe 1998, Stat Med 17:857-872, table I: 81 of 263 is 0.2553 to 0.3662 by Wilson's method. */
    @Test
    void intervalOfAShareIsThatOfTheLiterature() {
        Interval interval = Interval.wilson(81, 263);

        assertEquals(0.2553, interval.low(), 0.00005);
        assertEquals(0.3662, interval.high(), 0.00005);
    }

    /** Cox regression over the rows for a study, as {@code coxph(Surv(start_h, stop_h, event) ~ session_bin)} does it, without ties. */
    @Test
    void trueHazardRatiosAreFoundAgainFromTheRowsForAStudy() {
        MadeUpCohort cohort = new MadeUpCohort(40, 0.06, LocalSpark.AS_OF);
        List<List<Stretch>> athletes = IntStream.rangeClosed(1, 250)
                .parallel()
                .mapToObj(number -> stretches(cohort.athlete(number)))
                .toList();

        List<int[]> riskSets = new ArrayList<>();
        int[] events = new int[BINS];
        for (List<Stretch> athlete : athletes) {
            for (Stretch event : athlete) {
                if (event.isEvent()) {
                    events[event.bin()]++;
                    riskSets.add(atRisk(athletes, event.stop()));
                }
            }
        }
        double[] found = coxRatios(riskSets, events);

        for (int bin = 1; bin < BINS; bin++) {
            double error = Math.sqrt(1.0 / events[bin] + 1.0 / events[0]);
            assertEquals(
                    Math.log(MadeUpCohort.RATIOS.get(bin)),
                    Math.log(found[bin]),
                    3 * error,
                    "bin " + bin + " of " + events[bin] + " events");
            assertTrue(error < 0.25, "enough events to tell: " + events[bin]);
        }
    }

    private record Stretch(double start, double stop, boolean isEvent, int bin) {}

    private static List<Stretch> stretches(MadeUpCohort.MadeUp athlete) {
        Map<String, Integer> bins = new TreeMap<>();
        for (SpikeSize size : SpikeSize.values()) {
            bins.put(size.name(), bins.size());
        }
        Table<?> table = InjuryTables.HAZARD;
        List<Stretch> stretches = new ArrayList<>();
        for (Row row : rows(table, judged(athlete.runs(), athlete.injuries()))) {
            String bin = row.getString(column(table, "session_bin"));
            stretches.add(new Stretch(
                    row.getDouble(column(table, "start_h")),
                    row.getDouble(column(table, "stop_h")),
                    bin != null && row.getInt(column(table, "event")) == 1,
                    bin == null ? -1 : bins.getOrDefault(bin, -1)));
        }
        return stretches;
    }

    /** How many athletes run in each bin at a moment of running time. */
    private static int[] atRisk(List<List<Stretch>> athletes, double moment) {
        int[] counts = new int[BINS];
        for (List<Stretch> athlete : athletes) {
            int low = 0;
            int high = athlete.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (athlete.get(middle).stop() < moment) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low < athlete.size() && athlete.get(low).bin() >= 0) {
                counts[athlete.get(low).bin()]++;
            }
        }
        return counts;
    }

    /** The partial likelihood is largest where as many events as expected fall into each bin; a fixed point of that. */
    private static double[] coxRatios(List<int[]> riskSets, int[] events) {
        double[] ratios = new double[BINS];
        Arrays.fill(ratios, 1);
        for (int round = 0; round < 200; round++) {
            double[] expected = new double[BINS];
            for (int[] counts : riskSets) {
                double sum = 0;
                for (int bin = 0; bin < BINS; bin++) {
                    sum += counts[bin] * ratios[bin];
                }
                for (int bin = 0; bin < BINS; bin++) {
                    expected[bin] += counts[bin] * ratios[bin] / sum;
                }
            }
            for (int bin = BINS - 1; bin >= 0; bin--) {
                ratios[bin] *= events[bin] / expected[bin];
            }
            double reference = ratios[0];
            for (int bin = 0; bin < BINS; bin++) {
                ratios[bin] /= reference;
            }
        }
        return ratios;
    }
}
