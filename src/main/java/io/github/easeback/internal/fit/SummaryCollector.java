package io.github.easeback.internal.fit;

import com.garmin.fit.Mesg;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Repair;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Collects messages for the SDK's decoder, and has them decoded. */
final class SummaryCollector implements MessageVisitor {

    /** No recording has more messages, and a hostile file must not fill the memory. */
    private static final int MOST_MESSAGES = 2 * RecordBatch.MOST_SAMPLES;

    private static final int FIRST_CAPACITY = 64;

    private final IntPredicate wanted;
    private final SdkStream stream;
    private int[] offsets = new int[FIRST_CAPACITY];
    private int count;

    /**
     * Collects some kinds of messages.
     *
     * @param bytes the file
     * @param wanted tells by the numbers of the profile which messages to collect
     */
    SummaryCollector(byte[] bytes, IntPredicate wanted) {
        this.wanted = wanted;
        stream = new SdkStream(bytes);
    }

    @Override
    public void visit(Definition definition, int at, long time) {
        if (count < MOST_MESSAGES && wanted.test(definition.message())) {
            offsets = count == offsets.length ? Arrays.copyOf(offsets, 2 * count) : offsets;
            offsets[count] = at;
            count++;
            stream.add(definition, at);
        }
    }

    /** Decodes what was collected; a message that can't be decoded is skipped and noted. */
    void decodeInto(PartContent content) {
        SdkMessages messages = stream.messages();
        int index = 0;
        try {
            for (Mesg message = messages.next(); message != null; message = messages.next()) {
                add(message, index, content);
                index++;
            }
        } catch (RuntimeException e) {
            // Hostile bytes make the decoder throw index and null pointer errors besides its own exception.
            skipped(content, index, Message.of("fit.summary-breaks-off"));
        }
    }

    private void add(Mesg message, int index, PartContent content) {
        try {
            content.add(message);
        } catch (RuntimeException e) {
            // A field of an unexpected type makes the SDK's getters throw.
            skipped(content, index, Message.of("fit.message-skipped").with("type", message.getName()));
        }
    }

    private void skipped(PartContent content, int index, Message reason) {
        content.note(new Note(Repair.Code.MESSAGE_SKIPPED, reason, offsets[Math.min(index, count - 1)]));
    }
}
