package io.github.easeback.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word somebody meant to type. */
final class Nearest {

    /** One slip of the fingers for so many letters (library convention). */
    private static final int LETTERS_A_SLIP = 3;

    private Nearest() {}

    /**
     * The candidate with the fewest slips.
     *
     * @return absent if none is near
     */
    static Optional<String> to(String typed, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> slips(typed, candidate) <= Math.max(1, candidate.length() / LETTERS_A_SLIP))
                .min(Comparator.comparing((String candidate) -> slips(typed, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A question to append to a complaint, empty if there is nothing to ask. */
    static String question(String typed, Collection<String> candidates) {
        return to(typed, candidates)
                .map(word -> ". Did you mean '" + word + "'?")
                .orElse("");
    }

    /** The number of letters to add, take away or change (Levenshtein 1966), capitals aside. */
    private static int slips(String typed, String meant) {
        String from = typed.toLowerCase(Locale.ROOT);
        String to = meant.toLowerCase(Locale.ROOT);
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
