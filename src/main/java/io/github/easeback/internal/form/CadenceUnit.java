package io.github.easeback.internal.form;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.internal.recording.Quantity;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.internal.recording.SampleColumn;
import io.github.easeback.internal.recording.Samples;
import java.util.OptionalDouble;

/**
 * Finds cadences that were written in steps. FIT counts strides, two steps each, and so do watches; some apps of treadmills write steps, which then read as
 * twice as many.
 */
final class CadenceUnit {

    /** 125 strides a minute are 250 steps: sprinters get there over a hundred metres, nobody over minutes. Library convention. */
    private static final double MOST_STEPS = 250;

    /** 115 strides a minute are 230 steps, which no runner takes for most of a run; 115 steps are those of a fast walk or a slow jog. Library convention. */
    private static final double MOST_STEPS_OF_A_RUN = 230;

    /** A sprinter who takes so many steps is faster, in metres per second. Library convention. */
    private static final double SPRINT_SPEED = 6;

    /** Somebody who walks most of the time takes so many steps in some of it only. Library convention. */
    private static final double SHARE = 0.1;

    private static final double HALF = 0.5;
    private static final int STEPS_PER_STRIDE = 2;

    private CadenceUnit() {}

    /** The recording with its cadences in steps a minute as they were. */
    static Recording corrected(Recording recording) {
        boolean isOfSamples = isInSteps(recording.samples());
        ActivityTotals totals = recording.totals();
        OptionalDouble session = totals.cadence();
        boolean isSprint = totals.averageSpeed().orElse(0) > SPRINT_SPEED;
        boolean isOfSession = session.orElse(0) > (isSprint ? MOST_STEPS : MOST_STEPS_OF_A_RUN)
                || (isOfSamples && session.orElse(0) > MOST_STEPS * HALF);
        Recording corrected =
                isOfSamples ? recording.with(recording.samples().scaled(Quantity.CADENCE, HALF)) : recording;
        return isOfSession
                ? corrected.with(totals.toBuilder()
                        .cadence(OptionalDouble.of(wholeStrides(session.getAsDouble() * HALF)))
                        .build())
                : corrected;
    }

    /** A session has whole strides. */
    private static double wholeStrides(double steps) {
        return STEPS_PER_STRIDE * Math.floor(steps / STEPS_PER_STRIDE);
    }

    private static boolean isInSteps(Samples samples) {
        int moving = 0;
        int many = 0;
        int tooMany = 0;
        SampleColumn cadences = samples.column(Quantity.CADENCE);
        for (int i = 0; i < cadences.size(); i++) {
            double cadence = cadences.at(i);
            moving += cadence > 0 ? 1 : 0;
            if (cadence > MOST_STEPS_OF_A_RUN && !(samples.value(Quantity.SPEED, i) > SPRINT_SPEED)) {
                many++;
                tooMany += cadence > MOST_STEPS ? 1 : 0;
            }
        }
        return (tooMany > 0 && tooMany >= SHARE * moving) || many > HALF * moving;
    }
}
