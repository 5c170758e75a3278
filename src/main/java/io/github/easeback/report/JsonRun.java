package io.github.easeback.report;

import io.github.easeback.activity.Balance;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.TheilSen;
import io.github.easeback.activity.WalkRunPattern;
import io.github.easeback.activity.WatchGait;
import io.github.easeback.layoff.Effort;
import io.github.easeback.load.OwnBalance;
import io.github.easeback.load.OwnBaseline;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Writes one run as one JSON object. Times of bouts and windows are timer time from the first sample. */
final class JsonRun {

    private static final int VERSION = 1;
    private static final double MILLIS_PER_SECOND = 1000;
    private static final long SECONDS_PER_MINUTE = 60;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final List<FormQuantity> FOLLOWED = List.of(
            FormQuantity.GROUND_CONTACT,
            FormQuantity.CADENCE,
            FormQuantity.STEP_LENGTH,
            FormQuantity.VERTICAL_OSCILLATION,
            FormQuantity.BALANCE,
            FormQuantity.HEART_RATE);

    private final RunReport report;
    private final Run run;
    private final Json json;

    JsonRun(RunReport report, Json json) {
        this.report = report;
        this.json = json;
        run = report.run();
    }

    void write() throws IOException {
        json.text("format", "easeback-run");
        json.count("version", VERSION);
        json.text("source", run.source());
        json.text("start", start());
        json.object("running", this::running);
        json.object("walking", () -> moving(Bout.Kind.WALK));
        json.object("standing", () -> time(Bout.Kind.STAND));
        json.object("unknown", () -> time(Bout.Kind.UNKNOWN));
        watch();
        json.objects("bouts", run.form().bouts(), this::bout);
        pattern();
        json.objects("windows", report.inside().map(InsideRun::windows).orElse(List.of()), this::window);
        reason("windowsReason", report.gap());
        json.objects("onsets", report.onsets(), this::onset);
        json.objects("changes", FOLLOWED, this::change);
        json.number("heartRateLeftOut", report.inside().map(inside -> seconds(inside.heartRateLeftOut())));
        reason("heartRateLeftOutReason", report.gap());
        decoupling();
        json.object("balance", this::balance);
        effort();
    }

    /** The runner's local time with the distance to UTC, to the minute, since clocks of watches may be a few seconds off. */
    private String start() {
        Duration ahead = Duration.between(run.start(), run.localStart().toInstant(ZoneOffset.UTC));
        long minutes = Math.round(ahead.toSeconds() / (double) SECONDS_PER_MINUTE);
        boolean isZone = Math.abs(minutes * SECONDS_PER_MINUTE) <= ZoneOffset.MAX.getTotalSeconds();
        ZoneOffset zone =
                isZone ? ZoneOffset.ofTotalSeconds(Math.toIntExact(minutes * SECONDS_PER_MINUTE)) : ZoneOffset.UTC;
        return MOMENT.format(run.start().atOffset(zone));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / MILLIS_PER_SECOND;
    }

    /** The seconds of all bouts. */
    private double all() {
        return run.form().bouts().stream()
                .mapToDouble(bout -> seconds(bout.duration()))
                .sum();
    }

    private Optional<RunGap> noSamples() {
        return Optional.of(RunGap.NO_SAMPLES).filter(gap -> run.form().bouts().isEmpty());
    }

    private Optional<Double> sum(Bout.Kind kind) {
        return noSamples().isPresent()
                ? Optional.empty()
                : Optional.of(seconds(run.form().time(kind)));
    }

    private void running() throws IOException {
        Optional<Double> duration = sum(Bout.Kind.RUN);
        json.number("duration", duration);
        distance(Bout.Kind.RUN);
        json.number("share", duration.map(time -> time / all()));
        json.number("longest", run.form().longestRunning().map(JsonRun::seconds));
        Optional<RunGap> unsure = Optional.of(RunGap.GAIT_UNKNOWN)
                .filter(gap -> run.form().longestRunning().isEmpty());
        reason("longestReason", noSamples().or(() -> unsure));
        reason("reason", noSamples());
    }

    private void moving(Bout.Kind kind) throws IOException {
        json.number("duration", sum(kind));
        distance(kind);
        reason("reason", noSamples());
    }

