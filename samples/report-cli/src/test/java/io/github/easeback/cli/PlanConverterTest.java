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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanConverterTest {

    private final PlanConverter converter = new PlanConverter();

    @Test
    void runsAreReadInTheOrderInWhichTheyAreWritten() {
        List<PlannedRun> runs = converter.convert("2026-06-02 8km 50min, 2026-06-04 5.5mi 1:05:30 Trail +120m -80m");

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
        "'', a run is missing",
        "'2026-06-02 8km,', a run is missing",
        "2026-06-02, says nothing of the run",
        "02.06.2026 8km, is no date",
        "2026-06-02 8kms, 'is no distance, time, height or ground'",
        "2026-06-02 8km 9km, is a second distance of the same run",
        "2026-06-02 50min 0:50:00, is a second time of the same run",
        "2026-06-02 +10m +20m, is a second ascent of the same run",
        "2026-06-02 -10m -10m, is a second descent of the same run",
        "2026-06-02 road trail, is a second ground of the same run",
        "2026-06-02 0km, is no run",
        "2026-06-02 8km 0min, is no run",
        "2026-06-02 8km 12min, is faster than anybody runs",
        "2026-06-02 8 km, 'is no distance, time, height or ground'",
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
    void groundIsAWord(String ground) {
        assertEquals(
                ground.toUpperCase(Locale.ROOT),
                converter.convert("2026-06-02 " + ground).get(0).surface().name());
    }
}
