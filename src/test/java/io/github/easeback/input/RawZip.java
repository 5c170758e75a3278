package io.github.easeback.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives byte by byte (APPNOTE 6.3.10), also such as the JDK can't write. */
public final class RawZip {

    public static final int STORED = 0;
    public static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;
    private static final int SIZE_FOLLOWS = 1 << 3;
    private static final long IN_ZIP64 = 0xffffffffL;

    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private final List<Entry> entries = new ArrayList<>();

    /** Where the sizes of a file stand. */
    public enum Sizes {
        BEFORE,
        BEFORE_IN_ZIP64,
        BEHIND,
        BEHIND_WITHOUT_SIGNATURE,
        BEHIND_IN_64_BITS,
        BEFORE_AND_BEHIND
    }

    /** A file to be packed; the methods that change it give it back. */
    public static final class Entry {

        private final String name;
        private final byte[] content;
        private int method = DEFLATED;
        private int flags;
        private Sizes sizes = Sizes.BEFORE;
        private long checksum;
        private int offset;

        Entry(String name, byte[] content) {
            this.name = name;
            this.content = content;
            CRC32 sum = new CRC32();
            sum.update(content);
            checksum = sum.getValue();
        }

        /** By another method than stored and deflated the content is written as it is; nobody is to unpack it. */
        public Entry by(int newMethod) {
            method = newMethod;
            return this;
        }

        public Entry encrypted() {
            flags |= ENCRYPTED;
            return this;
        }

        public Entry sized(Sizes newSizes) {
            sizes = newSizes;
            boolean isBefore = newSizes == Sizes.BEFORE || newSizes == Sizes.BEFORE_IN_ZIP64;
            flags = (flags & ~SIZE_FOLLOWS) | (isBefore ? 0 : SIZE_FOLLOWS);
            return this;
        }

        public Entry withWrongChecksum() {
            checksum ^= 1;
            return this;
        }

        private byte[] packed() {
            if (method != DEFLATED) {
                return content;
            }
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            deflater.setInput(content);
            deflater.finish();
            byte[] packed = new byte[content.length + 64];
            int length = deflater.deflate(packed);
            deflater.end();
            return Arrays.copyOf(packed, length);
        }
    }

    public static Entry file(String name, byte[] content) {
        return new Entry(name, content);
    }

    /** An archive of these files. */
    public static byte[] of(Entry... files) {
        RawZip zip = new RawZip();
        for (Entry file : files) {
            zip.add(file);
        }
        return zip.closed(false);
    }

    /** An archive whose end has its numbers in the records for large ones. */
    public static byte[] zip64(Entry... files) {
        RawZip zip = new RawZip();
        for (Entry file : files) {
            zip.add(file);
        }
        return zip.closed(true);
    }

    private void add(Entry file) {
        byte[] packed = file.packed();
        boolean isBefore = (file.flags & SIZE_FOLLOWS) == 0 || file.sizes == Sizes.BEFORE_AND_BEHIND;
        boolean isZip64 = file.sizes == Sizes.BEFORE_IN_ZIP64;
        file.offset = bytes.position();
        bytes.putInt(0x04034b50).putShort((short) 45);
        fields(file, isBefore ? file.checksum : 0, isBefore ? packed.length : 0, isZip64);
        bytes.put(name(file));
        zip64Field(file, packed, isZip64);
        bytes.put(packed);
        sizesBehind(file, packed.length);
        entries.add(file);
    }

    private void fields(Entry file, long checksum, int packed, boolean isZip64) {
        bytes.putShort((short) file.flags)
                .putShort((short) file.method)
                .putInt(0)
                .putInt((int) checksum);
        bytes.putInt(isZip64 ? (int) IN_ZIP64 : packed);
        bytes.putInt(isZip64 ? (int) IN_ZIP64 : packed == 0 ? 0 : file.content.length);
        bytes.putShort((short) name(file).length).putShort((short) (isZip64 ? 20 : 0));
    }

    private void zip64Field(Entry file, byte[] packed, boolean isZip64) {
        if (isZip64) {
            bytes.putShort((short) 1)
                    .putShort((short) 16)
                    .putLong(file.content.length)
                    .putLong(packed.length);
        }
    }

    private void sizesBehind(Entry file, int packed) {
        if ((file.flags & SIZE_FOLLOWS) == 0) {
            return;
        }
        if (file.sizes != Sizes.BEHIND_WITHOUT_SIGNATURE) {
            bytes.putInt(0x08074b50);
        }
        bytes.putInt((int) file.checksum);
        if (file.sizes == Sizes.BEHIND_IN_64_BITS) {
            bytes.putLong(packed).putLong(file.content.length);
        } else {
            bytes.putInt(packed).putInt(file.content.length);
        }
    }

    private byte[] closed(boolean isZip64) {
        int from = bytes.position();
        for (Entry file : entries) {
            byte[] packed = file.packed();
            boolean isLarge = file.sizes == Sizes.BEFORE_IN_ZIP64;
            bytes.putInt(0x02014b50).putShort((short) 45).putShort((short) 45);
            fields(file, file.checksum, packed.length, isLarge);
            bytes.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(file.offset);
            bytes.put(name(file));
            zip64Field(file, packed, isLarge);
        }
        end(from, bytes.position() - from, isZip64);
        byte[] archive = new byte[bytes.position()];
        bytes.get(0, archive);
        return archive;
    }

    private void end(int from, int length, boolean isZip64) {
        int end = bytes.position();
        if (isZip64) {
            bytes.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0);
            bytes.putLong(entries.size())
                    .putLong(entries.size())
                    .putLong(length)
                    .putLong(from);
            bytes.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        }
        short count = (short) (isZip64 ? 0xffff : entries.size());
        bytes.putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
        bytes.putInt(isZip64 ? (int) IN_ZIP64 : length)
                .putInt(isZip64 ? (int) IN_ZIP64 : from)
                .putShort((short) 0);
    }

    private static byte[] name(Entry file) {
        return file.name.getBytes(StandardCharsets.ISO_8859_1);
    }
}
