package io.github.easeback.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** So many bytes of an archive; that there are fewer is an exception. Closing it leaves the archive open. */
final class ZipSlice extends InputStream {

    private final InputStream archive;
    private long left;

    ZipSlice(InputStream archive, long size) {
        this.archive = archive;
        left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int most) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = archive.read(buffer, offset, (int) Math.min(most, left));
        if (read < 0) {
            throw new EOFException("The archive ends " + left + " bytes before the end of a file in it");
        }
        left -= read;
        return read;
    }

    /** Goes to its end. */
    void passOver() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }
}
