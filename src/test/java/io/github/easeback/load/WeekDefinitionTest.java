package io.github.easeback.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekDefinitionTest {

    /** Week numbers after ISO 8601: the week with the year's first Thursday is week 1. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-30, 2024-12-30, 2025, 1",
        "2025-01-01, 2024-12-30, 2025, 1",
        "2025-01-05, 2024-12-30, 2025, 1",
        "2025-01-06, 2025-01-06, 2025, 2",
        "2020-12-31, 2020-12-28, 2020, 53",
        "2021-01-03, 2020-12-28, 2020, 53",
        "2021-01-04, 2021-01-04, 2021, 1",
        "2027-01-01, 2026-12-28, 2026, 53"
    })
    void weekAtTheTurnOfTheYearIsOneWeek(LocalDate day, LocalDate monday, int weekYear, int number) {
        Days week = WeekDefinition.ISO.weekOf(day);

        assertEquals(new Days(monday, monday.plusDays(6)), week);
        assertEquals(weekYear, week.first().get(IsoFields.WEEK_BASED_YEAR));
        assertEquals(number, week.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** On 2027-04-04 Sydney's clocks go back; counted in milliseconds, week 14 gets lost. */
    @Test
    void weekAfterTheClocksChangedInSydneyIsTheNextWeek() {
        Days before = WeekDefinition.ISO.weekOf(LocalDate.of(2027, 4, 4));
        Days after = WeekDefinition.ISO.weekOf(LocalDate.of(2027, 4, 5));

        assertEquals(13, before.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        assertEquals(14, after.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        assertEquals(after.first(), before.last().plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY, 2026-05-18, 2026-05-24",
        "TUESDAY, 2026-05-19, 2026-05-25",
        "SATURDAY, 2026-05-23, 2026-05-29",
        "SUNDAY, 2026-05-24, 2026-05-30"
    })
    void weekBeginsOnTheChosenDay(DayOfWeek firstDay, LocalDate first, LocalDate last) {
        assertEquals(new Days(first, last), new WeekDefinition(firstDay).weekOf(LocalDate.of(2026, 5, 24)));
    }

    @Test
    void windowThatEndsBeforeItStartsIsRefused() {
        LocalDate day = LocalDate.of(2026, 5, 24);

        assertThrows(IllegalArgumentException.class, () -> new Days(day, day.minusDays(1)));
        assertEquals(1, new Days(day, day).count());
    }
}
