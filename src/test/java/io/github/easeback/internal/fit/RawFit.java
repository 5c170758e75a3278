package io.github.easeback.internal.fit;

import com.garmin.fit.CRC16;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes FIT files by hand, for what the SDK's encoder can't do: little-endian as watches write, and fields of any size,
 * type and raw value.
 */
final class RawFit {

    private static final int PROTOCOL_2_0 = 0x20;
    private static final int DEFINITION = 0x40;
    private static final int COMPRESSED = 0x80;
    private static final int HEADER_SIZE = 14;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    /** One field of a message: its number, its size in bytes, its FIT base type, and its bytes as one number. */
    record Field(int number, int size, int baseType, long value) {

        static Field enumeration(int number, long value) {
            return new Field(number, 1, 0x00, value);
        }

        static Field uint8(int number, long value) {
            return new Field(number, 1, 0x02, value);
        }

        static Field uint16(int number, long value) {
            return new Field(number, 2, 0x84, value);
        }

        static Field uint32(int number, long value) {
            return new Field(number, 4, 0x86, value);
        }

        static Field bytes(int number, int size, long value) {
            return new Field(number, size, 0x0d, value);
        }
    }

    /** Adds a definition and one message after it. */
    RawFit message(int number, Field... fields) {
        write(data, 1, DEFINITION);
        write(data, 1, 0);
        write(data, 1, 0);
        write(data, 2, number);
        write(data, 1, fields.length);
        for (Field field : fields) {
            write(data, 1, field.number());
            write(data, 1, field.size());
            write(data, 1, field.baseType());
        }
        write(data, 1, 0);
        for (Field field : fields) {
            write(data, field.size(), field.value());
        }
        return this;
    }

    /** Adds another message of the definition before it. */
    RawFit again(Field... fields) {
        write(data, 1, 0);
        return values(fields);
    }

    /** Adds another message of the definition before it, whose header carries the low bits of its time. */
    RawFit compressed(long time, Field... fields) {
        write(data, 1, COMPRESSED | (time & 0x1f));
        return values(fields);
    }

    private RawFit values(Field... fields) {
        for (Field field : fields) {
            write(data, field.size(), field.value());
        }
        return this;
    }

    /** Adds any bytes. */
    RawFit anything(int... any) {
        for (int one : any) {
            write(data, 1, one);
        }
        return this;
    }

    /** The file, with a header of 14 bytes. */
    byte[] bytes() {
        return withHeaderOf(HEADER_SIZE);
    }

    /** The file, with a header of 12 or 14 bytes. */
    byte[] withHeaderOf(int headerSize) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file, 1, headerSize);
        write(file, 1, PROTOCOL_2_0);
        write(file, 2, 0);
        write(file, 4, data.size());
        file.writeBytes(".FIT".getBytes(StandardCharsets.US_ASCII));
        write(file, headerSize - 12, 0);
        file.writeBytes(data.toByteArray());
        CRC16 checksum = new CRC16();
        checksum.update(file.toByteArray(), 0, file.size());
        write(file, 2, checksum.getValue());
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int size, long value) {
        for (int i = 0; i < size; i++) {
            out.write((int) (value >> (8 * i)));
        }
    }
}
