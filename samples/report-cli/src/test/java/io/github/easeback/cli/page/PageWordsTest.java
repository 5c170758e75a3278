package io.github.easeback.cli.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariables;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWordsTest {

    /** The words of a report of 2026. */
    private static final PageWords WORDS = PageWords.of(Histories.oneRun());

    @ParameterizedTest
    @CsvSource({
        "2026-05-25, 2026-05-31, 25 May to 31 May",
        "2026-05-31, 2026-05-31, 31 May",
        "2025-12-22, 2025-12-28, 22 Dec to 28 Dec 2025",
        "2025-12-29, 2026-01-04, 29 Dec 2025 to 4 Jan",
        "2024-12-30, 2025-01-05, 30 Dec 2024 to 5 Jan 2025"
    })
    void spanNamesAYearWhereItIsNotThatOfTheReport(LocalDate first, LocalDate last, String span) {
        assertEquals(span, WORDS.span(new Days(first, last)).replace('\u00A0', ' '));
    }

    @ParameterizedTest
    @CsvSource({
        "up to 6.6 km today, up to 6.6~km today",
        "58 % more, 58~% more",
        "6:19 min/km on average, 6:19~min/km on average",
        "95 m., 95~m.",
        "1:20:27 of running, 1:20:27 of running",
        "4 minutes, 4 minutes",
        "3 x 5 mi, 3 x 5~mi",
        "on Sunday 31 May were, on Sunday 31~May were",
        "7 days of March, 7 days of March",
        "to 4 Sep 2026, to 4~Sep 2026",
        "5 Mayors, 5 Mayors"
    })
    void linesNeverEndBetweenANumberAndItsUnitOrADayAndItsMonth(String text, String unbroken) {
        assertEquals(unbroken.replace('~', '\u00A0'), WORDS.unbroken(text));
    }

    @Test
    void limitIsRoundedDown() {
        assertEquals("6.6\u00A0km", WORDS.most(LoadVariables.DISTANCE, 6699));
        assertEquals("6.7\u00A0km", WORDS.amount(LoadVariables.DISTANCE, 6699));
    }
}
