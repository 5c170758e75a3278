package io.github.easeback.cli.page;

import io.github.easeback.load.Days;
import io.github.easeback.report.Finding;
import io.github.easeback.rule.Message;
import io.github.easeback.rule.Severity;
import java.util.Optional;

/**
 * Something over a limit.
 *
 * @param style the name of the mark in style sheets
 * @param path the outline of the mark
 * @param word the severity in a word
 * @param message what was found
 * @param compared what was compared with what, by dates; empty if that is said by the message
 */
record Flagged(String style, String path, String word, String message, String compared) {

    static Flagged of(Finding finding, PageWords words) {
        return of(
                Mark.of(finding.outcome().severity()),
                finding.message(),
                compared(
                        finding.outcome().subject().window(),
                        finding.outcome().subject().comparedWith(),
                        words),
                words);
    }

    static Flagged of(Mark mark, String message, String compared, PageWords words) {
        return new Flagged(mark.style(), mark.path(), words.text(mark.key()), message, compared);
    }

    private static String compared(Days window, Optional<Days> with, PageWords words) {
        return with.map(days -> words.say(Message.of("compared")
                        .with("window", words.span(window))
                        .with("with", words.span(days))))
                .orElse("");
    }

    /** What is for information only is shown where its week is. */
    static boolean matters(Finding finding) {
        return finding.outcome().severity() != Severity.INFO;
    }
}
