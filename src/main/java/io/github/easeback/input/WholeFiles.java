package io.github.easeback.input;

import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.zip.CRC32C;

/** Takes files into memory and has them decoded, those of an archive on other threads while the next ones are unpacked, unless a caller reads on its own thread. */
final class WholeFiles {

    private final Tally tally;

    /** Decodes one file. */
    interface Decoder {

        /**
         * Decodes one file.
         *
         * @param source its name, for messages
         * @param bytes what is there of it
         * @param fault what was wrong with the archive around it
         */
        DecodedFile decode(String source, byte[] bytes, Optional<Message> fault) throws IOException;
    }

    WholeFiles(Tally tally) {
        this.tally = tally;
    }

    /** Reads a file, unless it has more bytes than the limits allow. */
    void read(Content content, Inputs inputs, Sink sink, Decoder decoder) throws IOException {
        begin(content, inputs, sink);
        int most = (int) Math.min(content.budget().limits().fileBytes(), Content.LARGEST_ARRAY - 1);
        byte[] bytes = content.readUpTo(most + 1);
        if (bytes.length > most) {
            sink.leaveOut(
                    content.source(),
                    LeftOut.Code.TOO_LARGE,
                    Message.of("file.too-large").with("most", most));
            end(content);
        } else {
            decode(content, bytes, sink, decoder);
        }
    }

    /** Decodes a file by its first bytes alone. */
    void readHead(Content content, Inputs inputs, Sink sink, Decoder decoder) throws IOException {
        begin(content, inputs, sink);
        decode(content, content.head(), sink, decoder);
    }

    /** Counts a file that is going to be read. */
    void begin(Content content, Inputs inputs, Sink sink) {
        inputs.checkCancelled();
        sink.countFile();
        if (content.isPacked()) {
            tally.found(1);
        }
    }

    /** A file on disk is done when all that is packed in it is. */
    void end(Content content) {
        if (content.isPacked()) {
            tally.done(content.source());
        }
    }

    private void decode(Content content, byte[] bytes, Sink sink, Decoder decoder) {
        Callable<DecodedFile> decoding = () -> {
            DecodedFile file = decoder.decode(content.source(), bytes, content.fault())
                    .orElse(LeftOut.of(content.source(), LeftOut.Code.NO_DATA, Message.of("file.no-activity")));
            tally.read(bytes.length);
            end(content);
            return file;
        };
        ForkJoinTask<DecodedFile> task = ForkJoinTask.adapt(decoding);
        if (content.isPacked() && ForkJoinTask.inForkJoinPool()) {
            sink.addLater(task, bytes.length);
        } else {
            sink.add(task.invoke());
        }
    }

    /** The size and a checksum of a file. */
    static long fingerprint(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length);
        return checksum.getValue() << Integer.SIZE | bytes.length;
    }
}
