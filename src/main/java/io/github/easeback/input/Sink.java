package io.github.easeback.input;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/**
 * Collects what is found in one file on disk. Files in an archive are unpacked one after the other and decoded meanwhile on other
 * threads; what they hold is collected in their order all the same.
 */
final class Sink {

    /** So many unpacked files may wait for a thread; more would only fill the memory. */
    private static final int MOST_WAITING = 2 * Runtime.getRuntime().availableProcessors();

    private final List<ReadRun> runs = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Deque<ForkJoinTask<DecodedFile>> waiting = new ArrayDeque<>();
    private int files;

    void countFile() {
        files++;
    }

    void add(DecodedFile file) {
        runs.addAll(file.runs());
        leftOut.addAll(file.leftOut());
    }

    /** Adds a file once another thread has decoded it. */
    void addLater(ForkJoinTask<DecodedFile> file) {
        waiting.add(file.fork());
        if (waiting.size() > MOST_WAITING) {
            add(waiting.remove().join());
        }
    }

    void leaveOut(String source, LeftOutCode code, String message) {
        leftOut.add(LeftOut.of(source, code, message));
    }

    /** Waits for the files that are still being decoded. */
    void finish() {
        while (!waiting.isEmpty()) {
            add(waiting.remove().join());
        }
    }

    int files() {
        return files;
    }

    List<ReadRun> runs() {
        return runs;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
