package io.github.easeback.input;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.ReadRun;
import io.github.easeback.internal.lines.BesideLine;
import io.github.easeback.internal.lines.Fields;
import io.github.easeback.internal.lines.Line;
import io.github.easeback.internal.lines.ReadRunLine;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was found in one file on disk as lines of text, and back. */
final class SinkLines {

    private static final String FILES = "files";
    private static final String KEPT = "kept";

    private SinkLines() {}

    static String of(Sink sink) {
        return Stream.of(
                        lines(sink.runs(), ReadRunLine::of),
                        lines(sink.activities(), BesideLine::of),
                        lines(sink.leftOut(), BesideLine::of),
                        lines(sink.copies(), BesideLine::of),
                        lines(sink.others(), OtherRecordingLine::of))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** A head with the number of files, and whether they hold kept runs, and then the lines. */
    static String part(Sink sink) {
        return Line.of(line -> {
                    line.number(FILES, sink.files());
                    if (sink.holdsKept()) {
                        line.truth(KEPT, true);
                    }
                })
                + "\n" + of(sink);
    }

    /**
     * What was written as a part.
     *
     * @throws IllegalArgumentException if it can't be read
     */
    static Sink sink(String part) {
        Iterator<String> lines = part.lines().filter(line -> !line.isEmpty()).iterator();
        if (!lines.hasNext()) {
            throw new IllegalArgumentException("A part of a history can't be empty");
        }
        Fields head = Fields.of(lines.next());
        Sink sink = new Sink();
        if (head.truth(KEPT)) {
            sink.takeKept();
        }
        sink.add(read(lines, head.count(FILES)));
        return sink;
    }

    private static <T> Stream<String> lines(Collection<T> found, Function<T, String> line) {
        return found.stream().map(line);
    }

    /**
     * What was found.
     *
     * @param files how many files that were
     * @throws IllegalArgumentException if it can't be read
     */
    static DecodedFile read(Iterator<String> lines, int files) {
        List<ReadRun> runs = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<OtherActivity> activities = new ArrayList<>();
        List<OtherRecording> others = new ArrayList<>();
        List<Duplicate> copies = new ArrayList<>();
        while (lines.hasNext()) {
            Fields line = Fields.of(lines.next());
            switch (line.text("kind")) {
                case ReadRunLine.KIND -> runs.add(ReadRunLine.read(line));
                case BesideLine.ACTIVITY -> activities.add(BesideLine.activity(line));
                case BesideLine.LEFT_OUT -> leftOut.add(BesideLine.leftOut(line));
                case BesideLine.COPY -> copies.add(BesideLine.copy(line));
                case OtherRecordingLine.KIND -> others.add(OtherRecordingLine.read(line));
                default -> throw new IllegalArgumentException("This line is of no kind that is known here");
            }
        }
        return new DecodedFile(runs, leftOut, activities, others, copies, files);
    }
}
