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
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Walks through the mornings since the return, from one session that was due to the next, and holds the runs between them against it. */
final class PastSessions {

    private final Evaluation today;
    private final PlanSettings settings;
    private final LocalDate returnDay;
    private final NavigableMap<LocalDate, List<Run>> days;
    private final List<LocalDate> missing;
    private final List<Entry> entries = new ArrayList<>();

    PastSessions(Evaluation today, PlanSettings settings, WayBack way) {
        this.today = today;
        this.settings = settings;
        returnDay = way.layoff().returnDay();
        days = way.runs(today).stream()
                .filter(Layoffs::isRun)
                .collect(Collectors.groupingBy(Run::date, TreeMap::new, Collectors.toList()));
        missing = today.load().history().missingRunDays();
    }

    Adherence adherence() {
        Optional<Evaluation> morning = days.isEmpty() ? Optional.empty() : Optional.of(morningOfReturn());
        while (morning.isPresent()) {
            Evaluation now = morning.get();
            morning = nextDay(now).filter(day -> !day.isAfter(today.asOf())).map(day -> later(now, day));
        }
        return new Adherence(entries);
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
        List<PlannedSession> due = ComebackPlan.next(morning, settingsOn(morning.asOf()));
        Optional<LocalDate> end = due.stream().skip(1).findFirst().map(PlannedSession::date);
        NavigableMap<LocalDate, List<Run>> runs =
                days.tailMap(morning.asOf(), true).headMap(end.orElse(LocalDate.MAX), false);
        if (due.isEmpty()) {
            return runs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(runs.firstKey().plusDays(1));
        }
        PlannedSession session = due.get(0);
        if (runs.isEmpty()) {
            end.filter(day -> isMissed(session, morning.asOf(), day)).ifPresent(day -> entries.add(missed(session)));
            return end;
        }
        Map.Entry<LocalDate, List<Run>> done = done(session, runs);
        new SessionRuns(session, done.getValue()).entry().ifPresent(entries::add);
        return Optional.of(done.getKey().plusDays(1));
    }

    /** The day on which the workout of the session was followed, else the first one. */
    private static Map.Entry<LocalDate, List<Run>> done(
            PlannedSession session, NavigableMap<LocalDate, List<Run>> runs) {
        return runs.entrySet().stream()
                .filter(ofDay -> new SessionRuns(session, ofDay.getValue()).isWorkout())
                .findFirst()
                .orElseGet(() -> runs.entrySet().iterator().next());
    }

    private boolean isMissed(PlannedSession session, LocalDate from, LocalDate end) {
        return !session.isWalk()
                && !end.isAfter(today.asOf())
                && missing.stream().noneMatch(day -> !day.isBefore(from) && day.isBefore(end));
    }

    private static Entry missed(PlannedSession session) {
        return new Entry(
                session.id(), session.date(), Optional.empty(), Match.NONE, OptionalDouble.empty(), Verdict.MISSED);
    }

    /** On a morning the log said of the next session what it says of the last one before. */
    private PlanSettings settingsOn(LocalDate morning) {
        Optional<LocalDate> last = Optional.ofNullable(days.lowerKey(morning));
        return settings.gate()
                .map(log -> settings.withGate(new EarlierGate(log, last)))
                .orElse(settings);
    }

    /** A log on the morning after a day with a run. */
    private record EarlierGate(SessionGate log, Optional<LocalDate> last) implements SessionGate {

        @Override
        public GateVerdict on(LocalDate runDay) {
            return log.on(runDay);
        }

        @Override
        public GateVerdict now() {
            return last.map(log::on).orElseGet(() -> GateVerdict.of(GateReason.NOTHING_AGAINST, List.of()));
        }
    }
}
