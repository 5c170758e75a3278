package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Run;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one file on disk. */
final class Sink {

    private final List<Run> runs = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int files;

    void countFile() {
        files++;
    }

    void add(Run run) {
        runs.add(run);
    }

    void add(LeftOut entry) {
        leftOut.add(entry);
    }

    void leaveOut(String source, LeftOutCode code, String message) {
        add(LeftOut.of(source, code, message));
    }

    int files() {
        return files;
    }

    List<Run> runs() {
        return runs;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
