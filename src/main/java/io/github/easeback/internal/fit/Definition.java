package io.github.easeback.internal.fit;

import com.garmin.fit.Fit;
import com.garmin.fit.MesgNum;
import org.jspecify.annotations.Nullable;

/** How the data messages of one local type are laid out (FIT protocol, "Definition Message"). */
final class Definition {

    /** Header, reserved byte, byte order, message number, number of fields. */
    private static final int FIXED_SIZE = 6;

    private static final int FIELD_SIZE = 3;

    private final byte[] bytes;
    private final int at;
    private final int message;
    private final int fieldCount;
    private final int fieldBytes;
    private final int developerBytes;
    private final int end;
    private final int timestampAt;
    private final boolean hasOddTimestamp;
    private final RawNumber timestampNumber;
    private final RecordPlan plan;

    private Definition(byte[] bytes, int at, int fieldCount, int developerCount) {
        this.bytes = bytes;
        this.at = at;
        this.fieldCount = fieldCount;
        message = (int) (isBigEndian() ? RawNumber.UINT16_BIG : RawNumber.UINT16_LITTLE).read(bytes, at + 3);
        int size = 0;
        int timestamp = -1;
        boolean odd = false;
        for (int i = 0; i < fieldCount; i++) {
            if (number(i) == Fit.FIELD_NUM_TIMESTAMP) {
                odd |= timestamp >= 0 || type(i) != Fit.BASE_TYPE_UINT32 || size(i) != Integer.BYTES;
                timestamp = size;
            }
            size += size(i);
        }
        fieldBytes = size;
        hasOddTimestamp = odd;
        timestampAt = odd ? -1 : timestamp;
        timestampNumber = RawNumber.of(Integer.BYTES, false, isBigEndian());
        int developer = developerFields();
        developerBytes = sizes(developer, developerCount);
        end = developer + FIELD_SIZE * developerCount;
        plan = message == MesgNum.RECORD ? RecordPlan.of(this) : RecordPlan.NOTHING;
    }

    /** The definition at an offset, or null if it can't be one or goes beyond the limit. */
    static @Nullable Definition read(byte[] bytes, int at, int limit) {
        if (limit - at < FIXED_SIZE || (bytes[at + 2] & ~Fit.ARCH_ENDIAN_MASK) != 0) {
            return null;
        }
        int fieldCount = bytes[at + 5] & 0xff;
        int afterFields = at + length(fieldCount);
        if (!hasDeveloperFields(bytes, at)) {
            return afterFields > limit ? null : new Definition(bytes, at, fieldCount, 0);
        }
        if (afterFields >= limit) {
            return null;
        }
        int developerCount = bytes[afterFields] & 0xff;
        return afterFields + 1 + FIELD_SIZE * developerCount > limit
                ? null
                : new Definition(bytes, at, fieldCount, developerCount);
    }

    /** The length of a definition message without developer fields. */
    static int length(int fieldCount) {
        return FIXED_SIZE + FIELD_SIZE * fieldCount;
    }

    private static boolean hasDeveloperFields(byte[] bytes, int at) {
        return (bytes[at] & Fit.HDR_DEV_FIELDS_BIT) != 0;
    }

    private int developerFields() {
        int afterFields = at + length(fieldCount);
        return hasDeveloperFields(bytes, at) ? afterFields + 1 : afterFields;
    }

    private int sizes(int from, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += bytes[from + FIELD_SIZE * i + 1] & 0xff;
        }
        return sum;
    }

    /** The offset after the definition. */
    int end() {
        return end;
    }

    boolean isBigEndian() {
        return bytes[at + 2] == Fit.ARCH_ENDIAN_BIG;
    }

    /** The number of the message in the profile. */
    int message() {
        return message;
    }

    int fieldCount() {
        return fieldCount;
    }

    int number(int field) {
        return bytes[at + FIXED_SIZE + FIELD_SIZE * field] & 0xff;
    }

    int size(int field) {
        return bytes[at + FIXED_SIZE + FIELD_SIZE * field + 1] & 0xff;
    }

    int type(int field) {
        return bytes[at + FIXED_SIZE + FIELD_SIZE * field + 2] & 0xff;
    }

    /** The size of a data message without its header and its developer fields, which stand last. */
    int fieldBytes() {
        return fieldBytes;
    }

    /** The size of a data message without its header. */
    int dataBytes() {
        return fieldBytes + developerBytes;
    }

    /** True if the data messages carry their time as a plain number of seconds. */
    boolean hasTimestamp() {
        return timestampAt >= 0;
    }

    /** The time of the message whose data start at an offset, if they have one. */
    long time(int dataAt) {
        return timestampNumber.read(bytes, dataAt + timestampAt);
    }

    /** True if the time is there, but not as a plain number of seconds. */
    boolean hasOddTimestamp() {
        return hasOddTimestamp;
    }

    RecordPlan plan() {
        return plan;
    }
}
