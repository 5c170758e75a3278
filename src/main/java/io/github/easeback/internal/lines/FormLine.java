package io.github.easeback.internal.lines;

import io.github.easeback.activity.Balance;
import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Bout;
import io.github.easeback.activity.Decoupling;
import io.github.easeback.activity.FormChange;
import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.Gait;
import io.github.easeback.activity.InsideRun;
import io.github.easeback.activity.NotComparable;
import io.github.easeback.activity.RunWindow;
import io.github.easeback.activity.RunningForm;
import io.github.easeback.activity.SpeedProfile;
import io.github.easeback.activity.TheilSen;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How somebody ran, as part of a line. */
final class FormLine {

    private FormLine() {}

    static void write(Line line, RunningForm form) {
        line.object("gait", form.gait(), gait -> {
            line.time("walkingTime", gait.walkingTime());
            line.number("walkingDistance", gait.walkingMetres());
            line.number("walks", gait.walks());
            line.number("jogs", gait.jogs());
        });
        line.objects("bouts", form.bouts(), bout -> {
            line.text("gait", bout.gait());
            line.time("from", bout.from());
            line.time("duration", bout.duration());
            line.number("distance", bout.metres());
        });
        line.object("bestSpeeds", part -> {
            part.number("oneMinute", form.bestSpeeds().oneMinute());
            part.number("fiveMinutes", form.bestSpeeds().fiveMinutes());
            part.number("twentyMinutes", form.bestSpeeds().twentyMinutes());
        });
        form.speeds()
                .ifPresent(speeds -> line.objects("speeds", speeds.parts(), part -> {
                    line.time("time", part.time());
                    line.number("mean", part.metresPerSecond());
                }));
        line.number("groundContact", form.groundContactMillis());
        line.object("inside", form.inside(), inside -> inside(line, inside));
    }

    private static void inside(Line line, InsideRun inside) {
        line.time("firstRunning", inside.firstRunning());
        line.objects("windows", inside.windows(), window -> {
            line.text("part", window.part());
            line.time("compared", window.compared());
            line.texts("reason", window.reason());
            line.object(
                    "medians",
                    medians -> window.medians().forEach((quantity, median) -> medians.number(quantity.name(), median)));
        });
        line.objects("changes", inside.changes(), change -> change(line, change));
        line.object("decoupling", part -> {
            part.number("share", inside.decoupling().share());
            part.texts("reason", inside.decoupling().reason());
        });
        line.object("balance", part -> {
            part.number("left", inside.balance().left());
            part.texts("reason", inside.balance().reason());
        });
        line.time("heartRateLeftOut", inside.heartRateLeftOut());
    }

    private static void change(Line line, FormChange change) {
        line.text("quantity", change.quantity());
        line.text("kind", change.kind());
        line.number("minute", change.minute());
        line.number("before", change.before());
        line.number("after", change.after());
        line.object("perTenMinutes", change.perTenMinutes(), slope -> {
            line.number("slope", slope.slope());
            line.number("low", slope.low());
            line.number("high", slope.high());
        });
        line.texts("reason", change.reason());
    }

    static RunningForm read(Fields form) {
        Fields best = form.object("bestSpeeds");
        return new RunningForm(
                form.findObject("gait")
                        .map(gait -> new Gait(
                                gait.time("walkingTime"),
                                gait.number("walkingDistance"),
                                gait.count("walks"),
                                gait.count("jogs"))),
                form.objects("bouts").stream().map(FormLine::bout).toList(),
                new BestSpeeds(
                        best.findNumber("oneMinute"), best.findNumber("fiveMinutes"), best.findNumber("twentyMinutes")),
                form.has("speeds") ? Optional.of(speeds(form.objects("speeds"))) : Optional.empty(),
                form.findNumber("groundContact"),
                form.findObject("inside").map(FormLine::inside));
    }

    private static Bout bout(Fields bout) {
        return new Bout(
                bout.code("gait", Bout.Kind.class),
                bout.time("from"),
                bout.time("duration"),
                bout.findNumber("distance"));
    }

    private static SpeedProfile speeds(List<Fields> parts) {
        return SpeedProfile.of(parts.stream()
                .map(part -> new SpeedProfile.Part(part.time("time"), part.number("mean")))
                .toList());
    }

    private static InsideRun inside(Fields inside) {
        Fields decoupling = inside.object("decoupling");
        Fields balance = inside.object("balance");
        return new InsideRun(
                inside.time("firstRunning"),
                inside.objects("windows").stream().map(FormLine::window).toList(),
                inside.objects("changes").stream().map(FormLine::change).toList(),
                new Decoupling(decoupling.findNumber("share"), reason(decoupling)),
                new Balance(balance.findNumber("left"), reason(balance)),
                inside.time("heartRateLeftOut"));
    }

    private static Optional<NotComparable> reason(Fields part) {
        return part.findCode("reason", NotComparable.class);
    }

    private static RunWindow window(Fields window) {
        Fields measured = window.object("medians");
        Map<FormQuantity, Double> medians = new EnumMap<>(FormQuantity.class);
        for (FormQuantity quantity : FormQuantity.values()) {
            measured.findNumber(quantity.name()).ifPresent(median -> medians.put(quantity, median));
        }
        return new RunWindow(
                window.code("part", RunWindow.Part.class), window.time("compared"), reason(window), medians);
    }

    private static FormChange change(Fields change) {
        return new FormChange(
                change.code("quantity", FormQuantity.class),
                change.code("kind", FormChange.Kind.class),
                change.findCount("minute"),
                change.findNumber("before"),
                change.findNumber("after"),
                change.findObject("perTenMinutes")
                        .map(slope -> new TheilSen(slope.number("slope"), slope.number("low"), slope.number("high"))),
                reason(change));
    }
}
