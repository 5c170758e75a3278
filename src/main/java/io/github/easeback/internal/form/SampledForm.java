package io.github.easeback.internal.form;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.SpeedProfile;
import io.github.easeback.activity.Surface;
import io.github.easeback.activity.Terrain;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.SampleColumn;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the samples tell of a run beyond its totals, and what they tell in place of totals that the watch did not write. */
final class SampledForm {

    /** Values must be there for this share of the time for their mean to stand for the run. Library convention. */
    private static final double ENOUGH = 0.5;

    /** Beats a minute that no heart and steps a minute that no sprinter gets to. Library conventions. */
    static final double HIGHEST_HEART_RATE = 250;

    static final double HIGHEST_CADENCE = 300;

    /** A longer contact is that of a walk: at the lowest running cadence, a step takes 430 ms. Library convention. */
    static final double LONGEST_CONTACT_MILLIS = 430;

    private final Track track;
    private final ActivityTotals totals;
    private final WalkBreaks walkBreaks;
    private final TerrainStatistics ground;
    private final Terrain terrain;
    private final Climb climb;
    private final ElevationSeries elevation;
    private final Surface surface;

    /**
     * Sums up a track.
     *
     * @param track the track
     * @param totals the totals that are counted for the run
     * @param surface the ground; a treadmill has no grade that a watch could measure
     */
    SampledForm(Track track, ActivityTotals totals, Surface surface) {
        this.track = track;
        this.totals = totals;
        this.surface = surface;
        walkBreaks = new WalkBreaks(track);
        elevation = new ElevationSeries(surface == Surface.TREADMILL ? Track.EMPTY : track);
        ground = new TerrainStatistics(track, elevation);
        terrain = ground.terrain(totals.distanceMetres(), totals.timerTime());
        climb = new Climb(totals, elevation, terrain);
    }

    /** What was wrong with the climb that the watch counted. */
    Optional<Message> told() {
        return climb.told();
    }

    /** The totals with the climb to count, and with what the watch did not write. */
    ActivityTotals totals() {
        OptionalDouble cadence = orMean(totals.cadence(), Quantity.CADENCE, HIGHEST_CADENCE);
        return totals.toBuilder()
                .ascentMetres(climb.ascent())
                .descentMetres(climb.descent())
                .cadence(cadence)
                .steps(StepCount.of(totals.steps(), cadence, totals.timerTime()))
                .averageHeartRate(orMean(totals.averageHeartRate(), Quantity.HEART_RATE, HIGHEST_HEART_RATE))
                .build();
    }

    /** What the samples say of the ground. */
    Terrain terrain() {
        return terrain;
    }

    /** What they say of how somebody ran. */
    RunningForm form() {
        return new RunningForm(
                walkBreaks.gait(totals.distanceMetres(), totals.timerTime()),
                walkBreaks.bouts(),
                bestSpeeds(),
                speeds(),
                groundContact(),
                Optional.empty());
    }

    /** The same, and what went on inside of the run, which takes up to as long again. */
    RunningForm formWithInside() {
        StepGrades grades = new StepGrades(track, elevation, ground, surface);
        RunningForm form = form();
        return new InsideForm(track, walkBreaks, grades)
                .insideRun()
                .map(form::withInside)
                .orElse(form);
    }

    private OptionalDouble orMean(OptionalDouble watch, Quantity quantity, double highest) {
        return watch.isPresent() ? watch : mean(quantity, highest);
    }

    /** The mean of a quantity that is 0 only while the runner stands. */
    private OptionalDouble mean(Quantity quantity, double highest) {
        TimeMean mean = new TimeMean(track);
        SampleColumn values = track.measured(quantity);
        for (int i = 0; i < track.size(); i++) {
            double value = values.at(i);
            if (value == 0) {
                mean.interrupt();
            } else if (value > 0 && value <= highest) {
                mean.add(i, value);
            }
        }
        return mean.over(ENOUGH * track.totalTimerMillis());
    }

    private OptionalDouble groundContact() {
        TimeMean mean = new TimeMean(track);
        SampleColumn contacts = track.measured(Quantity.STANCE_TIME);
        for (int i = 1; i < track.size(); i++) {
            double contact = contacts.at(i);
            if (!walkBreaks.isRunning(i)) {
                mean.interrupt();
            } else if (contact > 0 && contact <= LONGEST_CONTACT_MILLIS) {
                mean.add(i, contact);
            }
        }
        return mean.over(ENOUGH * walkBreaks.runningMillis());
    }

    private BestSpeeds bestSpeeds() {
        BestStretch best = new BestStretch(track);
        return new BestSpeeds(
                best.speed(Duration.ofMinutes(1)),
                best.speed(Duration.ofMinutes(5)),
                best.speed(Duration.ofMinutes(20)));
    }

    private Optional<SpeedProfile> speeds() {
        SpeedProfile.Builder profile = new SpeedProfile.Builder();
        for (int i = 1; i < track.size(); i++) {
            if (!Double.isNaN(track.speed(i))) {
                profile.add(track.speed(i), track.timerStep(i));
            }
        }
        return Optional.of(profile.build()).filter(built -> !built.total().isZero());
    }
}
