package io.github.easeback.cohort;

import io.github.easeback.activity.Run;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.load.AcuteChronicRatio;
import io.github.easeback.load.CoverageLimit;
import io.github.easeback.load.DailyLoad;
import io.github.easeback.load.DayLoad;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.SessionSpikeRule;
import io.github.easeback.rule.SpikeSize;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a run was beside those before it, as studies ask for it. It describes, and differs from the rule on single runs where that is an advice: here a run is held against every run of the 30
 * days before it, as in doi:10.1136/bjsports-2024-109380, also against those of its own week.
 *
 * @param number the number of the run
 * @param run the run
 * @param daysKnown the days from the first run of the history to this one
 * @param session the run beside the longest of the 30 days before it
 * @param week the last seven days, that of the run included, beside the seven before them
 * @param acute the last seven days beside the last 28
 * @param comeback the way back from a layoff that the run lies on; absent if it lies on none
 */
record Exposure(
        int number,
        Run run,
        long daysKnown,
        Session session,
        WeekRatio week,
        AcuteRatio acute,
        Optional<Comeback> comeback) {

    private static final int WINDOW_DAYS = SessionSpikeRule.standard().lookBackDays();
    private static final int TWO_WEEKS = 2 * WeekDefinition.DAYS;

    /**
     * A run beside the longest one before it.
     *
     * @param longest the longest of the 30 days before, in metres
     * @param size the group of the study; absent with a reason
     * @param reason why there is none
     */
    record Session(OptionalDouble longest, Optional<SpikeSize> size, Optional<Reason> reason) {

        static Session unknown(Reason reason) {
            return new Session(OptionalDouble.empty(), Optional.empty(), Optional.of(reason));
        }

        OptionalDouble ratio(Run run) {
            return longest.isPresent() && run.distanceMetres().isPresent()
                    ? OptionalDouble.of(run.distanceMetres().getAsDouble() / longest.getAsDouble())
                    : OptionalDouble.empty();
        }
    }

    /** The distance of a week over that of the week before, or why it is not known. */
    record WeekRatio(OptionalDouble ratio, Optional<Reason> reason) {

        static WeekRatio unknown(Reason reason) {
            return new WeekRatio(OptionalDouble.empty(), Optional.of(reason));
        }
    }

    /** The acute:chronic ratios of the distance, or why they are not known. */
    record AcuteRatio(OptionalDouble coupled, OptionalDouble uncoupled, Optional<Reason> reason) {

        static AcuteRatio unknown(Reason reason) {
            return new AcuteRatio(OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(reason));
        }
    }

    /** The exposures of all runs of an athlete, in order. */
    static List<Exposure> of(JudgedAthlete athlete) {
        Daily daily = Daily.of(athlete);
        List<Run> runs = athlete.runs();
        List<Exposure> exposures = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            LocalDate first = run.date().minusDays(WINDOW_DAYS);
            while (runs.get(from).date().isBefore(first)) {
                from++;
            }
            exposures.add(new Exposure(
                    athlete.number(run),
                    run,
                    daily.daysKnown(run.date()),
                    session(run, runs.subList(from, i), daily),
                    daily.week(run.date()),
                    daily.acute(run.date()),
                    athlete.evaluation().comebacks().on(run.date())));
        }
        return List.copyOf(exposures);
    }

    private static Session session(Run run, List<Run> before, Daily daily) {
        if (run.distanceMetres().isEmpty()) {
            return Session.unknown(Reason.NOT_MEASURED);
        }
        if (before.stream().anyMatch(earlier -> earlier.distanceMetres().isEmpty())) {
            return Session.unknown(Reason.PARTLY_MEASURED);
        }
        double longest = before.stream()
                .mapToDouble(earlier -> earlier.distanceMetres().orElse(0))
                .max()
                .orElse(0);
        if (!(longest > 0)) {
            return Session.unknown(Reason.NO_RUN_IN_WINDOW);
        }
        if (daily.isMissing(new Days(run.date().minusDays(WINDOW_DAYS), run.date()), before.size())) {
            return Session.unknown(Reason.MISSING_RUNS);
        }
        SpikeSize size = SpikeSize.of(longest, run.distanceMetres().getAsDouble());
        return new Session(OptionalDouble.of(longest), Optional.of(size), Optional.empty());
    }

    /** The distance of each day, dense from the first one. */
    private record Daily(Optional<LocalDate> first, List<DayLoad> days, List<Layoff> layoffs, List<LocalDate> missing) {

        static Daily of(JudgedAthlete athlete) {
            LocalDate asOf = athlete.settings().asOf();
            return new Daily(
                    athlete.history().beginning(),
                    DailyLoad.of(athlete.history(), LoadVariables.DISTANCE, asOf)
                            .days(),
                    athlete.evaluation().layoffs().all(),
                    athlete.history().missingRunDays());
        }

        long daysKnown(LocalDate day) {
            return first.map(begin -> Math.max(0, ChronoUnit.DAYS.between(begin, day)))
                    .orElse(0L);
        }

        /** Whether too many runs of some days may be missing. */
        boolean isMissing(Days window, int known) {
            long lost = missing.stream().filter(window::contains).count();
            return lost > 0 && !CoverageLimit.STANDARD.isMetBy((double) known / (double) (known + lost));
        }

        WeekRatio week(LocalDate day) {
            Optional<Reason> obstacle = obstacle(day, TWO_WEEKS);
            if (obstacle.isPresent()) {
                return WeekRatio.unknown(obstacle.get());
            }
            double[] last = last(day, TWO_WEEKS);
            double before = Arrays.stream(last, 0, WeekDefinition.DAYS).sum();
            return before > 0
                    ? new WeekRatio(
                            OptionalDouble.of(Arrays.stream(last, WeekDefinition.DAYS, TWO_WEEKS)
                                            .sum()
                                    / before),
                            Optional.empty())
                    : WeekRatio.unknown(Reason.NO_BASELINE);
        }

        AcuteRatio acute(LocalDate day) {
            Optional<Reason> obstacle =
                    isAfterABreak(day) ? Optional.of(Reason.AFTER_BREAK) : obstacle(day, AcuteChronicRatio.DAYS);
            if (obstacle.isPresent()) {
                return AcuteRatio.unknown(obstacle.get());
            }
            AcuteChronicRatio ratio =
                    AcuteChronicRatio.of(last(day, AcuteChronicRatio.DAYS)).orElseThrow();
            return new AcuteRatio(
                    ratio.coupled(),
                    ratio.uncoupled(),
                    ratio.uncoupled().isPresent() ? Optional.empty() : Optional.of(Reason.NO_BASELINE));
        }

        private boolean isAfterABreak(LocalDate day) {
            return layoffs.stream()
                    .anyMatch(layoff -> !layoff.returnDay().isAfter(day)
                            && layoff.returnDay()
                                    .plusDays(AcuteChronicRatio.DAYS)
                                    .isAfter(day));
        }

        private Optional<Reason> obstacle(LocalDate day, int count) {
            int to = index(day) + 1;
            if (to < count) {
                return Optional.of(Reason.WARM_UP);
            }
            List<DayLoad> window = days.subList(to - count, to);
            int lost = window.stream().mapToInt(DayLoad::missingRuns).sum();
            int known = window.stream().mapToInt(DayLoad::knownRuns).sum();
            Days dates = new Days(day.minusDays(count - 1L), day);
            if (lost > missing.stream().filter(dates::contains).count()) {
                return Optional.of(known == 0 ? Reason.NOT_MEASURED : Reason.PARTLY_MEASURED);
            }
            return isMissing(dates, known) ? Optional.of(Reason.MISSING_RUNS) : Optional.empty();
        }

        private double[] last(LocalDate day, int count) {
            int to = index(day) + 1;
            return days.subList(to - count, to).stream()
                    .mapToDouble(load -> load.value().orElse(0))
                    .toArray();
        }

        /** Before the first day for a run that lies far before all others. */
        private int index(LocalDate day) {
            return first.filter(begin -> !day.isBefore(begin))
                    .map(begin -> Math.toIntExact(ChronoUnit.DAYS.between(begin, day)))
                    .orElse(-1);
        }
    }
}
