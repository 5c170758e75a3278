package io.github.easeback.cli.page;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.WalkRunPattern;
import io.github.easeback.comeback.Course;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainGate;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ShownSpeed;
import io.github.easeback.report.TrainingReport;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The last two weeks, day by day, the latest first: what was run, and what was written down of the pain.
 *
 * @param speed the name of the column of the pace
 * @param runs the runs
 * @param moreRuns how many runs are left out, in words; empty if none is
 * @param pain the log of pain; empty without one
 * @param morePain how many lines of the log are left out, in words; empty if none is
 */
record LastDays(String speed, List<RunRow> runs, String moreRuns, List<PainRow> pain, String morePain) {

    /** A gate looks as far back. */
    static final int DAYS = 14;

    /** More would not fit on the page; the stages and the log of a way back take some of it. */
    private static final int MOST_RUNS = 14;

    private static final int MOST_RUNS_ON_THE_WAY = 10;
    private static final int MOST_LINES = 14;

    private static final int LONGEST_SITE = 14;

    private static final int SECONDS = 60;

    /** A run; what is unknown is a dash. */
    record RunRow(String day, String distance, String minutes, String running, String pace, String turns) {}

    /** A line of the log; what was not told is a dash. */
    record PainRow(
            String day,
            String site,
            String morning,
            String before,
            String during,
            String minute,
            String flags,
            String answer) {}

    static LastDays of(TrainingReport report, PageWords words) {
        LocalDate before = report.asOf().minusDays(DAYS);
        LoadVariable speed = ShownSpeed.of(report.load().history());
        List<Run> runs = latestFirst(report.load().history().runs().stream()
                .filter(run -> run.date().isAfter(before) && !run.date().isAfter(report.asOf()))
                .toList());
        Optional<Course> course = report.comeback().map(ComebackReport::plan).map(plan -> plan.course());
        List<PainEntry> pain = latestFirst(course.map(Course::pain).orElse(List.of()).stream()
                .filter(entry -> entry.date().isAfter(before))
                .toList());
        int mostRuns = course.isPresent() ? MOST_RUNS_ON_THE_WAY : MOST_RUNS;
        return new LastDays(
                words.title(speed),
                runs.stream().limit(mostRuns).map(run -> row(run, speed, words)).toList(),
                more(runs.size() - mostRuns, words),
                pain.stream()
                        .limit(MOST_LINES)
                        .map(entry -> row(entry, course.orElseThrow(), words))
                        .toList(),
                more(pain.size() - MOST_LINES, words));
    }

    private static <T> List<T> latestFirst(List<T> all) {
        List<T> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String more(int count, PageWords words) {
        return count > 0 ? words.say(Message.of("sheet.earlier-rows").with("count", count)) : "";
    }

    private static RunRow row(Run run, LoadVariable speed, PageWords words) {
        return new RunRow(
                words.day(run.date(), "short"),
                amount(LoadVariables.DISTANCE, run, words),
                minutes(LoadVariables.DURATION, run, words),
                minutes(LoadVariables.RUNNING_DURATION, run, words),
                amount(speed, run, words),
                turns(run, words));
    }

    private static String amount(LoadVariable variable, Run run, PageWords words) {
        OptionalDouble value = variable.over(List.of(run)).value();
        return value.isPresent() ? words.amount(variable, value.getAsDouble()) : words.text("cell.unmeasured");
    }

    private static String minutes(LoadVariable variable, Run run, PageWords words) {
        OptionalDouble seconds = variable.over(List.of(run)).value();
        return seconds.isPresent() ? words.number(seconds.getAsDouble() / SECONDS, 0) : words.text("cell.unmeasured");
    }

    /** The pattern of walks and jogs, or that there was no walk; of other runs that can't be told in a word. */
    private static String turns(Run run, PageWords words) {
        boolean isWithoutWalks =
                run.gait().filter(gait -> gait.walkingTime().isZero()).isPresent();
        return run.form()
                .pattern()
                .map(pattern -> turns(pattern, words))
                .orElseGet(() -> words.text(isWithoutWalks ? "sheet.no-walk" : "cell.unmeasured"));
    }

    private static String turns(WalkRunPattern pattern, PageWords words) {
        return words.say(Message.of("sheet.turns")
                .with("count", pattern.cycles())
                .with("walk", clock(pattern.walk()))
                .with("run", clock(pattern.run())));
    }

    private static String clock(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        return seconds / SECONDS + (seconds % SECONDS < 10 ? ":0" : ":") + seconds % SECONDS;
    }

    private static PainRow row(PainEntry entry, Course course, PageWords words) {
        List<String> flags = PainDay.flags(List.of(entry));
        return new PainRow(
                words.day(entry.date(), "short"),
                site(entry, words),
                score(entry.morning(), words),
                score(entry.before(), words),
                score(entry.during(), words),
                score(entry.onsetMinute(), words),
                String.join(" ", flags),
                answer(entry, course, words));
    }

    /** A sign stops on its own, with or without a run, also one that was lifted later. */
    private static String answer(PainEntry entry, Course course, PageWords words) {
        if (entry.isCleared()) {
            return words.text("sheet.lifted");
        }
        Optional<GateVerdict> bySign = entry.redFlags().stream()
                .filter(flag -> flag != RedFlag.CLEARED)
                .findFirst()
                .map(flag -> PainGate.of(PainLog.of(List.of(entry))).on(entry.date(), entry.date()));
        return bySign.or(() -> entry.isOfRun() ? course.answer(entry.date()) : Optional.empty())
                .map(verdict -> words.text("gate.action." + verdict.action()))
                .orElse("");
    }

    /** A site is whatever the runner wrote. */
    private static String site(PainEntry entry, PageWords words) {
        String site = entry.site();
        return site.equalsIgnoreCase(PainEntry.BACK)
                ? words.text("sheet.back")
                : words.say(Message.of(site.length() > LONGEST_SITE ? "sheet.site.cut" : "sheet.site")
                        .with("site", site.substring(0, Math.min(site.length(), LONGEST_SITE))));
    }

    private static String score(OptionalInt score, PageWords words) {
        return score.isPresent() ? String.valueOf(score.getAsInt()) : words.text("cell.unmeasured");
    }
}
