package io.github.easeback.internal.form;

import io.github.easeback.activity.LocalTimeSource;
import io.github.easeback.activity.Surface;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.SessionSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The runner's local time during a recording: that of the file, where it can be, else that of the zone of the caller. Some watches write UTC into the field of the
 * local time.
 */
final class LocalClock {

    /** No place's clocks are further from its sun, and none of those that are near are in use on the far side. Library convention. */
    private static final Duration FAR = Duration.ofHours(3);

    private static final double DEGREES_PER_HOUR = 15;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final long SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR;

    private final Recording recording;
    private final ZoneId zone;
    private final Instant moment;
    private final Optional<ZoneOffset> offset;

    LocalClock(Recording recording, ZoneId zone) {
        this.recording = recording;
        this.zone = zone;
        moment = moment();
        offset = recording.utcOffset().filter(this::isOfThePlace);
    }

    /** When the file was closed, for which the offset holds that it tells. */
    private Instant moment() {
        Optional<Instant> start = recording
                .summary()
                .flatMap(SessionSummary::start)
                .or(() -> recording.samples().size() == 0
                        ? recording.created()
                        : Optional.of(Instant.ofEpochMilli(recording.samples().timeMillis(0))));
        Duration elapsed = recording.totals().elapsedTime().orElse(Duration.ZERO);
        return start.map(time -> time.plus(elapsed)).orElse(Instant.EPOCH);
    }

    private boolean isOfThePlace(ZoneOffset told) {
        OptionalDouble longitude = RunningSport.surface(recording) == Surface.TREADMILL
                ? OptionalDouble.empty()
                : recording.whereabouts().longitude();
        if (longitude.isPresent()) {
            long bySun = Math.round(longitude.getAsDouble() / DEGREES_PER_HOUR * SECONDS_PER_HOUR);
            return !isLongerThan(FAR, told.getTotalSeconds() - bySun);
        }
        long byCaller = zone.getRules().getOffset(moment).getTotalSeconds();
        return told.getTotalSeconds() != 0 || Math.abs(byCaller) < FAR.toSeconds();
    }

    /** The date line lies between neighbours whose clocks differ by a day. */
    private static boolean isLongerThan(Duration limit, long seconds) {
        long aside = Math.floorMod(seconds, SECONDS_PER_DAY);
        return Math.min(aside, SECONDS_PER_DAY - aside) > limit.toSeconds();
    }

    /** Where local times come from. */
    LocalTimeSource source() {
        return offset.isPresent() ? LocalTimeSource.FILE : LocalTimeSource.CALLER_ZONE;
    }

    /** The local time at a moment. In the zone of the caller, clocks may have been changed between that moment and the end of the file. */
    LocalDateTime at(Instant instant) {
        boolean isOfCaller =
                offset.isEmpty() || zone.getRules().getOffset(moment).equals(offset.get());
        return LocalDateTime.ofInstant(instant, isOfCaller ? zone : offset.get());
    }

    LocalDate dayOf(Instant instant) {
        return at(instant).toLocalDate();
    }
}
