package io.github.easeback.input;

import io.github.easeback.fit.FitReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Something to read: a file, or an entry of an archive. */
final class Content {

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final String source;
    private final InputStream stream;
    private final long expectedBytes;
    private final int depth;
    private final ArchiveBudget budget;
    private byte @Nullable [] head;

    private Content(String source, InputStream stream, long expectedBytes, int depth, ArchiveBudget budget) {
        this.source = source;
        this.stream = stream;
        this.expectedBytes = expectedBytes;
        this.depth = depth;
        this.budget = budget;
    }

    /** A file on disk of about a size. */
    static Content ofFile(String source, InputStream stream, long size, ArchiveBudget budget) {
        return new Content(source, stream, size, 0, budget);
    }

    /** Its name, for messages. */
    String source() {
        return source;
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

    /** All of it that is still to be read. */
    InputStream stream() throws IOException {
        byte[] known = head();
        head = new byte[0];
        return known.length == 0 ? stream : new SequenceInputStream(new ByteArrayInputStream(known), stream);
    }

    /** All of it, but not more than so many bytes. */
    byte[] readUpTo(long most) throws IOException {
        InputStream all = stream();
        byte[] bytes = new byte[(int) Math.min(Math.min(most, expectedBytes), LARGEST_ARRAY)];
        int size = all.readNBytes(bytes, 0, bytes.length);
        // The size of a packed file isn't known, and one on disk may have changed since it was asked for.
        byte[] rest = all.readNBytes((int) Math.min(most - size, LARGEST_ARRAY - size));
        if (size == 0) {
            return rest;
        }
        byte[] joined = size + rest.length == bytes.length ? bytes : Arrays.copyOf(bytes, size + rest.length);
        System.arraycopy(rest, 0, joined, size, rest.length);
        return joined;
    }

    /** Something that is packed in this. */
    Content inner(String innerSource, InputStream unpacked) throws ArchiveLimitException {
        budget.enter(depth + 1);
        return new Content(innerSource, budget.count(unpacked), 0, depth + 1, budget);
    }
}
