package io.github.easeback.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The files of an archive on disk in the order of the directory at its end (APPNOTE 4.3.12 to 4.3.16), by which each is found whatever is wrong
 * with those before it.
 */
final class ZipDirectory implements ZipFiles, Closeable {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private static final int LOCATOR64 = 0x07064b50;
    private static final int LOCATOR64_BYTES = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_BYTES = 56;
    private static final long IN_END64 = 0xffffffffL;

    /** Room for 200,000 files with long names; what is larger is read in a row. Library convention. */
    private static final long LARGEST = 64L << 20;

    private final SeekableByteChannel archive;
    private final Iterator<ZipHeader> headers;
    private @Nullable ZipHeader header;

    /** Where a directory lies by its size, and where the archive says that it does. */
    private record Place(long from, long size, long toldFrom) {}

    private ZipDirectory(SeekableByteChannel archive, List<ZipHeader> headers) {
        this.archive = archive;
        this.headers = headers.iterator();
    }

    /** The directory of an archive; absent if it has no sound one. */
    static Optional<ZipDirectory> of(Path file) throws IOException {
        SeekableByteChannel archive = Files.newByteChannel(file);
        try {
            return Optional.of(open(archive));
        } catch (ZipException e) {
            archive.close();
            return Optional.empty();
        } catch (IOException e) {
            archive.close();
            throw e;
        }
    }

    private static ZipDirectory open(SeekableByteChannel archive) throws IOException {
        Place place = place(archive);
        if (place.size < 0 || place.size > LARGEST || place.from != place.toldFrom) {
            throw new ZipException("The directory of the archive can't lie where its end says");
        }
        ByteBuffer directory = bytes(archive, place.from, (int) place.size);
        List<ZipHeader> headers = new ArrayList<>();
        while (directory.hasRemaining()) {
            headers.add(ZipHeader.take(ZipHeader.Place.DIRECTORY, directory));
        }
        return new ZipDirectory(archive, headers);
    }

    private static Place place(SeekableByteChannel archive) throws IOException {
        long size = archive.size();
        int most = (int) Math.min(size, END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = bytes(archive, size - most, most);
        int end = most - END_BYTES;
        while (end >= 0 && tail.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new ZipException("The archive has no end");
        }
        long length = Integer.toUnsignedLong(tail.getInt(end + 12));
        long from = Integer.toUnsignedLong(tail.getInt(end + 16));
        long endAt = size - most + end;
        boolean isLarge = length == IN_END64 || from == IN_END64;
        return isLarge ? place64(archive, endAt - LOCATOR64_BYTES) : new Place(endAt - length, length, from);
    }

    private static Place place64(SeekableByteChannel archive, long locatorAt) throws IOException {
        ByteBuffer locator = bytes(archive, locatorAt, LOCATOR64_BYTES);
        long endAt = locator.getLong(8);
        ByteBuffer end = bytes(archive, endAt, END64_BYTES);
        if (locator.getInt(0) != LOCATOR64 || end.getInt(0) != END64) {
            throw new ZipException("The archive has no Zip64 end");
        }
        long length = end.getLong(40);
        return new Place(endAt - length, length, end.getLong(48));
    }

    private static ByteBuffer bytes(SeekableByteChannel archive, long from, int count) throws IOException {
        if (from < 0 || from > archive.size() - count) {
            throw new ZipException("The archive has no " + count + " bytes at " + from);
        }
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        archive.position(from);
        while (bytes.hasRemaining()) {
            if (archive.read(bytes) < 0) {
                throw new ZipException("The archive became shorter");
            }
        }
        return bytes.flip();
    }

    @Override
    public Optional<ZipHeader> next() {
        header = headers.hasNext() ? headers.next() : null;
        return Optional.ofNullable(header);
    }

    @Override
    public InputStream content() throws IOException {
        ZipHeader file = Optional.ofNullable(header).orElseThrow();
        ByteBuffer before = bytes(archive, file.offset(), ZipHeader.Place.BEFORE_FILE.fixedBytes());
        if (!ZipHeader.Place.BEFORE_FILE.isHeader(before)) {
            throw new ZipException("There is no file where the directory of the archive has one");
        }
        archive.position(file.offset() + before.limit() + ZipHeader.Place.BEFORE_FILE.moreBytes(before));
        InputStream packed = new ZipSlice(Channels.newInputStream(archive), file.packedBytes());
        return new ZipContent(file.isDeflated() ? new ZipContent.Inflating(packed) : packed, file::checksum);
    }

    @Override
    public boolean passOver() {
        return true;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
