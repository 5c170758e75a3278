package io.github.easeback.report;

import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says for a runner what changed in the course of a run. */
final class ChangeWords {

    private final Words words;
    private final FormFigures figures;

    ChangeWords(RunReport report) {
        words = report.words();
        figures = new FormFigures(report.words(), report.units());
    }

    /** What changed; behind the last of it, how little that says. */
    List<String> changes(InsideRun inside) {
        List<String> sentences = new ArrayList<>(
                followed(inside).filter(ChangeWords::isChange).map(this::change).toList());
        if (!sentences.isEmpty()) {
            int last = sentences.size() - 1;
            sentences.set(last, sentences.get(last) + " " + words.text("inside.one"));
        }
        return List.copyOf(sentences);
    }

    /** What did not change, then what can't be told. */
    List<String> unchanged(InsideRun inside) {
        List<Message> same = followed(inside)
                .filter(change -> change.kind() == FormChange.Kind.NONE)
                .map(ChangeWords::name)
                .toList();
        Stream<String> told = same.isEmpty()
                ? Stream.empty()
                : Stream.of(words.say(Message.of("inside.same").with("quantities", same)));
        return Stream.concat(told, unknown(followed(inside))).toList();
    }

    private static Stream<FormChange> followed(InsideRun inside) {
        return Stream.of(FormQuantity.values())
                .filter(quantity -> quantity != FormQuantity.SPEED && quantity != FormQuantity.VERTICAL_RATIO)
                .map(inside::change);
    }

    private static boolean isChange(FormChange change) {
        return change.kind() == FormChange.Kind.STEP || change.kind() == FormChange.Kind.DRIFT;
    }

    private String change(FormChange change) {
        boolean isStep = change.kind() == FormChange.Kind.STEP;
        double by = isStep
                ? change.after().orElseThrow() - change.before().orElseThrow()
                : change.perTenMinutes().orElseThrow().slope();
        String size =
                isStep ? figures.bare(change.quantity(), Math.abs(by)) : figures.fine(change.quantity(), Math.abs(by));
        Message what = Message.of("inside.change." + change.quantity() + (by < 0 ? ".less" : ".more"))
                .with("size", size + " " + figures.unit(change.quantity()))
                .with("number", size);
        Message told = Message.of(isStep ? "inside.step" : "inside.drift").with("what", what);
        return words.say(isStep ? told.with("minute", change.minute().orElseThrow()) : told);
    }

    private static Message name(FormChange change) {
        return Message.of("inside.quantity." + change.quantity());
    }

    /** One sentence a reason. */
    private Stream<String> unknown(Stream<FormChange> all) {
        Map<NotComparable, List<Message>> byReason = new EnumMap<>(NotComparable.class);
        all.forEach(change -> change.reason()
                .ifPresent(reason -> byReason.computeIfAbsent(reason, key -> new ArrayList<>())
                        .add(name(change))));
        return byReason.entrySet().stream()
                .map(entry -> words.say(Message.of(
                                entry.getKey() == NotComparable.NOT_RECORDED
                                        ? "inside.unrecorded"
                                        : "inside.unassessed")
                        .with("quantities", entry.getValue())
                        .with("reason", Message.of("inside.reason." + entry.getKey()))));
    }
}
