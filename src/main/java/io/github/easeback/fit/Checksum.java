package io.github.easeback.fit;

/**
 * The checksum of FIT files (FIT protocol, "CRC"): a CRC-16 with the polynomial 0x8005, reflected, that starts at 0. Sixteen bytes go
 * through at once, each by a table for its distance from the end of the sixteen, which is several times as fast as byte by byte.
 */
final class Checksum {

    /** The size of a checksum in a file. */
    static final int SIZE = 2;

    private static final int REFLECTED_POLYNOMIAL = 0xa001;
    private static final int SLICES = 16;
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
            sum = slice(15, bytes[at] ^ sum)
                    ^ slice(14, bytes[at + 1] ^ (sum >>> 8))
                    ^ slice(13, bytes[at + 2])
                    ^ slice(12, bytes[at + 3])
                    ^ slice(11, bytes[at + 4])
                    ^ slice(10, bytes[at + 5])
                    ^ slice(9, bytes[at + 6])
                    ^ slice(8, bytes[at + 7])
                    ^ slice(7, bytes[at + 8])
                    ^ slice(6, bytes[at + 9])
                    ^ slice(5, bytes[at + 10])
                    ^ slice(4, bytes[at + 11])
                    ^ slice(3, bytes[at + 12])
                    ^ slice(2, bytes[at + 13])
                    ^ slice(1, bytes[at + 14])
                    ^ slice(0, bytes[at + 15]);
        }
        for (; at < to; at++) {
            sum = (sum >>> 8) ^ slice(0, bytes[at] ^ sum);
        }
        return sum;
    }

    private static int slice(int slice, int value) {
        return TABLE[(slice << 8) | (value & 0xff)];
    }
}
