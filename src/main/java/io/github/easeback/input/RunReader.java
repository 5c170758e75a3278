package io.github.easeback.input;

import io.github.easeback.activity.RunHistory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads one file that is not on a disk, such as an upload: a FIT file, a recording of another format, or an archive of them (gzip, zip). It is read on the thread of the caller, and no
 * thread is started, so a web service reads as many at once as it has threads. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * RunHistory found = RunReader.standard().read("morning.fit", bytes);
 * RunHistory all = kept.with(found.runs().toArray(Run[]::new));
 * }</pre>
 */
public final class RunReader {

    private final HistoryReader reader;

    private RunReader(HistoryReader reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * A reader that lists what can't be used, and takes UTC for runs whose files hold no local time.
     *
     * @return the reader
     */
    public static RunReader standard() {
        return by(HistoryReader.lenient());
    }

    /**
     * A reader with the settings of another: zone, limits, clock, whether it is strict, and whether it looks into runs.
     *
     * @param settings the other reader
     * @return the reader
     * @throws NullPointerException if {@code settings} is null
     */
    public static RunReader by(HistoryReader settings) {
        return new RunReader(settings);
    }

    /**
     * Reads a file.
     *
     * @param name what to call it in messages, and the source of its runs; any text
     * @param bytes all of it; not changed
     * @return its runs, and what was left out of it; no run at all is no error
     * @throws RunFileException from a strict reader, if it may hold a run and can't be used
     * @throws NullPointerException if an argument is null
     */
    public RunHistory read(String name, byte[] bytes) throws RunFileException {
        return reader.read(Objects.requireNonNull(name, "name"), Objects.requireNonNull(bytes, "bytes"))
                .history();
    }

    /**
     * Reads a file to its end. It is taken into memory as a whole; one that is larger than the limit of a file, which stands for an archive here too, is left out.
     *
     * @param name what to call it in messages, and the source of its runs; any text
     * @param in the file; it is not closed
     * @return its runs, and what was left out of it; no run at all is no error
     * @throws RunFileException from a strict reader, if it may hold a run and can't be used
     * @throws IOException if {@code in} fails
     * @throws NullPointerException if an argument is null
     */
    public RunHistory read(String name, InputStream in) throws IOException {
        int most = (int) Math.min(reader.limits().fileBytes(), Content.LARGEST_ARRAY - 1);
        byte[] bytes = in.readNBytes(most + 1);
        return bytes.length > most ? reader.refuse(name, most).history() : read(name, bytes);
    }

    @Override
    public String toString() {
        return "Reader of single files: " + reader;
    }
}
