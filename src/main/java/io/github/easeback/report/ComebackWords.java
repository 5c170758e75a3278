package io.github.easeback.report;

import io.github.easeback.comeback.Adherence;
import io.github.easeback.comeback.Adherence.Verdict;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.Forecast;
import io.github.easeback.comeback.GateReason;
import io.github.easeback.comeback.GateVerdict;
import io.github.easeback.comeback.PainEntry;
import io.github.easeback.comeback.PlanWarning;
import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.comeback.PlannedWeek;
import io.github.easeback.comeback.RedFlag;
import io.github.easeback.layoff.Comeback;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Evidence;
import io.github.easeback.rule.ReturnRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a plan back to running into sentences, and its weeks into the cells of a table, for any format. Immutable and safe for use by several threads. */
public final class ComebackWords {

    private static final int SESSIONS = 3;

    /** A plan stays just below its limits, so that each session keeps to them also in whole milliseconds; a limit of 8 km is not told as 7.9. */
    private static final double JUST_BELOW = 1 - 1e-5;

    private final ComebackPlan plan;
    private final Words words;

    private ComebackWords(ComebackReport report) {
        plan = report.plan();
        words = report.words();
    }

    /**
     * The sentences of a report.
     *
     * @param report the report
     * @return its sentences
     * @throws NullPointerException if {@code report} is null
     */
    public static ComebackWords of(ComebackReport report) {
        return new ComebackWords(Objects.requireNonNull(report, "report"));
    }

    /**
     * What comes next, or why nothing does: what the log says to somebody who may not run today goes before all else.
     *
     * @return a sentence
     */
    public String headline() {
        return noRunToday().map(this::gate).or(this::nextSession).orElseGet(this::forecast);
    }

    private Optional<GateVerdict> noRunToday() {
        return plan.gate()
                .filter(verdict -> verdict.action().isStop() || verdict.action().isWait());
    }

    private Optional<String> nextSession() {
        return plan.sessions().stream()
                .findFirst()
                .map(session -> words.say(Message.of("back.headline")
                        .with("stage", session.stage())
                        .with("day", session.date())
                        .with("steps", turns(session))));
    }

    String reason(Forecast.Reason reason) {
        return words.text("back.reason." + reason);
    }

    /**
     * What the plan leads back from, and that walks come before the first run after a long layoff.
     *
     * @return sentences; empty if it leads back from nothing
     */
    public List<String> facts() {
        Stream<Message> from = plan.layoff().stream()
                .map(layoff -> Message.of(plan.forecast().usualWeek().isPresent() ? "back.from" : "back.from.unknown")
                        .with("layoff", layoff.message("layoff"))
                        .with("week", distance(plan.forecast().usualWeek().orElse(0))));
        Stream<Message> walks = isWalkingDue() ? Stream.of(Message.of("back.walk-first")) : Stream.empty();
        return Stream.concat(from, walks).map(words::say).toList();
    }

    /** The walks of a plan that begins with some are told as sessions. */
    private boolean isWalkingDue() {
        return plan.comeback().filter(Comeback::isWalkingDue).isPresent()
                && plan.sessions().stream().limit(1).anyMatch(first -> !first.isWalk());
    }

    /**
     * What the log of pain says: the verdict or, where that is the {@link #headline()} already, the next session, or what becomes of the plan without one; which signs stand, that they were cleared, and
     * that it tells of a run which is in no file.
     *
     * @return sentences; empty without a log
     */
    public List<String> log() {
        Optional<String> told = noRunToday().isPresent()
                ? nextSession().or(() -> Optional.of(forecast()))
                : plan.gate().map(this::gate);
        return Stream.concat(told.stream(), besides().stream()).toList();
    }

    /** What the log tells besides its verdict. */
    List<String> besides() {
        return Stream.of(signs(), cleared(), runWithoutAFile())
                .flatMap(Optional::stream)
                .map(words::say)
                .toList();
    }

    /** Somebody may have typed a code by mistake, so the codes are named as they stand there. */
    private Optional<Message> signs() {
        List<PainEntry> signs = plan.gate().stream()
                .filter(gate -> gate.action().isStop())
                .flatMap(gate -> gate.entries().stream())
                .filter(entry -> !entry.redFlags().isEmpty())
                .toList();
        return newest(signs.stream())
                .map(day -> Message.of("back.log.signs")
                        .with(
                                "codes",
                                signs.stream()
                                        .flatMap(entry -> entry.redFlags().stream())
                                        .distinct()
                                        .sorted()
                                        .map(RedFlag::code)
                                        .collect(Collectors.joining(", ")))
                        .with("day", day));
    }

