package io.github.easeback.input;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.ReadRun;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.LeftOut;
import java.util.List;

/**
 * What became of one file.
 *
 * @param runs the runs of a FIT file
 * @param leftOut what is none
 * @param activities the activities of other sports of a FIT file
 * @param others what files of other formats tell; whether those are runs shows when all files are read
 * @param copies what was found to be a copy when the runs of this file were read
 * @param moreFiles how many files it stands for beside itself
 */
record DecodedFile(
        List<ReadRun> runs,
        List<LeftOut> leftOut,
        List<OtherActivity> activities,
        List<OtherRecording> others,
        List<Duplicate> copies,
        int moreFiles) {

    static DecodedFile ofFit(List<ReadRun> runs, List<LeftOut> leftOut, List<OtherActivity> activities) {
        return new DecodedFile(runs, leftOut, activities, List.of(), List.of(), 0);
    }

    /** The same, or what to say of a file in which there is nothing at all. */
    DecodedFile orElse(LeftOut nothing) {
        boolean isEmpty = runs.isEmpty() && leftOut.isEmpty() && activities.isEmpty() && others.isEmpty();
        return isEmpty ? new DecodedFile(runs, List.of(nothing), activities, others, copies, moreFiles) : this;
    }

    static DecodedFile ofOther(List<OtherRecording> others, List<LeftOut> leftOut) {
        return new DecodedFile(List.of(), leftOut, List.of(), others, List.of(), 0);
    }
}
