package io.github.easeback.cli;

import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.message.Message;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** Reads the values of an entry of the pain log and says what is wrong with them in words. */
final class EntryConverters {

    private EntryConverters() {}

    private static int number(String text, int most, String complaint) {
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw BadValue.of(complaint, text);
    }

    /** Reads a score. */
    static final class Score implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return number(text, PainEntry.WORST, "score.range");
        }
    }

    /** Reads the minute of a run. */
    static final class Minute implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return number(text, PainEntry.LONGEST_RUN, "minute.range");
        }
    }

    /** Reads the code of a sign. */
    static final class Sign implements ITypeConverter<RedFlag>, Iterable<String> {

        private static List<String> codes() {
            return Stream.of(RedFlag.values())
                    .filter(flag -> flag != RedFlag.UNKNOWN)
                    .map(RedFlag::code)
                    .toList();
        }

        @Override
        public RedFlag convert(String text) {
            return RedFlag.of(text).filter(flag -> flag != RedFlag.UNKNOWN).orElseThrow(() -> unknown(text));
        }

        private static BadValue unknown(String text) {
            Message noneOf = Message.of("value.none-of").with("typed", text).with("values", String.join(", ", codes()));
            return new BadValue(Nearest.guess(noneOf, text, codes()));
        }

        /** Several codes, with blanks, commas or bars between. */
        static Set<RedFlag> all(String text) {
            Set<RedFlag> all = EnumSet.noneOf(RedFlag.class);
            Stream.of(text.split("[\\s,|]+", -1))
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> all.add(new Sign().convert(code)));
            return all;
        }

        @Override
        public Iterator<String> iterator() {
            return codes().iterator();
        }
    }

    /** Reads a site, which can't be blank. */
    static final class Site implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            if (text.isBlank()) {
                throw BadValue.of("site.unnamed", text);
            }
            return text.strip();
        }
    }

    /** What is asked with yes or no; a boolean would be a flag without a value. */
    enum Answer {
        YES,
        NO
    }

    /** Reads yes or no, in English or German. */
    static final class YesOrNo implements ITypeConverter<Answer>, Iterable<String> {

        private static final Map<String, Answer> WORDS =
                Map.of("yes", Answer.YES, "ja", Answer.YES, "no", Answer.NO, "nein", Answer.NO);

        @Override
        public Answer convert(String text) {
            return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT)))
                    .orElseThrow(() -> BadValue.of("value.unfit", text));
        }

        @Override
        public Iterator<String> iterator() {
            return List.of("yes", "no").iterator();
        }
    }
}
