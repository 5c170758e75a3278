package io.github.easeback.report;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** Spells text with the printable characters of ASCII: letters lose their accents, and what has no likeness becomes a question mark. */
final class Ascii {

    /** German letters as in DIN 5007-2; the dot of a rest, the blocks of a bar and the marks of printers by what comes closest, library convention. */
    private static final Map<Integer, String> SPELLINGS = Map.ofEntries(
            Map.entry((int) 'ä', "ae"),
            Map.entry((int) 'ö', "oe"),
            Map.entry((int) 'ü', "ue"),
            Map.entry((int) 'Ä', "Ae"),
            Map.entry((int) 'Ö', "Oe"),
            Map.entry((int) 'Ü', "Ue"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) '·', "."),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '„', "\""),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '×', "x"),
            Map.entry((int) '█', "#"),
            Map.entry((int) '▄', "="),
            Map.entry((int) '▁', "_"),
            Map.entry((int) '░', "?"),
            Map.entry((int) '\u00a0', " "),
            Map.entry((int) '\u202f', " "));

    private Ascii() {}

    static String of(String text) {
        // Some systems name files with accents apart from their letters.
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Ascii::spelled)
                .collect(Collectors.joining());
    }

    private static String spelled(int character) {
        return isPrintable(character)
                ? Character.toString(character)
                : SPELLINGS.getOrDefault(character, bare(character));
    }

    private static String bare(int character) {
        char first = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                .charAt(0);
        return isPrintable(first) ? String.valueOf(first) : "?";
    }

    private static boolean isPrintable(int character) {
        return character >= ' ' && character <= '~';
    }
}
