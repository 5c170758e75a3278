package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RepairCode;
import io.github.easeback.fit.FitContent;
import io.github.easeback.fit.FitReader;
import io.github.easeback.form.Reduced;
import io.github.easeback.form.RunReducer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.zip.CRC32C;

/** Reads a FIT file; content of a format that is not known is left out here with its reason. */
final class FitInputReader implements InputReader {

    private final FitReader fit;
    private final RunReducer reducer;
    private final Tally tally;
    private final LocalDate lastDay;

    FitInputReader(ZoneId zone, LocalDate today, Tally tally) {
        fit = new FitReader(zone);
        reducer = new RunReducer(zone).on(today);
        this.tally = tally;
        lastDay = today.plusDays(1);
    }

    /** Whatever no other reader takes. */
    @Override
    public boolean accepts(byte[] head) {
        return true;
    }

    @Override
    public void read(Content content, Inputs inputs, Sink sink) throws IOException {
        inputs.checkCancelled();
        sink.countFile();
        if (content.isPacked()) {
            tally.found(1);
        }
        byte[] bytes = content.head();
        if (FitReader.isFit(bytes)) {
            int most = (int) Math.min(content.budget().limits().fileBytes(), Content.LARGEST_ARRAY - 1);
            bytes = content.readUpTo(most + 1);
            if (bytes.length > most) {
                sink.leaveOut(
                        content.source(),
                        LeftOutCode.TOO_LARGE,
                        Message.of("file.too-large").with("most", most));
                doneIfPacked(content);
                return;
            }
        }
        decode(content, bytes, sink);
    }

    /** A file on disk is done when all that is packed in it is. */
    private void doneIfPacked(Content content) {
        if (content.isPacked()) {
            tally.done(content.source());
        }
    }

    private void decode(Content content, byte[] bytes, Sink sink) {
        Callable<DecodedFile> decoding = () -> {
            DecodedFile file = decode(content.source(), bytes, content.fault());
            tally.read(bytes.length);
            doneIfPacked(content);
            return file;
        };
        ForkJoinTask<DecodedFile> task = ForkJoinTask.adapt(decoding);
        if (content.isPacked()) {
            sink.addLater(task, bytes.length);
        } else {
            sink.add(task.invoke());
        }
    }

    private DecodedFile decode(String source, byte[] bytes, Optional<Message> fault) {
        FitContent content = fit.read(source, bytes);
        List<ReadRun> runs = new ArrayList<>();
        List<LeftOut> leftOut =
                new ArrayList<>(content.leftOut().stream().map(this::dated).toList());
        for (Recording recording : content.recordings()) {
            Reduced reduced = reducer.reduce(
                    fault.map(message -> recording.with(Repair.of(recording.source(), RepairCode.TRUNCATED, message)))
                            .orElse(recording));
            reduced.run().ifPresent(run -> runs.add(ReadRun.of(run, recording, fingerprint(bytes))));
            reduced.leftOut().ifPresent(leftOut::add);
        }
        return new DecodedFile(runs, leftOut);
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

    private static long fingerprint(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length);
        return checksum.getValue() << Integer.SIZE | bytes.length;
    }
}
