package io.github.easeback.internal.form;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.OtherActivity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What is kept of a recording of another sport: the totals of the watch, as they are. Its samples are not followed, since nothing is judged by them. */
final class OtherSport {

    /** FIT names of what an engine or the wind does, of what is done at rest, and of the minutes between two sports. Library convention. */
    private static final Set<String> NOBODY_MOVES = Set.of(
            "transition",
            "flying",
            "motorcycling",
            "motor_sports",
            "boating",
            "driving",
            "hang_gliding",
            "fishing",
            "hunting",
            "shooting",
            "sky_diving",
            "snowmobiling",
            "jumpmaster",
            "video_gaming",
            "meditation");

    /** A sentence names the sport, and a hostile file may name one with a million letters. */
    private static final int LONGEST_NAME = 80;

    private OtherSport() {}

    /**
     * The activity of a recording.
     *
     * @param recording a recording that names another sport than running
     * @param start its start
     * @param localStart the local time of the start
     * @return absent if nobody moves in that sport, or no time can be told
     */
    static Optional<OtherActivity> of(Recording recording, Instant start, LocalDateTime localStart) {
        if (NOBODY_MOVES.contains(recording.sport())) {
            return Optional.empty();
        }
        ActivityTotals session = recording.totals();
        double metres = session.distanceMetres().orElse(0);
        return time(session, recording.samples())
                .map(time -> new OtherActivity(
                        recording.source(),
                        name(recording.sport()),
                        start,
                        localStart,
                        time,
                        metres > 0 ? OptionalDouble.of(metres) : OptionalDouble.empty()));
    }

    private static String name(String sport) {
        return sport.codePoints()
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Optional<Duration> time(ActivityTotals session, Samples samples) {
        return session.timerTime()
                .filter(OtherSport::isPlausible)
                .or(session::elapsedTime)
                .or(() -> span(samples))
                .filter(OtherSport::isPlausible);
    }

    private static boolean isPlausible(Duration time) {
        return !time.isZero() && time.compareTo(SteadyClock.LONGEST) <= 0;
    }

    private static Optional<Duration> span(Samples samples) {
        return samples.size() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(samples.timeMillis(samples.size() - 1) - samples.timeMillis(0)))
                        .filter(time -> !time.isNegative());
    }
}
