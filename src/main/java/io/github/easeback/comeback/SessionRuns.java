package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.WalkRunPattern;
import io.github.easeback.activity.Workout;
import io.github.easeback.comeback.Adherence.Entry;
import io.github.easeback.comeback.Adherence.Match;
import io.github.easeback.comeback.Adherence.Verdict;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekValue;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A session and the runs of the day that are held against it.
 *
 * @param session the session
 * @param runs the runs of one day, at least one
 */
record SessionRuns(PlannedSession session, List<Run> runs) {

    /** Less than that share of what was planned is less, more than the other is more. Library conventions. */
    private static final double LEAST = 0.80;

    private static final double MOST = 1.10;

    /** Whether one of them followed the workout of the session. */
    boolean isWorkout() {
        return runs.stream().anyMatch(this::isWorkout);
    }

    private boolean isWorkout(Run run) {
        return workout(run).isPresent();
    }

    private Optional<Workout.Followed> workout(Run run) {
        return run.origin().workout().filter(followed -> followed.id().equals(session.workoutId()));
    }

    /** What the runs were to the session; absent if neither their running nor their duration is known. */
    Optional<Entry> entry() {
        OptionalDouble running = share(LoadVariables.RUNNING_DURATION, session.runningSeconds());
        OptionalDouble decisive =
                running.isPresent() ? running : share(LoadVariables.DURATION, session.durationSeconds());
        Run run = run();
        Optional<Verdict> ofBouts = running.isPresent() ? ofBouts(run) : Optional.empty();
        Match match = match(ofBouts);
        return verdict(decisive, match == Match.WORKOUT ? ofLaps(run) : ofBouts)
                .map(verdict ->
                        new Entry(session.id(), session.date(), Optional.of(run.source()), match, running, verdict));
    }

    /** That which followed the workout, else the longest. */
    private Run run() {
        return runs.stream()
                .max(Comparator.<Run, Boolean>comparing(this::isWorkout)
                        .thenComparing(run -> run.timerTime().orElse(Duration.ZERO)))
                .orElseThrow();
    }

    private OptionalDouble share(LoadVariable variable, double planned) {
        WeekValue done = variable.over(runs);
        return done.isComplete() && !session.isWalk()
                ? OptionalDouble.of(done.value().getAsDouble() / planned)
                : OptionalDouble.empty();
    }

    private Match match(Optional<Verdict> ofBouts) {
        if (isWorkout()) {
            return Match.WORKOUT;
        }
        return ofBouts.filter(Verdict.DONE::equals).isPresent() ? Match.BOUTS : Match.NONE;
    }

    private Optional<Verdict> verdict(OptionalDouble share, Optional<Verdict> ofBouts) {
        if (session.isWalk()) {
            return Optional.of(Verdict.OVER);
        }
        return share.isPresent() ? Optional.of(verdict(share.getAsDouble(), ofBouts)) : Optional.empty();
    }

    private Verdict verdict(double share, Optional<Verdict> ofBouts) {
        if (Tolerance.isAbove(share, MOST)) {
            return Verdict.OVER;
        }
        double least = isWorkout() ? LEAST * shareOfWholeTurns() : LEAST;
        return Tolerance.isAbove(least, share) ? Verdict.UNDER : ofBouts.orElse(Verdict.DONE);
    }

    /** A workout ends with the last whole turn, and the session may go on. */
    private double shareOfWholeTurns() {
        return session.repeat() * session.runSeconds() / session.runningSeconds();
    }

    /** What the stretches of running tell; absent if they are unknown. Walks in what was to be run in one piece are nothing against it. */
    private Optional<Verdict> ofBouts(Run run) {
        return WalkRunPattern.runs(run.form().bouts())
                .filter(lengths -> !lengths.isEmpty())
                .map(this::ofStretches);
    }

    /** What the laps of the steps of running tell; absent if the watch wrote none, or does not tell walks apart. A watch is exact where stretches of running are found. */
    private Optional<Verdict> ofLaps(Run run) {
        return workout(run)
                .map(Workout.Followed::laps)
                .filter(laps ->
                        session.walkSeconds() == 0 || laps.stream().anyMatch(lap -> lap.kind() != Workout.Kind.RUN))
                .map(laps -> laps.stream()
                        .filter(lap -> lap.kind() == Workout.Kind.RUN)
                        .map(Workout.Lap::timerTime)
                        .toList())
                .filter(lengths -> !lengths.isEmpty())
                .map(this::ofStretches);
    }

    private Verdict ofStretches(List<Duration> lengths) {
        if (lengths.stream().anyMatch(this::isLonger)) {
            return Verdict.OVER;
        }
        boolean isInTurns = session.walkSeconds() > 0;
        List<Duration> allButTheLast = lengths.subList(0, lengths.size() - 1);
        return isInTurns && allButTheLast.stream().anyMatch(this::isShorter) ? Verdict.UNDER : Verdict.DONE;
    }

    private boolean isLonger(Duration stretch) {
        return stretch.compareTo(planned()) > 0 && !WalkRunPattern.isAsLong(stretch, planned());
    }

    private boolean isShorter(Duration stretch) {
        return stretch.compareTo(planned()) < 0 && !WalkRunPattern.isAsLong(stretch, planned());
    }

    private Duration planned() {
        return Duration.ofSeconds(session.runSeconds());
    }
}
