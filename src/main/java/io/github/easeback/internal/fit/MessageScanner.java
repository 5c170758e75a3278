package io.github.easeback.internal.fit;

import com.garmin.fit.Fit;
import org.jspecify.annotations.Nullable;

/** Walks over the messages of a part by the lengths in their definitions, without decoding them. */
final class MessageScanner {

    /** Says that no message can stand at an offset. */
    static final int FAULT = -1;

    private final byte[] bytes;
    private final MessageVisitor visitor;
    private final @Nullable Definition[] definitions;
    private final MessageClock clock = new MessageClock();

    MessageScanner(byte[] bytes, MessageVisitor visitor) {
        this(bytes, visitor, new Definition[Fit.MAX_LOCAL_MESGS]);
    }

    private MessageScanner(byte[] bytes, MessageVisitor visitor, @Nullable Definition[] definitions) {
        this.bytes = bytes;
        this.visitor = visitor;
        this.definitions = definitions;
    }

    /** Another scanner that knows the same definitions. */
    MessageScanner copy(MessageVisitor newVisitor) {
        return new MessageScanner(bytes, newVisitor, definitions.clone());
    }

    /**
     * Walks to an offset, or to the first place where no message can stand.
     *
     * @return where it stopped
     */
    int scan(int from, int to) {
        int at = from;
        while (at < to) {
            int next = step(at, to);
            if (next == FAULT) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /**
     * Takes one message.
     *
     * @return the offset after it, or {@link #FAULT} if none can stand here or it goes beyond the limit
     */
    int step(int at, int limit) {
        int header = bytes[at];
        if ((header & Fit.HDR_TIME_REC_BIT) != 0) {
            int local = (header & Fit.HDR_TIME_TYPE_MASK) >> Fit.HDR_TIME_TYPE_SHIFT;
            return data(definitions[local], at, limit);
        }
        int local = header & Fit.HDR_TYPE_MASK;
        return (header & Fit.HDR_TYPE_DEF_BIT) != 0
                ? definition(local, at, limit)
                : data(definitions[local], at, limit);
    }

    private int definition(int local, int at, int limit) {
        Definition definition = Definition.read(bytes, at, limit);
        if (definition == null) {
            return FAULT;
        }
        definitions[local] = definition;
        return definition.end();
    }

    private int data(@Nullable Definition definition, int at, int limit) {
        if (definition == null || definition.dataBytes() >= limit - at) {
            return FAULT;
        }
        visitor.visit(definition, at, time(definition, at));
        return at + 1 + definition.dataBytes();
    }

    private long time(Definition definition, int at) {
        if (isCompressed(bytes[at])) {
            return clock.advance(bytes[at]);
        }
        if (!definition.hasTimestamp()) {
            return MessageClock.NONE;
        }
        long time = definition.time(at + 1);
        clock.set(time);
        return time;
    }

    /** True if a header carries the low bits of the time. */
    static boolean isCompressed(byte header) {
        return (header & Fit.HDR_TIME_REC_BIT) != 0;
    }
}
