package io.github.easeback.cli.page;

import io.github.easeback.load.Days;
import io.github.easeback.message.Message;
import io.github.easeback.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something over a limit.
 *
 * @param style the name of the mark in style sheets
 * @param path the outline of the mark
 * @param word the severity in a word
 * @param message what was found
 * @param compared what was compared with what, by dates; empty if that is said elsewhere
 */
record Flagged(String style, String path, String word, String message, String compared) {

    static Flagged of(Finding finding, PageWords words) {
        return of(
                Mark.of(finding.outcome().severity()),
                finding.message(),
                compared(
                        finding.outcome().judged().window(),
                        finding.outcome().judged().comparedWith(),
                        words),
                words);
    }

    static Flagged of(Mark mark, String message, String compared, PageWords words) {
        return new Flagged(mark.style(), mark.path(), words.text(mark.key()), words.unbroken(message), compared);
    }

    private static String compared(Days window, Optional<Days> with, PageWords words) {
        return with.map(days -> words.say(Message.of("compared")
                        .with("window", words.span(window))
                        .with("with", words.span(days))))
                .orElse("");
    }

    /** Findings in a row that compare the same days say the dates once, under the last of them. */
    static List<Flagged> withDatesOnce(List<Flagged> all) {
        List<Flagged> once = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Flagged one = all.get(i);
            boolean isRepeated = i + 1 < all.size() && all.get(i + 1).compared.equals(one.compared);
            once.add(isRepeated ? new Flagged(one.style, one.path, one.word, one.message, "") : one);
        }
        return List.copyOf(once);
    }
}
