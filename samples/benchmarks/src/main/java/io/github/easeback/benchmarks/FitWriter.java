package io.github.easeback.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the bytes of a FIT file as watches do: little-endian, a message defined once for many, definitions replaced on
 * the way. The encoder of the SDK writes big-endian, which is no picture of real files.
 */
final class FitWriter {

    /** The value of a field that was not measured. */
    static final long NONE = Long.MIN_VALUE;

    private static final int HEADER_SIZE = 14;
    private static final int HEADER_WITHOUT_CHECKSUM = 12;
    private static final int PROTOCOL_2_0 = 0x20;
    private static final int PROFILE_21_158 = 21158;
    private static final int DEFINITION = 0x40;
    private static final int WITH_DEVELOPER_FIELDS = 0x20;
    private static final int LOCAL_TYPES = 16;

    private final Layout[] layouts = new Layout[LOCAL_TYPES];
    private byte[] bytes;
    private int size = HEADER_SIZE;

    FitWriter(int expectedSize) {
        bytes = new byte[expectedSize];
    }

    /** The first eight letters of a text as the value of a field. */
    static long text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        long value = 0;
        for (int i = Math.min(letters.length, Long.BYTES) - 1; i >= 0; i--) {
            value = value << 8 | letters[i];
        }
        return value;
    }

    /** The bits of a number as the value of a field of the type {@link BaseType#FLOAT32}. */
    static long bits(double value) {
        return Float.floatToIntBits((float) value) & 0xffffffffL;
    }

    /** Writes a definition: from here on the local type means this layout. */
    void define(int localType, Layout layout) {
        boolean hasDeveloperFields = !layout.developer().isEmpty();
        layouts[localType] = layout;
        write(1, DEFINITION | (hasDeveloperFields ? WITH_DEVELOPER_FIELDS : 0) | localType);
        write(1, 0);
        write(1, 0);
        write(2, layout.message());
        write(1, layout.fields().size() + layout.unset().size());
        define(layout.fields());
        define(layout.unset());
        if (hasDeveloperFields) {
            write(1, layout.developer().size());
            for (Field field : layout.developer()) {
                write(1, field.number());
                write(1, field.size());
                write(1, 0);
            }
        }
    }

    private void define(List<Field> fields) {
        for (Field field : fields) {
            write(1, field.number());
            write(1, field.size());
            write(1, field.type().code());
        }
    }

    /** Writes a message; the values come in the order of the layout, developer fields last. */
    void message(int localType, long... values) {
        Layout layout = layouts[localType];
        if (layout == null || values.length != layout.values()) {
            throw new IllegalArgumentException("Local type " + localType + " has other fields");
        }
        write(1, localType);
        int next = 0;
        for (Field field : layout.fields()) {
            write(field, values[next++]);
        }
        for (Field field : layout.unset()) {
            write(field, NONE);
        }
        for (Field field : layout.developer()) {
            write(field, values[next++]);
        }
    }

    /** The file. */
    byte[] finish() {
        int end = size;
        size = 0;
        write(1, HEADER_SIZE);
        write(1, PROTOCOL_2_0);
        write(2, PROFILE_21_158);
        write(4, end - HEADER_SIZE);
        write(4, text(".FIT"));
        write(2, Crc.of(bytes, 0, HEADER_WITHOUT_CHECKSUM));
        size = end;
        write(2, Crc.of(bytes, 0, end));
        return Arrays.copyOf(bytes, size);
    }

    /** An array gets the value in its first element and is invalid after it; a text is filled up with zeros. */
    private void write(Field field, long value) {
        BaseType type = field.type();
        if (type == BaseType.STRING) {
            write(field.size(), value == NONE ? 0 : value);
            return;
        }
        for (int i = 0; i < field.count(); i++) {
            write(type.size(), i > 0 || value == NONE ? type.invalid() : value);
        }
    }

    private void write(int count, long value) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + count);
        }
        for (int i = 0; i < count; i++) {
            bytes[size++] = i < Long.BYTES ? (byte) (value >> (8 * i)) : 0;
        }
    }
}
