package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.layoff.Layoffs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
    private final Optional<SessionGate> gate;
    /** From this day on the log tells which sessions were good. */
    private final LocalDate loggedFrom;

    private int stage = 1;
    private int walks;
    private int unknown;
    private boolean isLonger;
    private Optional<LocalDate> continuousSince = Optional.empty();
    private Optional<LocalDate> completeSince = Optional.empty();
    private Optional<LocalDate> backSince = Optional.empty();
    /** The stages of the good sessions so far that were not yet used up by a step. */
    private final List<Integer> good = new ArrayList<>();

    /** What the log said of the last one of these. */
    private Optional<GateVerdict> lastGood = Optional.empty();

    /** What the log said of the latest session, and what it says of both if that led to a further stage. */
    private Optional<GateVerdict> latest = Optional.empty();

    private Optional<GateVerdict> step = Optional.empty();

    private final List<StageVisit> visits = new ArrayList<>();

    private Progress(Ladder ladder, Optional<SessionGate> gate) {
        this.ladder = ladder;
        this.gate = gate;
        loggedFrom = gate.map(Progress::loggedFrom).orElse(LocalDate.MAX);
    }

    /** The first day that a log tells of; one without entries, of which only verdicts are known, tells of all days. */
    static LocalDate loggedFrom(SessionGate log) {
        return log.entries().stream()
                .map(PainEntry::date)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The progress by the runs since a return, and by what became of the sessions. */
    static Progress of(Ladder ladder, List<Run> runs, Kept kept, Optional<SessionGate> gate) {
        Progress progress = new Progress(ladder, gate);
        SortedMap<LocalDate, List<Run>> days = runs.stream()
                .filter(Layoffs::isRun)
                .collect(Collectors.groupingBy(Run::date, TreeMap::new, Collectors.toList()));
        kept.walks().forEach(day -> days.putIfAbsent(day, List.of()));
        days.forEach((day, ofDay) -> {
            GateVerdict verdict = gate.filter(log -> progress.isLogged(day))
                    .map(log -> log.on(day))
                    .orElseGet(() -> GateVerdict.of(GateReason.NOTHING_AGAINST, List.of()));
            if (ofDay.isEmpty()) {
                progress.walk(verdict);
            } else {
                progress.session(day, ofDay, verdict, kept);
            }
        });
        gate.map(SessionGate::now)
                .filter(now -> now.action() == GateAction.HOLD && now.reason() != GateReason.RESTED)
                .ifPresent(log -> progress.good.clear());
        return progress;
    }

    private boolean isLogged(LocalDate day) {
        return !day.isBefore(loggedFrom);
    }

    /** A good session that was longer than planned counts as one that is to be repeated. Who keeps no log has a stage taken off already. */
    private void session(LocalDate day, List<Run> runs, GateVerdict verdict, Kept kept) {
        GateAction action = ledTo(day, verdict);
        boolean isGood = action == GateAction.GOOD || action == GateAction.PROGRESS;
        visit(day, action);
        isLonger = isGood && isLogged(day) && kept.longer().contains(day);
        int stageBefore = stage;
        int goodBefore = good.size();
        add(day, runs, isLonger ? GateAction.HOLD : action);
        latest = Optional.of(verdict);
        step = lastGood.filter(first -> stage > stageBefore).map(first -> PainGate.ofStage(List.of(first, verdict)));
        if (good.size() > goodBefore) {
            lastGood = latest.filter(any -> isLogged(day));
        } else if (good.isEmpty()) {
            lastGood = Optional.empty();
        }
    }

    /** A session that does not count may have hurt so much that it leads back. */
    private GateAction ledTo(LocalDate day, GateVerdict verdict) {
        return gate.filter(log -> verdict.action() == GateAction.REST)
                .flatMap(log -> log.setback(day))
                .orElse(verdict)
                .action();
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
            case GOOD, PROGRESS -> reached.ifPresent(one -> good(one, isLogged(day) ? SESSIONS : SESSIONS_WITHOUT_LOG));
            case BACK -> back(day);
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
        gate.ifPresent(log -> answers.add(isLogged(day) ? action : GateAction.WAIT));
        if (isGoingOn) {
            StageVisit before = visits.get(last);
            visits.set(last, new StageVisit(id, before.from(), before.sessions() + 1, answers));
        } else {
            visits.add(new StageVisit(id, day, 1, answers));
        }
    }

    private void back(LocalDate day) {
        backSince = Optional.of(day);
        stage = Math.max(0, stage - 1);
        walks = 0;
        good.clear();
    }

    private void good(int reached, int needed) {
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

    /** The day of the latest session that led a stage back. */
    Optional<LocalDate> backSince() {
        return backSince;
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
        return stage == 0
                ? WALKS - walks
                : Math.min(SESSIONS, (gate.isPresent() ? SESSIONS : SESSIONS_WITHOUT_LOG) - good.size());
    }

    /** What the log says now; of the latest session, if that led to a further stage, that it did. */
    GateVerdict answer(GateVerdict now) {
        boolean isOfLatest = latest.filter(now::equals).isPresent();
        return isOfLatest && !isComplete() ? step.orElse(now) : now;
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
