package io.github.easeback.cli;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.report.SharedFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why there is not a single run: with the reason of the only file, or the commonest reasons of many and the sentence of the first. */
final class NothingRead {

    private static final int NAMED_CODES = 3;

    private NothingRead() {}

    static Message of(List<Path> paths, RunHistory history) {
        List<LeftOut> leftOut = history.leftOut();
        Message where = where(paths, history.otherActivities().size());
        SharedFolder folder =
                SharedFolder.of(leftOut.stream().map(LeftOut::source).toList());
        return switch (leftOut.size()) {
            case 0 ->
                Message.of(history.otherActivities().isEmpty() ? "nothing.there" : "nothing.of-running")
                        .with("where", where);
            case 1 ->
                Message.of(paths.stream().anyMatch(Files::isDirectory) ? "nothing.one-of-folder" : "nothing.one")
                        .with("where", where)
                        .with("source", folder.name(leftOut.get(0).source()))
                        .with("reason", folder.in(leftOut.get(0).message()));
            default ->
                Message.of("nothing.many")
                        .with("where", where)
                        .with("codes", commonest(leftOut))
                        .with("source", folder.name(leftOut.get(0).source()))
                        .with("reason", folder.in(leftOut.get(0).message()));
        };
    }

    private static Message where(List<Path> paths, int others) {
        String names = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
        return Message.of(others == 0 ? "as-is" : "nothing.beside")
                .with("text", names)
                .with("others", others);
    }

    private static String commonest(List<LeftOut> leftOut) {
        Map<LeftOut.Code, Long> counts =
                leftOut.stream().collect(Collectors.groupingBy(LeftOut::code, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<LeftOut.Code, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED_CODES)
                .map(entry -> entry.getValue() + " x " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
