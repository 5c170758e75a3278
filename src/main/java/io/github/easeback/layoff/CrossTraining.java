package io.github.easeback.layoff;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.Days;
import io.github.easeback.load.WeekDefinition;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a runner did in a layoff that keeps fit: walks, hikes, rides, swims and the like of half an hour or more, and such walks that were recorded as runs. It is no running, and adds
 * nothing to any load.
 *
 * @param sessions how many there were, at least 0
 * @param days the days of the layoff, at least 1
 */
public record CrossTraining(int sessions, int days) {

    /** So many sessions a week, on average over the layoff, keep fit. Of the published table; that an average does is a library convention. */
    public static final int SESSIONS_A_WEEK = 2;

    /** A session takes no less. Of the same table. */
    public static final Duration SHORTEST = Duration.ofMinutes(30);

    /** The sports, by their names in FIT, that move most of the body for half an hour on end; strength and ball games are none of them. Library convention. */
    private static final Set<String> SPORTS = Set.of(
            OtherActivity.WALKING,
            "hiking",
            "mountaineering",
            "snowshoeing",
            "cycling",
            "e_biking",
            "swimming",
            "rowing",
            "paddling",
            "kayaking",
            "cross_country_skiing",
            "inline_skating",
            "ice_skating",
            "fitness_equipment");

    /**
     * What was done in a layoff.
     *
     * @param history the runs and the other activities
     * @param layoff the layoff
     * @return the sessions
     */
    public static CrossTraining in(RunHistory history, Layoff layoff) {
        Days off = new Days(layoff.firstDay(), layoff.lastDay());
        Stream<Duration> others = history.otherActivities().stream()
                .filter(activity -> off.contains(activity.date()) && SPORTS.contains(activity.sport()))
                .map(OtherActivity::timerTime);
        Stream<Duration> walks = history.runs().stream()
                .filter(run -> off.contains(run.date()) && !Layoffs.isRun(run))
                .flatMap(run -> run.timerTime().stream());
        long sessions = Stream.concat(others, walks)
                .filter(time -> time.compareTo(SHORTEST) >= 0)
                .count();
        return new CrossTraining(Math.toIntExact(sessions), layoff.days());
    }

    /**
     * Tells whether that was enough to keep fit.
     *
     * @return true for two sessions a week or more
     */
    public boolean isEnough() {
        return sessions * WeekDefinition.DAYS >= SESSIONS_A_WEEK * days;
    }
}
