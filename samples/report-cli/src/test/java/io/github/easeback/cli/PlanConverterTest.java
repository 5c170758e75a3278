package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.activity.PlannedRun;
import io.github.easeback.activity.Surface;
import io.github.easeback.report.Alphabet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanConverterTest {

    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    private final PlanConverter converter = new PlanConverter();

    private List<PlannedRun> runs(String text) throws CommandFailure {
        return converter.convert(text).from(TODAY);
    }

    @Test
    void runsAreReadInTheOrderInWhichTheyAreWritten() throws CommandFailure {
        List<PlannedRun> runs = runs("2026-06-02 8km 50min, 2026-06-04 5.5mi 1:05:30 Trail +120m -80m");

        assertEquals(
                List.of(
                        PlannedRun.on(LocalDate.of(2026, 6, 2))
                                .withDistanceMetres(8_000)
                                .withTimerTime(Duration.ofMinutes(50)),
                        PlannedRun.on(LocalDate.of(2026, 6, 4))
                                .withDistanceMetres(5.5 * 1609.344)
                                .withTimerTime(Duration.ofSeconds(3_930))
                                .on(Surface.TRAIL)
                                .withAscentMetres(120)
                                .withDescentMetres(80)),
                runs);
    }

    @ParameterizedTest
    @CsvSource({
        "today 5km, 2026-05-31",
        "tomorrow 5 km, 2026-06-01",
        "morgen 5 km, 2026-06-01",
        "Sat 8km 50min, 2026-06-06",
        "Sun 8km, 2026-06-07",
        "Mi 8km, 2026-06-03"
    })
    void dayMayBeAWord(String text, String day) throws CommandFailure {
        assertEquals(day, runs(text).get(0).date().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Sat 8 km 50 min, 8000, 3000",
        "Sat  8  km\t50 min, 8000, 3000",
        "Sat 8km 0:50, 8000, 3000",
        "Sat 8km 1:05, 8000, 3900",
        "Sat 8km 1:05:30, 8000, 3930",
        "Sat 5 mi 1:05, 8046.72, 3900",
        "Sat 0.9km 50min, 900, 3000"
    })
    void numberAndUnitMayStandApartAndTimeMayBeHoursAndMinutes(String text, double metres, long seconds)
            throws CommandFailure {
        PlannedRun run = runs(text).get(0);

        assertEquals(metres, run.distanceMetres().orElseThrow(), 1e-6);
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), run.timerTime());
    }

    @Test
    void heightsMayStandApartFromTheirUnitToo() throws CommandFailure {
        PlannedRun run = runs("Sat 8 km +120 m -80 m").get(0);

        assertEquals(120, run.ascentMetres().orElseThrow());
        assertEquals(80, run.descentMetres().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday 5km", "2026-05-30 5km", "today 5km, gestern 5km"})
    void runBeforeTheDayOfTheReportIsNoPlan(String text) {
        assertEquals(
                "plan.past",
                assertThrows(CommandFailure.class, () -> runs(text)).reason().key());
    }

    @ParameterizedTest
    @CsvSource({
        "'', a run is missing",
        "'2026-06-02 8km,', a run is missing",
        "2026-06-02, says nothing of the run",
        "02.06.2026 8km, 'is no day that goes here; write a date like 2026-06-02, or today, tomorrow or a weekday like Sat'",
        "Satruday 8km, Did you mean 'saturday'?",
        "tomorow 8km, Did you mean 'tomorrow'?",
        "newest 8km, is no day",
        "8km, is no day",
        "m 8km, is no day",
        "1989-12-31 8km, is no day of a runner's life",
        "Sat 0.89km 50min, is slower than anybody walks",
        "Sat 8km 50:00, is slower than anybody walks; write its time like 50min",
        "Sat 8km 1:5, 'is no distance, time, height or ground'",
        "2026-06-02 8kms, 'is no distance, time, height or ground'",
        "2026-06-02 8km 9km, is a second distance of the same run",
        "2026-06-02 50min 0:50:00, is a second time of the same run",
        "2026-06-02 +10m +20m, is a second ascent of the same run",
        "2026-06-02 -10m -10m, is a second descent of the same run",
        "2026-06-02 road trail, is a second ground of the same run",
        "2026-06-02 0km, is no run",
        "2026-06-02 8km 0min, is no run",
        "2026-06-02 8km 12min, is faster than anybody runs",
        "2026-06-02 8 kms, 'is no distance, time, height or ground'",
        "2026-06-02 unknown, 'is no distance, time, height or ground'",
        "2026-06-02 1:75:00, 'is no distance, time, height or ground'",
        "2026-06-02 -8km, 'is no distance, time, height or ground'"
    })
    void whatCannotBeReadIsNamed(String text, String complaint) {
        BadValue e = assertThrows(BadValue.class, () -> converter.convert(text));

        String said = new CliWords(Locale.ENGLISH, Alphabet.UNICODE).say(e.reason());
        assertTrue(said.contains(complaint), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"road", "TRAIL", "Track", "treadmill"})
    void groundIsAWord(String ground) throws CommandFailure {
        assertEquals(
                ground.toUpperCase(Locale.ROOT),
                runs("2026-06-02 " + ground).get(0).surface().name());
    }
}
