package io.github.easeback.comeback;

import io.github.easeback.TestRuns;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Somebody made up who was off, looks at the next session each morning for 26 weeks, and runs and logs in a way of their own until the usual week is there again. */
final class SimulatedRunner {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final int WEEKS_BEFORE = 9;
    private static final int DAYS = 182;

    /** So long it takes until somebody has been seen after a sign. */
    private static final int DAYS_TO_BE_SEEN = 6;

    private static final List<RedFlag> SIGNS = Arrays.stream(RedFlag.values())
            .filter(sign -> sign != RedFlag.CLEARED)
            .toList();

    /** How somebody keeps to plans and logs. */
    enum Habit {
        /** Runs all as planned, with little pain, and logs it all. */
        GOOD,
        /** Runs as planned, with pain of any kind, and now and then a sign that somebody has to see. */
        BAD,
        /** Runs as planned, and logs every second run without its morning, or not at all. */
        FORGETFUL,
        /** Skips one session in four. */
        SKIPPING,
        /** Runs one session in five 30 % longer. */
        EAGER
    }

    /** What a runner sees on a morning: the next two sessions of a plan that is made anew. */
    record Morning(LocalDate day, Evaluation evaluation, PlanSettings settings, List<PlannedSession> next) {

        GateAction gate() {
            return settings.gate().orElseThrow().now().action();
        }

        /** The whole plan, which finds out from the runs alone what became of each session. */
        ComebackPlan plan() {
            return ComebackPlan.of(evaluation, settings);
        }

        boolean isStopped() {
            return gate() == GateAction.END || gate() == GateAction.STOP;
        }

        /** The session of this very day. */
        Optional<PlannedSession> session() {
            return next.stream().findFirst().filter(session -> session.date().equals(day));
        }
    }

    private final Random random;
    private final Habit habit;
    private final PlanSettings wishes;
    private final List<Morning> mornings = new ArrayList<>();
    private final List<LocalDate> runDays = new ArrayList<>();
    private final List<LocalDate> skipped = new ArrayList<>();
    private final Set<LocalDate> longer = new HashSet<>();
    private final Set<LocalDate> walks = new HashSet<>();
    private PainLog log = PainLog.of(List.of());
    private Optional<LocalDate> stopped = Optional.empty();
    private Evaluation evaluation;

    /** A runner with habits and a past; the same seed is the same runner. */
    SimulatedRunner(Habit habit, long seed) {
        this.habit = habit;
        random = new Random(31 * seed + habit.name().hashCode());
        wishes = PlanSettings.standard()
                .withLadder(random.nextInt(3) == 0 ? Ladder.MILITARY : Ladder.STANDARD)
                .withRunsPerWeek(2 + random.nextInt(3));
        int off = 14 + random.nextInt(60);
        LocalDate lastRun = MONDAY.plusWeeks(WEEKS_BEFORE).minusDays(1);
        LocalDate start = lastRun.plusDays(off + 1L);
        Optional<LocalDate> injury = random.nextInt(3) == 0 ? Optional.of(lastRun.plusDays(1)) : Optional.empty();
        evaluation = Evaluation.of(
                LoadHistory.of(RunHistory.of(usualRuns()), WeekDefinition.ISO, start),
                (random.nextInt(4) == 0 ? Rules.comeback() : Rules.standard()).with(agreement(start)),
                injury);
        live(start);
    }

    /** Weeks of three or four runs, of 12 to 40 km. */
    private List<Run> usualRuns() {
        double usual = 4_000 + random.nextInt(6_000);
        int[] weekdays = random.nextBoolean() ? new int[] {0, 2, 5} : new int[] {0, 2, 4, 6};
        List<Run> runs = new ArrayList<>();
        for (int week = 0; week < WEEKS_BEFORE; week++) {
            for (int weekday : weekdays) {
                double metres = usual * (0.9 + 0.2 * random.nextDouble());
                runs.add(TestRuns.on(MONDAY.plusWeeks(week).plusDays(weekday).toString())
                        .distanceMetres(metres)
                        .timerTime(Duration.ofMillis(Math.round(380 * metres)))
                        .gait(new Gait(Duration.ZERO, 0, 0, 1))
                        .build());
            }
        }
        return runs;
    }

