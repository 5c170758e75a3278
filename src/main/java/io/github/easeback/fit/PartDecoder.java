package io.github.easeback.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.Decode;
import com.garmin.fit.EventMesg;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SportMesg;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs the SDK's decoder over one part. A fresh decoder a part: a used one keeps accumulated values and doubles
 * compressed distances.
 */
final class PartDecoder {

    private static final Pattern OFFSET = Pattern.compile("Error at byte: (\\d+)");
    private static final int STEPS_PER_STRIDE = 2;

    private final FitPart part;
    private final PartContent content;

    private PartDecoder(FitPart part) {
        this.part = part;
        content = new PartContent(part.start());
    }

    static PartContent decode(FitPart part) {
        return new PartDecoder(part).run();
    }

    private PartContent run() {
        if (part.isUnfinished()) {
            content.breakOff(new Fault(
                    "The file was never finished (its header gives a size of 0), as when a watch dies during a run.",
                    part.start() + 4));
            return content;
        }
        try {
            if (!new Decode().read(part.open(), this::accept) && !part.isTruncated()) {
                content.breakOff(new Fault("The file breaks off in the middle of a message.", part.end()));
            }
        } catch (RuntimeException e) {
            // Hostile bytes make the decoder throw index and null pointer errors besides its own exception.
            content.breakOff(fault(e));
        }
        if (part.isTruncated()) {
            content.breakOff(truncated());
        }
        return content;
    }

    private void accept(Mesg message) {
        switch (message.getNum()) {
            case MesgNum.FILE_ID -> content.add(new FileIdMesg(message));
            case MesgNum.SPORT -> content.add(new SportMesg(message));
            case MesgNum.SESSION -> content.add(new SessionMesg(message));
            case MesgNum.EVENT -> content.add(new EventMesg(message));
            case MesgNum.ACTIVITY -> content.add(new ActivityMesg(message));
            case MesgNum.RECORD -> accept(new RecordMesg(message));
            default -> {
                // The other messages say nothing that is used here.
            }
        }
    }

    private void accept(RecordMesg sample) {
        FitTime.instant(sample.getTimestamp())
                .ifPresent(time -> content.addSample(
                        time,
                        number(sample, RecordMesg.DistanceFieldNum),
                        number(sample, RecordMesg.EnhancedSpeedFieldNum),
                        zeroIsAbsent(number(sample, RecordMesg.HeartRateFieldNum)),
                        STEPS_PER_STRIDE
                                * (number(sample, RecordMesg.CadenceFieldNum)
                                        + orZero(sample.getFractionalCadence()))));
    }

    private static double number(Mesg message, int field) {
        Double value = message.getFieldDoubleValue(field);
        return value == null || !(value >= 0) || value.isInfinite() ? Double.NaN : value;
    }

    private static double zeroIsAbsent(double value) {
        return value == 0 ? Double.NaN : value;
    }

    private static double orZero(@Nullable Float fraction) {
        return fraction == null ? 0 : fraction;
    }

    private Fault truncated() {
        return new Fault(
                "The file was cut off: its header announces " + part.end() + " bytes and it has " + part.fileSize()
                        + ". Copy it from the watch again.",
                part.fileSize());
    }

    private Fault fault(RuntimeException e) {
        String reason = String.valueOf(e.getMessage());
        Matcher offset = OFFSET.matcher(reason);
        long at = offset.find() ? part.start() + Long.parseLong(offset.group(1)) : part.start();
        String found = reason.contains("CRC failed")
                ? "The checksum doesn't match the data, so some bytes of the file were changed."
                : reason.contains("Protocol version")
                        ? "The file follows a FIT protocol newer than the one that is known here."
                        : "The data can't be decoded from here on.";
        return new Fault(found + " Copy the file from the watch again.", at);
    }
}
