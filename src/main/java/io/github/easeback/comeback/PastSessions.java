package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.comeback.Adherence.Entry;
import io.github.easeback.comeback.Adherence.Match;
import io.github.easeback.comeback.Adherence.Verdict;
import io.github.easeback.layoff.Layoffs;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.rule.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Walks through the mornings since the return, from one session that was due to the next, and holds the runs between them against it. What became of a session decides what was due after it, so the
 * plan of each morning is told what became of those before.
 */
final class PastSessions {

    private final Evaluation today;
    private final PlanSettings settings;
    private final LocalDate returnDay;
    private final NavigableMap<LocalDate, List<Run>> days;
    private final List<LocalDate> missing;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<LocalDate> longer = new HashSet<>();
    private final Set<LocalDate> walks = new HashSet<>();

    private PastSessions(Evaluation today, PlanSettings settings, WayBack way) {
        this.today = today;
        this.settings = settings;
        returnDay = way.layoff().returnDay();
        days = way.runs(today).stream()
                .filter(Layoffs::isRun)
                .collect(Collectors.groupingBy(Run::date, TreeMap::new, Collectors.toList()));
        missing = today.load().history().missingRunDays();
    }

    /** The sessions on a way back, up to the day of an evaluation. */
    static PastSessions of(Evaluation today, PlanSettings settings, WayBack way) {
        PastSessions past = new PastSessions(today, settings, way);
        past.walk();
        return past;
    }

    private void walk() {
        Optional<Evaluation> morning = days.isEmpty() ? Optional.empty() : Optional.of(morningOfReturn());
        while (morning.isPresent()) {
            Evaluation now = morning.get();
            morning = nextDay(now).filter(day -> !day.isAfter(today.asOf())).map(day -> later(now, day));
        }
    }

    /** How the runs kept to the sessions. */
    Adherence adherence() {
        return new Adherence(entries);
    }

    /** What of it the ladder asks for. */
    Kept kept() {
        return new Kept(longer, walks);
    }

    /** What was known when nobody had run since the layoff. */
    private Evaluation morningOfReturn() {
        LoadHistory load = today.load();
        return Evaluation.of(
                LoadHistory.of(
                        load.history().until(returnDay.minusDays(1)), load.definition(), returnDay, load.variables()),
                today.rules(),
                today.layoffs().injury().filter(day -> !day.isAfter(returnDay)));
    }

    private Evaluation later(Evaluation morning, LocalDate day) {
        List<Run> since = today.load().history().runs().stream()
                .filter(run ->
                        !run.date().isBefore(morning.asOf()) && run.date().isBefore(day))
                .toList();
        return morning.then(since, day);
    }

    /** Holds what was due on a morning against what was run, and gives the first day that this says nothing of; absent if what was due may still be run. */
    private Optional<LocalDate> nextDay(Evaluation morning) {
        List<PlannedSession> due = ComebackPlan.next(morning, settingsOn(morning.asOf()), kept());
        Optional<LocalDate> end = due.stream().skip(1).findFirst().map(PlannedSession::date);
        NavigableMap<LocalDate, List<Run>> runs =
                days.tailMap(morning.asOf(), true).headMap(end.orElse(LocalDate.MAX), false);
        if (due.isEmpty()) {
            return runs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(runs.firstKey().plusDays(1));
        }
        PlannedSession session = due.get(0);
        if (session.isWalk() && runs.headMap(session.date(), true).isEmpty()) {
            return afterWalk(session);
        }
        if (runs.isEmpty()) {
            end.filter(day -> isMissed(morning.asOf(), day)).ifPresent(day -> entries.add(missed(session)));
            return end;
        }
        Map.Entry<LocalDate, List<Run>> done = done(session, runs);
        LocalDate day = done.getKey();
        new SessionRuns(moved(session, morning, day, done.getValue()), done.getValue())
                .entry()
                .ifPresent(entry -> add(entry, morning, day));
        return Optional.of(day.plusDays(1));
    }

