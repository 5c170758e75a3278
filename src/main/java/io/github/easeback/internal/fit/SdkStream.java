package io.github.easeback.internal.fit;

import com.garmin.fit.Fit;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Messages for the SDK's decoder in one small stream, their values byte for byte as in the file. Fields that nobody uses are left out of
 * definitions and messages, and so is what the decoder stumbles over: developer fields, fields without a size, sizes that are no multiple of
 * that of the type.
 */
final class SdkStream {

    /** A base type that does not exist; the decoder skips such fields. */
    private static final int UNKNOWN_TYPE = Fit.BASE_TYPE_NUM_MASK;

    private final byte[] bytes;
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final @Nullable Definition[] written = new Definition[Fit.MAX_LOCAL_MESGS];
    private final BitSet[] handed = new BitSet[Fit.MAX_LOCAL_MESGS];

    SdkStream(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Adds the message whose header is at an offset. */
    void add(Definition definition, int at) {
        int local = local(bytes[at]);
        if (written[local] != definition) {
            handed[local] = handed(definition);
            write(definition, local);
            written[local] = definition;
        }
        stream.write(bytes[at]);
        int from = at + 1;
        for (int i = 0; i < definition.fieldCount(); i++) {
            if (handed[local].get(i)) {
                stream.write(bytes, from, definition.size(i));
            }
            from += definition.size(i);
        }
    }

    private static int local(byte header) {
        return MessageScanner.isCompressed(header)
                ? (header & Fit.HDR_TIME_TYPE_MASK) >> Fit.HDR_TIME_TYPE_SHIFT
                : header & Fit.HDR_TYPE_MASK;
    }

    /** The fields that the decoder gets, by their place. Each message has to arrive, so one without any such field keeps its first. */
    private static BitSet handed(Definition definition) {
        IntPredicate used = UsedFields.of(definition.message());
        BitSet fields = new BitSet();
        for (int i = 0; i < definition.fieldCount(); i++) {
            if (isSound(definition, i) && used.test(definition.number(i))) {
                fields.set(i);
            }
        }
        for (int i = 0; fields.isEmpty() && i < definition.fieldCount(); i++) {
            fields.set(i, definition.size(i) > 0);
        }
        return fields;
    }

    private static boolean isSound(Definition definition, int field) {
        int base = definition.type(field) & Fit.BASE_TYPE_NUM_MASK;
        int size = definition.size(field);
        return size > 0 && base < Fit.BASE_TYPES && size % Fit.baseTypeSizes[base] == 0;
    }

    private void write(Definition definition, int local) {
        BitSet fields = handed[local];
        ByteBuffer message = ByteBuffer.allocate(Definition.length(fields.cardinality()))
                .order(definition.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .put((byte) (Fit.HDR_TYPE_DEF_BIT | local))
                .put((byte) 0)
                .put((byte) (definition.isBigEndian() ? Fit.ARCH_ENDIAN_BIG : Fit.ARCH_ENDIAN_LITTLE))
                .putShort((short) definition.message())
                .put((byte) fields.cardinality());
        fields.stream()
                .forEach(i -> message.put((byte) definition.number(i))
                        .put((byte) definition.size(i))
                        .put((byte) (isSound(definition, i) ? definition.type(i) : UNKNOWN_TYPE)));
        stream.write(message.array(), 0, message.position());
    }

    /** Has the messages decoded that were added so far. */
    SdkMessages messages() {
        return new SdkMessages(stream.toByteArray());
    }
}
