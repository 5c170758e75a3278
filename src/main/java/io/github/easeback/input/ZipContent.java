package io.github.easeback.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The unpacked content of a file in an archive. It ends with an exception, and only once, if the archive has another checksum. */
final class ZipContent extends InputStream {

    private final InputStream unpacked;
    private final Ending ending;
    private final CRC32 checksum = new CRC32();
    private boolean hasEnded;

    /** What comes with the end of a content. */
    interface Ending {

        /** The checksum that the archive has for it. */
        long checksum() throws IOException;
    }

    ZipContent(InputStream unpacked, Ending ending) {
        this.unpacked = unpacked;
        this.ending = ending;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int most) throws IOException {
        if (hasEnded) {
            return -1;
        }
        int read = unpacked.read(buffer, offset, most);
        if (read >= 0) {
            checksum.update(buffer, offset, read);
            return read;
        }
        hasEnded = true;
        if (ending.checksum() != checksum.getValue()) {
            throw new ZipException("The file and its checksum in the archive don't match");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    /** Unpacks deflated bytes. Closing it leaves the archive open. */
    static final class Inflating extends InflaterInputStream {

        /** The most that it reads beyond the end. */
        static final int BUFFER = 1 << 13;

        Inflating(InputStream packed) {
            super(packed, new Inflater(true), BUFFER);
        }

        /** Gives back what was read beyond the end. */
        void giveBack(PushbackInputStream archive) throws IOException {
            archive.unread(buf, len - inf.getRemaining(), inf.getRemaining());
        }

        @Override
        public void close() {
            inf.end();
        }
    }
}
