package io.github.easeback.report;

import io.github.easeback.message.Message;
import java.util.stream.Collectors;

/** Puts on a page what was read, what was left out, repaired and counted once, code by code. */
final class TextReading {

    private static final int NAMED_FILES = 5;

    private final ReadingWords reading;
    private final Words words;
    private final Wrap text;

    TextReading(TrainingReport report, Wrap text) {
        this.text = text;
        reading = ReadingWords.of(report);
        words = report.words();
    }

    void write() {
        text.heading(words.text("heading.read"));
        reading.summary().forEach(text::paragraph);
        reading.folder().ifPresent(text::paragraph);
        reading.groups(NAMED_FILES).forEach(this::group);
    }

    private void group(ReadingWords.Group group) {
        String title = group.count() + " x " + group.name() + " (" + group.code() + ")";
        if (group.matters()) {
            listed(title, group);
        } else {
            named(title, group);
        }
    }

    /** Says something of each of the first entries. */
    private void listed(String title, ReadingWords.Group group) {
        text.paragraph(title + ":");
        group.entries().forEach(entry -> text.item("  ", entry.sentence()));
        String more = more(group);
        if (!more.isEmpty()) {
            text.item("  ", more);
        }
    }

    /** Names the first entries. */
    private void named(String title, ReadingWords.Group group) {
        String names = group.entries().stream().map(ReadingWords.Entry::file).collect(Collectors.joining("; "));
        String more = more(group);
        text.paragraph(title + ": " + names + (more.isEmpty() ? "" : " " + more));
    }

    private String more(ReadingWords.Group group) {
        return group.more() == 0 ? "" : words.say(Message.of("history.more").with("count", group.more()));
    }
}
