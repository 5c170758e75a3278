package io.github.easeback.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.OptionalDouble;

/**
 * An activity of another sport than running, such as a walk, a hike or a ride: what a runner did besides. It is no run, counts in no load, and is judged by no rule. Immutable.
 *
 * @param source the file as the caller would find it again, with {@code #n} for the n-th session of a file of several; untrusted text
 * @param sport the name of the sport as the file has it, in lower case: that of FIT, such as {@code walking}, where the format has one or means one of its own; never
 *     empty; untrusted text
 * @param start the start
 * @param localStart the local time of the start
 * @param timerTime the time without pauses, as far as the file tells them; above 0
 * @param distanceMetres the distance in metres, above 0; absent if it is not known
 */
public record OtherActivity(
        String source,
        String sport,
        Instant start,
        LocalDateTime localStart,
        Duration timerTime,
        OptionalDouble distanceMetres) {

    /** The FIT name of walking, under which runs that were walked all along belong too. */
    public static final String WALKING = "walking";

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the sport has no name, the time is not above 0, or the distance is negative, 0 or not finite
     */
    public OtherActivity {
        Check.required("source", source);
        Check.required("start", start);
        Check.required("localStart", localStart);
        Check.amount("distanceMetres", distanceMetres);
        if (Check.required("sport", sport).isEmpty()) {
            throw new IllegalArgumentException("sport is empty, and has to be a name");
        }
        if (Check.time("timerTime", timerTime).isZero() || distanceMetres.orElse(1) == 0) {
            throw new IllegalArgumentException("timerTime is " + timerTime + " and distanceMetres " + distanceMetres
                    + ", and both have to be above 0");
        }
    }

    /**
     * The local day of the start.
     *
     * @return the day to which the activity counts
     */
    public LocalDate date() {
        return localStart.toLocalDate();
    }
}
