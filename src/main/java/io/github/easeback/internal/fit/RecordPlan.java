package io.github.easeback.internal.fit;

import com.garmin.fit.Fit;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import io.github.easeback.internal.recording.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How to take the used fields out of the record messages of one definition. Made once a definition, since a file has one or two of
 * them and thousands of messages.
 */
final class RecordPlan {

    static final int NO_MARK = -1;

    /** The plan for messages of which no field is used. */
    static final RecordPlan NOTHING = new RecordPlan(List.of(), NO_MARK);

    /** A message that needs the SDK's decoder: it has components or types that this plan does not know. */
    private static final RecordPlan UNUSUAL = new RecordPlan(List.of(), NO_MARK);

    /** All fields of record messages by their number. */
    private static final List<ProfileField> PROFILE = IntStream.range(0, Fit.FIELD_NUM_INVALID)
            .mapToObj(number -> ProfileField.of(MesgNum.RECORD, number))
            .toList();

    /** Of these the decoder makes total cycles, accumulated power and a finer respiration rate, which are not used. */
    private static final Set<Integer> OF_NO_USE = Set.of(
            RecordMesg.CyclesFieldNum,
            RecordMesg.CompressedAccumulatedPowerFieldNum,
            RecordMesg.RespirationRateFieldNum);

    /** The fields of which the decoder makes used ones, other than those that carry them. */
    private static final BitSet COMPOSED = composed();

    private final List<FieldPlan> fields;
    private final int markAt;

    private RecordPlan(List<FieldPlan> fields, int markAt) {
        this.fields = fields;
        this.markAt = markAt;
    }

    static RecordPlan of(Definition definition) {
        if (isComposed(definition)) {
            return UNUSUAL;
        }
        List<FieldPlan> fields = new ArrayList<>();
        for (RecordField field : RecordField.ALL) {
            List<Step> steps = new ArrayList<>();
            for (int carrier : field.carriers()) {
                if (!addStep(definition, PROFILE.get(carrier), steps)) {
                    return UNUSUAL;
                }
            }
            if (!steps.isEmpty()) {
                fields.add(new FieldPlan(field, steps));
            }
        }
        return new RecordPlan(fields, markAt(definition));
    }

    private static BitSet composed() {
        BitSet composed = new BitSet(PROFILE.size());
        for (int number = 0; number < PROFILE.size(); number++) {
            composed.set(number, PROFILE.get(number).hasComponents());
        }
        RecordField.ALL.forEach(field -> field.carriers().forEach(composed::clear));
        OF_NO_USE.forEach(composed::clear);
        return composed;
    }

    /** All fields that say something of what is used, alone or as one of their components. */
    static BitSet used() {
        BitSet used = (BitSet) COMPOSED.clone();
        RecordField.ALL.forEach(field -> field.carriers().forEach(used::set));
        used.set(RecordMesg.ActivityTypeFieldNum);
        return used;
    }

    private static boolean isComposed(Definition definition) {
        for (int i = 0; i < definition.fieldCount(); i++) {
            if (COMPOSED.get(definition.number(i))) {
                return true;
            }
        }
        return false;
    }

    /** Adds the step for a field, if the message has it; false if it does not stand there as the profile has it, once. */
    private static boolean addStep(Definition definition, ProfileField carrier, List<Step> steps) {
        int at = 0;
        int found = 0;
        for (int i = 0; i < definition.fieldCount(); i++) {
            if (definition.number(i) == carrier.getNum()) {
                found++;
                if (definition.type(i) != carrier.getType() || definition.size(i) != carrier.size()) {
                    return false;
                }
                steps.add(new Step(carrier, at, definition.isBigEndian()));
            }
            at += definition.size(i);
        }
        return found <= 1;
    }

    private static int markAt(Definition definition) {
        int at = 0;
        for (int i = 0; i < definition.fieldCount(); i++) {
            if (definition.number(i) == RecordMesg.ActivityTypeFieldNum && definition.size(i) == 1) {
                return at;
            }
            at += definition.size(i);
        }
        return NO_MARK;
    }

    /** What the watch took the runner to do at the sample whose data start at an offset; {@link #NO_MARK} if it doesn't say. */
    int mark(byte[] bytes, int dataAt) {
        int mark = markAt == NO_MARK ? Fit.ENUM_INVALID : bytes[dataAt + markAt] & 0xff;
        return mark == Fit.ENUM_INVALID ? NO_MARK : mark;
    }

    boolean isUnusual() {
        return this == UNUSUAL;
    }

    /**
     * Takes the fields of messages into the last samples.
     *
     * @param samples has one sample at its end for each message
     * @param bytes the file
     * @param messages where the data of the messages start
     * @param count how many messages there are
     */
    void fill(Samples.Builder samples, byte[] bytes, int[] messages, int count) {
        long[] numbers = new long[count];
        for (FieldPlan field : fields) {
            double[] values = new double[count];
            Arrays.fill(values, Double.NaN);
            for (Step step : field.steps()) {
                step.number().read(bytes, messages, count, step.at(), numbers);
                step.scale(field.field(), numbers, values);
            }
            field.field().putAll(samples, values);
        }
    }

    /** A field, and where to find it; the last step has the last word. */
    private record FieldPlan(RecordField field, List<Step> steps) {}

    /** Where a message has a number, and what it means. */
    private record Step(RawNumber number, int at, long invalid, double scale, double offset) {

        Step(ProfileField carrier, int at, boolean isBigEndian) {
            this(
                    RawNumber.of(carrier.size(), carrier.isSigned(), isBigEndian),
                    at,
                    carrier.invalid(),
                    carrier.scale(),
                    carrier.offset());
        }

        void scale(RecordField field, long[] numbers, double[] values) {
            for (int i = 0; i < values.length; i++) {
                if (numbers[i] != invalid) {
                    values[i] = field.meant(numbers[i] / scale - offset);
                }
            }
        }
    }
}
