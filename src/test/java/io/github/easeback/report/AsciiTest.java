package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTest {

    @ParameterizedTest
    @CsvSource({
        "Läufe, Laeufe",
        "Übergröße, Uebergroesse",
        "·, .",
        "1–2, 1-2",
        "„so“, \"so\"",
        "café, cafe",
        "Ångström, Angstroem",
        "跑步, ??",
        "\uD83C\uDFC3.fit, ?.fit",
        "a\u0308b, aeb",
        "a\u001bb, a?b",
        "a\tb, a?b",
        "10\u00a0km, 10 km"
    })
    void whatIsNoAsciiIsSpelledByWhatComesClosest(String text, String expected) {
        assertEquals(expected, Ascii.of(text));
    }

    @Test
    void anyTextBecomesPrintable() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            int[] characters = random.ints(20, 0, Character.MAX_CODE_POINT + 1).toArray();
            String text = new String(characters, 0, characters.length);

            assertEquals("", Ascii.of(text).replaceAll("[ -~]", ""), text);
        }
    }
}
