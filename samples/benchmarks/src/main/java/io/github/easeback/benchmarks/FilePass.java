package io.github.easeback.benchmarks;

import io.github.easeback.activity.Run;
import io.github.easeback.internal.fit.FitContent;
import io.github.easeback.internal.fit.FitReader;
import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.internal.recording.Recording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What is measured: one pass over files that are already in memory. */
final class FilePass {

    private final List<byte[]> files;
    private final FitReader reader = new FitReader(ZoneOffset.UTC);
    private final RunReducer reducer = new RunReducer(ZoneOffset.UTC);

    FilePass(List<byte[]> files) {
        this.files = List.copyOf(files);
    }

    /** The least that a reader has to do: go through all bytes once for their checksum. */
    int crcLoop() {
        int all = 0;
        for (byte[] file : files) {
            all = 31 * all + Crc.of(file);
        }
        return all;
    }

    /** From the bytes to the runs, as {@code HistoryReader} does it for each file. */
    List<Run> bytesToRuns() {
        List<Run> runs = new ArrayList<>();
        for (byte[] file : files) {
            FitContent content = reader.read("run.fit", file);
            for (Recording recording : content.recordings()) {
                reducer.reduce(recording).run().ifPresent(runs::add);
            }
        }
        return runs;
    }
}
