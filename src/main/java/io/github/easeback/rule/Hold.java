package io.github.easeback.rule;

import java.time.LocalDate;

/** A limit that a jump broke and that stays the limit for a time, or the jump would pay for the next one. */
record Hold(double limit, LocalDate lastDay) {

    /** The hold after a run, or after a week that ended, on a day. */
    static Hold after(LocalDate day, double limit) {
        return new Hold(limit, day.plusDays(Allowance.HELD_DAYS));
    }

    boolean isOn(LocalDate day) {
        return !day.isAfter(lastDay);
    }
}
