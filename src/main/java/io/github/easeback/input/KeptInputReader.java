package io.github.easeback.input;

import io.github.easeback.activity.ReadRun;
import io.github.easeback.activity.Run;
import io.github.easeback.kept.RunLines;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads runs that were kept as lines of text. */
final class KeptInputReader implements InputReader {

    /** A head, with its keys in any order, or how a line begins whose head is missing: whoever cut the file in pieces has such ones. */
    private static final Pattern LINE = Pattern.compile(
            "\\{([^\\n]*,)?" + Pattern.quote(RunLines.BEGINNING.substring(1)) + "|\\{\"kind\":\"\\w+\",\"source\":");

    private final LocalDate lastDay;
    private final WholeFiles files;

    KeptInputReader(LocalDate today, WholeFiles files) {
        lastDay = today.plusDays(1);
        this.files = files;
    }

    @Override
    public boolean accepts(Content content) throws IOException {
        String beginning = content.beginning().replaceAll("[ \\t\\r]", "").stripLeading();
        return LINE.matcher(beginning).lookingAt();
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        sink.takeKept();
        files.read(content, inputs, sink, this::decode);
    }

    private DecodedFile decode(String source, byte[] bytes, Optional<Message> archiveFault) throws IOException {
        RunLines lines = RunLines.read(TextEncoding.reader(bytes));
        List<ReadRun> runs = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(lines.leftOut());
        for (Run run : lines.runs()) {
            if (run.date().isAfter(lastDay)) {
                leftOut.add(implausible(run));
            } else {
                runs.add(new ReadRun(run, 0));
            }
        }
        lines.refusal().ifPresent(why -> leftOut.add(LeftOut.of(source, LeftOut.Code.UNREADABLE, why)));
        lines.faults().forEach(fault -> leftOut.add(LeftOut.of(source, LeftOut.Code.DAMAGED, fault)));
        archiveFault.ifPresent(fault -> leftOut.add(LeftOut.of(source, LeftOut.Code.DAMAGED, fault)));
        return new DecodedFile(runs, leftOut, lines.activities(), List.of(), lines.copies(), lines.files() - 1);
    }

    private static LeftOut implausible(Run run) {
        return LeftOut.of(
                run.source(),
                LeftOut.Code.IMPLAUSIBLE_DATE,
                Message.of("run.start-impossible").with("start", run.start()));
    }
}
