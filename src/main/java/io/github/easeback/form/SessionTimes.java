package io.github.easeback.form;

import io.github.easeback.activity.SessionSummary;
import java.time.Duration;
import java.util.Optional;

/**
 * Timer and elapsed time of a session. The timer can't run for longer than the clock; where it does, some programs have written the two the wrong way
 * round.
 *
 * @param timer the time without pauses
 * @param elapsed the time from start to end
 * @param isSwapped whether the file has them the other way round
 */
record SessionTimes(Optional<Duration> timer, Optional<Duration> elapsed, boolean isSwapped) {

    /** The times as they can be. */
    static SessionTimes of(SessionSummary session) {
        Optional<Duration> timer = session.timerTime();
        Optional<Duration> elapsed = session.elapsedTime();
        boolean isLonger =
                timer.isPresent() && elapsed.isPresent() && timer.get().compareTo(elapsed.get()) > 0;
        // Some watches round one of the two, so that the timer is longer by a second.
        return isLonger && !Agreement.between(timer, elapsed)
                ? new SessionTimes(elapsed, timer, true)
                : new SessionTimes(timer, elapsed, false);
    }

    /** The times, unless the samples say that the timer was right and the elapsed time was not. */
    SessionTimes heldAgainst(Optional<Duration> sampledTimer) {
        boolean isTimerRight = isSwapped
                && sampledTimer.isPresent()
                && Agreement.between(elapsed, sampledTimer)
                && !Agreement.between(timer, sampledTimer);
        return isTimerRight ? new SessionTimes(elapsed, elapsed, false) : this;
    }
}
