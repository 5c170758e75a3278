package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as another library reads them (biweekly), and their lines as RFC 5545 has them. */
class CalendarFileTest {

    private static final LocalDate MADE = LocalDate.of(2026, 5, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);

    private static String calendar(String title, String text) {
        return CalendarFile.of(List.of(new CalendarFile.Event("a@plan", DAY, title, text)), MADE);
    }

    private static VEvent read(String calendar) {
        ICalendar read = Biweekly.parse(calendar).first();
        assertEquals(1, read.getEvents().size());
        assertTrue(read.validate(ICalVersion.V2_0).isEmpty(), calendar);
        return read.getEvents().get(0);
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    @Test
    void eventLastsADayAndHasNoTime() {
        VEvent event = read(calendar("Walk-jog 8 x 2/2", "Two minutes each."));

        assertEquals("a@plan", event.getUid().getValue());
        assertFalse(event.getDateStart().getValue().hasTime());
        assertEquals(DAY, day(event.getDateStart().getValue()));
        assertEquals(DAY.plusDays(1), day(event.getDateEnd().getValue()));
        assertEquals("Walk-jog 8 x 2/2", event.getSummary().getValue());
        assertEquals("Two minutes each.", event.getDescription().getValue());
    }

    @Test
    void eventWithoutTextHasNoDescription() {
        assertFalse(calendar("a", "").contains("DESCRIPTION"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a; b, c",
                "back\\slash",
                "two\nlines",
                "\\n is no line",
                "umlaut äöü",
                "run 🏃‍♀️ 😀",
                "a:b\"c\""
            })
    void textIsReadAsItWasWritten(String text) {
        VEvent event = read(calendar(text, text));

        assertEquals(text, event.getSummary().getValue());
        assertEquals(text, event.getDescription().getValue());
    }

    @Test
    void controlCharactersAreDropped() {
        assertEquals(
                "ab", read(calendar("a\u0007\u001b\u0000b", "")).getSummary().getValue());
    }

    /** The names and the colon take 8 octets of the line. */
    @ParameterizedTest
    @ValueSource(ints = {66, 67, 68, 74, 75, 140, 141, 142, 1000})
    void lineIsFoldedAtSeventyFiveOctetsAndNeverEmpty(int length) {
        String title = "x".repeat(length);

        String calendar = calendar(title, "");

        assertLines(calendar);
        assertEquals(title, read(calendar).getSummary().getValue());
        assertEquals(length <= 67, calendar.contains("SUMMARY:" + title + "\r\n"));
    }

    @Test
    void randomTextsAreFoldedBetweenCharactersAndReadAsTheyWereWritten() {
        Random random = new Random(5545);
        List<String> alphabet = Arrays.asList("a", "ä", "€", "😀", ";", ",", "\\", "\n", " ", "ß");
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder("t");
            for (int j = random.nextInt(200); j > 0; j--) {
                text.append(alphabet.get(random.nextInt(alphabet.size())));
            }
            String calendar = calendar(text + ".", "");

            assertLines(calendar);
            assertEquals(text + ".", read(calendar).getSummary().getValue());
        }
    }

    private static void assertLines(String calendar) {
        assertTrue(calendar.endsWith("END:VCALENDAR\r\n"));
        List<String> lines = new ArrayList<>(List.of(calendar.split("\r\n", -1)));
        assertEquals("", lines.remove(lines.size() - 1));
        for (String line : lines) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.isBlank(), calendar);
            assertFalse(line.contains("\n") || line.contains("\r"), line);
        }
    }

    @Test
    void calendarWithoutEventsIsOne() {
        assertEquals(
                0,
                Biweekly.parse(CalendarFile.of(List.of(), MADE))
                        .first()
                        .getEvents()
                        .size());
    }

    @Test
    void eventNeedsAUid() {
        assertThrows(IllegalArgumentException.class, () -> new CalendarFile.Event(" ", DAY, "a", ""));
    }
}
