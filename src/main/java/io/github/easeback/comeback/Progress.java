package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.layoff.Layoffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far up the ladder a runner is by the runs since the return, a fold over them. Two good sessions at a stage or above it lead on; without a log of pain nobody knows which ones were good, so
 * it takes four, and the runner stands a stage lower than the runs alone would tell. A session that was longer than planned is none of the good ones. Library conventions.
 */
final class Progress {

    /** So many good sessions complete a stage. Library convention. */
    static final int SESSIONS = 2;

    /** So many walks come before the first jogs after a step back. Library convention. */
    private static final int WALKS = 3;

    private static final int SESSIONS_WITHOUT_LOG = 2 * SESSIONS;

    private final Ladder ladder;
    private final int needed;
    private int stage = 1;
    private int walks;
    private int unknown;
    private boolean isLonger;
    private Optional<LocalDate> continuousSince = Optional.empty();
    private Optional<LocalDate> completeSince = Optional.empty();
    /** The stages of the good sessions so far that were not yet used up by a step. */
    private final List<Integer> good = new ArrayList<>();

    private Progress(Ladder ladder, int needed) {
        this.ladder = ladder;
        this.needed = needed;
    }

    /** The progress by the runs since a return, and by what became of the sessions. */
    static Progress of(Ladder ladder, List<Run> runs, Kept kept, Optional<SessionGate> gate) {
        Progress progress = new Progress(ladder, gate.isPresent() ? SESSIONS : SESSIONS_WITHOUT_LOG);
        SortedMap<LocalDate, List<Run>> days = runs.stream()
                .filter(Layoffs::isRun)
                .collect(Collectors.groupingBy(Run::date, TreeMap::new, Collectors.toList()));
        kept.walks().forEach(day -> days.putIfAbsent(day, List.of()));
        days.forEach((day, ofDay) -> {
            GateVerdict verdict =
                    gate.map(log -> log.on(day)).orElseGet(() -> GateVerdict.of(GateReason.NOTHING_AGAINST, List.of()));
            if (ofDay.isEmpty()) {
                progress.walk(verdict);
            } else {
                progress.session(day, ofDay, verdict.action(), kept);
            }
        });
        gate.filter(log -> log.now().action() == GateAction.HOLD).ifPresent(log -> progress.good.clear());
        return progress;
    }

    /** A good session that was longer than planned counts as one that is to be repeated. */
    private void session(LocalDate day, List<Run> runs, GateAction action, Kept kept) {
        boolean isGood = action == GateAction.GOOD || action == GateAction.PROGRESS;
        isLonger = isGood && kept.longer().contains(day);
        add(day, runs, isLonger ? GateAction.HOLD : action);
    }

    private void add(LocalDate day, List<Run> runs, GateAction action) {
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

    /** Nobody has to log a walk; if somebody did, it counts as a good session does. */
    private void walk(GateVerdict verdict) {
        boolean counts = switch (verdict.reason()) {
            case PAIN_LOW, NOTHING_AGAINST, TWICE_GOOD, SCORE_MISSING, MORNING_MISSING, NEVER_LOGGED -> true;
            default -> false;
        };
        if (stage == 0 && counts) {
            walks++;
            if (walks == WALKS) {
                stage = 1;
            }
        }
    }

    private void back() {
        stage = Math.max(0, stage - 1);
        walks = 0;
        good.clear();
    }

    private void good(int reached) {
        if (reached >= stage && reached > 0) {
            good.add(reached);
        }
        if (good.size() >= needed) {
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

    /** How many sessions of that stage are still to come, at least 1. */
    int left() {
        return stage == 0 ? WALKS - walks : Math.min(SESSIONS, needed - good.size());
    }

    /** The first day with continuous running since the return. */
    Optional<LocalDate> continuousSince() {
        return continuousSince;
    }

    /** Whether the latest session is to be repeated only because it was longer than planned. */
    boolean isLonger() {
        return isLonger;
    }

    /** How many days had runs of which it is not known what was walked. */
    int unknown() {
        return unknown;
    }
}
