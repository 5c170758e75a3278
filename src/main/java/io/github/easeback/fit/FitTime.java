package io.github.easeback.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.Mesg;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** FIT counts seconds from 1989-12-31T00:00Z (FIT protocol, type {@code date_time}). */
final class FitTime {

    private static final long EPOCH_SECOND =
            Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();
    private static final long QUARTER_HOUR = Duration.ofMinutes(15).toSeconds();
    /** Local times on Earth lie between UTC-12 and UTC+14. */
    private static final long WESTMOST = -12 * 3600L;

    private static final long EASTMOST = 14 * 3600L;

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
     * apart. Many old devices leave garbage in the field, so what no place on Earth has is absent.
     */
    static Optional<ZoneOffset> utcOffset(Mesg activity) {
        Long local = activity.getFieldLongValue(ActivityMesg.LocalTimestampFieldNum);
        Long utc = activity.getFieldLongValue(ActivityMesg.TimestampFieldNum);
        if (local == null || utc == null) {
            return Optional.empty();
        }
        long seconds = Math.round((local - utc) / (double) QUARTER_HOUR) * QUARTER_HOUR;
        return seconds < WESTMOST || seconds > EASTMOST
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds((int) seconds));
    }
}
