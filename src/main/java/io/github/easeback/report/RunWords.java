package io.github.easeback.report;

import io.github.easeback.activity.Balance;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.WalkRunPattern;
import io.github.easeback.activity.WatchGait;
import io.github.easeback.layoff.Effort;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.message.Message;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Puts a run into sentences, for any format. They describe; what they say of one run is no verdict. Immutable and safe for use by several threads. */
public final class RunWords {

    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    /** Less than this besides the running needs no word. */
    private static final Duration SHORT = Duration.ofSeconds(30);

    private final RunReport report;
    private final Run run;
    private final Words words;

    private RunWords(RunReport report) {
        this.report = report;
        run = report.run();
        words = report.words();
    }

    /**
     * The sentences of a report.
     *
     * @param report the report
     * @return its sentences
     * @throws NullPointerException if {@code report} is null
     */
    public static RunWords of(RunReport report) {
        return new RunWords(Objects.requireNonNull(report, "report"));
    }

    /**
     * What it was and when it began.
     *
     * @return plain text without a full stop
     */
    public String title() {
        return words.say(Message.of(run.isWalk() ? "inside.title.walk" : "inside.title")
                .with("date", run.date())
                .with("time", TIME_OF_DAY.format(run.localStart())));
    }

    /**
     * How far and how long it was, how much of it was running, and how walks and runs took turns.
     *
     * @return sentences of plain text; immutable
     */
    public List<String> summary() {
        return Stream.of(Stream.of(total(), running()), turns())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String total() {
        Optional<Amount> distance = amount(Dimension.DISTANCE, run.distanceMetres());
        Optional<Amount> time = run.timerTime().map(RunWords::amount);
        String key = "inside.total." + (distance.isPresent() ? "D" : "") + (time.isPresent() ? "T" : "");
        Message total = Message.of(key);
        total = distance.isPresent() ? total.with("distance", distance.get()) : total;
        return words.say(time.isPresent() ? total.with("duration", time.get()) : total);
    }

    private static Optional<Amount> amount(Dimension dimension, OptionalDouble value) {
        return value.isPresent() ? Optional.of(new Amount(dimension, value.getAsDouble())) : Optional.empty();
    }

    private static Amount amount(Duration time) {
        return new Amount(Dimension.TIME, time.toMillis() / 1000.0);
    }

    private String running() {
        OptionalDouble seconds = LoadVariables.RUNNING_DURATION.of(run);
        if (run.isWalk()) {
            return words.text("inside.walk");
        }
        if (seconds.isEmpty()
                || run.timerTime().isEmpty()
                || run.timerTime().get().isZero()) {
            return words.text("inside.running.unknown");
        }
        double share = seconds.getAsDouble() * 1000 / run.timerTime().get().toMillis();
        OptionalDouble speed = LoadVariables.RUNNING_SPEED.of(run);
        OptionalDouble metres = LoadVariables.RUNNING_DISTANCE.of(run);
        String key = "inside.running" + (share >= 1 ? ".all" : ".part") + (speed.isPresent() ? "" : ".only");
        return words.say(Message.of(key)
                .with("duration", new Amount(Dimension.TIME, seconds.getAsDouble()))
                .with("share", percent(share))
                .with("distance", new Amount(Dimension.DISTANCE, metres.orElse(0)))
                .with("speed", new Amount(Dimension.SPEED, speed.orElse(0))));
    }

    /** Whole per cents; what is not all is never written as all. */
    private String percent(double share) {
        return words.number(Math.min(99, Math.max(share > 0 ? 1 : 0, Math.rint(share * 100))), 0) + " %";
    }

    private Stream<String> turns() {
        List<Bout> bouts = run.form().bouts();
        long runs = bouts.stream().filter(RunWords::isRunning).count();
        if (runs == 0 || run.isWalk()) {
            return Stream.empty();
        }
        Optional<WalkRunPattern> pattern = run.form().pattern();
        Stream<String> regular = pattern.isPresent()
                ? Stream.of(pattern(pattern.get()))
                : Stream.of(run.form().longestRunning())
                        .flatMap(Optional::stream)
                        .filter(longest -> runs > 1)
                        .map(longest -> words.say(Message.of("inside.longest").with("duration", amount(longest))));
        return Stream.of(regular, around("inside.warm-up", bouts), around("inside.cool-down", reversed(bouts)))
                .flatMap(sentences -> sentences);
    }

    private String pattern(WalkRunPattern pattern) {
        return words.say(Message.of("inside.pattern")
                .with("cycles", pattern.cycles())
                .with("run", minutes(pattern.run()))
                .with("walk", minutes(pattern.walk())));
    }

    private static List<Bout> reversed(List<Bout> bouts) {
        List<Bout> reversed = new ArrayList<>(bouts);
        Collections.reverse(reversed);
        return reversed;
    }

    /** What lies before the first running, in this order of the bouts. */
    private Stream<String> around(String key, List<Bout> bouts) {
        Duration time = bouts.stream()
                .takeWhile(bout -> !isRunning(bout))
                .map(Bout::duration)
                .reduce(Duration.ZERO, Duration::plus);
        return time.compareTo(SHORT) < 0
                ? Stream.empty()
                : Stream.of(words.say(Message.of(key).with("time", minutes(time))));
    }

    private static boolean isRunning(Bout bout) {
        return bout.gait() == Bout.Kind.RUN;
    }

    /** Minutes, and seconds if there are any, to five seconds: nobody walks by the second. */
    private static String minutes(Duration time) {
        long seconds = Math.round(time.toMillis() / 5000.0) * 5;
        long rest = seconds % 60;
        return rest == 0 ? String.valueOf(seconds / 60) : String.format(Locale.ROOT, "%d:%02d", seconds / 60, rest);
    }

    /**
     * From when on the minutes count, and what stands in brackets.
     *
     * @return sentences of plain text; absent if nothing is told of the inside
     */
    public Optional<String> clock() {
        return report.inside()
                .map(InsideRun::firstRunning)
                .map(first -> first.compareTo(SHORT) < 0
                        ? words.text("inside.clock.start")
                        : words.say(Message.of("inside.clock").with("time", minutes(first))));
    }

    /**
     * Why windows can't be compared, or why nothing is told of the inside.
     *
     * @return sentences of plain text, none if all windows can be compared; immutable
     */
    public List<String> gaps() {
        if (report.inside().isEmpty()) {
            return report.gap().filter(gap -> !run.isWalk()).map(gap -> words.text("inside.reason." + gap)).stream()
                    .toList();
        }
        List<RunWindow> windows = report.inside().get().windows();
        List<Optional<NotComparable>> reasons =
                windows.stream().map(RunWindow::reason).distinct().toList();
        if (reasons.size() == 1 && reasons.get(0).isPresent()) {
            return List.of(words.say(Message.of("inside.windows.none")
                    .with("reason", reason(reasons.get(0).get()))));
        }
        return windows.stream()
                .filter(window -> !window.isComparable())
                .map(window -> words.say(Message.of("inside.window.none")
                        .with("window", Message.of("inside.head." + window.part()))
                        .with("reason", reason(window.reason().orElseThrow()))))
                .toList();
    }

    private static Message reason(Enum<?> code) {
        return Message.of("inside.reason." + code.name());
    }

    /**
     * What changed in the course of the run.
     *
     * @return sentences of plain text, none if nothing did; immutable
     */
    public List<String> changes() {
        return report.inside()
                .map(inside -> new ChangeWords(report).changes(inside))
                .orElse(List.of());
    }

    /**
     * What did not change, and of what that can't be told.
     *
     * @return sentences of plain text, none if nothing is told of the inside; immutable
     */
    public List<String> unchanged() {
        return report.inside()
                .map(inside -> new ChangeWords(report).unchanged(inside))
                .orElse(List.of());
    }

    /**
     * What else is told: the pain that the log has of it, heart rate against speed, the share of each foot, the pace against a ceiling, and what the watch says itself.
     *
     * @return sentences of plain text; immutable
     */
    public List<String> notes() {
        return Stream.of(
                        report.onsets().stream().map(this::onset),
                        report.inside().stream().flatMap(this::ofTheInside),
                        report.effort().stream().map(this::effort),
                        run.totals().watchGait().stream().flatMap(this::watch))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String onset(PainOnset onset) {
        return words.say(
                Message.of("inside.onset.told").with("site", onset.place()).with("minute", onset.minute()));
    }

    private Stream<String> ofTheInside(InsideRun inside) {
        Duration leftOut = inside.heartRateLeftOut();
        Stream<String> followed = leftOut.isZero()
                ? Stream.empty()
                : Stream.of(words.say(Message.of("inside.heart-rate").with("time", minutes(leftOut))));
        return Stream.of(Stream.of(decoupling(inside.decoupling())), followed, balance(inside.balance()))
                .flatMap(sentences -> sentences);
    }

    private String decoupling(Decoupling decoupling) {
        if (decoupling.share().isEmpty()) {
            return words.say(Message.of("inside.decoupling.none")
                    .with("reason", reason(decoupling.reason().orElseThrow())));
        }
        double share = decoupling.share().getAsDouble();
        return words.say(Message.of(share < 0 ? "inside.decoupling.more" : "inside.decoupling.less")
                .with("share", words.number(Math.abs(share) * 100, 1) + " %"));
    }

    private Stream<String> balance(Balance balance) {
        if (balance.left().isEmpty()) {
            NotComparable reason = balance.reason().orElseThrow();
            return reason == NotComparable.NOT_RECORDED
                    ? Stream.empty()
                    : Stream.of(words.say(Message.of("inside.balance.none").with("reason", reason(reason))));
        }
        double left = balance.left().getAsDouble();
        return Stream.concat(Stream.of(share(balance, left)), ownBalance());
    }

    /** How the balance stands to that of the runs before. */
    private Stream<String> ownBalance() {
        return report.ownBalance().stream().flatMap(own -> {
            Stream<Message> sensor =
                    own.isNewSensor() ? Stream.of(Message.of("inside.balance.sensor")) : Stream.empty();
            Stream<Message> usual = own.baseline().stream()
                    .map(baseline -> Message.of(own.isChanged() ? "inside.balance.changed" : "inside.balance.within")
                            .with("runs", baseline.runs())
                            .with("low", words.number(baseline.mean() - baseline.limitOfNewRun(), 1))
                            .with("high", words.number(baseline.mean() + baseline.limitOfNewRun(), 1) + " %"));
            return Stream.concat(sensor, usual).map(words::say);
        });
    }

    private String share(Balance balance, double left) {
        return words.say(Message.of("inside.balance")
                .with("left", words.number(left, 1) + " %")
                .with("right", words.number(100 - Math.rint(left * 10) / 10, 1) + " %")
                .with("band", Message.of("inside.band." + balance.band().orElseThrow())));
    }

    private String effort(Effort effort) {
        return words.say(Message.of(effort.isOldPace() ? "inside.effort.most" : "inside.effort")
                .with("ceiling", new Amount(Dimension.SPEED, effort.ceiling()))
                .with("above", new Amount(Dimension.TIME, effort.aboveSeconds()))
                .with("running", new Amount(Dimension.TIME, effort.runningSeconds())));
    }

    private Stream<String> watch(WatchGait watch) {
        String told = words.say(Message.of("inside.watch")
                .with(
                        "watch",
                        watch.running().isPresent() ? all(watch) : List.of(part(Bout.Kind.WALK, watch.walking())))
                .with("samples", parts(time(Bout.Kind.RUN), time(Bout.Kind.WALK), time(Bout.Kind.STAND))));
        return run.isGaitDisputed() ? Stream.of(told + " " + words.text("inside.disputed")) : Stream.of(told);
    }

    private static List<Message> all(WatchGait watch) {
        return parts(
                watch.running().orElse(Duration.ZERO),
                watch.walking(),
                watch.standing().orElse(Duration.ZERO));
    }

    private Duration time(Bout.Kind kind) {
        return run.form().time(kind);
    }

    /** What there was of running, walking and standing; the running is always told, the others if they are no rounding. */
    private static List<Message> parts(Duration running, Duration walking, Duration standing) {
        List<Message> parts = new ArrayList<>(List.of(part(Bout.Kind.RUN, running)));
        if (walking.compareTo(SHORT) >= 0) {
            parts.add(part(Bout.Kind.WALK, walking));
        }
        if (standing.compareTo(SHORT) >= 0) {
            parts.add(part(Bout.Kind.STAND, standing));
        }
        return parts;
    }

    private static Message part(Bout.Kind kind, Duration time) {
        return Message.of("inside.watch.part")
                .with("time", amount(time))
                .with("gait", Message.of("inside.gait." + kind));
    }

    /**
     * What is known about minutes 10 to 15, and what is not.
     *
     * @return sentences of plain text
     */
    public String evidence() {
        return words.text("inside.evidence");
    }

    /** The title. */
    @Override
    public String toString() {
        return title();
    }
}
