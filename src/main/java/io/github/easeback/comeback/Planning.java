package io.github.easeback.comeback;

import io.github.easeback.activity.Run;
import io.github.easeback.internal.numbers.Tolerance;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.StartDose;
import io.github.easeback.layoff.Tier;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.IncreaseLimit;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.Limits;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Makes the sessions of a plan, one after the other: each is held against the evaluation carried on to its day, as if those before it had been run, and is lowered to its limits where it has to
 * be. So whatever the rules say of a run, they say of a planned one.
 */
final class Planning {

    /** How fast a plan grows where the rules are not stricter. Library convention. */
    private static final IncreaseLimit GROWTH = new IncreaseLimit(0.10);

    /** What is left of a week is no session if it is shorter than that, in metres; after a break of a week somebody's runs may be as short as they were. Library conventions. */
    private static final double SHORTEST_METRES = 1000;

    private static final double SHORTEST_AFTER_A_BREAK = 500;

    /** Who may run no farther than that has no longer session, and one that is as good as that is one. */
    private static final double AS_GOOD_AS = 0.99;

    private static final double MILE = StartDose.WALK_JOG_METRES / 2;

    /** A week may have a run more than two weeks before. Library convention. */
    private static final int WEEKS_A_RUN_MORE = 2;

    /** Whoever asks for more runs a week than before the layoff gets so many at most, which leaves three days of rest. Library convention. */
    private static final int MOST_WISHED = 4;

    /** What has not grown for so many weeks, one of them lighter, grows no more. Library convention. */
    private static final int WEEKS_WITHOUT_GROWTH = 5;

    /** The ceiling of the pace stays for so long after the first continuous run, and after pain that led a stage back, and then rises. Library conventions. */
    private static final int DAYS_OF_CEILING = 28;

    private static final double CEILING_A_WEEK = 1.03;

    /** The next session, and the one after it, which tells until when it is due. They come within so many weeks, unless they are the last. */
    private static final int NEXT_SESSIONS = 2;

    private static final int NEXT_WEEKS = 2;

    /** What is still too much after so many cuts is no session. */
    private static final int MOST_TRIES = 5;

    private final PlanSettings settings;
    private final LocalDate first;
    private final WayBack way;
    private final Progress progress;
    private final Set<DayOfWeek> agreedDays;
    private final IncreaseLimit increase;
    private final Optional<LocalDate> completeSince;
    private final int formerRuns;
    private final double jogSpeed;
    private final List<PlannedSession> sessions = new ArrayList<>();
    private final List<PlannedWeek> weeks = new ArrayList<>();
    private Evaluation evaluation;
    private int stage;
    private int leftAtStage;
    private Optional<LocalDate> continuousSince;
    private int runsAtFirst;
    private Growth growth;
    /** The weeks after the ladder, or after a return without one, that were over before the plan. */
    private int weeksBefore;

    private int weeksWithoutGrowth;
    private boolean hasFewerRuns;
    private int mostSessions = Integer.MAX_VALUE;
    private Optional<LocalDate> reached = Optional.empty();
    private Optional<Forecast.Reason> end = Optional.empty();

    /** Plans from a first day on. */
    Planning(Evaluation evaluation, LocalDate first, WayBack way, Progress progress, PlanSettings settings) {
        this.evaluation = evaluation;
        this.first = first;
        this.way = way;
        this.progress = progress;
        this.settings = settings;
        agreedDays = evaluation.rules().agreed().runDays();
        formerRuns = way.formerRuns(evaluation);
        jogSpeed = way.jogSpeed(evaluation);
        stage = way.hasLadder() ? progress.stage() : settings.ladder().stages().size();
        leftAtStage = progress.left();
        continuousSince = progress.continuousSince();
        completeSince = progress.completeSince();
        increase = GROWTH.orLower(evaluation.rules().weekly().limit());
        begin(first);
    }

