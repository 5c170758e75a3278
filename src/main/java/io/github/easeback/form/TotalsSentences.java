package io.github.easeback.form;

import io.github.easeback.activity.Recording;
import io.github.easeback.activity.RepairCode;
import io.github.easeback.activity.Surface;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is said of the totals of a run, in English and with their numbers. */
final class TotalsSentences {

    private TotalsSentences() {}

    static String tooFastOnAverage(double metres, Duration time) {
        return String.format(
                Locale.ROOT,
                "%s is %.1f m/s on average; no runner is faster than %.1f, so the distance was not counted.",
                figures(OptionalDouble.of(metres), Optional.of(time)),
                metres * 1000 / time.toMillis(),
                RunReducer.FASTEST);
    }

    static String mostlyTooFast(SampleTotals samples) {
        return String.format(
                Locale.ROOT,
                "%.2f of %.2f km are faster than any runner (%.1f m/s), so this is no run.",
                samples.fastMetres() / 1000,
                samples.distanceMetres().orElse(0) / 1000,
                RunReducer.FASTEST);
    }

    /** A fast stretch was taken out of some totals, which leaves others; both are said in figures. */
    static String takenOut(SampleTotals samples, String rest, String all) {
        return String.format(
                Locale.ROOT,
                "%.2f km in %d s are faster than any runner (%.1f m/s); they were taken out, which leaves %s of %s.",
                samples.fastMetres() / 1000,
                samples.fastTime().toSeconds(),
                RunReducer.FASTEST,
                rest,
                all);
    }

    static String rebuilt(boolean isTimeRebuilt, boolean isDistanceRebuilt) {
        String one = isTimeRebuilt ? "time" : "distance";
        String what = isTimeRebuilt && isDistanceRebuilt ? "time and distance" : one;
        return "The session has no " + what + "; that of its samples was taken.";
    }

    /** Two totals that disagree, in figures. */
    static String disagreement(String watch, String samples) {
        return "The watch's totals are " + watch + ", its samples add up to " + samples + ". ";
    }

    /** Why the watch's totals were counted, although its samples say something else. */
    static String watchCounted(Recording recording) {
        if (recording.repairs().stream().anyMatch(repair -> isLoss(repair.code()))) {
            return "The watch's totals were counted, since some samples are lost.";
        }
        return RunningSport.surface(recording) == Surface.TREADMILL
                ? "The watch's totals were counted, since the distance of a treadmill is often corrected after the run."
                : "The watch's totals were counted, since they are what it showed.";
    }

    private static boolean isLoss(RepairCode code) {
        return code == RepairCode.TRUNCATED || code == RepairCode.GAP || code == RepairCode.UNFINISHED;
    }

    static String figures(OptionalDouble metres, Optional<Duration> time) {
        String distance = metres.isPresent()
                ? String.format(Locale.ROOT, "%.2f km", metres.getAsDouble() / 1000)
                : "an unknown distance";
        return time.isPresent()
                ? distance
                        + String.format(Locale.ROOT, " in %.1f min", time.get().toMillis() / 60_000.0)
                : distance;
    }
}
