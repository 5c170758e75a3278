package io.github.easeback.internal.fit;

import com.garmin.fit.Fit;
import java.util.Arrays;

/**
 * One FIT file inside a file: header, data and checksum (FIT protocol, "FIT File Structure"). Several may follow each
 * other.
 */
final class FitPart {

    private static final int SMALLEST_HEADER = 12;
    private static final int PROTOCOL_AT = 1;
    private static final int DATA_SIZE_AT = 4;
    private static final int MAGIC_AT = 8;
    private static final byte[] MAGIC = {'.', 'F', 'I', 'T'};

    private final byte[] bytes;
    private final int start;
    private final int dataStart;
    private final long dataSize;

    private FitPart(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        dataStart = Math.min(start + (bytes[start] & 0xff), bytes.length);
        dataSize = RawNumber.UINT32_LITTLE.read(bytes, start + DATA_SIZE_AT);
    }

    /** The part whose header begins at an offset. */
    static FitPart at(byte[] bytes, int start) {
        return new FitPart(bytes, start);
    }

    static boolean hasHeader(byte[] bytes, int start) {
        if (bytes.length - start < SMALLEST_HEADER || (bytes[start] & 0xff) < SMALLEST_HEADER) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes[start + MAGIC_AT + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first header from an offset on, or the size of the file if there is none. */
    static int nextHeader(byte[] bytes, int from) {
        for (int at = from; at < bytes.length - SMALLEST_HEADER; at++) {
            boolean isUsual = bytes[at] == SMALLEST_HEADER || bytes[at] == Fit.FILE_HDR_SIZE;
            if (isUsual && hasHeader(bytes, at)) {
                return at;
            }
        }
        return bytes.length;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The offset of the header. */
    int start() {
        return start;
    }

    /** The offset of the size in the header. */
    int sizeAt() {
        return start + DATA_SIZE_AT;
    }

    /** The offset of the first message. */
    int dataStart() {
        return dataStart;
    }

    /** The offset after the last message, as the header says; beyond the file if it was cut off. */
    long dataEnd() {
        return dataStart + dataSize;
    }

    /** The offset after the checksum, as the header says. */
    long end() {
        return dataEnd() + Checksum.SIZE;
    }

    /** How far the part may reach at most: to the next header, or to the end of the file. */
    int limit() {
        return nextHeader(bytes, dataStart);
    }

    /** True if the header was never completed, as when a watch dies during a run. */
    boolean isUnfinished() {
        return dataSize == 0;
    }

    /** True if all that the header announces is there. */
    boolean isWhole() {
        return !isUnfinished() && end() <= bytes.length;
    }

    /** The major version of the protocol that the header names. */
    int protocol() {
        return (bytes[start + PROTOCOL_AT] & Fit.PROTOCOL_VERSION_MAJOR_MASK) >> Fit.PROTOCOL_VERSION_MAJOR_SHIFT;
    }

    /** Whether the checksum of a whole part is that of its bytes. */
    boolean hasRightChecksum() {
        return Checksum.update(0, bytes, start, (int) end()) == 0;
    }

    /** Whether the checksum at an offset would be right if the header gave the size up to there. */
    boolean hasRightChecksumAt(int trueDataEnd) {
        byte[] header = Arrays.copyOfRange(bytes, start, dataStart);
        write(trueDataEnd - dataStart, Integer.BYTES, header, DATA_SIZE_AT);
        if (header.length >= Fit.FILE_HDR_SIZE && (header[SMALLEST_HEADER] | header[SMALLEST_HEADER + 1]) != 0) {
            write(Checksum.update(0, header, 0, SMALLEST_HEADER), Checksum.SIZE, header, SMALLEST_HEADER);
        }
        int crc = Checksum.update(0, header, 0, header.length);
        return Checksum.update(crc, bytes, dataStart, trueDataEnd + Checksum.SIZE) == 0;
    }

    private static void write(int number, int size, byte[] header, int at) {
        for (int i = 0; i < size; i++) {
            header[at + i] = (byte) (number >> (Byte.SIZE * i));
        }
    }
}
