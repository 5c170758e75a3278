package io.github.easeback.internal.fit;

import com.garmin.fit.Decode;
import com.garmin.fit.Mesg;
import org.jspecify.annotations.Nullable;

/**
 * The messages that the SDK's decoder makes of a stream. A fresh decoder each time: a used one keeps accumulated values and doubles
 * compressed distances. It is fed byte by byte, since its own loop over a stream is so large that a short program spends a second on
 * compiling it.
 */
final class SdkMessages {

    private final byte[] stream;
    private final Decode decoder = new Decode();
    private int at;

    SdkMessages(byte[] stream) {
        this.stream = stream;
        decoder.skipHeader();
    }

    /**
     * Decodes the next message.
     *
     * @return the message, or null if there is none left
     * @throws RuntimeException if the bytes are hostile: index and null pointer errors besides the decoder's own exception
     */
    @Nullable
    Mesg next() {
        while (at < stream.length) {
            Decode.RETURN result = decoder.read(stream[at]);
            at++;
            if (result == Decode.RETURN.MESG) {
                return decoder.getMesg();
            }
        }
        return null;
    }
}
