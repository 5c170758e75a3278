package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.SessionSummary;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.util.Optional;

/**
 * Timer and elapsed time of a session. The timer can't run for longer than the clock; where it does, some programs have written the two the wrong way
 * round, and some have written both in another unit.
 *
 * @param timer the time without pauses
 * @param elapsed the time from start to end
 * @param fault what was wrong with the times of the file
 */
record SessionTimes(Optional<Duration> timer, Optional<Duration> elapsed, Optional<Message> fault) {

    /**
     * The times as they can be; the timer is absent where it is longer than the time from start to end, which the samples confirm.
     *
     * @param recording the recording with the session
     * @param span the time from the first sample to the last one
     */
    static SessionTimes of(Recording recording, Optional<Duration> span) {
        SessionSummary session = recording.summary().orElse(SessionSummary.UNKNOWN);
        Optional<Duration> timer = session.totals().timerTime();
        Optional<Duration> elapsed = session.totals().elapsedTime();
        Optional<Duration> clock = session.start()
                .flatMap(start -> session.end().map(end -> Duration.between(start, end)))
                .filter(time -> span.isPresent() && Agreement.between(Optional.of(time), span));
        if (isLonger(timer, clock)) {
            return new SessionTimes(
                    Optional.empty(), clock, Optional.of(TotalsMessages.longerThanTheClock(timer.get(), clock.get())));
        }
        // Some watches round one of the two, so that the timer is longer by a second.
        return isLonger(timer, elapsed)
                ? new SessionTimes(elapsed, timer, Optional.of(TotalsMessages.timerLonger(timer.get(), elapsed.get())))
                : new SessionTimes(timer, elapsed, Optional.empty());
    }

    private static boolean isLonger(Optional<Duration> one, Optional<Duration> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().compareTo(other.get()) > 0
                && !Agreement.between(one, other);
    }

    /** The times, unless the samples say that the timer was right and the elapsed time was not. */
    SessionTimes heldAgainst(Optional<Duration> sampledTimer) {
        boolean isTimerRight = isLonger(elapsed, timer)
                && fault.isPresent()
                && sampledTimer.isPresent()
                && Agreement.between(elapsed, sampledTimer)
                && !Agreement.between(timer, sampledTimer);
        return isTimerRight ? new SessionTimes(elapsed, elapsed, Optional.empty()) : this;
    }
}