    /** A plan begins with the week of its first session. What was run is seen from there, so that a Sunday tells of Monday what Monday tells. */
    private void begin(LocalDate day) {
        go(day);
        runsAtFirst = runsAtFirst();
        weeksBefore = way.hasLadder()
                ? weeksSinceTheLadder(day)
                : weeksBetween(way.layoff().returnDay(), day);
        growth = new Growth(increase, heaviestThatCounts(), weeksBefore);
    }

    /** After a break of a week everything is as before; on the ladder it is what was wished; and nobody gives up what there is. */
    private int runsAtFirst() {
        if (way.tier() == Tier.SHORT) {
            return Math.max(1, formerRuns);
        }
        boolean isOnLadder = way.hasLadder() && !progress.isComplete();
        int wished = Math.min(settings.runsPerWeek(), mostRuns());
        return isOnLadder ? wished : Math.max(wished, Math.min(formerRuns, runsBefore()));
    }

    /** What a wish may come to; after a break of a week there is none. */
    private int mostRuns() {
        return Math.max(formerRuns, way.tier() == Tier.SHORT ? StartDose.RUNS : MOST_WISHED);
    }

    /** A week that went past its limit is none to grow out of, and neither is one before pain led a stage back. */
    private double heaviestThatCounts() {
        double heaviest = progress.backSince()
                .map(day -> Math.max(start(), way.heaviest(evaluation, day.plusDays(1))))
                .orElseGet(() -> way.heaviest(evaluation));
        return Trial.limitOfWeek(LoadVariables.DISTANCE, evaluation.limits(evaluation.nextDay())).stream()
                .map(increase::before)
                .reduce(heaviest, Math::min);
    }

    /** The careful start of a week, in metres; after a break of a week there is none. */
    private double start() {
        return way.comeback().map(back -> back.dose().weekMetres()).orElse(0.0);
    }

    private int runsBefore() {
        List<WeeklyLoad> all = evaluation.load().weeks();
        return all.size() < 2 ? 0 : WayBack.runDays(all.get(all.size() - 2));
    }

    /** Plans the next session and the one after it, without what comes later. */
    Planning next() {
        mostSessions = NEXT_SESSIONS;
        return weeks(NEXT_WEEKS);
    }

    /** Plans all sessions. */
    Planning all() {
        return weeks(ComebackPlan.MOST_WEEKS);
    }

    private Planning weeks(int mostWeeks) {
        LocalDate day = first;
        LocalDate last = first.plusWeeks(mostWeeks);
        while (weeks.size() < mostWeeks
                && !day.isAfter(last)
                && end.isEmpty()
                && reached.isEmpty()
                && sessions.size() < mostSessions) {
            Days week = evaluation.load().definition().weekOf(day);
            new Week(week, isOnLadder()).plan(day);
            day = week.last().plusDays(1);
            if (sessions.isEmpty()) {
                begin(day);
            }
        }
        return this;
    }

    /** A plan that is made anew each week must not put its lighter week, or its next run a week, off for ever. */
    private int weeksSinceTheLadder(LocalDate first) {
        return completeSince
                .map(day -> Math.max(0, weeksBetween(day, first) - 1))
                .orElse(0);
    }

    private int weeksBetween(LocalDate from, LocalDate to) {
        WeekDefinition definition = evaluation.load().definition();
        long weeks = ChronoUnit.WEEKS.between(
                definition.weekOf(from).first(), definition.weekOf(to).first());
        return Math.toIntExact(Math.max(0, weeks));
    }

    List<PlannedSession> sessions() {
        return sessions;
    }

    List<PlannedWeek> weeks() {
        return weeks;
    }

    Forecast forecast() {
        return new Forecast(
                way.usual().weekMetres(),
                reached,
                reached.isPresent() ? Optional.empty() : end.or(() -> Optional.of(Forecast.Reason.TOO_FAR)));
    }

    private boolean isOnLadder() {
        return stage < settings.ladder().stages().size();
    }

