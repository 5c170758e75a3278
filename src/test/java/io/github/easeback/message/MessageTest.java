package io.github.easeback.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the language of the machine")
class MessageTest {

    /** An amount of a rule, which only a report can write. */
    private record Amount(double value) {}

    @Test
    void messageOnAFileIsItsEnglishSentence() {
        assertEquals(
                "Archives lie more than 3 deep in each other; unpack the outer ones and read what is in them.",
                Message.of("archive.too-deep").with("depth", 3).toString());
    }

    @Test
    void messageInAMessageIsSaidInIt() {
        Message inner = Message.of("totals.in-time")
                .with("distance", Message.of("totals.distance").with("metres", 8_000.0))
                .with("time", Duration.ofSeconds(3_005));

        assertEquals(
                "8.00 km in 50.1 min is 1:20 min/km on average; over this distance no runner is faster than 1:21, so it was not"
                        + " counted. If it was a ride, change its sport where you export it.",
                Message.of("totals.too-fast-on-average")
                        .with("totals", inner)
                        .with("speed", 12.5)
                        .with("fastest", 12.4)
                        .toString());
    }

    @Test
    void timeIsInTheUnitOfItsText() {
        Message text = Message.of("{t.days} {t.seconds} {t.minutes} {t}").with("t", Duration.ofHours(25));

        assertEquals("1 90000 1500.0 PT25H", text.toString());
    }

    @Test
    void dayIsPlain() {
        assertEquals(
                "1 sample is left over from 2026-05-31 and was not used. The run began with the others on 2026-06-02.",
                Message.of("run.stale-samples")
                        .with("count", 1)
                        .with("day", LocalDate.of(2026, 6, 2))
                        .with("stale", LocalDate.of(2026, 5, 31))
                        .toString());
    }

    @Test
    void messageOnARuleShowsItsParts() {
        assertEquals(
                "budget.run {run=Amount[value=11000.0]}",
                Message.of("budget.run").with("run", new Amount(11_000)).toString());
    }

    @Test
    void callersTextIsSaidAsItIs() {
        assertEquals(
                "Cadence fell 3 times.",
                Message.of("Cadence fell {n} times.").with("n", 3).toString());
        assertEquals(
                "Cadence fell {n} times.", Message.of("Cadence fell {n} times.").toString());
    }

    @Test
    void textFromAFileCanNotMakeALineOfALogOfItsOwn() {
        assertEquals(
                "The sport is a\uFFFDERROR b, not running.",
                Message.of("run.other-sport").with("sport", "a\nERROR b").toString());
        assertEquals("a\uFFFDb", Message.of("a\nb").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "tr", "ar"})
    void languageOfTheMachineChangesNothing(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals(
                    "The session has no time; that of its samples was taken.",
                    Message.of("totals.rebuilt.time").toString());
            assertEquals("8.50", Message.of("{m.km}").with("m", 8_500.0).toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void valuesFillATextInTheStyleThatItNames() {
        Message message = Message.of("any").with("a", 1).with("b", 2);

        assertEquals(
                "1/km 2/ file files",
                message.fill("{a.km} {b} {a|file|files} {b|file|files}", (value, style) -> value + "/" + style));
        assertThrows(IllegalArgumentException.class, () -> message.fill("{c}", (value, style) -> style));
    }
}
