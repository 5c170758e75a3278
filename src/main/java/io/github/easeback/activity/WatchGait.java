package io.github.easeback.activity;

import java.time.Duration;

/**
 * How long a watch itself says that somebody ran, walked and stood. It stands beside what the samples tell ({@link Gait}) and is never added to it. Watches change
 * their mind often, so what they call something else for less than 15 s belongs to what was before (library convention).
 *
 * @param running the timer time of the running, not negative
 * @param walking the timer time of the walking, not negative
 * @param standing the timer time of the standing, not negative
 */
public record WatchGait(Duration running, Duration walking, Duration standing) {

    /**
     * Checks the times.
     *
     * @throws NullPointerException if one is null
     * @throws IllegalArgumentException if one is negative
     */
    public WatchGait {
        Check.time("running", running);
        Check.time("walking", walking);
        Check.time("standing", standing);
    }
}
