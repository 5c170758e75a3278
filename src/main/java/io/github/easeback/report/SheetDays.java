package io.github.easeback.report;

import io.github.easeback.activity.Run;
import io.github.easeback.comeback.Course;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PainGate;
import io.github.easeback.comeback.PainLog;
import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.report.PhysioSheet.Column;
import io.github.easeback.report.PhysioSheet.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The days on the sheet: of the last two weeks, the latest first, what was run and what was written down of the pain; and the sessions that come next. */
final class SheetDays {

    /** A gate looks as far back. */
    private static final int DAYS = 14;

    /** More would not fit on the page; the stages and the log of a way back take some of it. */
    private static final int MOST_RUNS = 14;

    private static final int MOST_RUNS_ON_THE_WAY = 10;
    private static final int MOST_LINES = 14;

    private static final int LONGEST_SITE = 14;

    private static final int SECONDS = 60;

    private final TrainingReport report;
    private final Words words;
    private final Optional<Course> course;
    private final LocalDate before;

    SheetDays(TrainingReport report) {
        this.report = report;
        words = report.words();
        course = report.comeback().map(comeback -> comeback.plan().course());
        before = report.asOf().minusDays(DAYS);
    }

    /** The runs; what is unknown of one is a dash. */
    Table runs() {
        LoadVariable speed = ShownSpeed.of(report.load().history());
        List<Run> runs = latestFirst(report.load().history().runs().stream()
                .filter(run -> run.date().isAfter(before) && !run.date().isAfter(report.asOf()))
                .toList());
        int most = course.isPresent() ? MOST_RUNS_ON_THE_WAY : MOST_RUNS;
        return new Table(
                words.text("sheet.runs"),
                List.of(
                        Column.words(words.text("sheet.day")),
                        Column.numbers(words.text("sheet.distance")),
                        Column.numbers(words.text("sheet.minutes")),
                        Column.numbers(words.text("sheet.running")),
                        Column.numbers(words.text("title." + speed.id())),
                        Column.words(words.text("sheet.walk-jog"))),
                runs.stream().limit(most).map(run -> row(run, speed)).toList(),
                runs.isEmpty() ? words.text("sheet.no-runs") : more(runs.size() - most));
    }

    /** The lines of the log, where it has some; what was not told is a dash. */
    Optional<Table> pain() {
        List<PainEntry> pain = latestFirst(course.map(Course::pain).orElse(List.of()).stream()
                .filter(entry -> entry.date().isAfter(before))
                .toList());
        return pain.isEmpty() ? Optional.empty() : Optional.of(pain(pain));
    }

    private Table pain(List<PainEntry> pain) {
        return new Table(
                words.text("sheet.pain"),
                List.of(
                        Column.words(words.text("sheet.day")),
                        Column.words(words.text("sheet.where")),
                        Column.numbers(words.text("sheet.morning")),
                        Column.numbers(words.text("sheet.prior")),
                        Column.numbers(words.text("sheet.during")),
                        Column.numbers(words.text("sheet.onset")),
                        Column.words(words.text("sheet.flag")),
                        Column.words(words.text("sheet.answer"))),
                pain.stream().limit(MOST_LINES).map(this::row).toList(),
                more(pain.size() - MOST_LINES));
    }

