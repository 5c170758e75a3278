package io.github.easeback.form;

import io.github.easeback.activity.LeftOut;
import io.github.easeback.activity.LeftOutCode;
import io.github.easeback.activity.Message;
import io.github.easeback.activity.Recording;
import io.github.easeback.activity.Repair;
import io.github.easeback.activity.RepairCode;
import io.github.easeback.activity.SessionSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The totals of a run as they were chosen, what had to be done to them, and the reason where they can't be those of a run. */
final class CheckedTotals {

    private final Recording recording;
    private final SessionSummary session;
    private final SampleTotals samples;
    private final TotalsChoice choice;
    private final OptionalDouble distance;
    private final Optional<Duration> timer;
    private final List<Repair> repairs = new ArrayList<>();

    CheckedTotals(Recording recording, SampleTotals samples) {
        this.recording = recording;
        this.samples = samples;
        session = recording.summary().orElse(SessionSummary.UNKNOWN);
        choice = new TotalsChoice(recording, samples);
        distance = choice.distance();
        timer = choice.timer();
        tell();
    }

    /** What was repaired, in order. */
    List<Repair> repairs() {
        return repairs;
    }

    /** The totals to count. */
    SessionSummary summary() {
        boolean isOfTheWatch = choice.isOfTheWatch();
        return new SessionSummary(
                session.start(),
                timer,
                choice.isBelievable() ? session.elapsedTime().or(samples::elapsedTime) : samples.elapsedTime(),
                distance,
                climb(session.ascentMetres()),
                climb(session.descentMetres()),
                isOfTheWatch && possible(session.averageSpeed()).isPresent() ? session.averageSpeed() : speed(),
                possible(session.bestSpeed()),
                session.cadence(),
                session.averageHeartRate(),
                session.maximumHeartRate(),
                session.rpe(),
                session.feel(),
                session.steps());
    }

    /** The reason why these are not the totals of a run. */
    Optional<LeftOut> obstacle() {
        if (timer.isEmpty() && !(distance.orElse(0) > 0)) {
            return leftOut(LeftOutCode.NO_DATA, Message.of("totals.none"));
        }
        if (timer.orElse(Duration.ZERO).compareTo(SteadyClock.LONGEST) > 0) {
            return leftOut(
                    LeftOutCode.IMPLAUSIBLE_DURATION,
                    Message.of("totals.too-long").with("time", timer.get()));
        }
        if (choice.isMostlyFast()) {
            return leftOut(LeftOutCode.IMPLAUSIBLE_SPEED, TotalsMessages.mostlyTooFast(samples));
        }
        return distance.isPresent() && timer.isPresent() && choice.isImpossible(distance.getAsDouble())
                ? leftOut(
                        LeftOutCode.IMPLAUSIBLE_SPEED,
                        TotalsMessages.tooFastOnAverage(distance.getAsDouble(), timer.get()))
                : Optional.empty();
    }

    private Optional<LeftOut> leftOut(LeftOutCode code, Message message) {
        return Optional.of(LeftOut.of(recording.source(), code, message));
    }

    private static OptionalDouble possible(OptionalDouble speed) {
        return speed.orElse(0) > RunReducer.FASTEST ? OptionalDouble.empty() : speed;
    }

    private OptionalDouble climb(OptionalDouble metres) {
        return isPossibleClimb(metres) ? metres : OptionalDouble.empty();
    }

    private boolean isPossibleClimb(OptionalDouble metres) {
        return Ground.isPossible(metres.orElse(0), distance.orElse(0));
    }

    private OptionalDouble speed() {
        return distance.isPresent() && timer.isPresent() && !timer.get().isZero()
                ? OptionalDouble.of(distance.getAsDouble() * 1000 / timer.get().toMillis())
                : OptionalDouble.empty();
    }

    private void tell() {
        if (choice.isNotMeasured()) {
            repair(RepairCode.NOT_MEASURED, Message.of("totals.not-measured.distance"));
        }
        if (timer.isEmpty()) {
            repair(RepairCode.NOT_MEASURED, Message.of("totals.not-measured.time"));
        }
        if (!isPossibleClimb(session.ascentMetres()) || !isPossibleClimb(session.descentMetres())) {
            repair(RepairCode.NOT_MEASURED, Message.of("totals.not-measured.climb"));
        }
        tellRebuilt();
        if (choice.isWithFastStretch()) {
            repair(RepairCode.TOO_FAST, tooFast());
        } else if (choice.disagree()) {
            repair(RepairCode.TOTALS_DISAGREE, disagreement());
        }
    }

    private void tellRebuilt() {
        boolean isDistanceRebuilt = choice.watchDistance().isEmpty() && distance.isPresent();
        boolean isTimeRebuilt = session.timerTime().isEmpty() && timer.isPresent();
        if (recording.summary().isEmpty()) {
            repair(RepairCode.REBUILT, Message.of("totals.missing").with("count", samples.count()));
        } else if (isDistanceRebuilt || isTimeRebuilt) {
            repair(RepairCode.REBUILT, TotalsMessages.rebuilt(isTimeRebuilt, isDistanceRebuilt));
        }
    }

    private Message tooFast() {
        OptionalDouble all = choice.watchDistance().isPresent() ? choice.watchDistance() : samples.distanceMetres();
        return TotalsMessages.takenOut(
                samples, TotalsMessages.figures(distance, timer), TotalsMessages.figures(all, session.timerTime()));
    }

    private Message disagreement() {
        return TotalsMessages.disagreement(
                TotalsMessages.figures(choice.watchDistance(), session.timerTime()),
                TotalsMessages.figures(samples.distanceMetres(), samples.timerTime()),
                choice.isOfTheWatch() ? TotalsMessages.watchCounted(recording) : samplesCounted());
    }

    private Message samplesCounted() {
        return choice.isImpossible(choice.watchDistance().orElse(0))
                ? Message.of("totals.samples-counted.too-fast")
                : Message.of("totals.samples-counted.too-far");
    }

    private void repair(RepairCode code, Message message) {
        repairs.add(Repair.of(recording.source(), code, message));
    }
}
