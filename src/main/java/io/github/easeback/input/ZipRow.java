package io.github.easeback.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of an archive in a row from its start, where there is no directory to go by: in another archive, or without a sound end. */
final class ZipRow implements ZipFiles {

    private static final ZipHeader.Place PLACE = ZipHeader.Place.BEFORE_FILE;
    /** The signature of the sizes behind a file. */
    private static final int SIZES = 0x08074b50;
    /** What all signatures begin with. */
    private static final int PK = 'P' | 'K' << 8;

    private final PushbackInputStream archive;
    private @Nullable Member member;

    /** The file that was gone to. */
    private static final class Member {

        private final ZipHeader header;
        private final InputStream packed;
        private boolean hasEnded;

        Member(ZipHeader header, PushbackInputStream archive) {
            this.header = header;
            packed = header.tellsSize() ? new ZipSlice(archive, header.packedBytes()) : archive;
        }
    }

    ZipRow(InputStream archive) {
        this.archive = new PushbackInputStream(archive, ZipContent.Inflating.BUFFER);
    }

    @Override
    public Optional<ZipHeader> next() throws IOException {
        if (!passOver()) {
            throw new IllegalStateException("Nothing tells where the next file begins");
        }
        Optional<ZipHeader> header = header();
        member = header.map(one -> new Member(one, archive)).orElse(null);
        return header;
    }

    /** What stands before a file; absent if something else stands here, or nothing. */
    private Optional<ZipHeader> header() throws IOException {
        byte[] fixed = archive.readNBytes(PLACE.fixedBytes());
        if (!PLACE.isHeader(bytes(fixed))) {
            return Optional.empty();
        }
        byte[] more = archive.readNBytes(PLACE.moreBytes(bytes(fixed)));
        byte[] whole = Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, whole, fixed.length, more.length);
        boolean isWhole = more.length == PLACE.moreBytes(bytes(fixed));
        return isWhole ? Optional.of(ZipHeader.take(PLACE, bytes(whole))) : Optional.empty();
    }

    @Override
    public InputStream content() {
        Member file = Optional.ofNullable(member).orElseThrow();
        if (!file.header.isDeflated()) {
            return new ZipContent(file.packed, () -> checksum(file));
        }
        ZipContent.Inflating inflating = new ZipContent.Inflating(file.packed);
        return new ZipContent(inflating, () -> {
            if (!file.header.tellsSize()) {
                inflating.giveBack(archive);
            }
            return checksum(file);
        });
    }

    @Override
    public boolean passOver() throws IOException {
        Member file = member;
        if (file == null || file.hasEnded) {
            return true;
        }
        if (file.header.tellsSize()) {
            checksum(file);
        }
        return file.hasEnded;
    }

    /** Goes to the end of a file that can be found. */
    private long checksum(Member file) throws IOException {
        if (file.packed instanceof ZipSlice slice) {
            slice.passOver();
        }
        file.hasEnded = true;
        return file.header.isFollowedBySize() && !isHeaderHere() ? followingChecksum() : file.header.checksum();
    }

    /** Takes the checksum and the sizes behind a file (APPNOTE 4.3.9): with or without a signature, of 32 bits each or of 64. */
    private long followingChecksum() throws IOException {
        int first = number();
        int checksum = first == SIZES ? number() : first;
        archive.skipNBytes(2 * Integer.BYTES);
        if (!isHeaderHere()) {
            archive.skipNBytes(2 * Integer.BYTES);
        }
        return Integer.toUnsignedLong(checksum);
    }

    private int number() throws IOException {
        byte[] four = archive.readNBytes(Integer.BYTES);
        if (four.length < Integer.BYTES) {
            throw new EOFException("The archive ends behind a file in it");
        }
        return bytes(four).getInt();
    }

    /** Whether the next file begins here, or the directory. */
    private boolean isHeaderHere() throws IOException {
        int here = number();
        archive.unread(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(here)
                .array());
        return (here & 0xffff) == PK && here != SIZES;
    }

    private static ByteBuffer bytes(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