    /** A run before the day of its session is that session only if the session is no longer due after it; else it is one more. */
    private void add(Entry entry, Evaluation morning, LocalDate day) {
        // Once the careful start is over, what was run tells more of the stage than what was planned.
        if (entry.verdict() == Verdict.OVER && today.comebacks().on(day).isPresent()) {
            longer.add(day);
        }
        boolean isEarly = day.isBefore(entry.date());
        if (!isEarly || !isStillDue(entry.session(), later(morning, day.plusDays(1)))) {
            entries.add(entry);
        }
    }

    private boolean isStillDue(String session, Evaluation morning) {
        return ComebackPlan.next(morning, settingsOn(morning.asOf()), kept()).stream()
                .map(PlannedSession::id)
                .anyMatch(session::equals);
    }

    /** The day on which the workout of the session was followed, else the first one. */
    private static Map.Entry<LocalDate, List<Run>> done(
            PlannedSession session, NavigableMap<LocalDate, List<Run>> runs) {
        return runs.entrySet().stream()
                .filter(ofDay -> new SessionRuns(session, ofDay.getValue()).isWorkout())
                .findFirst()
                .orElseGet(() -> runs.entrySet().iterator().next());
    }

    /** The session that was due on the day of the run, if that came later and the plan of that day had one: a session that is run later may be of another length. */
    private PlannedSession moved(PlannedSession session, Evaluation morning, LocalDate day, List<Run> runs) {
        boolean isAsItWas = !day.isAfter(session.date()) || new SessionRuns(session, runs).isWorkout();
        return isAsItWas
                ? session
                : ComebackPlan.next(later(morning, day), settingsOn(day), kept()).stream()
                        .findFirst()
                        .filter(next -> next.date().equals(day))
                        .orElse(session);
    }

    /** Nobody knows of a walk whether it was done, so it is over with its day. Whoever had to be seen walks anew. */
    private Optional<LocalDate> afterWalk(PlannedSession walk) {
        if (walk.date().isBefore(today.asOf()) && !walk.date().isBefore(cleared())) {
            walks.add(walk.date());
        }
        return Optional.of(walk.date().plusDays(1));
    }

    /** The day on which the log was last cleared. */
    private LocalDate cleared() {
        return settings.gate().map(SessionGate::entries).orElse(List.of()).stream()
                .filter(PainEntry::isCleared)
                .map(PainEntry::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private boolean isMissed(LocalDate from, LocalDate end) {
        return !end.isAfter(today.asOf())
                && missing.stream().noneMatch(day -> !day.isBefore(from) && day.isBefore(end));
    }

    private static Entry missed(PlannedSession session) {
        return new Entry(
                session.id(), session.date(), Optional.empty(), Match.NONE, OptionalDouble.empty(), Verdict.MISSED);
    }

    /** On a morning the log said of the next session what it says of the last one before. Of mornings before it began it says nothing: they had none. */
    private PlanSettings settingsOn(LocalDate morning) {
        Optional<LocalDate> last = Optional.ofNullable(days.lowerKey(morning));
        return settings.gate()
                .map(log -> Progress.loggedFrom(log).isAfter(last.orElse(morning))
                        ? settings.withoutGate()
                        : settings.withGate(new EarlierGate(log, morning, last)))
                .orElse(settings);
    }

    /** A log on a morning, after the last day with a run before. */
    private record EarlierGate(SessionGate log, LocalDate morning, Optional<LocalDate> last) implements SessionGate {

        @Override
        public GateVerdict on(LocalDate runDay) {
            return log.on(runDay);
        }

        @Override
        public Optional<GateVerdict> setback(LocalDate runDay) {
            return log.setback(runDay);
        }

        @Override
        public GateVerdict now() {
            return last.map(log::on).orElseGet(() -> GateVerdict.of(GateReason.NOTHING_AGAINST, List.of()));
        }

        @Override
        public List<PainEntry> entries() {
            return log.entries().stream()
                    .filter(entry -> !entry.date().isAfter(morning))
                    .toList();
        }
    }
}
