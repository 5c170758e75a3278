package io.github.easeback.internal.form;

import io.github.easeback.internal.recording.Recording;
import io.github.easeback.message.Message;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is said of the totals of a run, with their numbers. */
final class TotalsMessages {

    private TotalsMessages() {}

    static Message tooFastOnAverage(double metres, Duration time) {
        return Message.of("totals.too-fast-on-average")
                .with("totals", figures(OptionalDouble.of(metres), Optional.of(time)))
                .with("speed", metres * 1000 / time.toMillis())
                .with("fastest", FastestRun.over(metres));
    }

    static Message mostlyTooFast(SampleTotals samples) {
        return Message.of("totals.mostly-too-fast")
                .with("fast", samples.fastMetres())
                .with("all", samples.distanceMetres().orElse(0))
                .with("fastest", RunReducer.FASTEST);
    }

    /** A fast stretch was taken out of some totals, which leaves others; both are said in figures. */
    static Message takenOut(SampleTotals samples, Message rest, Message all) {
        return Message.of("totals.taken-out")
                .with("fast", samples.fastMetres())
                .with("time", samples.fastTime())
                .with("fastest", RunReducer.FASTEST)
                .with("rest", rest)
                .with("all", all);
    }

    /** A timer time that is longer than the elapsed time, which was counted. */
    static Message timerLonger(Duration timer, Duration elapsed) {
        return Message.of("totals.timer-longer").with("timer", timer).with("elapsed", elapsed);
    }

    /** A timer time that is longer than the time from start to end. */
    static Message longerThanTheClock(Duration timer, Duration clock) {
        return Message.of("totals.timer-beyond-end").with("timer", timer).with("clock", clock);
    }

    static Message rebuilt(boolean isTimeRebuilt, boolean isDistanceRebuilt) {
        if (isTimeRebuilt && isDistanceRebuilt) {
            return Message.of("totals.rebuilt.both");
        }
        return isTimeRebuilt ? Message.of("totals.rebuilt.time") : Message.of("totals.rebuilt.distance");
    }

    /** Two totals that disagree, in figures, and which of them count. */
    static Message disagreement(Message watch, Message samples, Message counted) {
        return Message.of("totals.disagree")
                .with("watch", watch)
                .with("samples", samples)
                .with("counted", counted);
    }

    /** A total of the watch that is not that of the stretch from which the other one had to be taken, in figures, and what was counted. */
    static Message replaced(Message watch, Message counted) {
        return Message.of("totals.replaced").with("watch", watch).with("counted", counted);
    }

    /** Why the watch's totals were counted, although its samples say something else. */
    static Message watchCounted(Recording recording) {
        return recording.repairs().stream().anyMatch(repair -> isLoss(repair.code()))
                ? Message.of("totals.watch-counted.losses")
                : Message.of("totals.watch-counted.shown");
    }

    private static boolean isLoss(Repair.Code code) {
        return code == Repair.Code.TRUNCATED || code == Repair.Code.GAP || code == Repair.Code.UNFINISHED;
    }

    static Message figures(OptionalDouble metres, Optional<Duration> time) {
        Message distance = metres.isPresent()
                ? Message.of("totals.distance").with("metres", metres.getAsDouble())
                : Message.of("totals.no-distance");
        return time.map(known ->
                        Message.of("totals.in-time").with("distance", distance).with("time", known))
                .orElse(distance);
    }
}
