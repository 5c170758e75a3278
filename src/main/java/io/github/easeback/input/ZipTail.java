package io.github.easeback.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the last bytes of a zip archive while it is read. An archive ends with a record that says how many entries it has (APPNOTE 4.3.16);
 * without a look at it, an archive that was cut off between two entries would pass for a whole one.
 */
final class ZipTail extends FilterInputStream {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int COUNT_AT = 10;
    /** The count stands in another record then (Zip64). */
    private static final int COUNT_ELSEWHERE = 0xffff;

    private final byte[] ring = new byte[END_RECORD + LONGEST_COMMENT];
    private long length;

    ZipTail(InputStream archive) {
        super(archive);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            keep((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int most) throws IOException {
        int read = super.read(buffer, offset, most);
        int kept = Math.min(Math.max(0, read), ring.length);
        length += Math.max(0, read) - kept;
        for (int done = 0; done < kept; ) {
            int at = (int) (length % ring.length);
            int count = Math.min(kept - done, ring.length - at);
            System.arraycopy(buffer, offset + read - kept + done, ring, at, count);
            length += count;
            done += count;
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.min(count, 8192)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void keep(byte one) {
        ring[(int) (length % ring.length)] = one;
        length++;
    }

    /** Whether the archive, read to its end, closes with its record and that counts so many entries. */
    boolean closesAfter(int entries) {
        long first = Math.max(0, length - ring.length);
        for (long at = length - END_RECORD; at >= first; at--) {
            if (byteAt(at) == 'P' && byteAt(at + 1) == 'K' && byteAt(at + 2) == 5 && byteAt(at + 3) == 6) {
                int count = byteAt(at + COUNT_AT) | byteAt(at + COUNT_AT + 1) << 8;
                return count == COUNT_ELSEWHERE || count == entries;
            }
        }
        return false;
    }

    private int byteAt(long at) {
        return ring[(int) (at % ring.length)] & 0xff;
    }
}
