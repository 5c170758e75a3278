package io.github.easeback.internal.fit;

import com.garmin.fit.ActivityMesg;
import com.garmin.fit.DeviceInfoMesg;
import com.garmin.fit.EventMesg;
import com.garmin.fit.FileIdMesg;
import com.garmin.fit.Fit;
import com.garmin.fit.LapMesg;
import com.garmin.fit.MesgNum;
import com.garmin.fit.SessionMesg;
import com.garmin.fit.SplitMesg;
import com.garmin.fit.SplitSummaryMesg;
import com.garmin.fit.SportMesg;
import com.garmin.fit.TrainingFileMesg;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The fields that are used of each message. A session has more than a hundred, and the decoder makes several objects of each that it
 * decodes.
 */
final class UsedFields {

    private static final Map<Integer, BitSet> USED = Map.ofEntries(
            Map.entry(
                    MesgNum.FILE_ID,
                    fields(
                            FileIdMesg.TypeFieldNum,
                            FileIdMesg.ManufacturerFieldNum,
                            FileIdMesg.ProductFieldNum,
                            FileIdMesg.ProductNameFieldNum,
                            FileIdMesg.SerialNumberFieldNum,
                            FileIdMesg.TimeCreatedFieldNum)),
            Map.entry(
                    MesgNum.DEVICE_INFO,
                    fields(DeviceInfoMesg.DeviceTypeFieldNum, DeviceInfoMesg.SerialNumberFieldNum)),
            Map.entry(
                    MesgNum.SPORT, fields(SportMesg.SportFieldNum, SportMesg.SubSportFieldNum, SportMesg.NameFieldNum)),
            Map.entry(MesgNum.SESSION, ofSessions()),
            Map.entry(
                    MesgNum.LAP,
                    fields(
                            LapMesg.SportFieldNum,
                            LapMesg.SubSportFieldNum,
                            LapMesg.WktStepIndexFieldNum,
                            LapMesg.IntensityFieldNum,
                            LapMesg.TotalTimerTimeFieldNum)),
            Map.entry(MesgNum.EVENT, fields(EventMesg.EventFieldNum, EventMesg.EventTypeFieldNum)),
            Map.entry(MesgNum.ACTIVITY, fields(ActivityMesg.LocalTimestampFieldNum)),
            Map.entry(
                    MesgNum.SPLIT,
                    fields(SplitMesg.SplitTypeFieldNum, SplitMesg.TotalTimerTimeFieldNum, SplitMesg.StartTimeFieldNum)),
            Map.entry(
                    MesgNum.SPLIT_SUMMARY,
                    fields(SplitSummaryMesg.SplitTypeFieldNum, SplitSummaryMesg.TotalTimerTimeFieldNum)),
            Map.entry(MesgNum.RECORD, RecordPlan.used()),
            Map.entry(
                    MesgNum.TRAINING_FILE,
                    fields(
                            TrainingFileMesg.TypeFieldNum,
                            TrainingFileMesg.SerialNumberFieldNum,
                            TrainingFileMesg.TimeCreatedFieldNum)));

    private static final BitSet NONE = new BitSet();

    private UsedFields() {}

    private static BitSet ofSessions() {
        BitSet fields = fields(SessionMesg.SportFieldNum, SessionMesg.SubSportFieldNum, SessionMesg.StartTimeFieldNum);
        for (SessionField field : SessionField.ALL) {
            fields.set(field.number());
            fields.set(field.older());
        }
        return fields;
    }

    private static BitSet fields(int... numbers) {
        BitSet fields = new BitSet();
        for (int number : numbers) {
            fields.set(number);
        }
        return fields;
    }

    /**
     * Tells by its number which field of a message is used. The time always is, since other messages may go on from it.
     *
     * @param message the number of the message in the profile
     * @return whether a field is used
     */
    static IntPredicate of(int message) {
        BitSet used = USED.getOrDefault(message, NONE);
        return field -> field == Fit.FIELD_NUM_TIMESTAMP || used.get(field);
    }
}
