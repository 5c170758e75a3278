package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.layoff.Layoffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far up the ladder a runner is by the runs since the return, a fold over them. Two good sessions at a stage or above it lead on; without a log of pain nobody knows which ones were good, so
 * it takes four, and the runner stands a stage lower than the runs alone would tell. Library convention.
 */
final class Progress {

    /** So many good sessions complete a stage. Library convention. */
    static final int SESSIONS = 2;

    /** So many walks come before the first jogs. Library convention. */
    private static final int WALKS = 3;

    private static final int SESSIONS_WITHOUT_LOG = 2 * SESSIONS;

    private final Ladder ladder;
    private final Optional<SessionGate> gate;
    private int stage = 1;
    private int unknown;
    private Optional<LocalDate> continuousSince = Optional.empty();
    private Optional<LocalDate> completeSince = Optional.empty();
    /** The stages of the good sessions so far that were not yet used up by a step. */
    private final List<Integer> good = new ArrayList<>();

    private final List<StageVisit> visits = new ArrayList<>();

    private Progress(Ladder ladder, Optional<SessionGate> gate) {
        this.ladder = ladder;
        this.gate = gate;
    }

    /** The progress by the runs since a return. */
    static Progress of(Ladder ladder, List<Run> runs, Optional<SessionGate> gate) {
        Progress progress = new Progress(ladder, gate);
        Map<LocalDate, List<Run>> days = runs.stream()
                .filter(Layoffs::isRun)
                .collect(Collectors.groupingBy(Run::date, TreeMap::new, Collectors.toList()));
        days.forEach((day, ofDay) ->
                progress.add(day, ofDay, gate.map(log -> log.on(day).action()).orElse(GateAction.GOOD)));
        gate.filter(log -> log.now().action() == GateAction.HOLD).ifPresent(log -> progress.good.clear());
        return progress;
    }

    private void add(LocalDate day, List<Run> runs, GateAction action) {
        visit(day, action);
        OptionalInt reached = runs.stream()
                .flatMapToInt(run -> ladder.recognise(run).stream())
                .max();
        if (reached.isEmpty()) {
            unknown++;
        }
        if (continuousSince.isEmpty() && reached.orElse(0) == ladder.stages().size() - 1) {
            continuousSince = Optional.of(day);
        }
        switch (action) {
            case GOOD, PROGRESS -> reached.ifPresent(this::good);
            case BACK -> back();
            case HOLD -> good.clear();
            case REST, WAIT, STOP, END -> {}
        }
        completeSince = isComplete() ? completeSince.or(() -> Optional.of(day)) : Optional.empty();
    }

    /** One session more at the stage, or the first one of a new visit; what comes after the ladder is none. */
    private void visit(LocalDate day, GateAction action) {
        if (isComplete()) {
            return;
        }
        String id = ladder.stages().get(stage).id();
        List<GateAction> answers = new ArrayList<>();
        int last = visits.size() - 1;
        boolean isGoingOn = last >= 0 && visits.get(last).stage().equals(id);
        if (isGoingOn) {
            answers.addAll(visits.get(last).answers());
        }
        gate.ifPresent(log -> answers.add(action));
        if (isGoingOn) {
            StageVisit before = visits.get(last);
            visits.set(last, new StageVisit(id, before.from(), before.sessions() + 1, answers));
        } else {
            visits.add(new StageVisit(id, day, 1, answers));
        }
    }

    private int needed() {
        return gate.isPresent() ? SESSIONS : SESSIONS_WITHOUT_LOG;
    }

    private void back() {
        stage = Math.max(0, stage - 1);
        good.clear();
    }

    private void good(int reached) {
        if (reached >= stage && reached > 0) {
            good.add(reached);
        }
        if (good.size() >= needed()) {
            stage = Collections.min(good) + 1;
            good.clear();
        }
    }

    /** Whether the last stage is behind. */
    boolean isComplete() {
        return stage >= ladder.stages().size();
    }

    /** The day of the session that completed the last stage. */
    Optional<LocalDate> completeSince() {
        return completeSince;
    }

    /** The index of the stage of the next session. */
    int stage() {
        return stage;
    }

    /** The stages at which there were sessions, in the order of time. */
    List<StageVisit> visits() {
        return visits;
    }

    /** How many sessions of that stage are still to come, at least 1. */
    int left() {
        return stage == 0 ? WALKS : Math.min(SESSIONS, needed() - good.size());
    }

    /** The first day with continuous running since the return. */
    Optional<LocalDate> continuousSince() {
        return continuousSince;
    }

    /** How many days had runs of which it is not known what was walked. */
    int unknown() {
        return unknown;
    }
}
