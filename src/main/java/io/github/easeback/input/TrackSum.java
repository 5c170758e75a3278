package io.github.easeback.input;

import io.github.easeback.internal.form.RunReducer;
import io.github.easeback.internal.recording.GreatCircle;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.util.Optional;

/**
 * Adds up the way and the time of a track of positions, of which it keeps no more than the last one and the one before some seconds.
 *
 * <p>A track marks no pauses but by a new segment, so a longer step without movement is taken for one, and so are some seconds of short steps that lead nowhere: the
 * positions of a receiver that stands tremble. Platforms write a point every one to ten seconds.
 */
final class TrackSum {

    /** A step of so many seconds or more is a pause if it is slower than this, in metres per second; nobody walks as slowly. Library conventions. */
    private static final double PAUSE_SECONDS = 10;

    private static final double STANDING = 0.5;

    /** Shorter steps are looked at together over so many seconds, and are a pause if none leads so many metres away: a position trembles less. Library conventions. */
    private static final double WINDOW_SECONDS = 30;

    private static final double TREMBLING_METRES = 8;
    /** After a longer silence nobody knows the way. As for FIT files, library convention. */
    private static final double LONGEST_STEP_SECONDS = Duration.ofMinutes(10).toSeconds();

    /** Fewer points are no track, and points that lie further apart on average cut the corners. Library conventions. */
    private static final int FEWEST_POINTS = 10;

    private static final double LONGEST_MEAN_STEP_SECONDS = 30;
    /** More of a way that is faster than any runner is no noise of GPS. As for FIT files, library convention. */
    private static final double MOST_FAST = 0.05;

    private int points;
    private int untimed;
    private int steps;
    private double metres;
    private double fastMetres;
    private double timerSeconds;
    private boolean hasTurnedBack;
    private boolean hasUnknownWay;
    private Optional<Moment> first = Optional.empty();
    private Optional<Moment> last = Optional.empty();
    private boolean isInSegment;
    private double latitude;
    private double longitude;
    private Window window = new Window();

    /** What lies behind a point, while it may still turn out to be a stand. */
    private final class Window {

        private final double fromLatitude = latitude;
        private final double fromLongitude = longitude;
        private int count;
        private double seconds;
        private double reach;
        private double run;
        private double fast;

        void add(double step, double stepSeconds) {
            count++;
            seconds += Math.max(0, stepSeconds);
            reach = Math.max(reach, GreatCircle.metres(fromLatitude, fromLongitude, latitude, longitude));
            if (step > RunReducer.FASTEST * stepSeconds) {
                fast += step;
            } else {
                run += step;
            }
        }

        boolean isStand() {
            return count == 1
                    ? seconds >= PAUSE_SECONDS && reach < STANDING * seconds
                    : seconds >= WINDOW_SECONDS && reach < TREMBLING_METRES;
        }
    }

    /** The next point belongs to another stretch. */
    void interrupt() {
        isInSegment = false;
    }

    /**
     * Adds a point.
     *
     * @param degreesNorth the latitude; one that is none makes the point useless
     * @param degreesEast the longitude
     * @param moment the time, absent if the point has none
     */
    void add(double degreesNorth, double degreesEast, Optional<Moment> moment) {
        if (moment.isEmpty()) {
            untimed++;
            return;
        }
        first = first.or(() -> moment);
        if (!(Math.abs(degreesNorth) <= 90 && Math.abs(degreesEast) <= 180)) {
            return;
        }
        points++;
        double seconds = Moment.seconds(last, moment);
        hasTurnedBack |= seconds < 0;
        // Of several points of the same second the first one stands; the next step begins there.
        if (isInSegment && seconds == 0) {
            return;
        }
        double step = GreatCircle.metres(latitude, longitude, degreesNorth, degreesEast);
        boolean isLong = seconds >= PAUSE_SECONDS;
        if (isLong || !isInSegment) {
            endWindow();
        }
        latitude = degreesNorth;
        longitude = degreesEast;
        last = moment;
        if (isInSegment) {
            window.add(step, seconds);
        } else {
            window = new Window();
        }
        isInSegment = true;
        if (isLong || window.seconds >= WINDOW_SECONDS) {
            endWindow();
        }
    }

    private void endWindow() {
        if (!window.isStand()) {
            hasUnknownWay |= window.seconds > LONGEST_STEP_SECONDS;
            timerSeconds += window.seconds;
            steps += window.count;
            metres += window.run;
            fastMetres += window.fast;
        }
        window = new Window();
    }

    /** The time of the first point that has one. */
    Optional<Moment> start() {
        return first;
    }

    Totals totals() {
        endWindow();
        return Totals.of(timerSeconds, Moment.seconds(first, last), metres);
    }

    /** Why the totals are not certain, absent if they are. */
    Optional<Message> doubt() {
        endWindow();
        if (hasTurnedBack) {
            return Optional.of(Message.of("file.track.turns-back"));
        }
        if (hasUnknownWay) {
            return Optional.of(Message.of("file.track.gap").with("minutes", Math.round(LONGEST_STEP_SECONDS / 60)));
        }
        if (fastMetres > MOST_FAST * (metres + fastMetres)) {
            return Optional.of(Message.of("file.track.too-fast").with("fastest", RunReducer.FASTEST));
        }
        boolean isSparse = points < FEWEST_POINTS
                || untimed > points
                || timerSeconds > steps * LONGEST_MEAN_STEP_SECONDS
                || !(metres > 0);
        return isSparse ? Optional.of(Message.of("file.track.few-points").with("points", points)) : Optional.empty();
    }
}
