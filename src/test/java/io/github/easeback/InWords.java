package io.github.easeback;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.easeback.message.Message;
import io.github.easeback.report.Words;
import java.util.Locale;

/** What readers have to say, in words. */
public final class InWords {

    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Words GERMAN = Words.of(Locale.GERMAN);

    private InWords() {}

    /** The English sentence of a message of the catalogue; that there is a German one too is checked on the way. */
    public static String english(Message message) {
        String english = ENGLISH.say(message);
        String german = GERMAN.say(message);
        assertFalse(english.isBlank() || german.isBlank(), message.key());
        assertNotEquals(message.key(), english);
        assertNotEquals(english, german);
        return english;
    }
}
