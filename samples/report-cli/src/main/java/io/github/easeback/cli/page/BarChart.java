package io.github.easeback.cli.page;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.report.TrainingReport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Draws one variable: a bar a week, the limits as a line across each, a mark over those that were flagged. */
final class BarChart {

    /** How far a mark stands above its bar. */
    private static final double MARK_GAP = 8;

    private final PageWords words;
    private final Frame frame;
    private final Columns columns;
    private final LoadVariable variable;
    private final List<WeekFact> facts;
    private final Scale scale;

    BarChart(TrainingReport report, PageWords words, Judgements judgements, Frame frame, LoadVariable variable) {
        this.words = words;
        this.frame = frame;
        this.variable = variable;
        columns = frame.columns();
        facts = WeekFact.of(report, judgements, frame.weeks(), variable);
        double highest = facts.stream().mapToDouble(WeekFact::highest).max().orElse(0);
        scale = frame.scale(highest, variable);
    }

    Chart draw() {
        return frame.hasRoom() ? bars() : bars().outlined(new Outline(frame, scale, variable).draw());
    }

    private Chart bars() {
        WeekSentence sentence = new WeekSentence(words, variable);
        return new Chart(
                variable.id(),
                words.title(variable),
                frame.unit(variable),
                new ChartSummary(words, frame, variable).of(facts),
                frame.canvas(),
                frame.grid(scale, variable, ends()),
                frame.areas(),
                shapes(),
                Limits.across(facts, columns, scale::y),
                List.of(),
                marks(),
                frame.dates(),
                frame.offs(),
                ends(),
                facts.stream().map(sentence::of).toList(),
                words.text("row.week"),
                frame.rows(facts, sentence));
    }

    /** Where the line of the latest week ends. */
    private List<Chart.End> ends() {
        OptionalDouble limit = facts.get(facts.size() - 1).limit();
        return limit.isPresent() && limit.getAsDouble() > 0
                ? List.of(frame.end(scale.y(limit.getAsDouble()), "chart.end.limit"))
                : List.of();
    }

    private List<Chart.Shape> shapes() {
        List<Chart.Shape> bars = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            WeekFact fact = facts.get(i);
            double done = fact.value().orElse(0);
            if (fact.isRest()) {
                bars.add(new Chart.Shape("rest", columns.rest(i, scale.y(0))));
            } else if (fact.value().isEmpty()) {
                bars.add(new Chart.Shape("unmeasured", columns.unmeasured(i, scale.y(0))));
            } else if (done > 0) {
                bars.add(new Chart.Shape(fact.mark().style("bar"), columns.bar(i, 0, done, scale)));
            }
            if (fact.left().orElse(0) > 0) {
                bars.add(new Chart.Shape(
                        "left", columns.bar(i, done, done + fact.left().getAsDouble(), scale)));
            }
        }
        return bars;
    }

    private List<Chart.Glyph> marks() {
        List<Chart.Glyph> marks = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Mark mark = facts.get(i).mark();
            if (mark != Mark.NONE) {
                double y =
                        scale.y(facts.get(i).top()) - MARK_GAP * frame.canvas().enlargement();
                marks.add(frame.canvas().enlarged(glyph(mark, columns.middle(i), y)));
            }
        }
        return marks;
    }

    static Chart.Glyph glyph(Mark mark, double x, double y) {
        return new Chart.Glyph(mark.style(), "translate(" + SvgNumber.of(x) + " " + SvgNumber.of(y) + ")", mark.path());
    }
}
