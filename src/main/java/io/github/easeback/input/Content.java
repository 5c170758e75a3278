package io.github.easeback.input;

import io.github.easeback.fit.FitReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Something to read: a file, or an entry of an archive. */
final class Content {

    private final String source;
    private final InputStream stream;
    private final int depth;
    private final ArchiveBudget budget;

    Content(String source, InputStream stream, int depth, ArchiveBudget budget) {
        this.source = source;
        this.stream = new BufferedInputStream(stream);
        this.depth = depth;
        this.budget = budget;
    }

    /** Its name, for messages. */
    String source() {
        return source;
    }

    InputStream stream() {
        return stream;
    }

    ArchiveBudget budget() {
        return budget;
    }

    /** The first bytes, which tell what it is; they are still to be read. */
    byte[] head() throws IOException {
        stream.mark(FitReader.HEAD);
        byte[] head = stream.readNBytes(FitReader.HEAD);
        stream.reset();
        return head;
    }

    /** Something that is packed in this. */
    Content inner(String innerSource, InputStream unpacked) throws ArchiveLimitException {
        budget.enter(depth + 1);
        return new Content(innerSource, budget.count(unpacked), depth + 1, budget);
    }
}
