package io.github.easeback.form;

/** Counts walks and jogs. Each has at least the shortest bout of moving; a mere stand interrupts a jog, but does not end it. */
final class BoutCount {

    private boolean isJog;
    private boolean isWalk;
    private long movedMillis;
    private boolean wasRunning;
    private int walks;
    private int jogs;

    /** Goes on by a step. */
    void add(boolean isRunning, boolean isStanding, long millis) {
        if (isRunning != wasRunning) {
            movedMillis = 0;
            wasRunning = isRunning;
        }
        movedMillis += isStanding ? 0 : millis;
        if (movedMillis >= GaitPhases.SHORTEST_BOUT_MILLIS) {
            jogs += isRunning && !isJog ? 1 : 0;
            walks += isRunning || isWalk ? 0 : 1;
            isJog = isRunning;
            isWalk = !isRunning;
        }
    }

    /** How many walks there were. */
    int walks() {
        return walks;
    }

    /** How many jogs there were. */
    int jogs() {
        return jogs;
    }
}
