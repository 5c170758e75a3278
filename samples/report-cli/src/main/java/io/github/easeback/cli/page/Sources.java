package io.github.easeback.cli.page;

import io.github.easeback.message.Message;
import io.github.easeback.report.ReadingWords;
import io.github.easeback.report.TrainingReport;
import java.util.List;

/**
 * What was read, and what was not.
 *
 * @param summary how many runs, from how many files, of which days, and what else there is to say of all of them
 * @param groups what was left out, repaired and counted once, by its code
 * @param folder which folder the names in {@code groups} begin in; empty if there are none, or if they are told as they were given
 */
record Sources(List<String> summary, List<Group> groups, String folder) {

    /** More entries of one kind tell no more. */
    private static final int MOST_ENTRIES = 12;

    /** Entries with the same code; {@code more} is empty if all are listed. */
    record Group(String title, List<String> entries, String more) {}

    static Sources of(TrainingReport report, PageWords words) {
        ReadingWords reading = ReadingWords.of(report);
        return new Sources(
                reading.summary().stream().map(words::unbroken).toList(),
                reading.groups(MOST_ENTRIES).stream()
                        .map(group -> group(group, words))
                        .toList(),
                reading.folder().map(words::unbroken).orElse(""));
    }

    private static Group group(ReadingWords.Group group, PageWords words) {
        return new Group(
                words.say(Message.of("group.title")
                        .with("count", group.count())
                        .with("name", group.name())
                        .with("code", group.code())),
                group.entries().stream()
                        .map(entry -> words.unbroken(entry.sentence()))
                        .toList(),
                group.more() > 0 ? words.say(Message.of("history.more").with("count", group.more())) : "");
    }
}
