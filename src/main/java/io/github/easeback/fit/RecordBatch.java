package io.github.easeback.fit;

import io.github.easeback.activity.Samples;
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
    private int[] messages = new int[FIRST_CAPACITY];
    private long[] times = new long[FIRST_CAPACITY];
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
            messages = Arrays.copyOf(messages, 2 * count);
            times = Arrays.copyOf(times, 2 * count);
        }
        messages[count] = at;
        times[count] = timeMillis;
        count++;
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