    private void advance() {
        leftAtStage--;
        if (leftAtStage == 0) {
            stage++;
            leftAtStage = Progress.SESSIONS;
        }
    }

    /** Whether some week has fewer runs than the runner asked for, since they would be too many. */
    boolean hasFewerRuns() {
        return hasFewerRuns;
    }

    /** How many runs the week has, which becomes one more every two weeks up to the former number. */
    private int runs(boolean isOnLadder) {
        int steps = growth.weeks() / WEEKS_A_RUN_MORE - Math.max(0, weeksBefore - 1) / WEEKS_A_RUN_MORE;
        int grown = isOnLadder ? runsAtFirst : runsAtFirst + steps;
        return Math.min(grown, Math.max(runsAtFirst, formerRuns));
    }

    /** The evaluation on a day, or on its own day if that is later. */
    private void go(LocalDate day) {
        if (day.isAfter(evaluation.asOf())) {
            evaluation = evaluation.then(List.of(), day);
        }
    }

    private double done() {
        return evaluation.countedWeek().known(LoadVariables.DISTANCE).orElse(0);
    }

    private OptionalDouble speedLimit(Limits limits) {
        OptionalDouble ceiling = way.ceiling();
        if (ceiling.isEmpty()) {
            return ceiling;
        }
        long days = continuousSince
                .map(since -> progress.backSince().filter(since::isBefore).orElse(since))
                .map(since -> ChronoUnit.DAYS.between(since, limits.day()))
                .orElse(0L);
        int risen = (int) Math.max(0, (days - DAYS_OF_CEILING) / WeekDefinition.DAYS);
        double speed = Math.min(
                way.usual().easySpeed().orElseThrow(), ceiling.getAsDouble() * Math.pow(CEILING_A_WEEK, risen));
        return OptionalDouble.of(Math.min(speed, limits.fastest().orElse(speed)));
    }

    /** The sessions of one week. */
    private final class Week {

        private final Days week;
        private final boolean isOnLadderAtFirst;
        private final boolean isLighter;
        private final int runs;
        private final Set<DayOfWeek> wanted;
        private final int planned = sessions.size();

        Week(Days week, boolean isOnLadderAtFirst) {
            this.week = week;
            this.isOnLadderAtFirst = isOnLadderAtFirst;
            isLighter = way.hasLadder() && !isOnLadderAtFirst && growth.isLighter();
            runs = Math.min(runs(isOnLadderAtFirst), allowedRuns());
            wanted = settings.days(runs, agreedDays);
            hasFewerRuns = hasFewerRuns || isWishTooMuch();
        }

        /** As many as the rules have nothing to say of. */
        private int allowedRuns() {
            return way.comeback()
                    .map(back -> back.dose().runs(back.weekOf(week)))
                    .orElse(WeekDefinition.DAYS);
        }

        /** More runs than the runner's weekdays, and those of the agreement, are no wish. */
        private boolean isWishTooMuch() {
            Set<DayOfWeek> wished = settings.days(settings.runsPerWeek(), agreedDays);
            int runsWished = Math.min(settings.runsPerWeek(), wished.size());
            return runsWished > Math.min(mostRuns(), Math.min(allowedRuns(), daysLeft(week.first(), wished)));
        }

        void plan(LocalDate first) {
            go(first);
            int left = runs - WayBack.runDays(evaluation.countedWeek());
            boolean isDue = isPutOff(first);
            for (LocalDate day = first;
                    !day.isAfter(week.last()) && left > 0 && sessions.size() < mostSessions;
                    day = day.plusDays(1)) {
                isDue = wanted.contains(day.getDayOfWeek())
                        || (isDue && settings.runDays().isEmpty());
                if (isDue && session(day, Math.min(left, daysLeft(day, wanted)))) {
                    isDue = false;
                    left--;
                }
            }
            // A plan begins with its first session.
            if (!sessions.isEmpty()) {
                close();
            }
        }

