package io.github.easeback.input;

import io.github.easeback.internal.fit.FitReader;
import io.github.easeback.message.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Something to read: a file, or an entry of an archive. */
final class Content {

    static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final int BUFFER = 1 << 14;
    /** Enough to tell formats of text apart; none hides its name behind more than some comments. Library convention. */
    static final int BEGINNING = 1 << 13;

    private final String source;
    private final Optional<Path> file;
    private final InputStream stream;
    private final long expectedBytes;
    private final int depth;
    private final ArchiveBudget budget;
    private byte @Nullable [] head;
    private Optional<Message> fault = Optional.empty();

    private Content(
            String source,
            Optional<Path> file,
            InputStream stream,
            long expectedBytes,
            int depth,
            ArchiveBudget budget) {
        this.source = source;
        this.file = file;
        this.stream = stream;
        this.expectedBytes = expectedBytes;
        this.depth = depth;
        this.budget = budget;
    }

    /** A file on disk of about a size. */
    static Content ofFile(Path file, InputStream stream, long size, ArchiveBudget budget) {
        return new Content(file.toString(), Optional.of(file), stream, size, 0, budget);
    }

    /** A file in memory. */
    static Content ofBytes(String source, byte[] bytes, ArchiveBudget budget) {
        return new Content(source, Optional.empty(), new ByteArrayInputStream(bytes), bytes.length, 0, budget);
    }

    /** Its name, for messages. */
    String source() {
        return source;
    }

    /** The file on disk, absent if it lies in an archive or in memory. */
    Optional<Path> file() {
        return file;
    }

    /** True if it lies in an archive. */
    boolean isPacked() {
        return depth > 0;
    }

    ArchiveBudget budget() {
        return budget;
    }

    /** The first bytes, which tell what it is; they are still to be read. */
    byte[] head() throws IOException {
        byte[] known = head;
        if (known == null) {
            known = stream.readNBytes(FitReader.HEAD);
            head = known;
        }
        return known;
    }

    /** How it begins, if it is a text, else nothing; it is still to be read. */
    String beginning() throws IOException {
        byte[] known = head();
        if (!TextEncoding.isText(known)) {
            return "";
        }
        if (known.length == FitReader.HEAD) {
            known = longer(known);
            head = known;
        }
        return TextEncoding.decode(known);
    }

    private byte[] longer(byte[] known) throws IOException {
        byte[] longer = Arrays.copyOf(known, BEGINNING);
        int size = known.length;
        try {
            int read = stream.read(longer, size, BEGINNING - size);
            while (read > 0) {
                size += read;
                read = stream.read(longer, size, BEGINNING - size);
            }
        } catch (EOFException | ZipException e) {
            // Whoever reads all of it meets the damage again, and says so.
            return Arrays.copyOf(longer, size);
        }
        return Arrays.copyOf(longer, size);
    }

    /** All of it that is still to be read. */
    InputStream stream() throws IOException {
        byte[] known = head();
        head = new byte[0];
        return known.length == 0 ? stream : new SequenceInputStream(new ByteArrayInputStream(known), stream);
    }

    /** All of it, but not more than so many bytes; of a damaged archive what can be unpacked. */
    byte[] readUpTo(int most) throws IOException {
        InputStream all = stream();
        byte[] bytes = new byte[(int) Math.min(most, expectedBytes)];
        int size = all.readNBytes(bytes, 0, bytes.length);
        // The size of a packed file isn't known, and one on disk may have changed since it was asked for.
        byte[] rest = rest(all, most - size);
        if (size == 0) {
            return rest;
        }
        byte[] joined = size + rest.length == bytes.length ? bytes : Arrays.copyOf(bytes, size + rest.length);
        System.arraycopy(rest, 0, joined, size, rest.length);
        return joined;
    }

    private byte[] rest(InputStream all, int most) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            int read = all.read(buffer, 0, Math.min(most, BUFFER));
            while (read > 0) {
                rest.write(buffer, 0, read);
                read = all.read(buffer, 0, Math.min(most - rest.size(), BUFFER));
            }
        } catch (EOFException | ZipException e) {
            fault = Optional.of(Message.of("archive.damaged-around"));
        }
        return rest.toByteArray();
    }

    /** What was wrong with the archive around it, as far as it was read. */
    Optional<Message> fault() {
        return fault;
    }

    /** Something that is packed in this. */
    Content inner(String innerSource, InputStream unpacked) throws ArchiveLimitException {
        budget.enter(depth + 1);
        return new Content(innerSource, Optional.empty(), budget.count(unpacked), 0, depth + 1, budget);
    }
}
