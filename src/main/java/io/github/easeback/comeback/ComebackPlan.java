package io.github.easeback.comeback;

import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evaluation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param gate what the log of pain says of the next session; absent without a log
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

    /** So many weeks hold the next sessions, unless they are the last. */
    private static final int NEXT_WEEKS = 2;

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
        Objects.requireNonNull(settings, "settings");
        Optional<WayBack> now = wayBack(evaluation);
        Optional<Forecast.Reason> obstacle = obstacle(evaluation, now, settings);
        if (obstacle.isPresent()) {
            OptionalDouble usual = now.map(way -> way.usual().weekMetres()).orElse(OptionalDouble.empty());
            return of(
                    evaluation,
                    now,
                    settings,
                    List.of(),
                    List.of(),
                    new Forecast(usual, Optional.empty(), obstacle),
                    List.of(),
                    course(evaluation, settings, now));
        }
        Start start = Start.of(evaluation, now, settings);
        Planning planning = start.plan(evaluation, settings, MOST_WEEKS);
        return of(
                evaluation,
                now,
                settings,
                planning.sessions(),
                planning.weeks(),
                planning.forecast(),
                warnings(start.way, start.progress, settings, planning.forecast()),
                course(evaluation, settings, Optional.of(start.way)));
    }

    /**
     * What the log of pain says before anything is said of the load.
     *
     * @return {@link GateAction#END}, {@link GateAction#STOP}, {@link GateAction#REST} and {@link GateAction#WAIT}; {@link GateAction#BACK} and {@link GateAction#HOLD} while there is a session to
     *     come; absent if the log has nothing of that kind, or if there is no log
     */
    public Optional<GateVerdict> answer() {
        return gate.filter(verdict -> switch (verdict.action()) {
            case END, STOP, REST, WAIT -> true;
            case BACK, HOLD -> !sessions.isEmpty();
            case GOOD, PROGRESS -> false;
        });
    }

    /**
     * The first day on which the log and the plan have nothing against a run: a day later if the log says to rest or to wait, and after the walks that the plan begins with.
     *
     * @param next the first day without them
     * @return {@code next} or a later day; if the log says to stop there is no such day, and {@link #answer()} has to be asked first
     */
    public LocalDate firstRunDay(LocalDate next) {
        LocalDate byGate = firstDay(next, gate);
        return sessions.stream()
                .filter(session -> !session.isWalk())
                .findFirst()
                .map(PlannedSession::date)
                .filter(day -> sessions.get(0).isWalk() && day.isAfter(byGate))
                .orElse(byGate);
    }

    private static LocalDate firstDay(LocalDate next, Optional<GateVerdict> gate) {
        boolean waits = gate.filter(verdict -> verdict.action().isWait()).isPresent();
        return waits ? next.plusDays(1) : next;
    }

    private static Optional<WayBack> wayBack(Evaluation evaluation) {
        return evaluation.load().weeks().isEmpty() ? Optional.empty() : WayBack.of(evaluation);
    }

    /** The first sessions that a plan would have, without what comes weeks later; none where it would have none. */
    static List<PlannedSession> next(Evaluation evaluation, PlanSettings settings) {
        Optional<WayBack> now = wayBack(evaluation);
        return obstacle(evaluation, now, settings).isPresent()
                ? List.of()
                : Start.of(evaluation, now, settings)
                        .plan(evaluation, settings, NEXT_WEEKS)
                        .sessions();
    }

    /** Where a plan starts. */
    private record Start(LocalDate first, WayBack way, Progress progress) {

        static Start of(Evaluation evaluation, Optional<WayBack> now, PlanSettings settings) {
            LocalDate first = firstDay(evaluation, settings);
            Evaluation then = first.isAfter(evaluation.asOf()) ? evaluation.then(List.of(), first) : evaluation;
            // A layoff may grow longer until the first session.
            WayBack way = WayBack.of(then).or(() -> now).orElseThrow();
            return new Start(first, way, Progress.of(settings.ladder(), way.runs(evaluation), settings.gate()));
        }

        Planning plan(Evaluation evaluation, PlanSettings settings, int weeks) {
            return new Planning(evaluation, way, progress, settings).from(first, weeks);
        }
    }

    private static ComebackPlan of(
            Evaluation evaluation,
            Optional<WayBack> way,
            PlanSettings settings,
            List<PlannedSession> sessions,
            List<PlannedWeek> weeks,
            Forecast forecast,
            List<PlanWarning> warnings,
            Course course) {
        return new ComebackPlan(
                evaluation.asOf(),
                way.map(WayBack::layoff),
                way.flatMap(WayBack::comeback),
                settings.gate().map(SessionGate::now),
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
                way.map(back -> new PastSessions(evaluation, settings, back).adherence())
                        .orElse(Adherence.NONE),
                course);
    }

    private static Course course(Evaluation evaluation, PlanSettings settings, Optional<WayBack> way) {
        return way.filter(WayBack::hasLadder)
                .map(back -> Progress.of(settings.ladder(), back.runs(evaluation), settings.gate()))
                .map(progress -> Course.of(evaluation.load(), settings, progress))
                .orElseGet(() -> Course.of(evaluation.load(), settings));
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

    /** The first weekday for a run from the day on that the log and the agreement allow. */
    private static LocalDate firstDay(Evaluation evaluation, PlanSettings settings) {
        AgreedLimits agreed = evaluation.rules().agreed();
        Set<DayOfWeek> wanted = settings.days(settings.runsPerWeek(), agreed.runDays());
        LocalDate day = agreed.firstRunDay(
                firstDay(evaluation.nextDay(), settings.gate().map(SessionGate::now)));
        while (!wanted.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static List<PlanWarning> warnings(
            WayBack way, Progress progress, PlanSettings settings, Forecast forecast) {
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
        if (way.comeback().isPresent() && way.ceiling().isEmpty()) {
            warnings.add(PlanWarning.NO_CEILING);
        }
        if (forecast.reached().isEmpty()) {
            warnings.add(PlanWarning.ASK);
        }
        return warnings;
    }
}
