package io.github.easeback.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;

/**
 * The tables for a study of injuries. An injury is laid at the last run, with a time, on or before its day: the study knows its day, and not in which run it came. What can be laid at none is
 * listed with a reason.
 */
final class InjuryTables {

    private static final double SECONDS_IN_HOUR = 3600;

    /** Why an injury is laid at no run. */
    enum Unlaid {
        NO_SUCH_ATHLETE,
        NO_RUN_BEFORE,
        AFTER_AS_OF
    }

    /** What lies between two sites; no site has it. */
    static final String BETWEEN_SITES = ";";

    /** An injury, and the run it is laid at. */
    private record Laid(Injury injury, Optional<Exposure> at, Optional<Unlaid> reason) {}

    /** A run as a stretch of time at risk, in hours of running since the first run. */
    private record AtRisk(Exposure exposure, double start, double stop, List<Injury> injuries, int earlier) {

        String sites() {
            return injuries.stream().map(Injury::site).distinct().collect(Collectors.joining(BETWEEN_SITES));
        }
    }

    static final Table<?> INJURIES = new Table<>(
            "injuries",
            "an injury of the study's table, and the run it is laid at",
            injuryColumns(),
            InjuryTables::laid);

    static final Table<?> HAZARD = new Table<>(
            "hazard",
            "a run as a stretch of running time at risk (counting process): start, stop, exposure, event",
            hazardColumns(),
            InjuryTables::atRisk);

    private InjuryTables() {}

    private static List<Column<Laid>> injuryColumns() {
        return List.of(
                Column.day(
                        "date",
                        "the day that the study gives",
                        row -> Optional.of(row.injury().day())),
                Column.text(
                        "site",
                        "where, in the words of the study",
                        row -> row.injury().site()),
                Column.whole(
                        "run",
                        "",
                        "the number of the run it is laid at",
                        row -> row.at().map(Exposure::number)),
                Column.whole(
                        "days_after",
                        "d",
                        "days from that run to the injury",
                        row -> row.at()
                                .map(at -> ChronoUnit.DAYS.between(
                                        at.run().date(), row.injury().day()))),
                Column.code(
                        "reason",
                        "why it is laid at none: `NO_SUCH_ATHLETE` (there is no file of them), `NO_RUN_BEFORE`, `AFTER_AS_OF`",
                        Laid::reason));
    }

    private static List<Column<AtRisk>> hazardColumns() {
        List<Column<AtRisk>> columns = new ArrayList<>(List.of(
                Column.count(
                        "run",
                        "the number of the run in `runs`",
                        row -> row.exposure().number()),
                Column.day(
                        "date",
                        "the local day",
                        row -> Optional.of(row.exposure().run().date())),
                Column.number("start_h", "h", "running time before the run", row -> OptionalDouble.of(row.start())),
                Column.number("stop_h", "h", "running time after the run", row -> OptionalDouble.of(row.stop())),
                Column.count(
                        "event",
                        "1 if an injury is laid at the run, else 0",
                        row -> row.injuries().isEmpty() ? 0 : 1),
                Column.count(
                        "injuries",
                        "how many injuries are laid at the run",
                        row -> row.injuries().size()),
                Column.count("earlier_injuries", "injuries laid at earlier runs", AtRisk::earlier),
                new Column<>(
                        "site",
                        DataTypes.StringType,
                        "",
                        "where; with `;` between them if injuries of several sites are laid at the run",
                        row -> row.injuries().isEmpty() ? Optional.empty() : Optional.of(row.sites()))));
        RunTables.STATES.forEach(column -> columns.add(column.in(AtRisk::exposure)));
        return columns;
    }

    private static Stream<Laid> laid(JudgedAthlete athlete) {
        List<Exposure> runs = timed(athlete);
        return athlete.injuries().stream()
                .sorted(Comparator.comparing(Injury::day).thenComparing(Injury::site))
                .map(injury -> athlete.parts() == 0
                        ? unlaid(injury, Unlaid.NO_SUCH_ATHLETE)
                        : lay(injury, runs, athlete.settings().asOf()));
    }

    private static Laid unlaid(Injury injury, Unlaid reason) {
        return new Laid(injury, Optional.empty(), Optional.of(reason));
    }

    private static Laid lay(Injury injury, List<Exposure> runs, LocalDate asOf) {
        if (injury.day().isAfter(asOf)) {
            return unlaid(injury, Unlaid.AFTER_AS_OF);
        }
        Optional<Exposure> last = runs.stream()
                .filter(run -> !run.run().date().isAfter(injury.day()))
                .max(Comparator.comparingInt(Exposure::number));
        return new Laid(injury, last, last.isPresent() ? Optional.empty() : Optional.of(Unlaid.NO_RUN_BEFORE));
    }

    /** Without a time, a run is no time at risk. */
    private static List<Exposure> timed(JudgedAthlete athlete) {
        return athlete.exposures().stream().filter(run -> hours(run) > 0).toList();
    }

    private static double hours(Exposure exposure) {
        return exposure.run()
                .timerTime()
                .map(time -> (double) time.toMillis() / 1000.0 / SECONDS_IN_HOUR)
                .orElse(0.0);
    }

    private static Stream<AtRisk> atRisk(JudgedAthlete athlete) {
        List<Laid> injuries = laid(athlete).toList();
        List<AtRisk> stretches = new ArrayList<>();
        double start = 0;
        int earlier = 0;
        for (Exposure run : timed(athlete)) {
            List<Injury> here = injuries.stream()
                    .filter(laid ->
                            laid.at().filter(at -> at.number() == run.number()).isPresent())
                    .map(Laid::injury)
                    .toList();
            double stop = start + hours(run);
            stretches.add(new AtRisk(run, start, stop, here, earlier));
            start = stop;
            earlier += here.size();
        }
        return stretches.stream();
    }
}
