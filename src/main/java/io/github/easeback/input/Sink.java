package io.github.easeback.input;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.ReadRun;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;

/**
 * Collects what is found in one file on disk. Files in an archive are unpacked one after the other and decoded meanwhile on other
 * threads; what they hold is collected in their order all the same.
 */
final class Sink {

    /** So many unpacked files and bytes may wait for a thread; more would only fill the memory. */
    private static final int MOST_WAITING = 2 * Runtime.getRuntime().availableProcessors();

    private static final long MOST_WAITING_BYTES = 32L << 20;

    private final List<ReadRun> runs = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<OtherActivity> activities = new ArrayList<>();
    private final List<OtherRecording> others = new ArrayList<>();
    private final List<Duplicate> copies = new ArrayList<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private int files;
    private boolean holdsKept;

    private record Waiting(ForkJoinTask<DecodedFile> file, long bytes) {}

    void countFile() {
        files++;
    }

    void add(DecodedFile file) {
        runs.addAll(file.runs());
        leftOut.addAll(file.leftOut());
        activities.addAll(file.activities());
        others.addAll(file.others());
        copies.addAll(file.copies());
        files += file.moreFiles();
    }

    /** Adds a file of so many bytes once another thread has decoded it. */
    void addLater(ForkJoinTask<DecodedFile> file, long bytes) {
        waiting.add(new Waiting(file.fork(), bytes));
        waitingBytes += bytes;
        while (waiting.size() > MOST_WAITING || waitingBytes > MOST_WAITING_BYTES) {
            addNext();
        }
    }

    private void addNext() {
        Waiting next = waiting.remove();
        waitingBytes -= next.bytes();
        add(next.file().join());
    }

    void leaveOut(String source, LeftOut.Code code, Message message) {
        leftOut.add(LeftOut.of(source, code, message));
    }

    /** Waits for the files that are still being decoded. */
    void finish() {
        while (!waiting.isEmpty()) {
            addNext();
        }
    }

    /** A file that was left out, wherever it lay. */
    private record Entry(String name, LeftOut.Code code, Optional<LocalDate> date, Message message) {

        static Entry of(LeftOut file) {
            return new Entry(
                    file.source().substring(file.source().lastIndexOf('/') + 1),
                    file.code(),
                    file.date(),
                    file.message());
        }
    }

    /** Kept runs tell of files that were left out when they were kept: of one that is read again the reading tells more, and of one that is told of twice once is enough. */
    static void dropOutdated(Collection<Sink> sinks) {
        Set<String> read = new HashSet<>();
        Set<Entry> told = new HashSet<>();
        for (Sink sink : sinks) {
            if (!sink.holdsKept) {
                sink.runs.forEach(run -> read.add(run.run().source()));
                sink.activities.forEach(activity -> read.add(activity.source()));
                sink.leftOut.forEach(file -> read.add(file.source()));
                sink.leftOut.forEach(file -> told.add(Entry.of(file)));
            }
        }
        for (Sink sink : sinks) {
            if (sink.holdsKept) {
                sink.leftOut.removeIf(file -> read.contains(file.source()) || !told.add(Entry.of(file)));
            }
        }
    }

    /** Tells that runs were kept by somebody: they need not be kept once more. */
    void takeKept() {
        holdsKept = true;
    }

    boolean holdsKept() {
        return holdsKept;
    }

    /** Whether another reading of the same file would find the same: what the system refuses today, it may give tomorrow. */
    boolean isLasting() {
        return !holdsKept && leftOut.stream().noneMatch(entry -> entry.code() == LeftOut.Code.UNREADABLE);
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

    List<OtherActivity> activities() {
        return activities;
    }

    List<OtherRecording> others() {
        return others;
    }

    List<Duplicate> copies() {
        return copies;
    }
}
