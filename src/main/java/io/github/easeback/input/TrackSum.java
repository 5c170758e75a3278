package io.github.easeback.input;

import io.github.easeback.activity.Message;
import io.github.easeback.form.RunReducer;
import java.time.Duration;
import java.util.Optional;

/**
 * Adds up the way and the time of a track of positions, of which it keeps no more than the last one.
 *
 * <p>A track marks no pauses but by a new segment, so a longer step without movement is taken for one. Platforms write a point every one to ten
 * seconds.
 */
final class TrackSum {

    /** The mean radius of the Earth, in metres (IUGG). */
    private static final double EARTH = 6_371_008.8;

    /** A step of so many seconds or more is a pause if it is slower than this, in metres per second; nobody walks as slowly. Library conventions. */
    private static final double PAUSE_SECONDS = 10;

    private static final double STANDING = 0.5;
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
        if (isInSegment) {
            addStep(metresTo(Math.toRadians(degreesNorth), Math.toRadians(degreesEast)), seconds);
        }
        isInSegment = true;
        last = moment;
        latitude = Math.toRadians(degreesNorth);
        longitude = Math.toRadians(degreesEast);
    }

    private void addStep(double step, double seconds) {
        boolean isStanding = step < STANDING * seconds;
        if (seconds >= PAUSE_SECONDS && isStanding) {
            return;
        }
        hasUnknownWay |= seconds > LONGEST_STEP_SECONDS;
        timerSeconds += Math.max(0, seconds);
        steps++;
        if (step > RunReducer.FASTEST * seconds) {
            fastMetres += step;
        } else {
            metres += step;
        }
    }

    /** The length of the great circle, by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984). */
    private double metresTo(double north, double east) {
        double alongMeridian = Math.sin((north - latitude) / 2);
        double alongParallel = Math.sin((east - longitude) / 2);
        double haversine =
                alongMeridian * alongMeridian + Math.cos(latitude) * Math.cos(north) * alongParallel * alongParallel;
        return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    /** The time of the first point that has one. */
    Optional<Moment> start() {
        return first;
    }

    Totals totals() {
        return Totals.of(timerSeconds, Moment.seconds(first, last), metres);
    }

    /** Why the totals are not certain, absent if they are. */
    Optional<Message> doubt() {
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
