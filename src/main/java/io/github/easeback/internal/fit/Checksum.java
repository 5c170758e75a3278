package io.github.easeback.internal.fit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The checksum of FIT files (FIT protocol, "CRC"): a CRC-16 with the polynomial 0x8005, reflected, that starts at 0. Sixteen bytes go
 * through at once, each by a table for its distance from the end of the sixteen, which is several times as fast as byte by byte.
 */
final class Checksum {

    /** The size of a checksum in a file. */
    static final int SIZE = 2;

    private static final int REFLECTED_POLYNOMIAL = 0xa001;
    private static final int SLICES = 16;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** For each slice the checksums of all bytes that so many zeros follow. */
    private static final char[] TABLE = table();

    private Checksum() {}

    private static char[] table() {
        char[] table = new char[SLICES << 8];
        for (int value = 0; value < 256; value++) {
            int crc = value;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc >>> 1) ^ ((crc & 1) == 0 ? 0 : REFLECTED_POLYNOMIAL);
            }
            table[value] = (char) crc;
        }
        for (int i = 256; i < table.length; i++) {
            int before = table[i - 256];
            table[i] = (char) ((before >>> 8) ^ table[before & 0xff]);
        }
        return table;
    }

    /**
     * The checksum of some bytes, 0 if the last two of them are the checksum of those before.
     *
     * @param crc the checksum of what stands before them, 0 at the start
     */
    static int update(int crc, byte[] bytes, int from, int to) {
        int sum = crc;
        int at = from;
        for (; at <= to - SLICES; at += SLICES) {
            long first = (long) EIGHT_BYTES.get(bytes, at) ^ sum;
            long second = (long) EIGHT_BYTES.get(bytes, at + Long.BYTES);
            sum = slice(15, first)
                    ^ slice(14, first >>> 8)
                    ^ slice(13, first >>> 16)
                    ^ slice(12, first >>> 24)
                    ^ slice(11, first >>> 32)
                    ^ slice(10, first >>> 40)
                    ^ slice(9, first >>> 48)
                    ^ slice(8, first >>> 56)
                    ^ slice(7, second)
                    ^ slice(6, second >>> 8)
                    ^ slice(5, second >>> 16)
                    ^ slice(4, second >>> 24)
                    ^ slice(3, second >>> 32)
                    ^ slice(2, second >>> 40)
                    ^ slice(1, second >>> 48)
                    ^ slice(0, second >>> 56);
        }
        for (; at < to; at++) {
            sum = (sum >>> 8) ^ slice(0, bytes[at] ^ sum);
        }
        return sum;
    }

    private static int slice(int slice, long value) {
        return TABLE[(slice << 8) | ((int) value & 0xff)];
    }
}
