package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StravaDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 5, 2026, 6:30:12 AM|2026-05-05T06:30:12Z",
                "May 5, 2026, 6:30:12\u202fPM|2026-05-05T18:30:12Z",
                "Dec 31, 2025, 12:00:00 AM|2025-12-31T00:00:00Z",
                "Sep 9, 2025, 12:00:00 PM|2025-09-09T12:00:00Z",
                "5 May 2026, 06:30:12|2026-05-05T06:30:12Z",
                "2018-09-12 15:02:23|2018-09-12T15:02:23Z",
                "09.12.2022, 15:24:49|2022-12-09T15:24:49Z",
                "24 mai 2012 à 16:27:40|2012-05-24T16:27:40Z",
                "1 févr. 2026, 16:27:40|2026-02-01T16:27:40Z",
                "3 juil. 2026, 16:27:40|2026-07-03T16:27:40Z",
                "5 ago 2026, 6:30:12|2026-08-05T06:30:12Z",
                "5 de mai. de 2026, 06:30:12|2026-05-05T06:30:12Z",
                "5 mag 2026, 06:30:12|2026-05-05T06:30:12Z",
                "5 mrt. 2026 06:30:12|2026-03-05T06:30:12Z",
                "5 мая 2026 г., 6:30:12|2026-05-05T06:30:12Z",
                "2026/05/05 6:30:12|2026-05-05T06:30:12Z",
                "2026年5月5日 06:30:12|2026-05-05T06:30:12Z",
                "2026. 5. 5. 오후 6:30:12|2026-05-05T18:30:12Z"
            })
    void datesAreReadInTheLanguagesOfStrava(String text, Instant expected) {
        assertEquals(Optional.of(expected), StravaDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "May 5, 2026",
                "6:30:12",
                "May 32, 2026, 6:30:12 AM",
                "Maybe 5, 2026, 6:30:12 AM",
                "13.13.2026, 6:30",
                "99999999999.1.2026, 6:30:12",
                "May 5, 2026, 25:30:12"
            })
    void whatIsNoDateIsNone(String text) {
        assertEquals(Optional.empty(), StravaDate.parse(text));
    }
}
