package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Run;
import io.github.easeback.fit.FitContent;
import io.github.easeback.fit.FitReader;
import io.github.easeback.form.Reduced;
import io.github.easeback.form.RunReducer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads one file into runs. */
final class RunFile {

    /** Ten hours at one sample a second with every sensor take about 5 MB; library convention. */
    static final long LARGEST = 128L << 20;

    private final FitReader fit;
    private final RunReducer reducer;

    RunFile(ZoneId zone) {
        fit = new FitReader(zone);
        reducer = new RunReducer(zone);
    }

    FileContent read(Path path, String source) {
        try {
            byte[] head = head(path);
            long size = Files.size(path);
            if (!FitReader.isFit(head)) {
                return runs(fit.read(source, head));
            }
            if (size > LARGEST) {
                return FileContent.leftOut(LeftOut.of(
                        source,
                        LeftOutCode.TOO_LARGE,
                        "The file has " + size + " bytes; files of more than " + LARGEST + " are not read."));
            }
            return runs(fit.read(source, Files.readAllBytes(path)));
        } catch (IOException e) {
            return FileContent.leftOut(LeftOut.of(
                    source,
                    LeftOutCode.UNREADABLE,
                    "The file can't be read (" + e.getClass().getSimpleName() + "); check its permissions."));
        }
    }

    /** So much is enough to tell what a file is; what is no FIT file is not read any further. */
    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(FitReader.HEAD);
        }
    }

    private FileContent runs(FitContent content) {
        List<Run> runs = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(content.leftOut());
        for (Recording recording : content.recordings()) {
            Reduced reduced = reducer.reduce(recording);
            reduced.run().ifPresent(runs::add);
            reduced.leftOut().ifPresent(leftOut::add);
        }
        return new FileContent(runs, leftOut);
    }
}
