package io.github.easeback.input;

import io.github.easeback.message.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one file on disk may still unpack to, with all archives in it. */
final class ArchiveBudget {

    /** Small archives of plain text shrink well and harm nobody. */
    private static final long FREE_BYTES = 1L << 20;

    private final ReadLimits limits;
    private final long mostBytes;
    private long bytes;
    private int entries;

    ArchiveBudget(ReadLimits limits, long size) {
        this.limits = limits;
        long byRatio = size > Long.MAX_VALUE / limits.ratio() ? Long.MAX_VALUE : size * limits.ratio();
        mostBytes = Math.min(limits.expandedBytes(), Math.max(FREE_BYTES, byRatio));
    }

    ReadLimits limits() {
        return limits;
    }

    void enter(int depth) throws ArchiveLimitException {
        if (depth > limits.depth()) {
            throw new ArchiveLimitException(Message.of("archive.too-deep").with("depth", limits.depth()));
        }
    }

    void countEntry() throws ArchiveLimitException {
        entries++;
        if (entries > limits.entries()) {
            throw new ArchiveLimitException(Message.of("archive.too-many-files").with("files", limits.entries()));
        }
    }

    /** A view on unpacked bytes that stops when there are too many. */
    InputStream count(InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                add(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                add(Math.max(0, count));
                return count;
            }

            @Override
            public long skip(long count) throws IOException {
                long skipped = super.skip(count);
                add(skipped);
                return skipped;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            @Override
            public void close() {
                // The archive goes on after this entry; who opened it closes it.
            }
        };
    }

    private void add(long count) throws ArchiveLimitException {
        bytes += count;
        if (bytes > mostBytes) {
            throw new ArchiveLimitException(Message.of("archive.too-large").with("bytes", mostBytes));
        }
    }
}
