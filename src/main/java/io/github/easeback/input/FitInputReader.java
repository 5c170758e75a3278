package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Recording;
import io.github.easeback.fit.FitContent;
import io.github.easeback.fit.FitReader;
import io.github.easeback.form.Reduced;
import io.github.easeback.form.RunReducer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.zip.CRC32C;

/** Reads a FIT file; content of a format that is not known is left out here with its reason. */
final class FitInputReader implements InputReader {

    private final FitReader fit;
    private final RunReducer reducer;
    private final Tally tally;

    FitInputReader(ZoneId zone, LocalDate today, Tally tally) {
        fit = new FitReader(zone);
        reducer = new RunReducer(zone).on(today);
        this.tally = tally;
    }

    /** Whatever no other reader takes. */
    @Override
    public boolean accepts(byte[] head) {
        return true;
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        sink.countFile();
        byte[] bytes = content.head();
        if (FitReader.isFit(bytes)) {
            long most = content.budget().limits().fileBytes();
            bytes = content.readUpTo(most + 1);
            if (bytes.length > most) {
                sink.leaveOut(
                        content.source(),
                        LeftOutCode.TOO_LARGE,
                        "The file has more than " + most + " bytes; larger ones are not read.");
                return;
            }
        }
        if (content.isPacked()) {
            byte[] unpacked = bytes;
            sink.addLater(ForkJoinTask.adapt(() -> decode(content.source(), unpacked)));
        } else {
            sink.add(decode(content.source(), bytes));
        }
    }

    private DecodedFile decode(String source, byte[] bytes) {
        FitContent content = fit.read(source, bytes);
        List<ReadRun> runs = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(content.leftOut());
        for (Recording recording : content.recordings()) {
            Reduced reduced = reducer.reduce(recording);
            reduced.run().ifPresent(run -> runs.add(new ReadRun(run, fingerprint(bytes))));
            reduced.leftOut().ifPresent(leftOut::add);
        }
        tally.read(bytes.length);
        return new DecodedFile(runs, leftOut);
    }

    private static long fingerprint(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length);
        return checksum.getValue() << Integer.SIZE | bytes.length;
    }
}
