package io.github.easeback.internal.fit;

/**
 * Tells whether sound messages begin at an offset after a fault: many in a row, or up to the end, each with a time that
 * fits to the messages before the fault. Any bytes look like one message; hardly any look like many.
 */
final class SoundStretch implements MessageVisitor {

    private static final int ENOUGH = 50;
    /** Definitions are no proof, and a chain of nothing else must not be walked from each of its offsets. */
    private static final int MOST_STEPS = 4 * ENOUGH;

    private static final long DAY = 24 * 3600L;
    /** No recording goes on for longer. */
    private static final long LONGEST = 7 * DAY;
    /** What lies below is the time since the device was switched on, not a date (FIT profile, {@code date_time}). */
    private static final long FIRST_DATE = 0x1000_0000L;

    private final MessageScanner before;
    private final long earliest;
    private final long latest;
    private final int limit;
    private int messages;
    private boolean isPlausible;

    /**
     * Looks for messages that go on from others.
     *
     * @param before knows the definitions up to the fault
     * @param firstTime a time before the fault, or {@link MessageClock#NONE}
     * @param limit where the data end
     */
    SoundStretch(MessageScanner before, long firstTime, int limit) {
        this.before = before;
        this.limit = limit;
        earliest = firstTime == MessageClock.NONE ? FIRST_DATE : firstTime - DAY;
        latest = firstTime == MessageClock.NONE ? MessageClock.NONE - 1 : firstTime + LONGEST;
    }

    static boolean isDate(long time) {
        return time >= FIRST_DATE && time != MessageClock.NONE;
    }

    boolean beginsAt(int start) {
        messages = 0;
        isPlausible = true;
        MessageScanner scanner = before.copy(this);
        int at = start;
        for (int steps = 0; isPlausible && messages < ENOUGH && steps < MOST_STEPS && at < limit; steps++) {
            int next = scanner.step(at, limit);
            if (next == MessageScanner.FAULT) {
                return messages > 0 && limit - at <= Checksum.SIZE;
            }
            at = next;
        }
        return isPlausible && messages > 0;
    }

    /** The first message needs a time, since without one there is nothing to tell it from noise. */
    @Override
    public void visit(Definition definition, int at, long time) {
        boolean isTimed = time != MessageClock.NONE;
        isPlausible &= isTimed ? time >= earliest && time <= latest : messages > 0;
        messages++;
    }
}
