package io.github.easeback.internal.fit;

import com.garmin.fit.Fit;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import io.github.easeback.internal.recording.GreatCircle;
import io.github.easeback.internal.recording.Whereabouts;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * The positions of a part. They are read from the bytes anew each time somebody asks, since few do; a damaged part has those before its first fault.
 */
final class Positions implements Whereabouts {

    private static final double DEGREES_PER_SEMICIRCLE = 180.0 / (1L << 31);

    private final FitPart part;

    Positions(FitPart part) {
        this.part = part;
    }

    @Override
    public OptionalDouble longitude() {
        First first = new First();
        MessageScanner scanner = new MessageScanner(part.bytes(), first);
        int end = end();
        int at = part.dataStart();
        while (at != MessageScanner.FAULT && at < end && Double.isNaN(first.longitude)) {
            at = scanner.step(at, end);
        }
        return Double.isNaN(first.longitude) ? OptionalDouble.empty() : OptionalDouble.of(first.longitude);
    }

    @Override
    public OptionalDouble metres(Instant from, Instant to, double fastest) {
        Way way = new Way(from.toEpochMilli(), to.toEpochMilli(), fastest);
        new MessageScanner(part.bytes(), way).scan(part.dataStart(), end());
        return way.count < 2 ? OptionalDouble.empty() : OptionalDouble.of(way.metres);
    }

    private int end() {
        int size = part.bytes().length;
        return part.isUnfinished() ? size : (int) Math.min(part.dataEnd(), size);
    }

    @Override
    public String toString() {
        return "The positions of the file";
    }

    /** Takes the positions out of the messages of a part. */
    private abstract class Reader implements MessageVisitor {

        @Override
        public final void visit(Definition definition, int at, long time) {
            if (definition.message() != MesgNum.RECORD) {
                return;
            }
            double latitude = degrees(definition, RecordMesg.PositionLatFieldNum, at + 1);
            double longitude = degrees(definition, RecordMesg.PositionLongFieldNum, at + 1);
            if (!Double.isNaN(latitude) && !Double.isNaN(longitude)) {
                take(latitude, longitude, time);
            }
        }

        /** The value of a field; no number at all if it is absent, invalid, or the 0 of a receiver that has no fix yet. */
        private double degrees(Definition definition, int number, int dataAt) {
            int at = dataAt;
            for (int i = 0; i < definition.fieldCount(); i++) {
                if (definition.number(i) == number
                        && definition.type(i) == Fit.BASE_TYPE_SINT32
                        && definition.size(i) == Integer.BYTES) {
                    int value = (int) RawNumber.of(Integer.BYTES, false, definition.isBigEndian())
                            .read(part.bytes(), at);
                    return value == Fit.SINT32_INVALID || value == 0 ? Double.NaN : value * DEGREES_PER_SEMICIRCLE;
                }
                at += definition.size(i);
            }
            return Double.NaN;
        }

        abstract void take(double latitude, double longitude, long time);
    }

    private final class First extends Reader {

        private double longitude = Double.NaN;

        @Override
        void take(double latitude, double newLongitude, long time) {
            longitude = newLongitude;
        }
    }

    private final class Way extends Reader {

        private final long fromMillis;
        private final long toMillis;
        private final double fastest;
        private double lastLatitude;
        private double lastLongitude;
        private long lastMillis;
        private int count;
        private double metres;

        Way(long fromMillis, long toMillis, double fastest) {
            this.fromMillis = fromMillis;
            this.toMillis = toMillis;
            this.fastest = fastest;
        }

        @Override
        void take(double latitude, double longitude, long time) {
            long millis = FitTime.millis(time);
            if (time == MessageClock.NONE || millis < fromMillis || millis > toMillis) {
                return;
            }
            double step = count == 0 ? 0 : GreatCircle.metres(lastLatitude, lastLongitude, latitude, longitude);
            metres += step * 1000 <= fastest * (millis - lastMillis) ? step : 0;
            lastLatitude = latitude;
            lastLongitude = longitude;
            lastMillis = millis;
            count++;
        }
    }
}
