package io.github.easeback.cohort;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.rule.Evaluation;
import io.github.easeback.rule.Rules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that the library says of an athlete. Judged once; the tables are read off it.
 */
final class JudgedAthlete {

    private final String name;
    private final int parts;
    private final Settings settings;
    private final RunHistory all;
    private final Evaluation evaluation;
    private final List<Injury> injuries;
    private final Map<Run, Integer> numbers = new TreeMap<>();
    private final List<Exposure> exposures;

    private JudgedAthlete(String name, int parts, RunHistory all, List<Injury> injuries, Settings settings) {
        this.name = settings.names().of(name);
        this.parts = parts;
        this.settings = settings;
        this.all = all;
        this.injuries = List.copyOf(injuries);
        evaluation = evaluation(all, settings.asOf());
        runs().forEach(run -> numbers.put(run, numbers.size() + 1));
        exposures = Exposure.of(this);
    }

    /**
     * Judges an athlete.
     *
     * @param name who it is, as the study calls them
     * @param parts how many files the history comes from, as they lay in the storage
     * @param history the runs
     * @param injuries what the study knows of injuries
     * @param settings what the day is, and what to call whom
     */
    static JudgedAthlete of(String name, int parts, RunHistory history, List<Injury> injuries, Settings settings) {
        return new JudgedAthlete(name, parts, history, injuries, settings);
    }

    private static Evaluation evaluation(RunHistory history, LocalDate day) {
        return Evaluation.of(LoadHistory.of(history, WeekDefinition.ISO, day), Rules.standard());
    }

    /** What the athlete is called in the tables. */
    String name() {
        return name;
    }

    int parts() {
        return parts;
    }

    Settings settings() {
        return settings;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** What is known up to the day of the judgement. */
    RunHistory history() {
        return evaluation.load().history();
    }

    /** The runs up to the day of the judgement, in order of their start. */
    List<Run> runs() {
        return history().runs();
    }

    List<Injury> injuries() {
        return injuries;
    }

    /** One entry a run. */
    List<Exposure> exposures() {
        return exposures;
    }

    /** The number of a run of this athlete, from 1 in order of their start. */
    int number(Run run) {
        Integer number = numbers.get(run);
        if (number == null) {
            throw new IllegalArgumentException("There is no run " + run);
        }
        return number;
    }

    /** What a file is called in the tables. */
    String file(String source) {
        return settings.names().of(source);
    }

    /** What was known on each morning from the first day whose limits are told to that of the judgement. */
    Stream<Evaluation> mornings() {
        long days = ChronoUnit.DAYS.between(settings.limitsFrom(), settings.asOf()) + 1;
        return Stream.iterate(onTheMorningOf(settings.limitsFrom()), this::nextMorning)
                .limit(days);
    }

    private Evaluation onTheMorningOf(LocalDate day) {
        boolean isAsNow = day.equals(settings.asOf()) && !evaluation.hasRunToday();
        return isAsNow ? evaluation : evaluation(all.until(day.minusDays(1)), day);
    }

    /** Goes on from the morning before, which takes a fraction of a judgement, unless that day brought more than runs, of which the earlier one knew nothing. */
    private Evaluation nextMorning(Evaluation known) {
        LocalDate before = known.asOf();
        LocalDate day = before.plusDays(1);
        if (hasMoreThanRuns(before)) {
            return onTheMorningOf(day);
        }
        List<Run> runs =
                all.runs().stream().filter(run -> run.date().equals(before)).toList();
        return known.then(runs, day);
    }

    private boolean hasMoreThanRuns(LocalDate day) {
        return Stream.concat(
                        all.missingRunDays().stream(),
                        all.otherActivities().stream().map(OtherActivity::date))
                .anyMatch(day::equals);
    }

    /** The days after that of the judgement whose limits are known: those of its week and of the next. */
    List<LocalDate> daysAhead() {
        LocalDate last = WeekDefinition.ISO.weekOf(settings.asOf()).last().plusDays(WeekDefinition.DAYS);
        return new ArrayList<>(
                settings.asOf().plusDays(1).datesUntil(last.plusDays(1)).toList());
    }
}
