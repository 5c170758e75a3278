package io.github.easeback.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to say, still without words: a key of the catalogue of texts and the values that go into the text. The report
 * puts it into words, in its own language and units. A key that the catalogue does not have is taken for the text itself,
 * with {@code {name}} where a value goes; so a caller's own rule can speak too. {@link #toString} is for developers. Text from files is a value and never part of the key, since
 * values are made harmless when they are written and never searched for placeholders.
 *
 * @param key the key, or an English text with placeholders
 * @param values the values by name: an {@code Amount}, a {@code Change}, a {@link java.time.LocalDate},
 *     {@code Days}, a {@link java.time.Duration}, another {@link Message}, numbers or text
 */
public record Message(String key, Map<String, Object> values) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:\\.(\\w+))?(?:\\|([^|}]*)\\|([^|}]*))?}");

    /**
     * Copies the map.
     *
     * @throws NullPointerException if a part is or holds null
     */
    public Message {
        Objects.requireNonNull(key, "key");
        values = Map.copyOf(values);
    }

    /**
     * A message without values.
     *
     * @param key the key, or an English text
     * @return the message
     */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /**
     * The same message with one more value.
     *
     * @param name the name of the placeholder
     * @param value the value
     * @return a new message
     */
    public Message with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Message(key, more);
    }

    /**
     * Puts the values into a text: {@code {name}} and {@code {name.style}} become a value, {@code {name|one|many}} the word that fits a number.
     *
     * @param text the text
     * @param writer writes a value in a style, which is empty where the text names none
     * @return the text with its values
     * @throws IllegalArgumentException if the text has a placeholder for which this message has no value
     */
    public String fill(String text, BiFunction<Object, String, String> writer) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(filled(match, writer)));
    }

    private String filled(MatchResult match, BiFunction<Object, String, String> writer) {
        Object value = values.get(match.group(1));
        if (value == null) {
            throw new IllegalArgumentException("The message " + key + " has no value " + match.group(1));
        }
        if (match.group(3) != null) {
            return match.group(value.equals(1) ? 3 : 4);
        }
        return writer.apply(value, match.group(2) == null ? "" : match.group(2));
    }

    /** The English sentence with plain values, as logs and exceptions have it; of a message on a rule, whose values only a report can write, the parts. */
    @Override
    public String toString() {
        return PlainEnglish.of(this);
    }
}