        /** Whether the day before was one of the weekdays, but a day of rest after a run. */
        private boolean isPutOff(LocalDate day) {
            LocalDate before = day.minusDays(1);
            boolean isAfterRun = evaluation.layoffs().runDays().contains(before.minusDays(1));
            return week.contains(before)
                    && wanted.contains(before.getDayOfWeek())
                    && isAfterRun
                    && (isOnLadder()
                            || evaluation
                                    .comebacks()
                                    .on(before)
                                    .filter(Comeback::isRestDay)
                                    .isPresent());
        }

        /** On how many of the days from one on a session may be, at least one. What falls on a day of rest moves to the day after, unless the weekdays are the runner's. */
        private int daysLeft(LocalDate from, Set<DayOfWeek> weekdays) {
            boolean isWithRest = isOnLadder() || evaluation.comebacks().on(from).isPresent();
            LocalDate free = from;
            boolean isDue = false;
            int count = 0;
            for (LocalDate day = from; !day.isAfter(week.last()); day = day.plusDays(1)) {
                isDue = weekdays.contains(day.getDayOfWeek())
                        || (isDue && settings.runDays().isEmpty());
                if (isDue && !day.isBefore(free)) {
                    isDue = false;
                    count++;
                    free = day.plusDays(isWithRest ? 2 : 1);
                }
            }
            return Math.max(1, count);
        }

        private boolean session(LocalDate day, int slots) {
            Limits limits = evaluation.limits(day);
            if (limits.isRestDay() || (isOnLadder() && isDayAfterARun(day))) {
                return false;
            }
            if (isOnLadder() && stage(limits).isWalk()) {
                add(PlannedSession.of(stage(limits), day, stage(limits).metres(), jogSpeed, OptionalDouble.empty()));
                return true;
            }
            double most = most(limits);
            double target = target(limits);
            // A session that was missed makes the others no longer.
            double even = share(target, most, Math.min(runs, wanted.size()));
            return run(limits, Math.min(even, share(target - done(), most, slots)), shortest(Math.min(most, target)));
        }

        private boolean isDayAfterARun(LocalDate day) {
            LocalDate before = day.minusDays(1);
            boolean isAfterASession = !sessions.isEmpty()
                    && sessions.get(sessions.size() - 1).date().equals(before);
            return isAfterASession || evaluation.layoffs().runDays().contains(before);
        }

        private Stage stage(Limits limits) {
            if (isOnLadder()) {
                return settings.ladder().stages().get(stage);
            }
            boolean isFirstWeekBack = way.tier() == Tier.MEDIUM
                    && limits.comeback().filter(back -> back.weekOf(week) == 0).isPresent();
            return isFirstWeekBack
                    ? settings.ladder().nearlyContinuous()
                    : settings.ladder().continuous();
        }

        /** The farthest for a run: no more than the stage, the limit of the run and the usual longest run. */
        private double most(Limits limits) {
            double ofStage = isOnLadderAtFirst ? stage(limits).metres() : Double.MAX_VALUE;
            double longest = isBackWithoutALadder()
                    ? way.comeback().orElseThrow().dose().runMetres()
                    : Math.max(MILE, way.usual().longestMetres().orElse(Double.MAX_VALUE));
            return Math.min(Math.min(ofStage, longest), limits.run().limit().orElse(SHORTEST_METRES));
        }

        /** A fair share of what is left of the week: of a mile at least, or of as many runs as it takes. */
        private double share(double left, double most, int slots) {
            int runs = Math.max((int) (left / MILE), (int) Math.ceil(left / most));
            return Math.min(most, left / Math.max(1, Math.min(slots, runs)));
        }

        private double shortest(double most) {
            return Math.min(way.tier() == Tier.SHORT ? SHORTEST_AFTER_A_BREAK : SHORTEST_METRES, AS_GOOD_AS * most);
        }

