package io.github.easeback.input;

import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Recording;
import io.github.easeback.fit.FitContent;
import io.github.easeback.fit.FitReader;
import io.github.easeback.form.Reduced;
import io.github.easeback.form.RunReducer;
import java.io.IOException;
import java.time.ZoneId;

/** Reads a FIT file; content of a format that is not known is left out here with its reason. */
final class FitInputReader implements InputReader {

    private final FitReader fit;
    private final RunReducer reducer;

    FitInputReader(ZoneId zone) {
        fit = new FitReader(zone);
        reducer = new RunReducer(zone);
    }

    /** Whatever no other reader takes. */
    @Override
    public boolean accepts(byte[] head) {
        return true;
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        sink.countFile();
        byte[] head = content.head();
        if (!FitReader.isFit(head)) {
            add(fit.read(content.source(), head), sink);
            return;
        }
        long most = content.budget().limits().fileBytes();
        byte[] bytes = content.stream().readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            sink.leaveOut(
                    content.source(),
                    LeftOutCode.TOO_LARGE,
                    "The file has more than " + most + " bytes; larger ones are not read.");
            return;
        }
        add(fit.read(content.source(), bytes), sink);
    }

    private void add(FitContent content, Sink sink) {
        content.leftOut().forEach(sink::add);
        for (Recording recording : content.recordings()) {
            Reduced reduced = reducer.reduce(recording);
            reduced.run().ifPresent(sink::add);
            reduced.leftOut().ifPresent(sink::add);
        }
    }
}
