package io.github.easeback.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.reading.Duplicate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packages say that read files, and what the catalogue of texts has for it. */
class FileMessagesTest {

    private static final List<String> READING = List.of("activity", "internal/fit", "internal/form", "input");

    /** Keys of which the code has only the beginning. */
    private static final Map<String, Enum<?>[]> BY_CODE = Map.of("copy.", Duplicate.Code.values());

    /** The sections of the catalogue that are about files. */
    private static final Set<String> SECTIONS = Set.of("file", "archive", "fit", "run", "totals", "copy", "warning");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    private static List<SpokenMessage> spoken() throws IOException {
        List<SpokenMessage> all = new ArrayList<>();
        for (String name : READING) {
            SpokenMessage.ofPackage(name).stream()
                    .flatMap(FileMessagesTest::withWholeKey)
                    .forEach(all::add);
        }
        return all;
    }

    private static Stream<SpokenMessage> withWholeKey(SpokenMessage message) {
        Enum<?>[] codes = BY_CODE.get(message.key());
        return codes == null
                ? Stream.of(message)
                : Arrays.stream(codes).map(code -> new SpokenMessage(message.key() + code, message.values()));
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "io.github.easeback.words",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void catalogueHasATextForAllThatIsSaidAndNoOther(String language) throws IOException {
        Set<String> said = new TreeSet<>();
        spoken().forEach(message -> said.add(message.key()));
        Set<String> there = new TreeSet<>(texts(language).keySet());
        there.removeIf(key -> !SECTIONS.contains(key.split("\\.", -1)[0]));

        assertEquals(said, there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyTextNamesTheValuesThatItGets(String language) throws IOException {
        for (SpokenMessage message : spoken()) {
            Set<String> named = new TreeSet<>();
            PLACEHOLDER
                    .matcher(texts(language).getString(message.key()))
                    .results()
                    .forEach(match -> named.add(match.group(1)));

            assertEquals(message.values(), named, message.key());
        }
    }

    @Test
    void valuesAreFoundBehindNestedCallsAndOverSeveralLines() {
        String source = """
                Message.of("a").with("one", f(x(), 2)).other();
                return Message.of("b." + code)
                        .with("two", Message.of("c").with("three", 3))
                        .with("four", 4);
                """;

        assertEquals(
                List.of(
                        new SpokenMessage("a", Set.of("one")),
                        new SpokenMessage("b.", Set.of("two", "four")),
                        new SpokenMessage("c", Set.of("three"))),
                SpokenMessage.ofSource(source));
    }
}
