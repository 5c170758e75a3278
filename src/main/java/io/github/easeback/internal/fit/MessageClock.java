package io.github.easeback.internal.fit;

import com.garmin.fit.Fit;

/**
 * The time of the messages of a part. Most messages carry it; one with a compressed header carries only the low bits of it and goes on
 * from the message before, whatever that was (FIT protocol, "Compressed Timestamp Header").
 */
final class MessageClock {

    /** Stands for a message without a time. */
    static final long NONE = 0xffff_ffffL;

    private long time;
    private int lowBits;

    /** Takes the full time of a message, or {@link #NONE}. */
    void set(long newTime) {
        if (newTime != NONE) {
            time = newTime;
            lowBits = (int) newTime & Fit.HDR_TIME_OFFSET_MASK;
        }
    }

    /** Goes on to the next time with the low bits of a compressed header. */
    long advance(int header) {
        int newLowBits = header & Fit.HDR_TIME_OFFSET_MASK;
        time += (newLowBits - lowBits) & Fit.HDR_TIME_OFFSET_MASK;
        lowBits = newLowBits;
        return time;
    }
}
