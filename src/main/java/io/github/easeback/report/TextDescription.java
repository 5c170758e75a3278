package io.github.easeback.report;

import io.github.easeback.activity.Run;
import io.github.easeback.activity.Surface;
import io.github.easeback.description.LoadRatios;
import io.github.easeback.description.LoadTrend;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Days;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.MechanicalLoad;
import io.github.easeback.load.SurfaceMix;
import io.github.easeback.load.Trend;
import io.github.easeback.load.TrimpLoad;
import io.github.easeback.load.WeekValue;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts the numbers that only describe on a page: ratios, trends, grounds, and what two ways of counting say of the same hills. */
final class TextDescription {

    private static final List<String> FAST = List.of(
            "bestSpeed1", "bestSpeed5", "bestSpeed20", "timeAboveEasy", "steepDescentDistance", "steepDescentTime");

    private static final double STEEP_METRES = 100;

    private static final int NAME_WIDTH = 27;
    private static final int GAP = 2;
    private static final String DISPUTED = "~";

    /** Two counts of an ascent that lie closer are the same to a runner; library convention. */
    private static final double ASCENT_AGREEMENT = 0.10;

    private static final double ASCENT_METRES = 20;

    private final TrainingReport report;
    private final Words words;
    private final Figures figures;
    private final Wrap text;

    TextDescription(TrainingReport report, Wrap text) {
        this.report = report;
        this.text = text;
        words = report.words();
        figures = words.figures();
    }

    void write(List<WeeklyLoad> shown) {
        text.heading(words.text("heading.description"));
        ratios();
        trends();
        fastest(shown);
        List<Run> runs = shown.stream().flatMap(week -> week.runs().stream()).toList();
        grounds(SurfaceMix.of(runs));
        ascents(shown);
        coverage(shown);
    }

    private void ratios() {
        List<LoadRatios> known = report.ratios().stream()
                .filter(ratios -> ratios.coupled().isPresent())
                .toList();
        if (known.isEmpty()) {
            report.ratios().stream()
                    .flatMap(ratios -> ratios.reason().stream())
                    .findFirst()
                    .ifPresent(reason -> text.paragraph(
                            words.say(Message.of("ratios.none").with("reason", Message.of("reason." + reason)))));
            return;
        }
        text.line(row(
                "",
                words.text("ratios.days"),
                words.text("ratios.coupled"),
                words.text("ratios.uncoupled"),
                words.text("ratios.ewma"),
                words.text("ratios.monotony")));
        known.forEach(this::ratio);
        text.paragraph(words.say(Message.of("ratios.note").with("convention", LoadRatios.CONVENTION.symbol())));
        known.forEach(ratios -> settings(ratios.variable()));
    }

    /** What the numbers above depend on. */
    private void settings(LoadVariable variable) {
        if (variable instanceof MechanicalLoad mechanical) {
            text.paragraph(words.say(Message.of("settings.mechanical").with("exponent", plain(mechanical.exponent()))));
        }
        if (variable instanceof TrimpLoad trimp && trimp.range().isPresent()) {
            text.paragraph(words.say(Message.of("settings.trimp")
                    .with("variant", trimp.variant().orElseThrow().symbol())
                    .with("resting", plain(trimp.range().get().resting()))
                    .with("maximum", plain(trimp.range().get().maximum()))));
        }
    }

    private String plain(double number) {
        return figures.number(number, number == Math.rint(number) ? 0 : 1);
    }

    private void ratio(LoadRatios ratios) {
        String days = ratios.lastDays().isPresent()
                ? figures.text(new Amount(
                        ratios.variable().dimension(), ratios.lastDays().getAsDouble()))
                : "";
        String name = words.say(ratios.variable().name());
        boolean isLong = name.length() >= NAME_WIDTH;
        if (isLong) {
            text.line(text.spelled(name));
        }
        String line = row(
                isLong ? "" : name,
                days,
                two(ratios.coupled()),
                two(ratios.uncoupled()),
                two(ratios.ewma()),
                two(ratios.monotony()));
        text.line(ratios.isDisputed() ? line + " " + DISPUTED : line);
    }

    private String row(String name, String days, String coupled, String uncoupled, String ewma, String monotony) {
        return String.format(
                        Locale.ROOT,
                        "%-" + NAME_WIDTH + "s%11s%" + width("ratios.coupled") + "s%" + width("ratios.uncoupled")
                                + "s%6s%10s",
                        text.spelled(name),
                        text.spelled(days),
                        text.spelled(coupled),
                        text.spelled(uncoupled),
                        text.spelled(ewma),
                        text.spelled(monotony))
                .stripTrailing();
    }

