package io.github.easeback.internal.fit;

import com.garmin.fit.MesgNum;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Repair;
import org.jspecify.annotations.Nullable;

/** Takes record messages straight into columns, and leaves the others to the SDK's decoder. */
final class ColumnCollector implements MessageVisitor {

    private final byte[] bytes;
    private final SummaryCollector summary;
    private final RecordBatch records;
    private final WalkMarks walks = new WalkMarks();
    /** Laps are asked for where there may be a workout whose steps they are. */
    private boolean isOfWorkout;

    private boolean hasOddTimes;
    private boolean isUnusual;
    private @Nullable Definition current;
    private boolean isOfSamples;
    private boolean isOfSummary;

    ColumnCollector(byte[] bytes) {
        this.bytes = bytes;
        records = new RecordBatch(bytes);
        summary = new SummaryCollector(bytes, this::isUsed);
    }

    private boolean isUsed(int message) {
        return switch (message) {
            case MesgNum.FILE_ID,
                    MesgNum.DEVICE_INFO,
                    MesgNum.SPORT,
                    MesgNum.SESSION,
                    MesgNum.EVENT,
                    MesgNum.ACTIVITY,
                    MesgNum.TRAINING_FILE,
                    MesgNum.SPLIT,
                    MesgNum.SPLIT_SUMMARY -> true;
            case MesgNum.LAP -> isOfWorkout;
            default -> false;
        };
    }

    @Override
    public void visit(Definition definition, int at, long time) {
        if (definition != current) {
            begin(definition);
        }
        if (MessageScanner.isCompressed(bytes[at])) {
            // The time of the message before is not in the stream for the decoder.
            isUnusual |= hasOddTimes || definition.hasTimestamp() || isOfSummary;
        }
        if (isOfSamples) {
            addSample(definition, at, time);
        } else if (isOfSummary) {
            summary.visit(definition, at, time);
        }
    }

    /** Looks at what is the same for all messages of a definition, since a thousand may follow each other. */
    private void begin(Definition definition) {
        current = definition;
        isOfWorkout |= definition.message() == MesgNum.TRAINING_FILE;
        isOfSamples = definition.message() == MesgNum.RECORD;
        isOfSummary = isUsed(definition.message());
        hasOddTimes |= definition.hasOddTimestamp();
        isUnusual |= isOfSamples && (definition.plan().isUnusual() || definition.hasOddTimestamp());
    }

    private void addSample(Definition definition, int at, long time) {
        if (time != MessageClock.NONE) {
            long millis = FitTime.millis(time);
            records.add(definition, at + 1, millis);
            int mark = definition.plan().mark(bytes, at + 1);
            if (mark != RecordPlan.NO_MARK) {
                walks.add(millis, mark);
            }
        }
    }

    /** True if the columns are not sure to be what the SDK's decoder makes of the messages. */
    boolean isUnusual() {
        return isUnusual;
    }

    void decodeInto(PartContent content) {
        content.take(records.samples());
        content.take(walks);
        if (records.isCutShort()) {
            content.note(new Note(
                    Repair.Code.MESSAGE_SKIPPED,
                    Message.of("fit.too-many-samples").with("most", RecordBatch.MOST_SAMPLES),
                    content.start()));
        }
        summary.decodeInto(content);
    }
}
