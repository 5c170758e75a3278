package io.github.easeback.benchmarks;

/**
 * The checksum of FIT files (FIT protocol, "CRC": polynomial 0xA001 reflected, start 0), and the yardstick of the
 * benchmarks: every reader that checks a file has to do at least this much. One table of 256 entries, a byte a step.
 */
final class Crc {

    private static final int POLYNOMIAL = 0xA001;
    private static final int[] TABLE = table();

    private Crc() {}

    /** Of the bytes from the first to before the last. */
    static int of(byte[] bytes, int from, int to) {
        int crc = 0;
        for (int i = from; i < to; i++) {
            crc = crc >>> 8 ^ TABLE[(crc ^ bytes[i]) & 0xff];
        }
        return crc;
    }

    /** Of a whole file with its checksum at the end; 0 if they match. */
    static int of(byte[] file) {
        return of(file, 0, file.length);
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ POLYNOMIAL;
            }
            table[i] = crc;
        }
        return table;
    }
}