    /** Of a column, which is as wide as its name. */
    private int width(String name) {
        return text.spelled(words.text(name)).length() + GAP;
    }

    private String two(OptionalDouble value) {
        return value.isPresent() ? figures.number(value.getAsDouble(), 2) : "-";
    }

    private void trends() {
        List<Message> known = new ArrayList<>();
        Optional<Days> window = Optional.empty();
        for (LoadTrend trend : report.trends()) {
            if (trend.trend().isPresent()) {
                known.add(trend(trend.variable(), trend.trend().get()));
                window = trend.window();
            }
        }
        if (window.isPresent()) {
            text.paragraph(words.say(Message.of("trends")
                    .with("from", window.get().first())
                    .with("to", window.get().last())
                    .with("trends", List.copyOf(known))));
        }
    }

    private Message trend(LoadVariable variable, Trend trend) {
        boolean isClear = trend.low() > 0 || trend.high() < 0;
        Message message = Message.of(isClear ? "trend" : "trend.none").with("variable", BudgetWords.name(variable));
        return message.with("slope", words.change(variable, trend.slope(), trend))
                .with("low", words.change(variable, trend.low(), trend))
                .with("high", words.change(variable, trend.high(), trend));
    }

    /** The best speeds of the last week with a run, and the time above easy if that is set. */
    private void fastest(List<WeeklyLoad> shown) {
        List<WeeklyLoad> run =
                shown.stream().filter(week -> !week.runs().isEmpty()).toList();
        if (run.isEmpty()) {
            return;
        }
        WeeklyLoad last = run.get(run.size() - 1);
        List<Message> known = report.settings().variables().stream()
                .filter(variable -> FAST.contains(variable.id()))
                .filter(variable -> last.value(variable).value().orElse(0) > 0)
                .filter(variable -> !variable.id().startsWith("steep") || isSteep(last))
                .map(variable -> Message.of("fast")
                        .with("variable", variable.name())
                        .with(
                                "value",
                                new Amount(
                                        variable.dimension(),
                                        last.value(variable).value().orElse(0))))
                .toList();
        if (!known.isEmpty()) {
            text.paragraph(
                    words.say(Message.of("fastest").with("week", last.week()).with("speeds", known)));
        }
    }

    /** A kerb is no descent. */
    private static boolean isSteep(WeeklyLoad week) {
        return week.value(LoadVariables.STEEP_DESCENT_DISTANCE).value().orElse(0) >= STEEP_METRES;
    }

    private void grounds(SurfaceMix mix) {
        boolean isNamed = mix.parts().keySet().stream().anyMatch(surface -> surface != Surface.UNKNOWN);
        if (isNamed) {
            text.paragraph(words.say(Message.of("grounds")
                    .with(
                            "grounds",
                            mix.parts().entrySet().stream().map(this::ground).toList())));
        }
    }

    private Message ground(Map.Entry<Surface, SurfaceMix.Part> part) {
        return Message.of("ground")
                .with("surface", Message.of("surface." + part.getKey()))
                .with("distance", new Amount(Dimension.DISTANCE, part.getValue().metres()))
                .with("runs", part.getValue().runs());
    }

    private void ascents(List<WeeklyLoad> shown) {
        double device = sum(shown, LoadVariables.ASCENT);
        double sampled = sum(shown, LoadVariables.SAMPLED_ASCENT);
        boolean differ = sampled > 0
                && Math.abs(device - sampled) > ASCENT_METRES
                && Math.abs(device - sampled) > ASCENT_AGREEMENT * sampled;
        if (differ) {
            text.paragraph(words.say(Message.of("ascents")
                    .with("device", new Amount(Dimension.HEIGHT, device))
                    .with("sampled", new Amount(Dimension.HEIGHT, sampled))));
        }
    }

    /** Over the weeks of which both counts are complete. */
    private static double sum(List<WeeklyLoad> weeks, LoadVariable variable) {
        return weeks.stream()
                .filter(week -> week.value(LoadVariables.ASCENT).isComplete()
                        && week.value(LoadVariables.SAMPLED_ASCENT).isComplete())
                .map(week -> week.value(variable))
                .map(WeekValue::value)
                .mapToDouble(value -> value.orElse(0))
                .sum();
    }

    private void coverage(List<WeeklyLoad> shown) {
        shown.stream()
                .filter(week -> week.unreadable() > 0)
                .forEach(week -> text.paragraph(words.say(Message.of("coverage")
                        .with("week", week.week())
                        .with("percent", figures.percent(Math.floor(week.coverage() * 100) / 100))
                        .with("missing", week.unreadable()))));
    }
}