    /** What was cleared is told until there is a run in the log again. */
    private Optional<Message> cleared() {
        List<PainEntry> entries = plan.course().pain();
        Optional<LocalDate> run = newest(entries.stream().filter(PainEntry::isOfRun));
        return newest(entries.stream().filter(PainEntry::isCleared))
                .filter(day ->
                        plan.gate().filter(gate -> gate.action().isStop()).isEmpty())
                .filter(day -> run.filter(day::isBefore).isEmpty())
                .map(day -> Message.of("back.log.cleared").with("day", day));
    }

    private static Optional<LocalDate> newest(Stream<PainEntry> entries) {
        return entries.map(PainEntry::date).max(Comparator.naturalOrder());
    }

    private Optional<Message> runWithoutAFile() {
        return plan.course()
                .runWithoutAFile()
                .map(day -> Message.of("back.log.no-file").with("day", day));
    }

    String gate(GateVerdict gate) {
        if (gate.reason() == GateReason.NOTHING_AGAINST && plan.course().pain().isEmpty()) {
            return words.text("back.log.empty");
        }
        return words.say(plan.answer()
                .filter(gate::equals)
                .flatMap(answer -> plan.answerInWords())
                .orElseGet(gate::message));
    }

    /**
     * How the sessions so far kept to the plan.
     *
     * @return a sentence; absent if there were none
     */
    public Optional<String> done() {
        Adherence adherence = plan.adherence();
        if (adherence.entries().isEmpty()) {
            return Optional.empty();
        }
        List<Message> others = Stream.of(Verdict.OVER, Verdict.UNDER, Verdict.MISSED)
                .filter(verdict -> adherence.count(verdict) > 0)
                .map(verdict -> Message.of("back.done." + verdict).with("count", adherence.count(verdict)))
                .toList();
        return Optional.of(words.say(Message.of(others.isEmpty() ? "back.done.all" : "back.done")
                .with("count", adherence.count(Verdict.DONE))
                .with("all", adherence.entries().size())
                .with("others", others)));
    }

    /** The next sessions in full. */
    List<String> next() {
        return nextSessions().stream().map(this::session).toList();
    }

    List<PlannedSession> nextSessions() {
        return plan.sessions().stream().limit(SESSIONS).toList();
    }

    /** A session in full. */
    String session(PlannedSession session) {
        String key = session.walkSeconds() > 0 && !session.isWalk() ? "back.session" : "back.session.whole";
        String told = words.say(Message.of(key)
                .with("day", session.date())
                .with("stage", session.stage())
                .with("steps", turns(session))
                .with("distance", planned(session.distanceMetres()))
                .with("minutes", minutes(session.durationSeconds()))
                .with("running", minutes(session.runningSeconds())));
        return pace(session)
                .map(pace -> told + " " + words.say(Message.of("back.speed").with("pace", pace)))
                .orElse(told);
    }

    /**
     * What to do in a session.
     *
     * @param session a session of the plan
     * @return such as {@code 7 times 2 min of walking and 2 min of jogging}
     */
    public String steps(PlannedSession session) {
        return words.say(turns(session));
    }

    Message turns(PlannedSession session) {
        if (session.isWalk()) {
            return Message.of("back.walk").with("minutes", minutes(session.walkSeconds()));
        }
        boolean isContinuous = session.walkSeconds() == 0;
        return Message.of(isContinuous ? "back.continuous" : "back.turns")
                .with("times", session.repeat())
                .with("walk", minutes(session.walkSeconds()))
                .with("run", minutes(session.runSeconds()));
    }

    private static long minutes(double seconds) {
        return Math.round(seconds / 60);
    }

    /** What is planned, to be rounded down like a limit. */
    static Amount planned(double metres) {
        return distance(metres / JUST_BELOW);
    }

    /**
     * A planned distance, rounded down as the limits of a report are, so that whoever keeps to it keeps to them.
     *
     * @param metres the distance of a session or of a week of the plan, in metres
     * @return such as {@code 9.6 km}
     */
    public String distanceOf(double metres) {
        return words.figures().atMost(planned(metres));
    }

