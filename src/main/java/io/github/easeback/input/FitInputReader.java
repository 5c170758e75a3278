package io.github.easeback.input;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.ReadRun;
import io.github.easeback.internal.fit.FitContent;
import io.github.easeback.internal.fit.FitReader;
import io.github.easeback.internal.form.Reduced;
import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a FIT file; content of a format that is not known is left out here with its reason. */
final class FitInputReader implements InputReader {

    private final FitReader fit;
    private final RunReducer reducer;
    private final WholeFiles files;
    private final LocalDate lastDay;

    FitInputReader(ZoneId zone, LocalDate today, RunReducer reducer, WholeFiles files) {
        fit = new FitReader(zone);
        this.reducer = reducer;
        this.files = files;
        lastDay = today.plusDays(1);
    }

    /** Whatever no other reader takes. */
    @Override
    public boolean accepts(Content content) {
        return true;
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        if (FitReader.isFit(content.head())) {
            files.read(content, inputs, sink, this::decode);
        } else {
            files.readHead(content, inputs, sink, this::decode);
        }
    }

    private DecodedFile decode(String source, byte[] bytes, Optional<Message> fault) {
        FitContent content = fit.read(source, bytes);
        List<ReadRun> runs = new ArrayList<>();
        List<LeftOut> leftOut =
                new ArrayList<>(content.leftOut().stream().map(this::dated).toList());
        List<OtherActivity> activities = new ArrayList<>();
        for (Recording recording : content.recordings()) {
            Reduced reduced = reducer.reduce(
                    fault.map(message -> recording.with(Repair.of(recording.source(), Repair.Code.TRUNCATED, message)))
                            .orElse(recording));
            reduced.run()
                    .ifPresent(run -> runs.add(recording.readAs(run, reduced.breaks(), WholeFiles.fingerprint(bytes))));
            reduced.otherActivity().ifPresent(activities::add);
            reduced.leftOut().ifPresent(leftOut::add);
        }
        return DecodedFile.ofFit(runs, leftOut, activities);
    }

    /** A day that can't be right is none; or no report would tell of the file, since each ends with its own day. */
    private LeftOut dated(LeftOut entry) {
        return entry.date().filter(lastDay::isBefore).isEmpty()
                ? entry
                : new LeftOut(
                        entry.source(),
                        entry.code(),
                        entry.message(),
                        entry.byteOffset(),
                        Optional.empty(),
                        Optional.empty());
    }
}
