package io.github.easeback.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FitWriterTest {

    private static final Layout LAYOUT = new Layout(0x1234)
            .with(BaseType.UINT16, 1)
            .withMany(BaseType.STRING, 4, 2)
            .withMany(BaseType.UINT8, 2, 3)
            .unset(BaseType.SINT8, 4)
            .withDeveloper(BaseType.UINT8, 5);

    private static byte[] data(FitWriter writer) {
        byte[] file = writer.finish();
        return Arrays.copyOfRange(file, 14, file.length - 2);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Written out by hand after the FIT protocol, "Definition Message" and "Data Message". */
    @Test
    void definitionAndMessageAreLittleEndian() {
        FitWriter writer = new FitWriter(14);
        writer.define(3, LAYOUT);
        writer.message(3, 0x0102, FitWriter.text("abc"), 7, 9);

        assertArrayEquals(
                bytes(
                        0x63, 0, 0, 0x34, 0x12, 4, 1, 2, 0x84, 2, 4, 0x07, 3, 2, 0x02, 4, 1, 0x01, 1, 5, 1, 0, 0x03,
                        0x02, 0x01, 'a', 'b', 'c', 0, 7, 0xff, 0x7f, 9),
                data(writer));
    }

    @Test
    void missingValuesAreInvalid() {
        FitWriter writer = new FitWriter(14);
        writer.define(0, LAYOUT);
        writer.message(0, FitWriter.NONE, FitWriter.NONE, FitWriter.NONE, FitWriter.NONE);
        byte[] data = data(writer);

        assertArrayEquals(
                bytes(0, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0x7f, 0xff),
                Arrays.copyOfRange(data, data.length - 11, data.length));
    }

    @Test
    void headerAndFileHaveTheirChecksums() {
        byte[] file = new FitWriter(16).finish();

        assertArrayEquals(bytes(14, 0x20, 0xa6, 0x52, 0, 0, 0, 0, '.', 'F', 'I', 'T'), Arrays.copyOf(file, 12));
        assertEquals(0, Crc.of(file, 0, 14));
        assertEquals(0, Crc.of(file));
    }

    @Test
    void messageThatDoesNotFitItsDefinitionIsRefused() {
        FitWriter writer = new FitWriter(16);
        writer.define(0, LAYOUT);

        assertThrows(IllegalArgumentException.class, () -> writer.message(0, 1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> writer.message(1, 1, 2, 3, 4));
    }
}
