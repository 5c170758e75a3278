package io.github.easeback.fit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One FIT file inside a file: header, data and checksum (FIT protocol, "FIT File Structure"). Several may follow each
 * other.
 */
final class FitPart {

    private static final int SMALLEST_HEADER = 12;
    private static final int CHECKSUM = 2;
    private static final byte[] MAGIC = {'.', 'F', 'I', 'T'};

    private final byte[] bytes;
    private final int start;
    private final long dataSize;

    private FitPart(byte[] bytes, int start, long dataSize) {
        this.bytes = bytes;
        this.start = start;
        this.dataSize = dataSize;
    }

    /** Finds the parts; stops at the first place that is no FIT header. */
    static List<FitPart> split(byte[] bytes) {
        List<FitPart> parts = new ArrayList<>();
        long start = 0;
        while (start < bytes.length && hasHeader(bytes, (int) start)) {
            FitPart part = at(bytes, (int) start);
            parts.add(part);
            if (part.isTruncated() || part.isUnfinished()) {
                break;
            }
            start = part.end();
        }
        return parts;
    }

    static boolean hasHeader(byte[] bytes, int start) {
        if (bytes.length - start < SMALLEST_HEADER || headerSize(bytes, start) < SMALLEST_HEADER) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes[start + 8 + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static FitPart at(byte[] bytes, int start) {
        long dataSize = 0;
        for (int i = 3; i >= 0; i--) {
            dataSize = dataSize << 8 | (bytes[start + 4 + i] & 0xff);
        }
        return new FitPart(bytes, start, dataSize);
    }

    private static int headerSize(byte[] bytes, int start) {
        return bytes[start] & 0xff;
    }

    /** The offset of the header. */
    int start() {
        return start;
    }

    /** The offset after the checksum, as the header says; beyond the file if it was cut off. */
    long end() {
        return start + headerSize(bytes, start) + dataSize + CHECKSUM;
    }

    /** The size of the whole file. */
    int fileSize() {
        return bytes.length;
    }

    /** True if the file ends before the part does. */
    boolean isTruncated() {
        return end() > bytes.length;
    }

    /** True if the header was never completed, as when a watch dies during a run. */
    boolean isUnfinished() {
        return dataSize == 0;
    }

    InputStream open() {
        int last = (int) Math.min(end(), bytes.length);
        return new ByteArrayInputStream(bytes, start, last - start);
    }
}
