package io.github.easeback.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.zip.CRC32C;

/**
 * What tells whether a file is as it was. FIT, gzip and zip files end with checksums of all that is in them, so their ends tell what a checksum of the whole would, and are
 * read in no time.
 *
 * @param size how many bytes it has
 * @param modified when it was changed last
 * @param ends a checksum of its first and of its last bytes
 */
record FileState(long size, Instant modified, long ends) {

    /** The head of a FIT or zip file, and the checksums at the end of one with some files; what a disk reads at once. Library convention. */
    private static final int END = 1 << 12;

    /** The state of a file on disk. */
    static FileState of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(
                attributes.size(), attributes.lastModifiedTime().toInstant(), ends(file, attributes.size()));
    }

    private static long ends(Path file, long size) throws IOException {
        CRC32C checksum = new CRC32C();
        ByteBuffer bytes = ByteBuffer.allocate(END);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            add(channel, bytes, checksum);
            if (size > END) {
                channel.position(Math.max(END, size - END));
                add(channel, bytes, checksum);
            }
        }
        return checksum.getValue();
    }

    private static void add(SeekableByteChannel channel, ByteBuffer bytes, CRC32C checksum) throws IOException {
        bytes.clear();
        int read = channel.read(bytes);
        while (read > 0) {
            read = channel.read(bytes);
        }
        checksum.update(bytes.flip());
    }
}
