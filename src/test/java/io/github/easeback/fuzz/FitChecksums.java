package io.github.easeback.fuzz;

import com.garmin.fit.CRC16;

/**
 * Makes the sizes and checksums of a FIT file right again. Without it, hardly any change that a fuzzer makes would get past the checksum, and
 * whatever comes after it would never see hostile bytes.
 */
final class FitChecksums {

    private static final int SMALLEST_HEADER = 12;
    private static final int CHECKSUM = 2;
    private static final int SIZE_AT = 4;

    private FitChecksums() {}

    /** A copy of the file in which each part, one after the other, has the checksum of its bytes; the last one is sized to fit. */
    static byte[] corrected(byte[] file) {
        byte[] copy = file.clone();
        correct(copy, 0, copy.length);
        return copy;
    }

    /** Does the same to a stretch of a larger file, in place. */
    static void correct(byte[] file, int from, int to) {
        long start = from;
        while (to - start >= SMALLEST_HEADER + CHECKSUM) {
            int header = Math.max(SMALLEST_HEADER, file[(int) start] & 0xff);
            if (start + header + CHECKSUM > to) {
                return;
            }
            long data = Math.min(unsigned(file, (int) start + SIZE_AT), to - CHECKSUM - header - start);
            int end = (int) (start + header + data);
            write(file, (int) start + SIZE_AT, 4, data);
            if (header >= SMALLEST_HEADER + CHECKSUM) {
                write(file, (int) start + SMALLEST_HEADER, CHECKSUM, checksum(file, (int) start, SMALLEST_HEADER));
            }
            write(file, end, CHECKSUM, checksum(file, (int) start, end - (int) start));
            start = end + (long) CHECKSUM;
        }
    }

    private static long unsigned(byte[] file, int at) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | (file[at + i] & 0xff);
        }
        return value;
    }

    private static long checksum(byte[] file, int from, int length) {
        CRC16 checksum = new CRC16();
        checksum.update(file, from, length);
        return checksum.getValue();
    }

    private static void write(byte[] file, int at, int size, long value) {
        for (int i = 0; i < size; i++) {
            file[at + i] = (byte) (value >> (8 * i));
        }
    }
}
