package io.github.easeback.fit;

import com.garmin.fit.Decode;
import com.garmin.fit.Fit;
import com.garmin.fit.MesgListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Messages for the SDK's decoder, byte for byte as in the file, in one small stream. What the decoder stumbles over is taken out of
 * the definitions: developer fields, fields without a size, and fields whose size is no multiple of that of their type.
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
        int fields = 0;
        for (int i = 0; i < definition.fieldCount(); i++) {
            fields += definition.size(i) > 0 ? 1 : 0;
        }
        stream.write(Fit.HDR_TYPE_DEF_BIT | local);
        stream.write(0);
        stream.write(definition.isBigEndian() ? Fit.ARCH_ENDIAN_BIG : Fit.ARCH_ENDIAN_LITTLE);
        int message = definition.message();
        stream.write(definition.isBigEndian() ? message >> 8 : message);
        stream.write(definition.isBigEndian() ? message : message >> 8);
        stream.write(fields);
        for (int i = 0; i < definition.fieldCount(); i++) {
            if (definition.size(i) > 0) {
                stream.write(definition.number(i));
                stream.write(definition.size(i));
                stream.write(type(definition, i));
            }
        }
    }

    private static int type(Definition definition, int field) {
        int type = definition.type(field);
        int base = type & Fit.BASE_TYPE_NUM_MASK;
        return base < Fit.BASE_TYPES && definition.size(field) % Fit.baseTypeSizes[base] == 0 ? type : UNKNOWN_TYPE;
    }

    /**
     * Decodes the messages added so far, in their order. A fresh decoder each time: a used one keeps accumulated values and doubles
     * compressed distances.
     *
     * @throws RuntimeException if the bytes are hostile: index and null pointer errors besides the decoder's own exception
     */
    void decode(MesgListener listener) {
        if (stream.size() > 0) {
            Decode decoder = new Decode();
            decoder.skipHeader();
            decoder.read(new ByteArrayInputStream(stream.toByteArray()), listener);
        }
    }
}
