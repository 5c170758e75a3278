package io.github.easeback.report;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Days;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts on a page what was read, what was left out, repaired and counted once, code by code. */
final class TextReading {

    private static final int NAMED_FILES = 5;

    private final TrainingReport report;
    private final Words words;
    private final Wrap text;

    TextReading(TrainingReport report, Wrap text) {
        this.report = report;
        this.text = text;
        words = report.words();
    }

    void write() {
        RunHistory history = report.load().history();
        text.heading(words.text("heading.read"));
        text.paragraph(words.say(Message.of("history.runs")
                .with("runs", history.runs().size())
                .with("files", history.files())
                .with(
                        "days",
                        new Days(
                                history.firstDay().orElse(report.asOf()),
                                history.lastDay().orElse(report.asOf())))));
        byCode(history.leftOut(), entry -> entry.code().name()).forEach(this::leftOut);
        byCode(history.repaired(), repair -> repair.code().name()).forEach(this::repaired);
        byCode(history.duplicates(), duplicate -> duplicate.code().name())
                .forEach((code, copies) -> named("duplicate." + code, code, copies, copy -> copy.source()));
    }

    private static <T> Map<String, List<T>> byCode(List<T> entries, Function<T, String> code) {
        return entries.stream().collect(Collectors.groupingBy(code, TreeMap::new, Collectors.toList()));
    }

    private void leftOut(String code, List<LeftOut> entries) {
        if (entries.get(0).code().mayHideARun()) {
            listed("code." + code, code, entries, entry -> line(entry.source(), entry.byteOffset(), entry.message()));
        } else {
            named("code." + code, code, entries, LeftOut::source);
        }
    }

    private void repaired(String code, List<Repair> repairs) {
        listed(
                "repaired." + code,
                code,
                repairs,
                repair -> line(repair.source(), repair.byteOffset(), repair.message()));
    }

    /** Says something of each of the first entries. */
    private <T> void listed(String key, String code, List<T> entries, Consumer<T> line) {
        text.paragraph(title(key, code, entries.size()) + ":");
        entries.stream().limit(NAMED_FILES).forEach(line);
        String more = more(entries.size());
        if (!more.isEmpty()) {
            text.item("  ", more);
        }
    }

    /** Names the first entries. */
    private <T> void named(String key, String code, List<T> entries, Function<T, String> source) {
        String names = entries.stream()
                .limit(NAMED_FILES)
                .map(source)
                .map(TextReading::fileName)
                .collect(Collectors.joining("; "));
        String more = more(entries.size());
        text.paragraph(title(key, code, entries.size()) + ": " + names + (more.isEmpty() ? "" : " " + more));
    }

    private String title(String key, String code, int count) {
        return count + " x " + words.text(key) + " (" + code + ")";
    }

    private String more(int count) {
        return count <= NAMED_FILES ? "" : words.say(Message.of("history.more").with("count", count - NAMED_FILES));
    }

    private void line(String source, OptionalLong byteOffset, Message message) {
        String place = byteOffset.isPresent()
                ? words.say(Message.of("history.byte").with("source", source).with("offset", byteOffset.getAsLong()))
                : source;
        text.item("  ", place + ": " + words.say(message));
    }

    private static String fileName(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }
}
