package io.github.easeback.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoffTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-02, 2025-01-02, 1, 2025-01-03",
        "2025-01-02, 2025-01-15, 14, 2025-01-16",
        "2024-02-20, 2024-03-04, 14, 2024-03-05", // over a leap day
        "2025-03-24, 2025-04-06, 14, 2025-04-07", // over the start of summer time in Europe
        "2024-12-25, 2025-01-07, 14, 2025-01-08"
    })
    void bothEndsAreDaysWithoutARun(LocalDate firstDay, LocalDate lastDay, int days, LocalDate returnDay) {
        Layoff layoff = new Layoff(firstDay, lastDay);

        assertEquals(days, layoff.days());
        assertEquals(returnDay, layoff.returnDay());
    }

    @Test
    void layoffCanNotEndBeforeItStarts() {
        LocalDate firstDay = LocalDate.parse("2025-01-02");
        LocalDate dayBefore = LocalDate.parse("2025-01-01");

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Layoff(firstDay, dayBefore));
        assertTrue(e.toString().contains("2025-01-01"), e.toString());
        assertTrue(e.toString().contains("2025-01-02"), e.toString());
    }

    @Test
    @SuppressWarnings("NullAway")
    void bothEndsAreThere() {
        assertThrows(NullPointerException.class, () -> new Layoff(null, LocalDate.EPOCH));
        assertThrows(NullPointerException.class, () -> new Layoff(LocalDate.EPOCH, null));
    }

    /** However short it was. */
    @ParameterizedTest
    @CsvSource({"1", "13", "20"})
    void startAfterAnInjuryIsThatOfALongLayoff(int days) {
        LocalDate first = LocalDate.parse("2025-01-01");

        assertEquals(
                Tier.LONG,
                Layoff.afterInjury(first, first.plusDays(days - 1L), first.minusDays(1))
                        .tier());
    }

    @Test
    void layoffCanNotEndBeforeTheInjury() {
        LocalDate day = LocalDate.parse("2025-01-01");

        assertThrows(IllegalArgumentException.class, () -> Layoff.afterInjury(day, day, day.plusDays(1)));
    }
}
