package io.github.easeback.cli.page;

import io.github.easeback.activity.Duplicate;
import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.PlainText;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Days;
import io.github.easeback.report.TrainingReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was read, and what was not.
 *
 * @param summary how many runs, from how many files, of which days
 * @param groups what was left out, repaired and counted once, by its code
 * @param folder which folder the names in {@code groups} begin in; empty if there are none, or if they are told as they were given
 */
record Sources(String summary, List<Group> groups, String folder) {

    /** More entries of one kind tell no more. */
    private static final int MOST_ENTRIES = 12;

    /** Entries with the same code; {@code more} is empty if all are listed. */
    record Group(String title, List<String> entries, String more) {}

    static Sources of(TrainingReport report, PageWords words) {
        RunHistory history = report.load().history();
        String summary = words.say(Message.of("history.runs")
                .with("runs", history.runs().size())
                .with("files", history.files())
                .with(
                        "days",
                        new Days(
                                history.firstDay().orElse(report.asOf()),
                                history.lastDay().orElse(report.asOf()))));
        List<Group> groups = new ArrayList<>();
        groups.addAll(groups(history.leftOut(), "code.", one -> one.code().name(), one -> entry(one, words), words));
        groups.addAll(
                groups(history.repaired(), "repaired.", one -> one.code().name(), one -> entry(one, words), words));
        groups.addAll(
                groups(history.duplicates(), "duplicate.", one -> one.code().name(), one -> entry(one, words), words));
        return new Sources(summary, List.copyOf(groups), groups.isEmpty() ? "" : folder(words));
    }

    private static String folder(PageWords words) {
        String name = PlainText.of(words.folder().name());
        return name.isEmpty() ? "" : words.say(Message.of("sources.folder").with("name", name));
    }

    private static String entry(LeftOut one, PageWords words) {
        return line(one.source(), one.byteOffset(), one.message(), words);
    }

    private static String entry(Repair one, PageWords words) {
        return line(one.source(), one.byteOffset(), one.message(), words);
    }

    private static String entry(Duplicate one, PageWords words) {
        return line(one.source(), OptionalLong.empty(), one.message(), words);
    }

    /** Paths are what strangers wrote. */
    private static String line(String path, OptionalLong byteOffset, Message message, PageWords words) {
        String source = words.folder().without(path);
        String place = byteOffset.isPresent()
                ? words.say(Message.of("history.byte").with("source", source).with("offset", byteOffset.getAsLong()))
                : PlainText.of(source);
        return place + ": " + words.sayOfFiles(message);
    }

    private static <T> List<Group> groups(
            Collection<T> all, String prefix, Function<T, String> code, Function<T, String> entry, PageWords words) {
        Map<String, List<T>> byCode =
                all.stream().collect(Collectors.groupingBy(code, TreeMap::new, Collectors.toList()));
        return byCode.entrySet().stream()
                .map(group -> group(prefix, group.getKey(), group.getValue(), entry, words))
                .toList();
    }

    private static <T> Group group(
            String prefix, String code, List<T> all, Function<T, String> entry, PageWords words) {
        int more = all.size() - MOST_ENTRIES;
        return new Group(
                words.say(Message.of("group.title")
                        .with("count", all.size())
                        .with("name", Message.of(prefix + code))
                        .with("code", code)),
                all.stream().limit(MOST_ENTRIES).map(entry).toList(),
                more > 0 ? words.say(Message.of("history.more").with("count", more)) : "");
    }
}
