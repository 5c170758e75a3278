package io.github.easeback.report;

import io.github.easeback.activity.Bout;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.Run;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.layoff.Effort;
import io.github.easeback.load.OwnBalance;
import io.github.easeback.load.OwnSteps;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is told of one run: what it was, and what went on inside of it. It describes and judges nothing. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Run run = HistoryReader.lenient().withInside().read(Path.of("run.fit")).history().runs().get(0);
 * new TextReportWriter().write(RunReport.of(run), System.out);
 * }</pre>
 *
 * <p>It is information, not medical advice.
 */
public final class RunReport {

    private final Run run;
    private final Units units;
    private final OptionalDouble paceCeiling;
    private final Optional<OwnBalance> ownBalance;
    private final Optional<InsideRun> inside;
    private final List<PainOnset> onsets;
    private final Words words;

    private RunReport(
            Run run,
            Units units,
            Locale locale,
            OptionalDouble paceCeiling,
            Optional<OwnBalance> ownBalance,
            Optional<InsideRun> inside,
            List<PainOnset> onsets) {
        this.run = Objects.requireNonNull(run, "run");
        this.units = Objects.requireNonNull(units, "units");
        this.paceCeiling = paceCeiling;
        this.ownBalance = ownBalance;
        this.inside = inside;
        this.onsets = onsets;
        words = Words.of(
                units, Objects.requireNonNull(locale, "locale"), run.date().getYear());
    }

    /**
     * The report of a run, in English and in kilometres.
     *
     * @param run the run; of one that was read without its inside ({@link Run#form()}) only its bouts are told
     * @return the report
     * @throws NullPointerException if {@code run} is null
     */
    public static RunReport of(Run run) {
        return new RunReport(
                run,
                Units.KILOMETRES,
                Locale.ENGLISH,
                OptionalDouble.empty(),
                Optional.empty(),
                run.form().inside().filter(known -> !run.isWalk()),
                List.of());
    }

    /**
     * The same report in other units; JSON never depends on them.
     *
     * @param newUnits the units that people read
     * @return a new report
     * @throws NullPointerException if {@code newUnits} is null
     */
    public RunReport in(Units newUnits) {
        return new RunReport(run, newUnits, words.locale(), paceCeiling, ownBalance, inside, onsets);
    }

    /**
     * The same report in another language.
     *
     * @param locale the language; one that the library does not have gives English
     * @return a new report
     * @throws NullPointerException if {@code locale} is null
     */
    public RunReport in(Locale locale) {
        return new RunReport(run, units, locale, paceCeiling, ownBalance, inside, onsets);
    }

    /**
     * The same report for a runner who is not to run faster than a ceiling.
     *
     * @param metresPerSecond the highest speed that is not too fast, above 0
     * @return a new report
     * @throws IllegalArgumentException if the speed is not above 0, or not finite
     */
    public RunReport withPaceCeiling(double metresPerSecond) {
        if (!(metresPerSecond > 0 && Double.isFinite(metresPerSecond))) {
            throw new IllegalArgumentException("A ceiling of the pace can't be " + metresPerSecond + " m/s");
        }
        return new RunReport(
                run, units, words.locale(), OptionalDouble.of(metresPerSecond), ownBalance, inside, onsets);
    }

    /**
     * The same report of a runner of whom other runs are known, so that the balance can be held against that of the runs before, and that no minute is told of a change
     * that is no larger than what these runs differ by.
     *
     * @param runs other runs of the runner in any order; those that began later, and those of which the inside was not read, say nothing here
     * @return a new report
     * @throws NullPointerException if {@code runs} is or holds null
     */
    public RunReport besides(List<Run> runs) {
        return new RunReport(
                run,
                units,
                words.locale(),
                paceCeiling,
                Optional.of(OwnBalance.of(run, runs)),
                inside.map(known -> OwnSteps.of(known, run, runs)),
                onsets);
    }

    /**
     * The same report of a runner who writes down the pain, so that the minute in which it began stands beside what was measured then.
     *
     * <pre>{@code
     * PainLog log = PainLogReader.read(Path.of("pain-log.csv"));
     * RunReport report = RunReport.of(run).withPain(log.entries());
     * }</pre>
     *
     * @param entries entries of the log, in the place of earlier ones; those of other days and those that name no minute say nothing here
     * @return a new report
     * @throws NullPointerException if {@code entries} is or holds null
     */
    public RunReport withPain(List<PainEntry> entries) {
        List<PainOnset> told = entries.stream()
                .filter(entry -> entry.date().equals(run.date()))
                .flatMap(entry ->
                        entry.onsetMinute().stream().mapToObj(minute -> PainOnset.of(entry.site(), minute, inside)))
                .toList();
        return new RunReport(run, units, words.locale(), paceCeiling, ownBalance, inside, told);
    }

    /**
     * The run.
     *
     * @return the run
     */
    public Run run() {
        return run;
    }

    /**
     * What went on inside of the run.
     *
     * @return absent if the run has no samples, was walked all along, or was read without its inside
     */
    public Optional<InsideRun> inside() {
        return inside;
    }

    /**
     * When pain began in the run, as the runner wrote it down.
     *
     * @return one for each site that was told with a minute; immutable, empty without a log
     */
    public List<PainOnset> onsets() {
        return onsets;
    }

    /**
     * How much of the running was faster than the ceiling.
     *
     * @return absent if no ceiling was given, or if the speed is not known
     */
    public Optional<Effort> effort() {
        return paceCeiling.isPresent() ? Effort.of(run, paceCeiling.getAsDouble()) : Optional.empty();
    }

    /**
     * The balance beside that of the runs before.
     *
     * @return absent if no other runs were given
     */
    public Optional<OwnBalance> ownBalance() {
        return ownBalance;
    }

    /**
     * The words of this report, for formats of a caller's own.
     *
     * @return the words, in the language and the units of the report
     */
    public Words words() {
        return words;
    }

    /** The title. */
    @Override
    public String toString() {
        return RunWords.of(this).title();
    }

    Units units() {
        return units;
    }

    boolean hasPaceCeiling() {
        return paceCeiling.isPresent();
    }

    /** Why nothing is told of the inside; absent if it is. */
    Optional<RunGap> gap() {
        if (inside().isPresent()) {
            return Optional.empty();
        }
        if (run.form().bouts().isEmpty()) {
            return Optional.of(RunGap.NO_SAMPLES);
        }
        boolean isWalk = run.isWalk() || run.form().time(Bout.Kind.RUN).isZero();
        return Optional.of(isWalk ? RunGap.NO_RUNNING : RunGap.NOT_LOOKED_INSIDE);
    }
}
