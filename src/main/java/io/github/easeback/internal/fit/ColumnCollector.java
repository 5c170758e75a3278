package io.github.easeback.internal.fit;

import com.garmin.fit.MesgNum;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Repair;

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
        hasOddTimes |= definition.hasOddTimestamp();
        boolean isCompressed = MessageScanner.isCompressed(bytes[at]);
        isUnusual |= isCompressed && (hasOddTimes || definition.hasTimestamp());
        if (definition.message() == MesgNum.RECORD) {
            addSample(definition, at, time);
        } else if (isUsed(definition.message())) {
            isOfWorkout |= definition.message() == MesgNum.TRAINING_FILE;
            // The time of the message before is not in the stream for the decoder.
            isUnusual |= isCompressed;
            summary.visit(definition, at, time);
        }
    }

    private void addSample(Definition definition, int at, long time) {
        isUnusual |= definition.plan().isUnusual() || definition.hasOddTimestamp();
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