    private static <T> List<T> latestFirst(List<T> all) {
        List<T> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    private String more(int count) {
        return count > 0 ? words.say(Message.of("sheet.earlier-rows").with("count", count)) : "";
    }

    private List<String> row(Run run, LoadVariable speed) {
        return List.of(
                words.date(run.date(), "short"),
                amount(LoadVariables.DISTANCE, run),
                minutes(LoadVariables.DURATION, run),
                minutes(LoadVariables.RUNNING_DURATION, run),
                amount(speed, run),
                turns(run));
    }

    private String amount(LoadVariable variable, Run run) {
        OptionalDouble value = variable.over(List.of(run)).value();
        return value.isPresent() ? words.amount(new Amount(variable.dimension(), value.getAsDouble())) : unmeasured();
    }

    private String minutes(LoadVariable variable, Run run) {
        OptionalDouble seconds = variable.over(List.of(run)).value();
        return seconds.isPresent() ? words.number(seconds.getAsDouble() / SECONDS, 0) : unmeasured();
    }

    /** The pattern of walks and jogs, or that there was no walk; of other runs that can't be told in a word. */
    private String turns(Run run) {
        boolean isWithoutWalks =
                run.gait().filter(gait -> gait.walkingTime().isZero()).isPresent();
        return run.form()
                .pattern()
                .map(pattern -> turns(pattern.cycles(), pattern.walk(), pattern.run()))
                .orElseGet(() -> isWithoutWalks ? words.text("sheet.no-walk") : unmeasured());
    }

    private String turns(int count, Duration walk, Duration run) {
        return words.say(Message.of("sheet.turns")
                .with("count", count)
                .with("walk", clock(walk))
                .with("run", clock(run)));
    }

    private static String clock(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        return seconds / SECONDS + (seconds % SECONDS < 10 ? ":0" : ":") + seconds % SECONDS;
    }

    /** The next sessions of the way back; absent without one. */
    Optional<Table> nextSessions() {
        return report.comeback()
                .map(ComebackWords::of)
                .filter(back -> !back.nextSessions().isEmpty())
                .map(this::nextSessions);
    }

    private Table nextSessions(ComebackWords back) {
        return new Table(
                words.text("sheet.next-sessions"),
                List.of(
                        Column.words(words.text("sheet.day")),
                        Column.words(words.text("sheet.stage")),
                        Column.words(words.text("sheet.walk-jog")),
                        Column.numbers(words.text("sheet.distance")),
                        Column.numbers(words.text("sheet.minutes"))),
                back.nextSessions().stream().map(this::row).toList(),
                "");
    }

    private List<String> row(PlannedSession session) {
        return List.of(
                words.date(session.date(), "short"),
                session.stage(),
                turns(session),
                words.figures().atMost(ComebackWords.planned(session.distanceMetres())),
                words.number(session.durationSeconds() / SECONDS, 0));
    }

    private String turns(PlannedSession session) {
        if (session.isWalk()) {
            return words.text("sheet.walk-only");
        }
        return session.walkSeconds() == 0
                ? words.text("sheet.no-walk")
                : turns(
                        session.repeat(),
                        Duration.ofSeconds(session.walkSeconds()),
                        Duration.ofSeconds(session.runSeconds()));
    }

    private List<String> row(PainEntry entry) {
        return List.of(
                words.date(entry.date(), "short"),
                site(entry.site()),
                score(entry.morning()),
                score(entry.before()),
                score(entry.during()),
                score(entry.onsetMinute()),
                entry.redFlags().stream()
                        .filter(flag -> flag != RedFlag.CLEARED)
                        .map(RedFlag::code)
                        .collect(Collectors.joining(" ")),
                answer(entry));
    }

    /** A sign stops on its own, with or without a run, also one that was lifted later. */
    private String answer(PainEntry entry) {
        if (entry.isCleared()) {
            return words.text("sheet.lifted");
        }
        Optional<GateVerdict> bySign = entry.redFlags().stream()
                .filter(flag -> flag != RedFlag.CLEARED)
                .findFirst()
                .map(flag -> PainGate.of(PainLog.of(List.of(entry))).on(entry.date(), entry.date()));
        return bySign.or(() -> course.filter(one -> entry.isOfRun()).flatMap(one -> one.answer(entry.date())))
                .map(verdict -> words.text("sheet.gate." + verdict.action()))
                .orElse("");
    }

    /** A site is whatever the runner wrote. */
    private String site(String site) {
        return site.equalsIgnoreCase(PainEntry.BACK)
                ? words.text("sheet.back")
                : words.say(Message.of(site.length() > LONGEST_SITE ? "sheet.site.cut" : "sheet.site")
                        .with("site", site.substring(0, Math.min(site.length(), LONGEST_SITE))));
    }

    private String score(OptionalInt score) {
        return score.isPresent() ? String.valueOf(score.getAsInt()) : unmeasured();
    }

    private String unmeasured() {
        return words.text("cell.unmeasured");
    }
}
