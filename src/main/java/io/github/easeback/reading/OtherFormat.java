package io.github.easeback.reading;

/** A format other than FIT in which a run may come. Of such a run only the totals are read, without samples. */
public enum OtherFormat {
    /** GPS Exchange Format, a track of positions and times. */
    GPX,
    /** Garmin's Training Center XML. */
    TCX,
    /** A workout in {@code export.xml} of Apple Health. */
    APPLE_HEALTH,
    /** A session in the export of Google Fit. */
    GOOGLE_FIT,
    /** A row of {@code activities.csv} in the export of Strava. */
    STRAVA
}
