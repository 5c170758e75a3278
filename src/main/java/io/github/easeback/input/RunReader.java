package io.github.easeback.input;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.internal.lines.LineFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
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
     * Reads a file. An archive is read from its beginning on: where one of its files is faulty, those behind it may be lost, which {@link HistoryReader} finds by the list at the end of an archive on a disk.
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
        int most = most();
        byte[] bytes = in.readNBytes(most + 1);
        return bytes.length > most ? reader.refuse(name, most).history() : read(name, bytes);
    }

    private int most() {
        return (int) Math.min(reader.limits().fileBytes(), Content.LARGEST_ARRAY - 1);
    }

    /**
     * Reads a file as a part of a history, for who reads the files of a runner on several machines. What became of it is text, which goes over the network in place of the file, and
     * {@link #together} makes the history of all parts. A part is a few kilobytes of personal data, without positions, and goes with the version of the library that made it: to keep
     * runs, take {@link io.github.easeback.kept.RunLines}.
     *
     * @param name what to call the file in messages, and the source of its runs; another one for each file of a runner; any text
     * @param in the file; it is not closed
     * @return the part; also of a file that can't be used
     * @throws IOException if {@code in} fails
     * @throws NullPointerException if an argument is null
     */
    public String part(String name, InputStream in) throws IOException {
        Objects.requireNonNull(name, "name");
        int most = most();
        byte[] bytes = in.readNBytes(most + 1);
        return bytes.length > most ? reader.refusedPart(name, most) : reader.part(name, bytes);
    }

    /**
     * Puts the parts of a runner together.
     *
     * @param parts what {@link #part} gave for each file, by a reader with the same settings, in the order of the names of the files
     * @return the history, as if all files had been read at once
     * @throws RunFileException from a strict reader, for the first file that may hold a run and can't be used
     * @throws IllegalArgumentException if something is no such part
     * @throws NullPointerException if {@code parts} is or holds null
     */
    public RunHistory together(Collection<String> parts) throws RunFileException {
        try {
            return reader.together(parts).history();
        } catch (LineFault fault) {
            throw new IllegalArgumentException(fault.getMessage(), fault);
        }
    }

    @Override
    public String toString() {
        return "Reader of single files: " + reader;
    }
}
