package io.github.easeback.cohort;

import io.github.easeback.advice.AdvicePlan;
import io.github.easeback.advice.Verdict;
import io.github.easeback.reading.Duplicate;
import io.github.easeback.reading.HistoryWarning;
import io.github.easeback.reading.LeftOut;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;

/** The table of athletes, and that of all files that became no run, with a reason each. */
final class AthleteTables {

    private enum Kind {
        LEFT_OUT,
        COPY,
        WARNING
    }

    /** What became no run. The sentences of the library stay out of it, since they name files. */
    private record Unused(
            Kind kind,
            Enum<?> code,
            Optional<String> file,
            Optional<String> of,
            Optional<LocalDate> day,
            OptionalLong offset) {

        static Unused of(JudgedAthlete athlete, LeftOut entry) {
            return new Unused(
                    Kind.LEFT_OUT,
                    entry.code(),
                    Optional.of(athlete.file(entry.source())),
                    Optional.empty(),
                    entry.date(),
                    entry.byteOffset());
        }

        static Unused of(JudgedAthlete athlete, Duplicate copy) {
            return new Unused(
                    Kind.COPY,
                    copy.code(),
                    Optional.of(athlete.file(copy.source())),
                    Optional.of(athlete.file(copy.of())),
                    Optional.of(copy.date()),
                    OptionalLong.empty());
        }

        static Unused of(HistoryWarning warning) {
            return new Unused(
                    Kind.WARNING,
                    warning.code(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(warning.date()),
                    OptionalLong.empty());
        }
    }

    /** How many files of the storage an athlete has; the sum over all athletes is the number of files that the job took. */
    static final String STORED = "stored_files";

    static final Table<?> ATHLETES =
            new Table<>("athletes", "an athlete of whom there is a file or an injury", athleteColumns(), Stream::of);

    static final Table<?> LEFT_OUT = new Table<>(
            "left-out",
            "a file or a session that became no run, a copy that was not counted, a warning on the whole history",
            unusedColumns(),
            AthleteTables::unused);

    private AthleteTables() {}

    private static List<Column<JudgedAthlete>> athleteColumns() {
        return List.of(
                Column.count(
                        STORED,
                        "files in the storage; 0 for somebody of whom there are only injuries",
                        JudgedAthlete::parts),
                Column.count(
                        "files",
                        "files that were looked at, those in archives included",
                        athlete -> athlete.history().files()),
                Column.count(
                        "runs", "runs that count", athlete -> athlete.runs().size()),
                Column.count(
                        "later_runs",
                        "runs after the day of the judgement, which are in no table",
                        athlete -> athlete.history().laterRuns()),
                Column.count(
                        "left_out",
                        "files and sessions that became no run",
                        athlete -> athlete.history().leftOut().size()),
                Column.count(
                        "copies",
                        "copies that were not counted",
                        athlete -> athlete.history().duplicates().size()),
                Column.count(
                        "walks",
                        "runs that were walked all along; they are among `runs`, and add nothing to a week",
                        athlete -> athlete.history().walks().size()),
                Column.count(
                        "other_activities",
                        "activities of other sports; the JSON report has `walks` among them too",
                        athlete -> athlete.history().otherActivities().size()),
                Column.day(
                        "first_run",
                        "the day of the first run",
                        athlete -> athlete.history().firstDay()),
                Column.day(
                        "last_run",
                        "the day of the last run",
                        athlete -> athlete.history().lastDay()),
                Column.day(
                        "as_of",
                        "the day of the judgement",
                        athlete -> Optional.of(athlete.settings().asOf())),
                Column.code(
                        "verdict",
                        "`WALK`, `STEP_BACK`, `HOLD`, `CARRY_ON`, `UNKNOWN`; null without a run",
                        AthleteTables::verdict));
    }

    private static Optional<Verdict> verdict(JudgedAthlete athlete) {
        return athlete.evaluation().load().weeks().isEmpty()
                ? Optional.empty()
                : Optional.of(AdvicePlan.of(athlete.evaluation()).verdict());
    }

    private static List<Column<Unused>> unusedColumns() {
        return List.of(
                Column.code("kind", "`LEFT_OUT`, `COPY` or `WARNING`", row -> Optional.of(row.kind())),
                Column.code("code", "why, as in [reading](reading.md)", row -> Optional.of(row.code())),
                new Column<>("file", DataTypes.StringType, "", "the file, or its pseudonym", Unused::file),
                new Column<>("of", DataTypes.StringType, "", "of which file it is a copy", Unused::of),
                Column.day("date", "the local day, as far as it is known", Unused::day),
                Column.whole(
                        "byte_offset",
                        "B",
                        "where in the file the fault is",
                        row -> row.offset().isPresent()
                                ? Optional.of(row.offset().getAsLong())
                                : Optional.empty()));
    }

    private static Stream<Unused> unused(JudgedAthlete athlete) {
        return Stream.of(
                        athlete.history().leftOut().stream().map(entry -> Unused.of(athlete, entry)),
                        athlete.history().duplicates().stream().map(copy -> Unused.of(athlete, copy)),
                        athlete.history().warnings().stream().map(Unused::of))
                .flatMap(rows -> rows);
    }
}