    private void distance(Bout.Kind kind) throws IOException {
        OptionalDouble metres =
                noSamples().isPresent() ? OptionalDouble.empty() : run.form().metres(kind);
        Optional<NotComparable> unknown =
                Optional.of(NotComparable.SPEED_UNKNOWN).filter(code -> metres.isEmpty());
        json.number("distance", metres);
        reason("distanceReason", noSamples().<Enum<?>>map(gap -> gap).or(() -> unknown));
    }

    private void time(Bout.Kind kind) throws IOException {
        json.number("duration", sum(kind));
        reason("reason", noSamples());
    }

    private void watch() throws IOException {
        Optional<WatchGait> watch = run.totals().watchGait();
        json.objectOrNull("watch", watch, this::watch);
        reason("watchReason", Optional.of(RunGap.NOT_TOLD_BY_WATCH).filter(gap -> watch.isEmpty()));
    }

    private void watch(WatchGait watch) throws IOException {
        json.number("running", watch.running().map(JsonRun::seconds));
        json.number("walking", seconds(watch.walking()));
        json.number("standing", watch.standing().map(JsonRun::seconds));
        reason(
                "reason",
                Optional.of(RunGap.ONLY_WALKS_MARKED)
                        .filter(gap -> watch.running().isEmpty()));
        json.flag("disputed", run.isGaitDisputed());
    }

    private void bout(Bout bout) throws IOException {
        json.text("gait", bout.gait().name());
        json.number("from", seconds(bout.from()));
        json.number("duration", seconds(bout.duration()));
        json.number("distance", bout.metres());
        json.number("speed", bout.speed());
        reason(
                "reason",
                Optional.of(NotComparable.SPEED_UNKNOWN)
                        .filter(code -> bout.metres().isEmpty()));
    }

    private void pattern() throws IOException {
        Optional<WalkRunPattern> pattern = run.form().pattern();
        json.objectOrNull("pattern", pattern, this::pattern);
        reason(
                "patternReason",
                Optional.of(noSamples().orElse(RunGap.NO_PATTERN)).filter(gap -> pattern.isEmpty()));
    }

    private void pattern(WalkRunPattern pattern) throws IOException {
        json.count("cycles", pattern.cycles());
        json.number("walk", seconds(pattern.walk()));
        json.number("run", seconds(pattern.run()));
    }

    private void window(RunWindow window) throws IOException {
        double first = seconds(report.inside().orElseThrow().firstRunning());
        json.text("name", window.part().name());
        json.number("from", first + window.part().fromMinute() * SECONDS_PER_MINUTE);
        end(window.part(), first);
        json.flag("comparable", window.isComparable());
        reason("reason", window.reason());
        for (FormQuantity quantity : FormQuantity.values()) {
            json.number(JsonForm.key(quantity), window.median(quantity));
            Optional<NotComparable> unmeasured = window.reason().or(() -> Optional.of(unmeasured(quantity)));
            reason(
                    JsonForm.key(quantity) + "Reason",
                    unmeasured.filter(code -> window.median(quantity).isEmpty()));
        }
    }

    private void onset(PainOnset onset) throws IOException {
        json.text("site", onset.site());
        json.count("minute", onset.minute());
        json.text("window", onset.window().map(Enum::name));
    }

    /** The last window goes on to the end, if the run is long enough. */
    private void end(RunWindow.Part part, double first) throws IOException {
        boolean isLast = part.toMinute() == Integer.MAX_VALUE;
        boolean isThere = !isLast || all() >= first + part.fromMinute() * SECONDS_PER_MINUTE;
        double to = isLast ? all() : first + part.toMinute() * SECONDS_PER_MINUTE;
        json.number("to", isThere ? OptionalDouble.of(to) : OptionalDouble.empty());
        reason("toReason", Optional.of(NotComparable.TOO_SHORT).filter(code -> !isThere));
    }

    private NotComparable unmeasured(FormQuantity quantity) {
        boolean isLeftOut = quantity == FormQuantity.HEART_RATE
                && !report.inside().orElseThrow().heartRateLeftOut().isZero();
        return isLeftOut ? NotComparable.FOLLOWS_CADENCE : NotComparable.NOT_RECORDED;
    }

