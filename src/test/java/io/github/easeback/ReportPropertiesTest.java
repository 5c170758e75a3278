package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.Terrain;
import io.github.easeback.load.HeartRateRange;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.report.ReportWriters;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Units;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the report of any history: made-up ones of half a year, with layoffs and gaps in what was measured. */
class ReportPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 3);
    private static final int DAYS = 180;
    private static final List<Surface> SURFACES = List.of(Surface.values());
    private static final TrainingCheck CHECK =
            TrainingCheck.standard().withHeartRates(new HeartRateRange(50, 190), TrimpVariant.MALE);

    private static List<Run> runs(long seed) {
        Random random = new Random(seed);
        int layoff = random.nextInt(120);
        List<Run> runs = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            boolean isOff = day > layoff && day < layoff + 10 + random.nextInt(30);
            if (!isOff && random.nextInt(5) < 2) {
                runs.add(run(random, FIRST.plusDays(day)));
            }
        }
        return runs;
    }

    private static Run run(Random random, LocalDate day) {
        double metres = 1_000 + random.nextInt(20_000);
        int seconds = (int) (metres / (2 + random.nextDouble() * 2));
        int walked = random.nextInt(3) == 0 ? random.nextInt(seconds / 2) : 0;
        Run.Builder run = TestRuns.on(day.toString())
                .timerTime(Duration.ofSeconds(seconds))
                .gait(new Gait(Duration.ofSeconds(walked), Math.min(metres / 2, walked * 1.2), 1, 1))
                .surface(SURFACES.get(random.nextInt(SURFACES.size())));
        if (random.nextInt(12) > 0) {
            run.distanceMetres(metres);
        }
        if (random.nextInt(3) > 0) {
            run.ascentMetres(random.nextInt(300)).descentMetres(random.nextInt(300));
            run.terrain(new Terrain(
                    OptionalDouble.of(random.nextInt(300)),
                    OptionalDouble.of(random.nextInt(300)),
                    OptionalDouble.of(metres * 1.1),
                    OptionalDouble.of(0),
                    Optional.of(Duration.ZERO)));
        }
        if (random.nextBoolean()) {
            run.averageHeartRate(110 + random.nextInt(60))
                    .rpe(random.nextInt(10))
                    .steps(seconds * 2.7);
        }
        return run.build();
    }

    private static TrainingReport report(TrainingCheck check, List<Run> runs) {
        return check.assess(RunHistory.of(runs), FIRST.plusDays(DAYS - 1));
    }

    private static String written(String format, TrainingReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriters.of(format).write(report, out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void orderOfTheFilesNeverChangesAReport(long seed) throws IOException {
        List<Run> runs = runs(seed);
        List<Run> shuffled = new ArrayList<>(runs);
        Collections.shuffle(shuffled, new Random(seed));

        for (String format : List.of("json", "text")) {
            assertEquals(written(format, report(CHECK, runs)), written(format, report(CHECK, shuffled)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void unitsNeverChangeAVerdictOrANumber(long seed) throws IOException {
        TrainingReport kilometres = report(CHECK, runs(seed));
        TrainingReport miles = report(CHECK.withUnits(Units.MILES), runs(seed));

        assertEquals(kilometres.outcomes(), miles.outcomes());
        assertEquals(
                kilometres.plan().orElseThrow().verdict(),
                miles.plan().orElseThrow().verdict());
        for (String part : List.of("weeks", "ratios", "trends", "budget")) {
            assertEquals(json(kilometres).get(part), json(miles).get(part), part);
        }
    }

    private static JsonNode json(TrainingReport report) throws IOException {
        return new ObjectMapper().readTree(written("json", report));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noReportHoldsANumberThatIsNone(long seed) throws IOException {
        TrainingReport report = report(CHECK, runs(seed));
        String both = written("json", report) + written("text", report);

        assertTrue(!both.contains("NaN") && !both.contains("Infinity"), both);
        written("text", report).lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    /** The longer of two histories says the same of a day as the shorter one, for what lies in both. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatComesLaterNeverChangesWhatWasSaidOfADay(long seed) {
        List<Run> runs = runs(seed);
        LocalDate day = FIRST.plusDays(120);
        List<Run> known = runs.stream().filter(run -> !run.date().isAfter(day)).toList();

        TrainingReport early = CHECK.assess(RunHistory.of(known), day);
        TrainingReport late = CHECK.assess(RunHistory.of(runs), day);

        assertEquals(early.outcomes(), late.outcomes());
        assertEquals(early.headline(), late.headline());
        assertEquals(early.ratios(), late.ratios());
    }
}
