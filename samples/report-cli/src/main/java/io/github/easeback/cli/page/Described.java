package io.github.easeback.cli.page;

import io.github.easeback.description.LoadRatios;
import io.github.easeback.description.LoadTrend;
import io.github.easeback.load.Dimension;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.Trend;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Numbers that describe and judge nothing.
 *
 * @param ratios how the last days stand to the weeks before
 * @param noRatios why there are none; empty if there are
 * @param note how to read the ratios
 * @param glosses what the variables of the ratios are
 * @param trends where the variables have been going
 * @param cards what is known about such numbers
 */
record Described(
        List<Ratio> ratios,
        String noRatios,
        String note,
        List<String> glosses,
        List<Trending> trends,
        List<Card> cards) {

    /** The cards of evidence that belong to no rule. */
    private static final List<String> DESCRIPTIONS = List.of("acute-chronic", "monotony");

    /** The ratios of a variable; what is unknown is a dash. */
    record Ratio(String variable, String days, List<String> numbers, boolean isDisputed) {}

    /** The trend of a variable. */
    record Trending(String variable, String slope, String interval) {}

    static Described of(TrainingReport report, PageWords words) {
        List<LoadRatios> known = report.ratios().stream()
                .filter(ratios -> ratios.coupled().isPresent())
                .toList();
        return new Described(
                known.stream().map(ratios -> ratio(ratios, words)).toList(),
                known.isEmpty() ? none(report, words) : "",
                words.say(Message.of("ratios.note").with("convention", LoadRatios.CONVENTION.symbol())),
                known.stream()
                        .flatMap(ratios -> Gloss.of(ratios.variable(), words).stream())
                        .distinct()
                        .toList(),
                report.trends().stream()
                        .flatMap(trend -> trending(trend, words))
                        .toList(),
                report.evidence().entrySet().stream()
                        .filter(one -> DESCRIPTIONS.contains(one.getKey()))
                        .map(one -> Card.of("card." + one.getKey(), one.getKey(), one.getValue(), words))
                        .toList());
    }

    private static String none(TrainingReport report, PageWords words) {
        return report.ratios().stream()
                .flatMap(ratios -> ratios.reason().stream())
                .findFirst()
                .map(reason -> words.say(Message.of("ratios.none").with("reason", Message.of("reason." + reason))))
                .orElse("");
    }

    private static Ratio ratio(LoadRatios ratios, PageWords words) {
        LoadVariable variable = ratios.variable();
        return new Ratio(
                words.title(variable),
                ratios.lastDays().isPresent()
                        ? words.amount(variable, ratios.lastDays().getAsDouble())
                        : words.text("cell.unmeasured"),
                Stream.of(ratios.coupled(), ratios.uncoupled(), ratios.ewma(), ratios.monotony())
                        .map(number -> two(number, words))
                        .toList(),
                ratios.isDisputed());
    }

    private static String two(OptionalDouble number, PageWords words) {
        return number.isPresent() ? words.number(number.getAsDouble(), 2) : words.text("cell.unmeasured");
    }

    private static Stream<Trending> trending(LoadTrend trend, PageWords words) {
        return trend.trend().stream().map(known -> trending(trend.variable(), known, words));
    }

    private static Trending trending(LoadVariable variable, Trend trend, PageWords words) {
        boolean isClear = trend.low() > 0 || trend.high() < 0;
        String slope = words.change(variable, trend.slope(), trend);
        boolean isSpeed = variable.dimension() == Dimension.SPEED;
        return new Trending(
                isSpeed ? words.text("trend.speed") : words.title(variable),
                isClear ? slope : words.say(Message.of("trend.unclear").with("slope", slope)),
                words.say(Message.of("trend.interval")
                        .with("low", words.change(variable, trend.low(), trend))
                        .with("high", words.change(variable, trend.high(), trend))));
    }
}
