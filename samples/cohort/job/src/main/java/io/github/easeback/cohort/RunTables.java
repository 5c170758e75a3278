package io.github.easeback.cohort;

import io.github.easeback.activity.Gait;
import io.github.easeback.activity.Run;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.reading.Repair;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.SessionSpikeRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables with a row a run: what was measured and how it was judged, and what it was beside the runs before it. */
final class RunTables {

    private static final String METRES = "m";
    private static final String SECONDS = "s";
    private static final String SPEED = "m/s";

    /** A run with its number, and its judgement by the rule on single runs. */
    private record Judged(int number, String file, Run run, Optional<RuleOutcome> spike) {

        OptionalDouble change(Function<Change, Double> part) {
            return asNumber(spike.flatMap(RuleOutcome::findChange).map(part));
        }
    }

    static final Table<?> RUNS = new Table<>(
            "runs", "a run that counts, and its judgement by the rule on single runs", columns(), RunTables::runs);

    static final List<Column<Exposure>> STATES = states();

    static final Table<?> EXPOSURE = new Table<>(
            "exposure",
            "what a run was beside the runs before it",
            Stream.concat(
                            Stream.of(
                                    Column.<Exposure>count("run", "the number of the run in `runs`", Exposure::number),
                                    Column.<Exposure>day(
                                            "date",
                                            "the local day",
                                            row -> Optional.of(row.run().date()))),
                            STATES.stream())
                    .toList(),
            athlete -> athlete.exposures().stream());

    private RunTables() {}

    private static List<Column<Judged>> columns() {
        List<Column<Judged>> columns = new ArrayList<>(List.of(
                Column.count("run", "the number of the run, from 1 in order of start", Judged::number),
                Column.text("file", "where it was read from, or its pseudonym", Judged::file)));
        measured().forEach(column -> columns.add(column.in(Judged::run)));
        columns.add(Column.code(
                "session_spike_outcome",
                "`WITHIN_LIMIT`, `LIMIT_EXCEEDED` or `NOT_ASSESSABLE`",
                row -> row.spike().map(RuleOutcome::kind)));
        columns.add(Column.code(
                "session_spike_severity",
                "how much it is over the limit",
                row -> row.spike().flatMap(RuleOutcome::findSeverity)));
        columns.add(Column.code(
                "session_spike_reason",
                "why it was not judged",
                row -> row.spike().flatMap(RuleOutcome::findReason)));
        columns.add(Column.number(
                "session_spike_base_m",
                METRES,
                "the distance that the rule held it against",
                row -> row.change(Change::previous)));
        columns.add(Column.number(
                "session_spike_limit_m", METRES, "the longest within the limit", row -> row.change(Change::limit)));
        return columns;
    }

    private static List<Column<Run>> measured() {
        return List.of(
                Column.day("date", "the local day of the start", run -> Optional.of(run.date())),
                Column.local("local_start", "the local date and time of the start", Run::localStart),
                Column.number("distance_m", METRES, "distance", Run::distanceMetres),
                seconds("timer_time_s", "time without pauses", Run::timerTime),
                seconds("elapsed_time_s", "time with pauses", Run::elapsedTime),
                seconds("walking_time_s", "walks and stands", run -> run.gait().map(Gait::walkingTime)),
                Column.number(
                        "running_speed_m_per_s", SPEED, "speed without the walks", LoadVariables.RUNNING_SPEED::of),
                Column.number("ascent_m", METRES, "metres climbed", Run::ascentMetres),
                Column.number("descent_m", METRES, "metres descended", Run::descentMetres),
                Column.number(
                        "flat_equivalent_distance_m",
                        METRES,
                        "the level distance of the same energy",
                        run -> run.terrain().flatEquivalentMetres()),
                Column.number(
                        "average_heart_rate_per_min",
                        "1/min",
                        "mean heart rate",
                        run -> run.totals().averageHeartRate()),
                Column.number(
                        "cadence_steps_per_min",
                        "1/min",
                        "steps of both feet",
                        run -> run.totals().cadence()),
                Column.number(
                        "rpe",
                        "",
                        "exertion on the CR10 scale, 0 to 10",
                        run -> run.totals().rpe()),
                Column.text(
                        "surface",
                        "`road`, `trail`, `track`, `treadmill`, `unknown`",
                        run -> run.surface().name().toLowerCase(Locale.ROOT)),
                Column.truth("walk", "recorded as a run and walked all along", Run::isWalk),
                Column.text(
                        "repairs",
                        "codes of what was done to read it, by blanks",
                        run -> run.repairs().stream()
                                .map(Repair::code)
                                .distinct()
                                .map(Enum::name)
                                .collect(Collectors.joining(" "))));
    }

    private static Column<Run> seconds(String name, String meaning, Function<Run, Optional<Duration>> time) {
        return Column.number(
                name,
                SECONDS,
                meaning,
                run -> asNumber(time.apply(run).map(known -> (double) known.toMillis() / 1000.0)));
    }

    private static Stream<Judged> runs(JudgedAthlete athlete) {
        Map<Integer, RuleOutcome> spikes = new HashMap<>();
        athlete.evaluation().outcomes().stream()
                .filter(outcome -> outcome.judged().rule().equals(SessionSpikeRule.ID))
                .forEach(outcome ->
                        spikes.put(athlete.number(outcome.judged().runs().get(0)), outcome));
        return athlete.runs().stream().map(run -> {
            int number = athlete.number(run);
            return new Judged(number, athlete.file(run.source()), run, Optional.ofNullable(spikes.get(number)));
        });
    }

    private static List<Column<Exposure>> states() {
        return List.of(
                Column.whole(
                        "days_known",
                        "d",
                        "days since the first run of the history",
                        row -> Optional.of(row.daysKnown())),
                Column.number(
                        "longest_30_days_m",
                        METRES,
                        "the longest run of the 30 days before",
                        row -> row.session().longest()),
                Column.number(
                        "session_ratio",
                        "",
                        "distance over that longest run",
                        row -> row.session().ratio(row.run())),
                Column.code(
                        "session_bin",
                        "`REFERENCE` (up to 10 % longer), `SMALL` (to 30 %), `MODERATE` (to 100 %), `LARGE`",
                        row -> row.session().size()),
                Column.code(
                        "session_reason",
                        "why there is no bin",
                        row -> row.session().reason()),
                Column.number(
                        "week_ratio",
                        "",
                        "distance of the seven days up to the run, it included, over that of the seven before",
                        row -> row.week().ratio()),
                Column.code(
                        "week_reason",
                        "why there is no such ratio",
                        row -> row.week().reason()),
                Column.number(
                        "acute_chronic_coupled",
                        "",
                        "mean day of the last 7 over that of the last 28",
                        row -> row.acute().coupled()),
                Column.number(
                        "acute_chronic_uncoupled",
                        "",
                        "mean day of the last 7 over that of the 21 before",
                        row -> row.acute().uncoupled()),
                Column.code(
                        "acute_chronic_reason",
                        "why there is no such ratio",
                        row -> row.acute().reason()),
                Column.code(
                        "return_tier",
                        "how careful the return is that the run lies on: `MEDIUM` or `LONG`; null on none",
                        row -> row.comeback().map(back -> back.layoff().tier())),
                Column.whole(
                        "return_sessions",
                        "",
                        "days with a run since the return, before this one",
                        row -> row.comeback().map(Comeback::sessions)));
    }

    static OptionalDouble asNumber(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
