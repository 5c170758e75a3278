package io.github.easeback.cli;

import io.github.easeback.message.Message;
import io.github.easeback.report.Alphabet;
import io.github.easeback.report.Words;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the program itself: its help, and what it says on standard error.
 *
 * @param language the language
 * @param alphabet the characters that the terminal has
 */
record CliWords(Locale language, Alphabet alphabet) {

    private static ResourceBundle texts(String name, Locale language) {
        return ResourceBundle.getBundle(
                "io.github.easeback.cli." + name,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts of the help, as picocli wants them. */
    ResourceBundle help() {
        return new Spelled(texts("help", language), alphabet);
    }

    /** A message in one line. */
    String say(Message message) {
        // Only now, since most calls of the program have nothing to say and ought to start fast.
        Words words = Words.of(language).with(texts("messages", language));
        return alphabet.spell(words.say(message));
    }

    /** The same message with its values in the words of a report, such as its units. */
    Message inWordsOf(Words report, Message message) {
        return Message.of("as-is")
                .with(
                        "text",
                        alphabet.spell(report.with(texts("messages", language)).say(message)));
    }

    /** A message as a whole sentence. */
    String sentence(Message message) {
        String text = say(message);
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    /** The same texts in another alphabet. */
    private static final class Spelled extends ResourceBundle {

        private final ResourceBundle texts;
        private final Alphabet alphabet;

        Spelled(ResourceBundle texts, Alphabet alphabet) {
            this.texts = texts;
            this.alphabet = alphabet;
        }

        @Override
        protected Object handleGetObject(String key) {
            return alphabet.spell(texts.getString(key));
        }

        @Override
        public Enumeration<String> getKeys() {
            return texts.getKeys();
        }
    }
}
