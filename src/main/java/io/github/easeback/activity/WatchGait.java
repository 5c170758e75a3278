package io.github.easeback.activity;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a watch itself says that somebody ran, walked and stood. It stands beside what the samples tell ({@link Gait}) and is never added to it. Watches change
 * their mind often, so what they call something else for less than 15 s belongs to what was before (library convention). Some watches mark their walks and
 * nothing else.
 *
 * @param running the timer time of the running, not negative; absent if only the walks are marked
 * @param walking the timer time of the walking, not negative
 * @param standing the timer time of the standing, not negative; absent if only the walks are marked
 */
public record WatchGait(Optional<Duration> running, Duration walking, Optional<Duration> standing) {

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

    /**
     * What a watch says that tells all three apart.
     *
     * @param running the timer time of the running, not negative
     * @param walking the timer time of the walking, not negative
     * @param standing the timer time of the standing, not negative
     * @throws NullPointerException if one is null
     * @throws IllegalArgumentException if one is negative
     */
    public WatchGait(Duration running, Duration walking, Duration standing) {
        this(Optional.of(Check.time("running", running)), walking, Optional.of(Check.time("standing", standing)));
    }

    /**
     * What a watch says that only marks its walks.
     *
     * @param walking the timer time of the walking, not negative
     * @return what it says
     */
    public static WatchGait ofWalks(Duration walking) {
        return new WatchGait(Optional.empty(), walking, Optional.empty());
    }
}
