package io.github.easeback.fuzz;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Makes the checksums of a zip or gzip archive right again, also in what lies in it without being deflated. Without it, hardly any change that a
 * fuzzer makes in the middle of an archive would be read.
 */
final class ArchiveChecksums {

    private static final int LOCAL_HEADER = 30;
    private static final int GZIP_HEADER = 10;
    private static final int SIZE_KNOWN_LATER = 8;
    /** Larger content is not worth the time. */
    private static final int MOST_UNPACKED = 1 << 20;

    private final byte[] archive;
    private final CRC32 checksum = new CRC32();
    private long unpacked;

    private ArchiveChecksums(byte[] archive) {
        this.archive = archive;
    }

    /** A copy of the archive with right checksums as far as it can be followed. */
    static byte[] corrected(byte[] archive) {
        byte[] copy = archive.clone();
        new ArchiveChecksums(copy).correct(0, copy.length);
        return copy;
    }

    private void correct(int from, int to) {
        if (startsWith(from, to, 'P', 'K', 3, 4)) {
            correctZip(from, to);
        } else if (startsWith(from, to, 0x1f, 0x8b)) {
            correctGzip(from, to);
        } else {
            FitChecksums.correct(archive, from, to);
        }
    }

    private void correctZip(int from, int to) {
        int at = from;
        while (at >= 0 && at + LOCAL_HEADER <= to && startsWith(at, to, 'P', 'K', 3, 4)) {
            int data = at + LOCAL_HEADER + number(at + 26, 2) + number(at + 28, 2);
            at = data > to ? -1 : number(at + 8, 2) == 0 ? afterStored(at, data, to) : afterDeflated(at, data, to);
        }
    }

    private int afterStored(int header, int data, int to) {
        int end = data + Math.min(number(header + 18, 4) & Integer.MAX_VALUE, to - data);
        correct(data, end);
        checksum.reset();
        checksum.update(archive, data, end - data);
        write(header + 14, checksum.getValue());
        return end;
    }

    private int afterDeflated(int header, int data, int to) {
        int end = inflated(data, to);
        if (end < 0 || (number(header + 6, 2) & SIZE_KNOWN_LATER) == 0) {
            writeIf(end >= 0, header + 14, to, checksum.getValue(), end - data, unpacked);
            return end;
        }
        int descriptor = startsWith(end, to, 'P', 'K', 7, 8) ? end + 4 : end;
        writeIf(true, descriptor, to, checksum.getValue(), end - data, unpacked);
        return descriptor + 12;
    }

    private void correctGzip(int from, int to) {
        if (to - from < GZIP_HEADER || archive[from + 3] != 0) {
            return;
        }
        int end = inflated(from + GZIP_HEADER, to);
        writeIf(end >= 0, end, to, checksum.getValue(), unpacked);
    }

    /** Where deflated data ends, or -1 if it doesn't; its checksum and size are kept. */
    private int inflated(int from, int to) {
        checksum.reset();
        unpacked = 0;
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive, from, to - from);
            byte[] buffer = new byte[8192];
            while (!inflater.finished() && unpacked < MOST_UNPACKED) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return -1;
                }
                checksum.update(buffer, 0, count);
                unpacked += count;
            }
            return inflater.finished() ? from + (int) inflater.getBytesRead() : -1;
        } catch (DataFormatException e) {
            return -1;
        } finally {
            inflater.end();
        }
    }

    private boolean startsWith(int from, int to, int... signature) {
        if (to - from < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((archive[from + i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int at, int size) {
        int value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | (archive[at + i] & 0xff);
        }
        return value;
    }

    private void writeIf(boolean wanted, int at, int to, long... values) {
        if (wanted && at + 4 * values.length <= to) {
            for (int i = 0; i < values.length; i++) {
                write(at + 4 * i, values[i]);
            }
        }
    }

    private void write(int at, long value) {
        for (int i = 0; i < 4; i++) {
            archive[at + i] = (byte) (value >> (8 * i));
        }
    }
}
