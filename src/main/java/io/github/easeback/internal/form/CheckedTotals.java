package io.github.easeback.internal.form;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.Surface;
import io.github.easeback.internal.recording.Recording;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import io.github.easeback.reading.Repair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The totals of a run as they were chosen, what had to be done to them, and the reason where they can't be those of a run. */
final class CheckedTotals {

    private final Recording recording;
    private final ActivityTotals session;
    private final SampleTotals samples;
    private final TotalsChoice choice;
    private final OptionalDouble distance;
    private final Optional<Duration> timer;
    private final List<Repair> repairs = new ArrayList<>();

    CheckedTotals(Recording recording, SampleTotals samples) {
        this.recording = recording;
        this.samples = samples;
        session = recording.totals();
        choice = new TotalsChoice(recording, samples);
        distance = choice.distance();
        timer = choice.timer();
        tell();
    }

    /** What was repaired, in order. */
    List<Repair> repairs() {
        return repairs;
    }

    /** The totals to count; the climb is for others to check. */
    ActivityTotals counted() {
        boolean isSpeedOfTheWatch = choice.isOfTheWatch()
                && choice.times().fault().isEmpty()
                && possible(session.averageSpeed()).isPresent();
        return session.toBuilder()
                .timerTime(timer)
                .elapsedTime(choice.elapsed())
                .distanceMetres(distance)
                .averageSpeed(isSpeedOfTheWatch ? session.averageSpeed() : speed())
                .bestSpeed(possible(session.bestSpeed()))
                .build();
    }

    /** The reason why these are not the totals of a run. */
    Optional<LeftOut> obstacle() {
        if (timer.isEmpty() && !(distance.orElse(0) > 0)) {
            return leftOut(LeftOut.Code.NO_DATA, Message.of("totals.none"));
        }
        if (timer.orElse(Duration.ZERO).compareTo(SteadyClock.LONGEST) > 0) {
            return leftOut(
                    LeftOut.Code.IMPLAUSIBLE_DURATION,
                    Message.of("totals.too-long").with("time", timer.get()));
        }
        if (choice.isMostlyFast()) {
            return leftOut(LeftOut.Code.IMPLAUSIBLE_SPEED, TotalsMessages.mostlyTooFast(samples));
        }
        boolean isPossible = distance.isEmpty()
                || timer.isEmpty()
                || FastestRun.isPossible(
                        distance.getAsDouble(), (double) timer.get().toMillis());
        return isPossible
                ? Optional.empty()
                : leftOut(
                        LeftOut.Code.IMPLAUSIBLE_SPEED,
                        TotalsMessages.tooFastOnAverage(distance.getAsDouble(), timer.get()));
    }

    private Optional<LeftOut> leftOut(LeftOut.Code code, Message message) {
        return Optional.of(LeftOut.of(recording.source(), code, message));
    }

    private static OptionalDouble possible(OptionalDouble speed) {
        return speed.orElse(0) > RunReducer.FASTEST ? OptionalDouble.empty() : speed;
    }

    private OptionalDouble speed() {
        return distance.isPresent() && timer.isPresent() && !timer.get().isZero()
                ? OptionalDouble.of(distance.getAsDouble() * 1000 / timer.get().toMillis())
                : OptionalDouble.empty();
    }

    private void tell() {
        if (choice.isNotMeasured()) {
            repair(Repair.Code.NOT_MEASURED, Message.of("totals.not-measured.distance"));
        }
        if (timer.isEmpty()) {
            repair(Repair.Code.NOT_MEASURED, Message.of("totals.not-measured.time"));
        }
        tellRebuilt();
        choice.times().fault().ifPresent(fault -> repair(Repair.Code.TOTALS_DISAGREE, fault));
        if (choice.isWithFastStretch()) {
            repair(Repair.Code.TOO_FAST, tooFast());
        } else if (choice.isRefuted() || (choice.disagree() && !isCorrected())) {
            repair(Repair.Code.TOTALS_DISAGREE, disagreement());
        }
    }

    /** Runners correct the distance of a treadmill after the run; nothing is wrong then. */
    private boolean isCorrected() {
        return RunningSport.surface(recording) == Surface.TREADMILL && choice.isOfTheWatch();
    }

    private void tellRebuilt() {
        boolean isDistanceRebuilt = choice.watchDistance().isEmpty() && distance.isPresent();
        boolean isTimeRebuilt = session.timerTime().isEmpty() && timer.isPresent();
        if (recording.summary().isEmpty()) {
            repair(Repair.Code.REBUILT, Message.of("totals.missing").with("count", samples.count()));
        } else if (choice.isReplaced()) {
            repair(
                    Repair.Code.REBUILT,
                    TotalsMessages.replaced(
                            TotalsMessages.figures(
                                    choice.watchDistance(), choice.times().timer()),
                            TotalsMessages.figures(distance, timer)));
        } else if (isDistanceRebuilt || isTimeRebuilt) {
            repair(Repair.Code.REBUILT, TotalsMessages.rebuilt(isTimeRebuilt, isDistanceRebuilt));
        }
    }

    private Message tooFast() {
        OptionalDouble all = choice.watchDistance().isPresent() ? choice.watchDistance() : samples.distanceMetres();
        return TotalsMessages.takenOut(
                samples,
                TotalsMessages.figures(distance, timer),
                TotalsMessages.figures(all, choice.times().timer()));
    }

    private Message disagreement() {
        return TotalsMessages.disagreement(
                TotalsMessages.figures(choice.watchDistance(), choice.times().timer()),
                TotalsMessages.figures(samples.distanceMetres(), samples.timerTime()),
                choice.isRefuted() ? samplesCounted() : TotalsMessages.watchCounted(recording));
    }

    private Message samplesCounted() {
        if (choice.isTooLong()) {
            return Message.of("totals.samples-counted.too-long");
        }
        return choice.isImpossible()
                ? Message.of("totals.samples-counted.too-fast")
                : Message.of("totals.samples-counted.too-far");
    }

    private void repair(Repair.Code code, Message message) {
        repairs.add(Repair.of(recording.source(), code, message));
    }
}
