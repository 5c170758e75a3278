package io.github.easeback.cli.page;

/**
 * The headline of a report in two parts.
 *
 * @param verdict the verdict in a word or two, as a sentence
 * @param because the rest; may be empty
 */
public record Headline(String verdict, String because) {

    private static final String END = ". ";

    /**
     * Takes a headline apart after its first sentence.
     *
     * @param text the headline
     * @return its parts
     */
    public static Headline of(String text) {
        int end = text.indexOf(END);
        return end < 0 ? new Headline(text, "") : new Headline(text.substring(0, end + 1), text.substring(end + 2));
    }
}