    private AgreedLimits agreement(LocalDate start) {
        return switch (random.nextInt(5)) {
            case 0 -> AgreedLimits.NONE.withMaxRun(2_000 + random.nextInt(6_000));
            case 1 ->
                AgreedLimits.NONE
                        .withNoRunUntil(start.plusDays(random.nextInt(10)))
                        .withRunDays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));
            default -> AgreedLimits.NONE;
        };
    }

    private void live(LocalDate start) {
        List<Run> yesterday = List.of();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = start.plusDays(i);
            wake(day);
            evaluation = evaluation.then(yesterday, day);
            PlanSettings settings = wishes.withGate(PainGate.of(log).asOf(day)).askedOnce(evaluation);
            Morning morning = new Morning(
                    day, evaluation, settings, ComebackPlan.next(evaluation, settings, new Kept(longer, walks)));
            mornings.add(morning);
            if (morning.next().isEmpty() && !morning.isStopped()) {
                return;
            }
            yesterday = morning.session().map(this::run).orElse(List.of());
        }
    }

    private void wake(LocalDate day) {
        boolean isAfterARun = runDays.contains(day.minusDays(1));
        if (isAfterARun && !(habit == Habit.FORGETFUL && random.nextBoolean())) {
            write(PainEntry.of(day).withMorning(morningScore()));
        }
        if (habit == Habit.BAD && stopped.isEmpty() && random.nextInt(50) == 0) {
            RedFlag sign = SIGNS.get(random.nextInt(SIGNS.size()));
            write(PainEntry.of(day).withRedFlags(Set.of(sign), ""));
        }
        if (stopped.filter(since -> !day.isBefore(since.plusDays(DAYS_TO_BE_SEEN)))
                .isPresent()) {
            write(PainEntry.of(day).withRedFlags(Set.of(RedFlag.CLEARED), "Dr. Lee"));
            walks.clear();
        }
        GateAction now = PainGate.of(log).now(day).action();
        boolean stops = now == GateAction.END || now == GateAction.STOP || hasUnreadableSign(day);
        stopped = stops ? stopped.or(() -> Optional.of(day)) : Optional.empty();
    }

    private boolean hasUnreadableSign(LocalDate day) {
        return PainGate.of(log).now(day).reason() == GateReason.UNREADABLE_FLAG;
    }

    private int morningScore() {
        if (habit != Habit.BAD) {
            return 1;
        }
        int dice = random.nextInt(20);
        return dice < 2 ? 3 : dice < 5 ? 2 : 1;
    }

    private List<Run> run(PlannedSession session) {
        if (habit == Habit.SKIPPING && random.nextInt(4) == 0) {
            skipped.add(session.date());
            return List.of();
        }
        int before = habit == Habit.BAD && random.nextInt(15) == 0 ? 5 : 1;
        boolean restsInstead = before > 3 && random.nextBoolean();
        if (session.isWalk()) {
            walks.add(session.date());
            return List.of();
        }
        if (restsInstead) {
            write(before(session.date(), before));
            return List.of();
        }
        if (!(habit == Habit.FORGETFUL && random.nextInt(4) == 0)) {
            write(PainEntry.of(session.date()).withRun(before, worst()));
        }
        runDays.add(session.date());
        boolean isLonger = habit == Habit.EAGER && random.nextInt(5) == 0;
        if (isLonger && evaluation.comebacks().on(session.date()).isPresent()) {
            longer.add(session.date());
        }
        return List.of(isLonger ? longer(session) : session.toRun());
    }

    private int worst() {
        int dice = habit == Habit.BAD ? random.nextInt(20) : 19;
        return dice < 1 ? 7 : dice < 4 ? 5 : 2;
    }

    private static PainEntry before(LocalDate day, int score) {
        OptionalInt untold = OptionalInt.empty();
        return new PainEntry(
                day,
                PainEntry.BACK,
                untold,
                OptionalInt.of(score),
                untold,
                untold,
                Set.of(),
                untold,
                Optional.empty(),
                "",
                Map.of());
    }

    private static Run longer(PlannedSession session) {
        return new PlannedSession(
                        session.id(),
                        session.date(),
                        session.stage(),
                        session.walkSeconds(),
                        session.runSeconds(),
                        session.repeat(),
                        1.3 * session.durationSeconds(),
                        1.3 * session.runningSeconds(),
                        1.3 * session.distanceMetres(),
                        session.speedLimit())
                .toRun();
    }

    private void write(PainEntry entry) {
        log = log.with(entry);
    }

    /** Every morning, in order. */
    List<Morning> mornings() {
        return mornings;
    }

    Morning last() {
        return mornings.get(mornings.size() - 1);
    }

    List<LocalDate> runDays() {
        return runDays;
    }

    /** The days of sessions that were run longer than planned, while the careful start lasted. */
    Set<LocalDate> longer() {
        return longer;
    }

    List<LocalDate> skipped() {
        return skipped;
    }

    PainLog log() {
        return log;
    }

    PlanSettings wishes() {
        return wishes;
    }
}