    private void change(FormQuantity quantity) throws IOException {
        Optional<FormChange> change = report.inside().map(inside -> inside.change(quantity));
        Optional<TheilSen> slope = change.flatMap(FormChange::perTenMinutes);
        json.text("quantity", JsonForm.key(quantity));
        json.text(
                "kind",
                change.map(FormChange::kind)
                        .orElse(FormChange.Kind.NOT_ASSESSABLE)
                        .name());
        json.count(
                "minute",
                change.filter(one -> one.minute().isPresent())
                        .map(one -> OptionalLong.of(one.minute().getAsInt()))
                        .orElse(OptionalLong.empty()));
        json.number("before", change.map(FormChange::before).orElse(OptionalDouble.empty()));
        json.number("after", change.map(FormChange::after).orElse(OptionalDouble.empty()));
        json.number("perTenMinutes", slope.map(TheilSen::slope));
        json.number("low", slope.map(TheilSen::low));
        json.number("high", slope.map(TheilSen::high));
        Optional<NotComparable> reason = change.flatMap(FormChange::reason);
        reason("reason", reason.<Enum<?>>map(code -> code).or(report::gap));
    }

    private void decoupling() throws IOException {
        json.number(
                "decoupling",
                report.inside().map(inside -> inside.decoupling().share()).orElse(OptionalDouble.empty()));
        Optional<NotComparable> reason =
                report.inside().flatMap(inside -> inside.decoupling().reason());
        reason("decouplingReason", reason.<Enum<?>>map(code -> code).or(report::gap));
    }

    /** Whether it changed takes the runs before. */
    private void balance() throws IOException {
        Optional<Balance> balance = report.inside().map(InsideRun::balance);
        json.number("left", balance.map(Balance::left).orElse(OptionalDouble.empty()));
        json.text("band", balance.flatMap(Balance::band).map(Enum::name));
        Optional<OwnBaseline> baseline = report.ownBalance().flatMap(OwnBalance::baseline);
        json.objectOrNull("baseline", baseline, this::baseline);
        Optional<RunGap> own = ownGap();
        boolean isAssessable = own.isEmpty() && balance.flatMap(Balance::band).isPresent();
        boolean isChanged = report.ownBalance().filter(OwnBalance::isChanged).isPresent();
        json.text("change", isAssessable ? (isChanged ? "CHANGED" : "WITHIN") : "NOT_ASSESSABLE");
        Optional<NotComparable> reason = balance.flatMap(Balance::reason);
        reason("reason", reason.<Enum<?>>map(code -> code).or(report::gap).or(() -> own));
    }

    private Optional<RunGap> ownGap() {
        if (report.ownBalance().isEmpty()) {
            return Optional.of(RunGap.NO_HISTORY);
        }
        OwnBalance own = report.ownBalance().get();
        Optional<RunGap> tooFew =
                Optional.of(RunGap.TOO_FEW_RUNS).filter(gap -> own.baseline().isEmpty());
        return own.hasSensor() ? tooFew : Optional.of(RunGap.SENSOR_UNKNOWN);
    }

    private void baseline(OwnBaseline baseline) throws IOException {
        json.number("runs", baseline.runs());
        json.number("mean", baseline.mean());
        json.number("limit", baseline.limitOfNewRun());
    }

    private void effort() throws IOException {
        Optional<Effort> effort = report.effort();
        json.objectOrNull("effort", effort, this::effort);
        Enum<?> gap = report.hasPaceCeiling() ? NotComparable.SPEED_UNKNOWN : RunGap.NO_CEILING;
        reason("effortReason", Optional.<Enum<?>>of(gap).filter(code -> effort.isEmpty()));
    }

    private void effort(Effort effort) throws IOException {
        json.number("ceiling", effort.ceiling());
        json.number("above", effort.aboveSeconds());
        json.number("share", effort.share());
        json.flag("oldPace", effort.isOldPace());
    }

    private void reason(String name, Optional<? extends Enum<?>> code) throws IOException {
        json.text(name, code.map(one -> report.words().text("inside.reason." + one.name())));
        json.text(name + "Code", code.map(Enum::name));
    }
}
