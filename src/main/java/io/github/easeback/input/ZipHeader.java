package io.github.easeback.input;

import io.github.easeback.message.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * What a zip archive says of a file in it, right before the file (APPNOTE 4.3.7) or in its directory (4.3.12).
 *
 * @param name the name as the archive has it; untrusted text
 * @param flags the bits of APPNOTE 4.4.4; that size and checksum follow the file is never said in the directory, which has them
 * @param method how it is packed (APPNOTE 4.4.5)
 * @param checksum the CRC-32 of the unpacked file
 * @param packedBytes its size in the archive, 0 where it only follows the file
 * @param offset where it begins in the archive, as the directory has it
 */
record ZipHeader(String name, int flags, int method, long checksum, long packedBytes, long offset) {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int SIZE_FOLLOWS = 1 << 3;
    private static final int UTF_8 = 1 << 11;

    private static final int ZIP64 = 1;
    /** The value of a size or an offset that stands in the Zip64 field instead (APPNOTE 4.5.3). */
    private static final long IN_ZIP64 = 0xffffffffL;

    private static final Map<Integer, String> METHODS =
            Map.of(9, "Deflate64", 12, "bzip2", 14, "LZMA", 93, "Zstandard", 95, "XZ", 98, "PPMd");

    /** Where a header stands. The fields that both have lie in the same order, two bytes later in the directory. */
    enum Place {
        BEFORE_FILE(0x04034b50, 30, 6),
        DIRECTORY(0x02014b50, 46, 8);

        private final int signature;
        private final int fixedBytes;
        private final int fields;

        Place(int signature, int fixedBytes, int fields) {
            this.signature = signature;
            this.fixedBytes = fixedBytes;
            this.fields = fields;
        }

        /** The bytes before those whose number they tell. */
        int fixedBytes() {
            return fixedBytes;
        }

        /** Whether a header begins with these bytes. */
        boolean isHeader(ByteBuffer fixed) {
            return fixed.remaining() >= fixedBytes && fixed.getInt(fixed.position()) == signature;
        }

        /** How many bytes follow the fixed ones. */
        int moreBytes(ByteBuffer fixed) {
            int at = fixed.position() + fields;
            int comment = this == DIRECTORY ? unsigned(fixed, at + 24) : 0;
            return unsigned(fixed, at + 20) + unsigned(fixed, at + 22) + comment;
        }
    }

    /**
     * Takes a header, and goes to its end.
     *
     * @param bytes in the order of a zip archive, the lowest first
     * @throws ZipException if there is none, or only a part of one
     */
    static ZipHeader take(Place place, ByteBuffer bytes) throws ZipException {
        int start = bytes.position();
        if (!place.isHeader(bytes) || bytes.remaining() - place.fixedBytes < place.moreBytes(bytes)) {
            throw new ZipException("There is no header at " + start);
        }
        int at = start + place.fields;
        int flags = unsigned(bytes, at) & (place == Place.DIRECTORY ? ~SIZE_FOLLOWS : ~0);
        byte[] name = new byte[unsigned(bytes, at + 20)];
        bytes.get(start + place.fixedBytes, name);
        Zip64 large = new Zip64(bytes, start + place.fixedBytes + name.length, unsigned(bytes, at + 22));
        large.value(unsignedInt(bytes, at + 16));
        long packed = large.value(unsignedInt(bytes, at + 12));
        long offset = place == Place.DIRECTORY ? large.value(unsignedInt(bytes, start + 42)) : 0;
        if (packed < 0 || offset < 0) {
            throw new ZipException("The header at " + start + " has a size or an offset below 0");
        }
        bytes.position(start + place.fixedBytes + place.moreBytes(bytes));
        return new ZipHeader(
                text(name, flags), flags, unsigned(bytes, at + 2), unsignedInt(bytes, at + 8), packed, offset);
    }

    /** Names that are not marked as UTF-8 may be in any old code page; every byte means something in Latin-1. */
    private static String text(byte[] name, int flags) {
        return new String(name, (flags & UTF_8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static long unsignedInt(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    /** Why it can't be unpacked here; absent if it can. */
    Optional<Message> refusal() {
        if ((flags & ENCRYPTED) != 0) {
            return Optional.of(Message.of("archive.encrypted"));
        }
        return method == STORED || isDeflated()
                ? Optional.empty()
                : Optional.of(Message.of("archive.other-method")
                        .with("method", METHODS.getOrDefault(method, String.valueOf(method))));
    }

    boolean isDeflated() {
        return method == DEFLATED;
    }

    /** Whether it is named like a folder. Tools for Windows write backslashes, against APPNOTE 4.4.17. */
    boolean namesFolder() {
        return name.endsWith("/") || name.endsWith("\\");
    }

    /** Whether size and checksum stand behind the file, where the header had to be written before they were known. */
    boolean isFollowedBySize() {
        return (flags & SIZE_FOLLOWS) != 0;
    }

    /** Whether the header tells the size in the archive. */
    boolean tellsSize() {
        return !isFollowedBySize() || packedBytes > 0 || (method == STORED && namesFolder());
    }

    /** Whether the end can be found: by the size, or since deflated bytes tell their end themselves. */
    boolean tellsEnd() {
        return tellsSize() || (isDeflated() && refusal().isEmpty());
    }

    /** The extra field with the numbers that have no room in 32 bits, in the order of the header (APPNOTE 4.5.3). */
    private static final class Zip64 {

        private final ByteBuffer bytes;
        private int next;
        private int end;

        Zip64(ByteBuffer bytes, int from, int count) {
            this.bytes = bytes;
            int at = from;
            while (at + 4 <= from + count && end == 0) {
                int size = unsigned(bytes, at + 2);
                if (unsigned(bytes, at) == ZIP64) {
                    next = at + 4;
                    end = Math.min(next + size, from + count);
                }
                at += 4 + size;
            }
        }

        /** A number, taken from here if it has no room in its place. */
        long value(long inPlace) {
            if (inPlace != IN_ZIP64 || next + Long.BYTES > end) {
                return inPlace;
            }
            next += Long.BYTES;
            return bytes.getLong(next - Long.BYTES);
        }
    }
}
