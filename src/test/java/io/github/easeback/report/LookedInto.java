package io.github.easeback.report;

import io.github.easeback.activity.ActivityTotals;
import io.github.easeback.activity.Balance;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.TheilSen;
import io.github.easeback.activity.WatchGait;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Runs with an inside that a test knows: bouts by their minutes, and what was measured in them. */
final class LookedInto {

    static final TheilSen SLOPE = new TheilSen(9.9, 8, 11.5);

    private final List<Bout> bouts = new ArrayList<>();
    private final List<FormChange> changes = new ArrayList<>();
    private Duration length = Duration.ZERO;
    private double metres;
    private Balance balance = Balance.unknown(NotComparable.NOT_RECORDED);
    private Decoupling decoupling = Decoupling.unknown(NotComparable.WALK_BREAKS);
    private Duration leftOut = Duration.ZERO;
    private Optional<WatchGait> watch = Optional.empty();
    private List<Optional<NotComparable>> reasons = List.of(Optional.empty(), Optional.empty(), Optional.empty());
    private boolean isInside = true;

    private LookedInto bout(Bout.Kind kind, double minutes, double speed) {
        Duration time = Duration.ofMillis(Math.round(minutes * 60_000));
        bouts.add(new Bout(kind, length, time, OptionalDouble.of(60 * minutes * speed)));
        length = length.plus(time);
        metres += 60 * minutes * speed;
        return this;
    }

    LookedInto run(double minutes) {
        return bout(Bout.Kind.RUN, minutes, 2.5);
    }

    LookedInto walk(double minutes) {
        return bout(Bout.Kind.WALK, minutes, 1.5);
    }

    LookedInto stand(double minutes) {
        return bout(Bout.Kind.STAND, minutes, 0);
    }

    /** Walks and runs that take turns, a run first and last. */
    LookedInto turns(int cycles, double run, double walk) {
        for (int i = 1; i < cycles; i++) {
            run(run).walk(walk);
        }
        return run(run);
    }

    LookedInto with(FormChange change) {
        changes.add(change);
        return this;
    }

    LookedInto with(Balance newBalance) {
        balance = newBalance;
        return this;
    }

    LookedInto with(Decoupling newDecoupling) {
        decoupling = newDecoupling;
        return this;
    }

    LookedInto leftOut(int minutes) {
        leftOut = Duration.ofMinutes(minutes);
        return this;
    }

    LookedInto watch(int running, int walking, int standing) {
        watch = Optional.of(
                new WatchGait(Duration.ofMinutes(running), Duration.ofMinutes(walking), Duration.ofMinutes(standing)));
        return this;
    }

    LookedInto watch(WatchGait told) {
        watch = Optional.of(told);
        return this;
    }

    LookedInto reasons(Optional<NotComparable> a, Optional<NotComparable> b, Optional<NotComparable> c) {
        reasons = List.of(a, b, c);
        return this;
    }

    LookedInto withoutInside() {
        isInside = false;
        return this;
    }

    private static Map<FormQuantity, Double> medians(int part) {
        Map<FormQuantity, Double> medians = new EnumMap<>(FormQuantity.class);
        medians.put(FormQuantity.SPEED, 2.5);
        medians.put(FormQuantity.CADENCE, 166.0);
        medians.put(FormQuantity.STEP_LENGTH, 904.0);
        medians.put(FormQuantity.GROUND_CONTACT, part == 2 ? 265.0 : 250.0);
        medians.put(FormQuantity.VERTICAL_OSCILLATION, 85.0);
        medians.put(FormQuantity.VERTICAL_RATIO, 9.4);
        medians.put(FormQuantity.BALANCE, 50.2);
        medians.put(FormQuantity.HEART_RATE, 140.0);
        return medians;
    }

    private Duration time(Bout.Kind kind) {
        return bouts.stream()
                .filter(bout -> bout.gait() == kind)
                .map(Bout::duration)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private double walked() {
        return bouts.stream()
                .filter(bout -> bout.gait() == Bout.Kind.WALK)
                .mapToDouble(bout -> bout.metres().orElseThrow())
                .sum();
    }

    private InsideRun inside() {
        Duration first = bouts.stream()
                .filter(bout -> bout.gait() == Bout.Kind.RUN)
                .findFirst()
                .map(Bout::from)
                .orElse(Duration.ZERO);
        List<RunWindow> windows = new ArrayList<>();
        for (RunWindow.Part part : RunWindow.Part.values()) {
            int index = windows.size();
            Optional<NotComparable> reason = reasons.get(index);
            windows.add(new RunWindow(
                    part,
                    Duration.ofMinutes(reason.isPresent() ? 0 : 5),
                    reason,
                    reason.isPresent() ? Map.of() : medians(index)));
        }
        return new InsideRun(first, windows, changes, decoupling, balance, leftOut);
    }

    Run run() {
        RunningForm form = RunningForm.UNKNOWN
                .withBouts(bouts)
                .withGait(new Gait(time(Bout.Kind.WALK).plus(time(Bout.Kind.STAND)), walked(), 1, 1));
        ActivityTotals totals = ActivityTotals.builder()
                .timerTime(Optional.of(length))
                .distanceMetres(OptionalDouble.of(metres))
                .watchGait(watch)
                .build();
        return Run.builder("a.fit", Instant.parse("2026-05-31T07:12:00Z"), LocalDateTime.of(2026, 5, 31, 9, 12))
                .totals(totals)
                .form(isInside ? form.withInside(inside()) : form)
                .build();
    }

    RunReport report() {
        return RunReport.of(run());
    }
}
