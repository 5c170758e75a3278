package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Evaluation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The way back to the usual week as dated sessions: after a long layoff, an injury or a relapse a ladder of walking and jogging, then weeks that grow; after a shorter one what its careful start
 * allows. No session is more than information by the rules, and what was agreed goes before all. A plan is made anew from what was really run, so a session that was missed moves, and is never
 * run twice. Immutable; safe for use by several threads.
 *
 * <pre>{@code
 * ComebackPlan plan = ComebackPlan.of(evaluation, PlanSettings.standard());
 * plan.sessions().forEach(session -> System.out.println(session.date() + " " + session.stage()));
 * }</pre>
 *
 * <p>It is information, not medical advice.
 *
 * @param asOf the day of the plan; its runs count as done
 * @param layoff what it leads back from; absent if there is nothing to lead back from
 * @param comeback what is known of the way back; absent after a break of less than two weeks, or if there is no layoff
 * @param gate what the log of pain says of the next session, {@link GateAction#PROGRESS} if the latest one was the second good one in a row at its stage and led to the next; absent without a log
 * @param lasting what it says of the sessions after today, which differs where the answer is of today only ({@link SessionGate#lasting}); absent without a log
 * @param stage the name of the stage of the next session; absent if there is none
 * @param ceiling the highest speed for now in metres per second; absent if no easy speed is known
 * @param sessions the sessions in order of their days, at most 26 weeks of them; empty if there is nothing to lead back from, or if the log says to stop
 * @param weeks the weeks of these sessions
 * @param forecast when the usual week is there again, or why that can't be told
 * @param warnings what a runner should know of the plan
 * @param care what to do besides running; empty if there is no session
 * @param adherence how the runs since the return kept to the plans of their days
 * @param course how the way back went so far
 */
public record ComebackPlan(
        LocalDate asOf,
        Optional<Layoff> layoff,
        Optional<Comeback> comeback,
        Optional<GateVerdict> gate,
        Optional<GateVerdict> lasting,
        Optional<String> stage,
        OptionalDouble ceiling,
        List<PlannedSession> sessions,
        List<PlannedWeek> weeks,
        Forecast forecast,
        List<PlanWarning> warnings,
        List<CareAdvice> care,
        Adherence adherence,
        Course course) {

    /** A plan ends after so many weeks; then ask. Library convention. */
    public static final int MOST_WEEKS = 26;

    /** With a day of rest between. */
    private static final int DAYS_FROM_RUN_TO_RUN = 2;

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is or holds null
     */
    public ComebackPlan {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(adherence, "adherence");
        Objects.requireNonNull(course, "course");
        sessions = List.copyOf(sessions);
        weeks = List.copyOf(weeks);
        warnings = List.copyOf(warnings);
        care = List.copyOf(care);
    }

    /**
     * Plans the way back.
     *
     * @param evaluation the history held against the rules, with what was agreed
     * @param settings what the runner wishes
     * @return the plan; without sessions, and with the reason in its forecast, if there is nothing to lead back from
     * @throws NullPointerException if an argument is null
     */
    public static ComebackPlan of(Evaluation evaluation, PlanSettings settings) {
        return made(evaluation, settings.askedOnce(evaluation), settings.gate());
    }

    private static ComebackPlan made(Evaluation evaluation, PlanSettings settings, Optional<SessionGate> log) {
        Optional<WayBack> now = wayBack(evaluation);
        Optional<PastSessions> past = now.map(way -> PastSessions.of(evaluation, settings, way));
        Adherence adherence = past.map(PastSessions::adherence).orElse(Adherence.NONE);
        Kept kept = past.map(PastSessions::kept).orElse(Kept.NOTHING);
        Optional<Forecast.Reason> obstacle = obstacle(evaluation, now, settings);
        if (obstacle.isPresent()) {
            OptionalDouble usual = now.map(way -> way.usual().weekMetres()).orElse(OptionalDouble.empty());
            return of(
                    evaluation,
                    now,
                    settings,
                    settings.gate().map(SessionGate::now),
                    List.of(),
                    List.of(),
                    new Forecast(usual, Optional.empty(), obstacle),
                    List.of(),
                    adherence,
                    Course.of(
                            evaluation.load(),
                            settings.ladder(),
                            now.filter(WayBack::hasLadder).map(way -> progressOn(way, evaluation, settings, kept)),
                            log));
        }
        Start start = Start.of(evaluation, now, settings, kept, runWithoutAFile(evaluation, settings));
        Planning planning = start.planning(evaluation, settings).all();
        return of(
                evaluation,
                Optional.of(start.told(now)),
                settings,
                settings.gate().map(SessionGate::now).map(start::answer),
                planning.sessions(),
                planning.weeks(),
                planning.forecast(),
                warnings(start.way, start.progress, settings, planning),
                adherence,
                Course.of(
                        evaluation.load(),
                        settings.ladder(),
                        Optional.of(start.progress).filter(progress -> start.way.hasLadder()),
                        log));
    }

    /**
     * What the log of pain says before anything is said of the load.
     *
     * @return {@link GateAction#END}, {@link GateAction#STOP}, {@link GateAction#REST}, {@link GateAction#WAIT}, {@link GateAction#BACK} and {@link GateAction#HOLD}; absent if the log has nothing of that kind, or if there is no log
     */
    public Optional<GateVerdict> answer() {
        return gate.filter(verdict -> switch (verdict.action()) {
            case END, STOP, REST, WAIT, BACK, HOLD -> true;
            case GOOD, PROGRESS -> false;
        });
    }

    /**
     * Tells whether the sessions go before what the rules would leave: the log has one repeated or leads a stage back, or did so on this way back, or not two good sessions ago.
     *
     * @return false without a log
     */
    public boolean isLedByTheLog() {
        boolean isBack =
                lasting.filter(verdict -> verdict.action() == GateAction.BACK).isPresent();
        return answer().isPresent() || course.backSince().isPresent() || isBack;
    }

    /**
     * The answer as something to say: of stages only to somebody who has some.
     *
     * @return absent where the {@link #answer()} is
     */
    public Optional<Message> answerInWords() {
        return answer().map(verdict -> {
            boolean isOfStages = verdict.action() == GateAction.BACK || verdict.action() == GateAction.HOLD;
            return isOfStages && sessions.isEmpty()
                    ? verdict.messageWithoutStages(runOf(verdict))
                    : verdict.message(runOf(verdict));
        });
    }

    /**
     * The run that a verdict of the log is about: the first day that it rests on, and the newest run if it rests on what is missing, or on weeks.
     *
     * @param verdict what the log says, now or {@linkplain #lasting() after today}
     * @return absent if nobody has run
     */
    public Optional<LocalDate> runOf(GateVerdict verdict) {
        return verdict.firstDay()
                .filter(day -> verdict.reason() != GateReason.RISING_WEEKS)
                .or(() -> course.load().history().withoutWalks().stream()
                        .map(Run::date)
                        .filter(day -> !day.isAfter(asOf))
                        .max(Comparator.naturalOrder()));
    }

    /**
     * The sessions that are runs.
     *
     * @return the sessions without the walks, in order of their days
     */
    public List<PlannedSession> runs() {
        return sessions.stream().filter(session -> !session.isWalk()).toList();
    }

    /**
     * The first session that is a run.
     *
     * @return absent if there is none
     */
    public Optional<PlannedSession> nextRun() {
        return runs().stream().findFirst();
    }

    /**
     * The first day on which the log and the plan have nothing against a run: after the day of rest that the log tells of, a day later if it waits for a score, after a run that {@linkplain Course#runWithoutAFile() only the log tells of}, on the way back with a day of rest between, after the walks that
     * the plan begins with, and that of the next session if the sessions {@linkplain #isLedByTheLog() go first}.
     *
     * @param next the first day without them
     * @return {@code next} or a later day; if the log says to stop there is no such day, and {@link #answer()} has to be asked first
     */
    public LocalDate firstRunDay(LocalDate next) {
        LocalDate byGate = after(
                course.runWithoutAFile(),
                comeback.isPresent() ? DAYS_FROM_RUN_TO_RUN : 1,
                firstDayByTheLog(next, gate, asOf));
        return nextRun()
                .map(PlannedSession::date)
                .filter(day -> (sessions.get(0).isWalk() || isLedByTheLog()) && day.isAfter(byGate))
                .orElse(byGate);
    }

    /**
     * Tells whether today is a day without a run by the log: it says to rest or to wait, the morning after a run that hurt much is still to be written down, or it tells of a run of today.
     *
     * @return false without a log
     */
    public boolean isRestByTheLog() {
        return gate.filter(verdict -> verdict.action().isWait() || verdict.isBeforeTheMorning(asOf))
                        .isPresent()
                || course.runWithoutAFile().filter(asOf::equals).isPresent();
    }

    private static Optional<LocalDate> runWithoutAFile(Evaluation evaluation, PlanSettings settings) {
        return settings.gate().flatMap(log -> Course.runWithoutAFile(log.entries(), evaluation.load()));
    }

    private static Optional<WayBack> wayBack(Evaluation evaluation) {
        return evaluation.load().weeks().isEmpty() ? Optional.empty() : WayBack.of(evaluation);
    }

    /** The next session that a plan would have, and the one after it; none where it would have none. */
    static List<PlannedSession> next(Evaluation evaluation, PlanSettings settings, Kept kept) {
        Optional<WayBack> now = wayBack(evaluation);
        if (obstacle(evaluation, now, settings).isPresent()) {
            return List.of();
        }
        Start start = Start.of(evaluation, now, settings, kept, Optional.empty());
        return start.planning(evaluation, settings).next().sessions();
    }

    /** Where a plan starts. */
    private record Start(LocalDate first, WayBack way, Progress progress) {

        static Start of(
                Evaluation evaluation,
                Optional<WayBack> now,
                PlanSettings settings,
                Kept kept,
                Optional<LocalDate> runWithoutAFile) {
            LocalDate byTheLog =
                    firstDayByTheLog(evaluation.nextDay(), settings.gate().map(SessionGate::now), evaluation.asOf());
            LocalDate first =
                    evaluation.rules().agreed().firstRunDay(after(runWithoutAFile, DAYS_FROM_RUN_TO_RUN, byTheLog));
            WayBack way = WayBack.on(firstWeekday(first, evaluation, settings), evaluation)
                    .or(() -> now)
                    .orElseThrow();
            return new Start(first, way, progressOn(way, evaluation, settings, kept));
        }

        /** A layoff that goes on is as long as it is today; one that it will have become by the first session is another than the way back of today. */
        WayBack told(Optional<WayBack> now) {
            return now.filter(today ->
                            today.layoff().firstDay().equals(way.layoff().firstDay()))
                    .orElse(way);
        }

        /** What the log says, as far as there are stages with what it leads to. */
        GateVerdict answer(GateVerdict now) {
            return way.hasLadder() ? progress.answer(now) : now;
        }

        Planning planning(Evaluation evaluation, PlanSettings settings) {
            return new Planning(evaluation, first, way, progress, settings);
        }
    }

    private static ComebackPlan of(
            Evaluation evaluation,
            Optional<WayBack> way,
            PlanSettings settings,
            Optional<GateVerdict> gate,
            List<PlannedSession> sessions,
            List<PlannedWeek> weeks,
            Forecast forecast,
            List<PlanWarning> warnings,
            Adherence adherence,
            Course course) {
        return new ComebackPlan(
                evaluation.asOf(),
                way.map(WayBack::layoff),
                way.flatMap(WayBack::comeback),
                gate,
                settings.gate().map(SessionGate::lasting),
                sessions.stream().findFirst().map(PlannedSession::stage),
                way.map(WayBack::ceiling).orElse(OptionalDouble.empty()),
                sessions,
                weeks,
                forecast,
                warnings,
                // Somebody who is to be seen first, or has no way back, needs none.
                sessions.isEmpty()
                        ? List.of()
                        : CareAdvice.of(
                                evaluation,
                                settings.gate().map(SessionGate::entries).orElse(List.of())),
                adherence,
                course);
    }

    private static Progress progressOn(WayBack way, Evaluation evaluation, PlanSettings settings, Kept kept) {
        return Progress.of(
                settings.ladder(), way.runs(evaluation), kept.since(way.layoff().returnDay()), settings.gate());
    }

    private static Optional<Forecast.Reason> obstacle(
            Evaluation evaluation, Optional<WayBack> way, PlanSettings settings) {
        Optional<GateAction> now = settings.gate().map(SessionGate::now).map(GateVerdict::action);
        if (now.filter(GateAction.END::equals).isPresent()) {
            return Optional.of(Forecast.Reason.ENDED);
        }
        if (now.filter(GateAction.STOP::equals).isPresent()) {
            return Optional.of(Forecast.Reason.STOPPED);
        }
        if (evaluation.load().weeks().isEmpty()) {
            return Optional.of(Forecast.Reason.NO_RUN);
        }
        if (way.isEmpty()) {
            return Optional.of(Forecast.Reason.NO_LAYOFF);
        }
        boolean isOnTheWay = evaluation.comeback().isPresent();
        if (!isOnTheWay && way.get().isOver(evaluation)) {
            return Optional.of(Forecast.Reason.BACK_ALREADY);
        }
        boolean isUnknown = way.get().usual().weekMetres().isEmpty();
        return isUnknown && !isOnTheWay ? Optional.of(Forecast.Reason.NO_USUAL_WEEK) : Optional.empty();
    }

    /** The first of the weekdays for runs from a day on. */
    private static LocalDate firstWeekday(LocalDate from, Evaluation evaluation, PlanSettings settings) {
        Set<DayOfWeek> wanted = settings.days(
                settings.runsPerWeek(), evaluation.rules().agreed().runDays());
        LocalDate day = from;
        while (!wanted.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate firstDayByTheLog(LocalDate next, Optional<GateVerdict> now, LocalDate today) {
        return now.map(verdict -> firstDayByTheLog(next, verdict, today)).orElse(next);
    }

    /** Whoever waits for a score, also of a run that hurt much already, has the next session tomorrow at the earliest; a day of rest ends with the day that the log tells of. */
    private static LocalDate firstDayByTheLog(LocalDate next, GateVerdict now, LocalDate today) {
        boolean waits = now.action() == GateAction.WAIT || now.isBeforeTheMorning(today);
        LocalDate afterTheScore = waits ? next.plusDays(1) : next;
        return now.action() == GateAction.REST
                ? later(afterTheScore, now.lastDay().orElse(next).plusDays(1))
                : afterTheScore;
    }

    /** A day, or so many days after a run if that is later. */
    private static LocalDate after(Optional<LocalDate> run, int days, LocalDate day) {
        return run.map(known -> later(day, known.plusDays(days))).orElse(day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<PlanWarning> warnings(
            WayBack way, Progress progress, PlanSettings settings, Planning planning) {
        List<PlanWarning> warnings = new ArrayList<>();
        if (way.comeback().flatMap(Comeback::relapse).isPresent()) {
            warnings.add(PlanWarning.RELAPSE);
        }
        boolean isOnLadder = way.hasLadder() && !progress.isComplete();
        if (isOnLadder && settings.gate().isEmpty()) {
            warnings.add(PlanWarning.NO_LOG);
        }
        if (isOnLadder && progress.unknown() > 0) {
            warnings.add(PlanWarning.UNKNOWN_WALKS);
        }
        if (isOnLadder && progress.isLonger()) {
            warnings.add(PlanWarning.LONGER);
        }
        if (way.comeback().isPresent() && way.ceiling().isEmpty()) {
            warnings.add(PlanWarning.NO_CEILING);
        }
        if (planning.hasFewerRuns()) {
            warnings.add(PlanWarning.FEWER_RUNS);
        }
        if (planning.forecast().reached().isEmpty()) {
            warnings.add(PlanWarning.ASK);
        }
        return warnings;
    }
}