    /**
     * The limit of the pace in a session, to the slower second.
     *
     * @param session a session of the plan
     * @return such as {@code 6:45 min/km}; absent if no easy speed is known, and for a walk
     */
    public Optional<String> pace(PlannedSession session) {
        return session.speedLimit().isPresent()
                ? Optional.of(words.figures()
                        .atMost(new Amount(Dimension.SPEED, session.speedLimit().getAsDouble())))
                : Optional.empty();
    }

    static Amount distance(double metres) {
        return new Amount(Dimension.DISTANCE, metres);
    }

    /**
     * The heads of the table of the weeks.
     *
     * @return one for each column, such as {@code week of}; the last one is of notes
     */
    public List<String> heads() {
        return List.of(
                words.text("back.week"),
                words.text("back.runs"),
                words.text("back.distance"),
                words.text("back.minutes"),
                words.text("back.note"));
    }

    /**
     * A row of that table: what is planned, and in the note what was run of a week that has begun.
     *
     * @param week a week of the plan
     * @return one cell for each head
     */
    public List<String> row(PlannedWeek week) {
        return List.of(
                words.date(week.start(), "week"),
                String.valueOf(week.sessions()),
                distanceOf(week.distanceMetres()),
                String.valueOf(minutes(week.runningSeconds())),
                note(week));
    }

    /** A week that has begun has in its row what is still to come. */
    private String note(PlannedWeek week) {
        Optional<String> lighter = week.lighter() ? Optional.of(words.text("back.lighter")) : Optional.empty();
        Optional<String> run = run(week)
                .map(metres -> Message.of("back.begun").with("distance", distance(metres)))
                .map(words::say);
        return Stream.concat(lighter.stream(), run.stream()).collect(Collectors.joining(", "));
    }

    private Optional<Double> run(PlannedWeek week) {
        return plan.course().load().weeks().stream()
                .filter(loaded -> loaded.week().contains(week.start()))
                .flatMap(loaded -> loaded.known(LoadVariables.DISTANCE).stream().boxed())
                .filter(metres -> metres > 0)
                .findFirst();
    }

    /**
     * When the usual week is there again.
     *
     * @return a sentence, or why that can't be told
     */
    public String forecast() {
        return plan.forecast()
                .reached()
                .map(day -> words.say(Message.of("back.forecast")
                        .with("week", distance(plan.forecast().usualWeek().orElseThrow()))
                        .with("day", day)))
                .orElseGet(() -> reason(plan.forecast().reason().orElseThrow()));
    }

    /**
     * What the runner should know of the plan.
     *
     * @return one sentence for each warning
     */
    public List<String> warnings() {
        return plan.warnings().stream().map(this::warning).toList();
    }

    String warning(PlanWarning warning) {
        boolean isUsualUnknown =
                warning == PlanWarning.ASK && plan.forecast().usualWeek().isEmpty();
        return words.text(isUsualUnknown ? "back.warning.ASK.unknown" : "back.warning." + warning);
    }

    /**
     * What is known for such a plan, and against it.
     *
     * @return sentences, at least one
     */
    public List<String> evidence() {
        Evidence card = words.evidence(ReturnRule.DOSE.id(), ReturnRule.DOSE.evidence());
        return List.of(words.say(Message.of("back.evidence")
                .with("grade", card.grade().symbol())
                .with("summary", card.summary())
                .with("against", card.against().orElseThrow())));
    }

    /**
     * What to do besides running.
     *
     * @return one sentence for each piece of advice, with its reason and the grade of its evidence
     */
    public List<String> care() {
        return plan.care().stream()
                .map(care -> words.say(Message.of("care.line")
                        .with("because", Message.of(care.because().key()))
                        .with("item", Message.of(care.item().key()))
                        .with("grade", care.item().grade().symbol())))
                .toList();
    }

    /**
     * Whom to see, and when.
     *
     * @return sentences
     */
    public List<String> help() {
        return List.of("red-flags.now", "red-flags.soon", "red-flags.not-for", "disclaimer").stream()
                .map(words::text)
                .toList();
    }

    /** The first sentence. */
    @Override
    public String toString() {
        return headline();
    }
}
