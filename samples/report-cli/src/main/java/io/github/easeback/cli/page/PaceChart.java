package io.github.easeback.cli.page;

import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.UsualRange;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.report.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Draws the pace: a point a week on an axis that has only the paces that occur, the fastest on top, before the band of what is usual for a run. */
final class PaceChart {

    /** Speeds of runs in the files have about this step, in metres per second. Library convention. */
    private static final double RESOLUTION = 0.05;

    private static final double MARK_GAP = 9;
    private static final double RADIUS = 2.6;

    /** What is usual: its range, and where the runs begin that it rests on. */
    private record Usual(UsualRange range, Run first) {

        static Optional<Usual> of(TrainingReport report, LoadVariable speed) {
            List<Run> runs = report.load().history().runs().stream()
                    .filter(run -> !run.date().isAfter(report.asOf()))
                    .filter(run -> value(run, speed).isPresent())
                    .toList();
            double[] values = runs.stream()
                    .mapToDouble(run -> value(run, speed).orElse(0))
                    .toArray();
            int first = Math.max(0, runs.size() - UsualRange.NEWEST_RUNS - UsualRange.MOST_RUNS);
            return UsualRange.beforeNewest(values, RESOLUTION).map(range -> new Usual(range, runs.get(first)));
        }

        private static OptionalDouble value(Run run, LoadVariable speed) {
            return speed.over(List.of(run)).value();
        }
    }

    private final PageWords words;
    private final Frame frame;
    private final LoadVariable variable;
    private final List<WeekFact> facts;
    private final Optional<Usual> usual;
    private final PaceScale scale;

    PaceChart(TrainingReport report, PageWords words, Judgements judgements, Frame frame, LoadVariable variable) {
        this.words = words;
        this.frame = frame;
        this.variable = variable;
        facts = WeekFact.of(report, judgements, frame.weeks(), variable);
        usual = Usual.of(report, variable)
                .filter(one -> one.range.low() > 0
                        && !one.first.date().isAfter(frame.days().last()));
        Units units = report.settings().units();
        scale = PaceScale.over(paces(units), units, frame.canvas());
    }

    private List<Double> paces(Units units) {
        DoubleStream values = facts.stream()
                .flatMapToDouble(fact -> DoubleStream.concat(fact.value().stream(), fact.limit().stream()));
        DoubleStream band = usual.stream()
                .flatMapToDouble(
                        one -> DoubleStream.of(one.range().low(), one.range().high()));
        return DoubleStream.concat(values, band)
                .filter(speed -> speed > 0)
                .map(units::pace)
                .boxed()
                .toList();
    }

    Chart draw() {
        WeekSentence sentence = new WeekSentence(words, variable);
        List<String> said = facts.stream().map(sentence::of).toList();
        return new Chart(
                variable.id(),
                words.title(variable),
                frame.unit(variable),
                new ChartSummary(words, frame, variable).of(facts),
                frame.canvas(),
                frame.grid(scale.ticks(), ends()),
                areas(),
                List.of(),
                Limits.across(facts, frame.columns(), value -> scale.y(value)),
                points(),
                marks(),
                frame.dates(),
                frame.offs(),
                ends(),
                said,
                words.text("row.week"),
                frame.rows(facts, sentence));
    }

    private List<Chart.Shape> areas() {
        List<Chart.Shape> areas = new ArrayList<>();
        usual.ifPresent(one -> areas.add(new Chart.Shape(
                "usual-band",
                "M" + SvgNumber.of(from(one)) + " " + SvgNumber.of(scale.y(one.range.high())) + "H"
                        + SvgNumber.of(frame.columns().right()) + "V" + SvgNumber.of(scale.y(one.range.low())) + "H"
                        + SvgNumber.of(from(one)) + "z")));
        areas.addAll(frame.areas());
        return List.copyOf(areas);
    }

    private double from(Usual one) {
        return Math.max(frame.columns().left(), frame.x(one.first.date()));
    }

    private List<Chart.Shape> points() {
        List<Chart.Shape> points = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            WeekFact fact = facts.get(i);
            double x = frame.columns().middle(i);
            if (fact.isRest()) {
                points.add(new Chart.Shape(
                        "rest", frame.columns().rest(i, frame.canvas().bottom())));
            } else if (fact.value().isEmpty()) {
                points.add(new Chart.Shape(
                        "unmeasured",
                        frame.columns().unmeasured(i, frame.canvas().bottom())));
            } else if (fact.value().getAsDouble() > 0) {
                double y = scale.y(fact.value().getAsDouble());
                String path = fact.mark() == Mark.UNJUDGED
                        ? LadderChart.circle(x, y, RADIUS)
                        : "M" + SvgNumber.of(x) + " " + SvgNumber.of(y) + "h0";
                points.add(new Chart.Shape(fact.mark().style("point week"), path));
            }
        }
        return Chart.Shape.joined(points);
    }

    private List<Chart.Glyph> marks() {
        List<Chart.Glyph> marks = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            WeekFact fact = facts.get(i);
            if (fact.mark().isOver() && fact.value().orElse(0) > 0) {
                double y = scale.y(fact.value().getAsDouble()) - MARK_GAP;
                marks.add(BarChart.glyph(fact.mark(), frame.columns().middle(i), y));
            }
        }
        return List.copyOf(marks);
    }

    private List<Chart.End> ends() {
        List<Chart.End> ends = new ArrayList<>();
        usual.ifPresent(one -> ends.add(frame.end(scale.y(one.range.median()), "chart.end.usual")));
        return List.copyOf(ends);
    }
}