        /** What the week is to come to. */
        private double target(Limits limits) {
            double allowed = Trial.limitOfWeek(LoadVariables.DISTANCE, limits)
                    .orElse(growth.increase().after(growth.heaviestMetres()));
            if (isOnLadderAtFirst) {
                return allowed;
            }
            double wanted = Math.min(way.hasLadder() ? growth.next(usual()) : usual(), byTheLog());
            return Trial.JUST_BELOW * Math.min(allowed, wanted);
        }

        /** Whoever repeats a session has a week that does not grow. */
        private double byTheLog() {
            if (answer() != GateAction.HOLD && !isBackWithoutALadder()) {
                return Double.MAX_VALUE;
            }
            double heaviest = way.heaviest(evaluation);
            return heaviest > 0 ? heaviest : start();
        }

        /** What the log says now is for the first week; that the sessions are good is what the plan goes on from. */
        private GateAction answer() {
            return planned == 0 ? settings.actionAhead() : GateAction.GOOD;
        }

        /** Without a ladder to go back on, pain leads back to the careful start. */
        private boolean isBackWithoutALadder() {
            return answer() == GateAction.BACK
                    && !way.hasLadder()
                    && way.comeback().isPresent();
        }

        /** A tiny usual week is no less than the careful start, which has a floor. */
        private double usual() {
            return Math.max(start(), way.usual().weekMetres().orElse(Double.MAX_VALUE));
        }

        /** Plans a run, shorter or slower by what the rules would say of it. */
        private boolean run(Limits limits, double most, double shortest) {
            Trial trial = new Trial(most, jogSpeed);
            for (int tries = 0; tries < MOST_TRIES && trial.isRun(shortest); tries++) {
                PlannedSession session = PlannedSession.of(
                        stage(limits), limits.day(), trial.metres(), trial.jogSpeed(), speedLimit(limits));
                Run run = session.toRun();
                Evaluation after = evaluation.then(List.of(run), limits.day());
                List<LimitExceeded> over = Trial.objections(after, run);
                if (over.isEmpty()) {
                    evaluation = after;
                    add(session);
                    return true;
                }
                trial = trial.within(over, run, limits);
            }
            return false;
        }

        private void add(PlannedSession session) {
            sessions.add(session);
            if (session.stage().equals(settings.ladder().continuous().id())) {
                continuousSince = continuousSince.or(() -> Optional.of(session.date()));
            }
            if (isOnLadder()) {
                advance();
            }
        }

        private void close() {
            List<PlannedSession> runsOfWeek = sessions.subList(planned, sessions.size()).stream()
                    .filter(session -> !session.isWalk())
                    .toList();
            weeks.add(new PlannedWeek(
                    week.first(),
                    runsOfWeek.size(),
                    runsOfWeek.stream()
                            .mapToDouble(PlannedSession::distanceMetres)
                            .sum(),
                    runsOfWeek.stream()
                            .mapToDouble(PlannedSession::runningSeconds)
                            .sum(),
                    isLighter && !Tolerance.isAbove(done(), growth.heaviestMetres())));
            boolean isGrown = Tolerance.isAbove(done(), growth.heaviestMetres());
            weeksWithoutGrowth = isGrown || isOnLadder() ? 0 : weeksWithoutGrowth + 1;
            growth = isOnLadderAtFirst
                    ? new Growth(growth.increase(), Math.max(growth.heaviestMetres(), done()), 0)
                    : growth.after(done());
            decide(done());
        }

        private void decide(double metres) {
            if (isOnLadder()) {
                return;
            }
            if (way.usual().weekMetres().isEmpty()) {
                end = Optional.of(Forecast.Reason.NO_USUAL_WEEK);
            } else if (way.isUsual(metres)) {
                reached = Optional.of(sessions.get(sessions.size() - 1).date());
            } else if (weeksWithoutGrowth >= WEEKS_WITHOUT_GROWTH) {
                boolean isAgreed = !evaluation.rules().agreed().isNone();
                end = Optional.of(isAgreed ? Forecast.Reason.AGREED : Forecast.Reason.TOO_FEW_RUNS);
            }
        }
    }
}
