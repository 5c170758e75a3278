package io.github.easeback.internal.fit;

import io.github.easeback.internal.recording.Samples;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Record messages of one definition in a row. Their fields are taken column by column rather than message by message: then the loops are
 * short, the columns have the right size at once, and that is several times as fast.
 */
final class RecordBatch {

    /** Twelve days at one sample a second; more are no recording, and a hostile file must not fill the memory. */
    static final int MOST_SAMPLES = 1 << 20;

    private static final int FIRST_CAPACITY = 1024;

    private final byte[] bytes;
    private final Samples.Builder samples = new Samples.Builder(0);
    private @Nullable Definition definition;
    private int[] messages = {};
    private long[] times = {};
    private int count;
    private int total;

    RecordBatch(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Adds the message whose data start at an offset. */
    void add(Definition newDefinition, int at, long timeMillis) {
        total++;
        if (total > MOST_SAMPLES) {
            return;
        }
        if (definition != newDefinition) {
            flush();
            definition = newDefinition;
        }
        if (count == messages.length) {
            int capacity = Math.max(FIRST_CAPACITY, 2 * count);
            messages = Arrays.copyOf(messages, capacity);
            times = Arrays.copyOf(times, capacity);
        }
        messages[count] = at;
        times[count] = timeMillis;
        count++;
    }

    /** Whether there were more messages than are read. */
    boolean isCutShort() {
        return total > MOST_SAMPLES;
    }

    /** Hands over the samples of all messages. */
    Samples.Builder samples() {
        flush();
        return samples;
    }

    private void flush() {
        if (definition != null && count > 0) {
            samples.addAll(times, count);
            definition.plan().fill(samples, bytes, messages, count);
        }
        count = 0;
    }
}
