package io.github.easeback.activity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something to say, still without words: a key of the catalogue of texts and the values that go into the text. The report
 * puts it into words, in its own language and units. A key that the catalogue does not have is taken for the text itself,
 * with {@code {name}} where a value goes; so a caller's own rule can speak too. Text from files is a value and never part of the key, since
 * values are made harmless when they are written and never searched for placeholders.
 *
 * @param key the key, or an English text with placeholders
 * @param values the values by name: an {@code Amount}, a {@code Change}, a {@link java.time.LocalDate},
 *     {@code Days}, a {@link java.time.Duration}, another {@link Message}, numbers or text
 */
public record Message(String key, Map<String, Object> values) {

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
}
