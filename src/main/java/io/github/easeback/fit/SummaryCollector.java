package io.github.easeback.fit;

import com.garmin.fit.Mesg;
import io.github.easeback.activity.RepairCode;
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
        Iteration iteration = new Iteration(content);
        try {
            stream.decode(iteration::accept);
        } catch (RuntimeException e) {
            // Hostile bytes make the decoder throw index and null pointer errors besides its own exception.
            iteration.skip(
                    "From this message on the summary of the file can't be decoded; what stands before it was read.");
        }
    }

    /** Goes through the decoded messages beside their offsets. */
    private final class Iteration {

        private final PartContent content;
        private int next;

        Iteration(PartContent content) {
            this.content = content;
        }

        void accept(Mesg message) {
            try {
                content.add(message);
            } catch (RuntimeException e) {
                // A field of an unexpected type makes the SDK's getters throw.
                skip("A message of the type " + message.getName() + " can't be decoded; it was skipped.");
            }
            next++;
        }

        void skip(String reason) {
            int at = offsets[Math.min(next, count - 1)];
            content.note(new Note(RepairCode.MESSAGE_SKIPPED, reason, at));
        }
    }
}
