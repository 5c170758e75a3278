package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.easeback.report.Alphabet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingTest {

    private static Pairing pairing(String formats, String paths) {
        return new Pairing(
                words(formats).stream()
                        .map(word -> Format.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                words(paths).stream().map(Path::of).toList(),
                List.of(Format.values()));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    /** Formats, files, and which format goes where. */
    @ParameterizedTest
    @CsvSource({
        "'', '', text>-",
        "json, '', json>-",
        "'', -, text>-",
        "json, -, json>-",
        "'', a.json, json>a.json",
        "'', A.JSON, json>A.JSON",
        "'', a.txt b.json, text>a.txt json>b.json",
        "json, a.txt, json>a.txt",
        "json, report, json>report",
        "json text, a.txt b.json, json>a.txt text>b.json",
        "json, - a.txt, json>- text>a.txt",
        "json, a.json b.txt, json>a.json text>b.txt",
        "json, report b.txt -, json>report text>b.txt text>-"
    })
    void everyOutputGetsItsFormat(String formats, String paths, String expected) throws CommandFailure {
        String found = pairing(formats, paths).outputs().stream()
                .map(output -> output.format() + ">"
                        + output.path().map(Path::toString).orElse("-"))
                .collect(Collectors.joining(" "));

        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "json text; ''; There are 2 --format for one output",
                "json text json; a.txt b.txt; There are 3 --format for 2 --output",
                "''; - -; Only one report can go to standard output",
                "''; report; The name report tells no format",
                "''; report.pdf; end it with one of .txt, .json, .html, .csv, .md",
                "json; a.txt b.json; --format json would go with a.txt, whose name says text"
            })
    void whatIsAmbiguousIsWrongUsage(String formats, String paths, String complaint) {
        CommandFailure e = assertThrows(
                CommandFailure.class,
                () -> pairing(formats.replace("''", ""), paths.replace("''", ""))
                        .outputs());

        assertEquals(2, e.code());
        String said = new CliWords(Locale.ENGLISH, Alphabet.UNICODE).say(e.reason());
        assertTrue(said.contains(complaint), said);
    }
}
