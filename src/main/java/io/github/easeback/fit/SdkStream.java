package io.github.easeback.fit;

import com.garmin.fit.Fit;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Messages for the SDK's decoder, byte for byte as in the file, in one small stream. The definitions are cleaned of what the decoder
 * stumbles over (developer fields, fields without a size, sizes that are no multiple of that of the type) and tell it to skip fields
 * that nobody uses.
 */
final class SdkStream {

    /** A base type that does not exist; the decoder skips such fields. */
    private static final int UNKNOWN_TYPE = Fit.BASE_TYPE_NUM_MASK;

    private final byte[] bytes;
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final @Nullable Definition[] written = new Definition[Fit.MAX_LOCAL_MESGS];

    SdkStream(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Adds the message whose header is at an offset. */
    void add(Definition definition, int at) {
        int local = local(bytes[at]);
        if (written[local] != definition) {
            write(definition, local);
            written[local] = definition;
        }
        stream.write(bytes[at]);
        stream.write(bytes, at + 1, definition.fieldBytes());
    }

    private static int local(byte header) {
        return MessageScanner.isCompressed(header)
                ? (header & Fit.HDR_TIME_TYPE_MASK) >> Fit.HDR_TIME_TYPE_SHIFT
                : header & Fit.HDR_TYPE_MASK;
    }

    private void write(Definition definition, int local) {
        ByteBuffer message = ByteBuffer.allocate(Definition.length(definition.fieldCount()))
                .order(definition.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .put((byte) (Fit.HDR_TYPE_DEF_BIT | local))
                .put((byte) 0)
                .put((byte) (definition.isBigEndian() ? Fit.ARCH_ENDIAN_BIG : Fit.ARCH_ENDIAN_LITTLE))
                .putShort((short) definition.message());
        int countAt = message.position();
        message.put((byte) 0);
        int fields = 0;
        for (int i = 0; i < definition.fieldCount(); i++) {
            if (definition.size(i) > 0) {
                fields++;
                message.put((byte) definition.number(i))
                        .put((byte) definition.size(i))
                        .put((byte) type(definition, i));
            }
        }
        message.put(countAt, (byte) fields);
        stream.write(message.array(), 0, message.position());
    }

    private static int type(Definition definition, int field) {
        int type = definition.type(field);
        int base = type & Fit.BASE_TYPE_NUM_MASK;
        boolean isSound = base < Fit.BASE_TYPES && definition.size(field) % Fit.baseTypeSizes[base] == 0;
        return isSound && SummaryFields.isUsed(definition.message(), definition.number(field)) ? type : UNKNOWN_TYPE;
    }

    /** Has the messages decoded that were added so far. */
    SdkMessages messages() {
        return new SdkMessages(stream.toByteArray());
    }
}
