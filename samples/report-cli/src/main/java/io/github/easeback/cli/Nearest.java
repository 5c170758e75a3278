package io.github.easeback.cli;

import io.github.easeback.message.Message;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word somebody meant to type. */
final class Nearest {

    /** So many first letters of a word may stand for it (library convention). */
    private static final int LETTERS_OF_A_BEGINNING = 3;

    /** One slip of the fingers for so many letters (library convention). */
    private static final int LETTERS_A_SLIP = 3;

    private Nearest() {}

    /**
     * The candidate with the fewest slips, or that begins so.
     *
     * @return absent if none is near
     */
    static Optional<String> to(String typed, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> isNear(typed, candidate))
                .min(Comparator.comparing((String candidate) -> slips(typed, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String typed, String candidate) {
        boolean isBeginning = typed.length() >= LETTERS_OF_A_BEGINNING
                && candidate.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
        return isBeginning || slips(typed, candidate) <= Math.max(1, candidate.length() / LETTERS_A_SLIP);
    }

    /** A complaint with the question whether a candidate was meant, if one is near. */
    static Message guess(Message complaint, String typed, Collection<String> candidates) {
        return to(typed, candidates)
                .map(word -> Message.of("guess").with("what", complaint).with("word", word))
                .orElse(complaint);
    }

    /** The number of letters to add, take away, change or swap with the next (Damerau 1964), capitals aside. */
    private static int slips(String typed, String meant) {
        String from = typed.toLowerCase(Locale.ROOT);
        String to = meant.toLowerCase(Locale.ROOT);
        int[][] slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                slips[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : fewest(slips, from, to, i, j);
            }
        }
        return slips[from.length()][to.length()];
    }

    private static int fewest(int[][] slips, String from, String to, int i, int j) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(slips[i - 1][j - 1] + change, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean isSwap =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return isSwap ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
