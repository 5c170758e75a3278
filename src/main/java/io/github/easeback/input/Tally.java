package io.github.easeback.input;

/** Counts files for a listener. Safe for use by several threads. */
final class Tally {

    private final ReadProgress.Listener listener;
    private ReadProgress progress = new ReadProgress(0, 0, 0, "");

    Tally(ReadProgress.Listener listener) {
        this.listener = listener;
    }

    synchronized void found(int files) {
        report(new ReadProgress(progress.found() + files, progress.done(), progress.bytes(), progress.current()));
    }

    synchronized void done(String source) {
        report(new ReadProgress(progress.found(), progress.done() + 1, progress.bytes(), source));
    }

    /** Counts bytes; they are reported with the next file. */
    synchronized void read(long bytes) {
        progress = new ReadProgress(progress.found(), progress.done(), progress.bytes() + bytes, progress.current());
    }

    private void report(ReadProgress next) {
        progress = next;
        listener.update(next);
    }
}
