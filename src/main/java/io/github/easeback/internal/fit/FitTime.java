package io.github.easeback.internal.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.Mesg;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** FIT counts seconds from 1989-12-31T00:00Z (FIT protocol, type {@code date_time}). */
final class FitTime {

    private static final long EPOCH_SECOND =
            Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();
    private static final long QUARTER_HOUR = Duration.ofMinutes(15).toSeconds();
    private static final long HOUR = 3600;
    /** Local times on Earth lie between UTC-12 and UTC+14. */
    private static final long WESTMOST = -12 * HOUR;

    private static final long EASTMOST = 14 * HOUR;

    /** The offsets that are no whole hours, in quarters of an hour, of all places since GPS watches exist (IANA time zone database). */
    private static final Set<Long> BROKEN_HOURS =
            Set.of(-38L, -18L, -14L, -10L, 14L, 18L, 22L, 23L, 26L, 34L, 35L, 38L, 42L, 46L, 51L, 55L);

    private FitTime() {}

    /** Milliseconds since 1970-01-01T00:00Z. */
    static long millis(long fitSeconds) {
        return (EPOCH_SECOND + fitSeconds) * 1000;
    }

    /** The time in a field of a message. */
    static Optional<Instant> instant(Mesg message, int field) {
        return Optional.ofNullable(message.getFieldLongValue(field)).map(value -> Instant.ofEpochMilli(millis(value)));
    }

    /**
     * The watch's local time minus UTC, to the next quarter of an hour: local and UTC time may be written some seconds
     * apart. Many old devices leave garbage in the field, so an offset that no place on Earth has is absent.
     */
    static Optional<ZoneOffset> utcOffset(Mesg activity) {
        Long local = activity.getFieldLongValue(ActivityMesg.LocalTimestampFieldNum);
        Long utc = activity.getFieldLongValue(ActivityMesg.TimestampFieldNum);
        if (local == null || utc == null) {
            return Optional.empty();
        }
        long quarters = Math.round((local - utc) / (double) QUARTER_HOUR);
        long seconds = quarters * QUARTER_HOUR;
        boolean isOfAPlace = seconds % HOUR == 0 || BROKEN_HOURS.contains(quarters);
        return isOfAPlace && seconds >= WESTMOST && seconds <= EASTMOST
                ? Optional.of(ZoneOffset.ofTotalSeconds((int) seconds))
                : Optional.empty();
    }
}
