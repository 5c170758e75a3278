package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected days are those of a calendar on paper. */
class SpokenDayTest {

    private static String seenFrom(String today, Optional<SpokenDay> day) {
        return day.orElseThrow().seenFrom(LocalDate.parse(today)).toString();
    }

    /** 2026-05-27 is a Wednesday. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-27, Mo, 2026-06-01",
        "2026-05-27, mon, 2026-06-01",
        "2026-05-27, Monday, 2026-06-01",
        "2026-05-27, MONTAG, 2026-06-01",
        "2026-05-27, tu, 2026-06-02",
        "2026-05-27, Tue, 2026-06-02",
        "2026-05-27, tues, 2026-06-02",
        "2026-05-27, tuesday, 2026-06-02",
        "2026-05-27, Di, 2026-06-02",
        "2026-05-27, Di., 2026-06-02",
        "2026-05-27, Dienstag, 2026-06-02",
        "2026-05-27, we, 2026-06-03",
        "2026-05-27, Wed, 2026-06-03",
        "2026-05-27, Wednesday, 2026-06-03",
        "2026-05-27, Mi, 2026-06-03",
        "2026-05-27, Mittwoch, 2026-06-03",
        "2026-05-27, th, 2026-05-28",
        "2026-05-27, Thu, 2026-05-28",
        "2026-05-27, Thurs, 2026-05-28",
        "2026-05-27, Thursday, 2026-05-28",
        "2026-05-27, Do, 2026-05-28",
        "2026-05-27, Donnerstag, 2026-05-28",
        "2026-05-27, fr, 2026-05-29",
        "2026-05-27, Fri, 2026-05-29",
        "2026-05-27, Friday, 2026-05-29",
        "2026-05-27, Freitag, 2026-05-29",
        "2026-05-27, sa, 2026-05-30",
        "2026-05-27, Sat, 2026-05-30",
        "2026-05-27, Saturday, 2026-05-30",
        "2026-05-27, Samstag, 2026-05-30",
        "2026-05-27, su, 2026-05-31",
        "2026-05-27, Sun, 2026-05-31",
        "2026-05-27, Sunday, 2026-05-31",
        "2026-05-27, So, 2026-05-31",
        "2026-05-27, Sonntag, 2026-05-31",
        "2026-05-30, Sat, 2026-06-06",
        "2026-12-31, Thu, 2027-01-07",
        "2026-12-31, Fri, 2027-01-01",
        "2024-02-28, Thu, 2024-02-29"
    })
    void weekdayIsTheNextOneAfterToday(String today, String word, String day) {
        assertEquals(day, seenFrom(today, SpokenDay.weekday(word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "m", "s", "t", "d", "satt", "Satruday", "Sonnabend", "today", "sat sun", "mon..", "mi8"
            })
    void otherWordsAreNoWeekdays(String word) {
        assertEquals(Optional.empty(), SpokenDay.weekday(word));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-27, today, 2026-05-27",
        "2026-05-27, Heute, 2026-05-27",
        "2026-05-27, yesterday, 2026-05-26",
        "2026-05-27, gestern, 2026-05-26",
        "2026-05-27, TOMORROW, 2026-05-28",
        "2026-05-27, morgen, 2026-05-28",
        "2026-12-31, tomorrow, 2027-01-01",
        "2027-01-01, yesterday, 2026-12-31",
        "2024-02-28, tomorrow, 2024-02-29",
        "2026-03-01, yesterday, 2026-02-28"
    })
    void wordForADayNearTodayIsThatDay(String today, String word, String day) {
        assertEquals(day, seenFrom(today, SpokenDay.near(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tod", "now", "Sat", "2026-05-27"})
    void otherWordsAreNotNearToday(String word) {
        assertEquals(Optional.empty(), SpokenDay.near(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2026-05-27", "2024-02-29", "2200-12-31"})
    void dateIsThatDayWhateverIsToday(String date) {
        assertEquals(date, seenFrom("2026-12-31", SpokenDay.date(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-5-27", "27.05.2026", "2026-02-30", "2025-02-29", "20260527", "today"})
    void otherTextsAreNoDates(String text) {
        assertEquals(Optional.empty(), SpokenDay.date(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "2201-01-01", "+999999999-12-31"})
    void dateInWhichNobodyRunsIsComplainedOf(String text) {
        assertEquals(
                "date.far",
                assertThrows(BadValue.class, () -> SpokenDay.date(text))
                        .reason()
                        .key());
    }

    /** Else a plan would mean one day to one reader and another day to another. */
    @Test
    void everyWordIsOneDayOnly() {
        for (String word : SpokenDay.words()) {
            assertEquals(
                    1,
                    SpokenDay.near(word).stream().count()
                            + SpokenDay.weekday(word).stream().count(),
                    word);
        }
    }

    @Test
    void beginningOfAWeekdayIsThatWeekday() {
        String today = "2026-05-27";
        for (String word : SpokenDay.words()) {
            Optional<SpokenDay> whole = SpokenDay.weekday(word);
            for (int letters = 2; whole.isPresent() && letters < word.length(); letters++) {
                String beginning = word.substring(0, letters);
                assertEquals(seenFrom(today, whole), seenFrom(today, SpokenDay.weekday(beginning)), beginning);
            }
        }
    }
}
