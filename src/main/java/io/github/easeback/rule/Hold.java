package io.github.easeback.rule;

import java.time.LocalDate;

/** A limit that a jump broke and that stays the limit for a time, or the jump would pay for the next one. */
record Hold(double limit, LocalDate lastDay) {

    /** As long as the window of the rule on single runs; library convention. */
    static final int DAYS = 30;

    /** The hold after a run, or after a week that ended, on a day. */
    static Hold after(LocalDate day, double limit) {
        return new Hold(limit, day.plusDays(DAYS));
    }

    boolean isOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }
}
