package io.github.easeback.cli.page;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        facts = frame.weeks().stream()
                .map(week -> WeekFact.of(report, judgements, week, variable))
                .toList();
        double highest = facts.stream().mapToDouble(WeekFact::highest).max().orElse(0);
        scale = frame.scale(highest, variable);
    }

    Chart draw() {
        return frame.hasRoom() ? bars() : bars().outlined(new Outline(frame, scale, variable).draw());
    }

    private Chart bars() {
        WeekSentence sentence = new WeekSentence(words, variable);
        List<Chart.Spot> spots = facts.stream()
                .map(fact -> new Chart.Spot(sentence.of(fact), frame.isStop(fact.week(), fact.mark())))
                .toList();
        return new Chart(
                variable.id(),
                words.title(variable),
                frame.unit(variable),
                description(),
                frame.grid(scale, variable),
                frame.areas(),
                shapes(),
                limits(),
                List.of(),
                marks(),
                frame.labels(),
                spots,
                spots.get(spots.size() - 1).text(),
                words.text("row.week"),
                facts.stream().map(sentence::row).toList());
    }

    private List<Chart.Shape> shapes() {
        List<Chart.Shape> bars = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            WeekFact fact = facts.get(i);
            double done = fact.value().orElse(0);
            if (fact.isRest()) {
                bars.add(new Chart.Shape("rest", columns.rest(i, scale)));
            } else if (fact.value().isEmpty()) {
                bars.add(new Chart.Shape("unmeasured", columns.unmeasured(i, scale)));
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

    private String limits() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).limit().isPresent()) {
                path.append('M')
                        .append(SvgNumber.of(columns.middle(i) - columns.lineWidth() / 2))
                        .append(' ')
                        .append(SvgNumber.of(scale.y(facts.get(i).limit().getAsDouble())))
                        .append('h')
                        .append(SvgNumber.of(columns.lineWidth()));
            }
        }
        return path.toString();
    }

    private List<Chart.Glyph> marks() {
        List<Chart.Glyph> marks = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Mark mark = facts.get(i).mark();
            if (mark != Mark.NONE) {
                double y = scale.y(facts.get(i).top()) - MARK_GAP;
                marks.add(glyph(mark, columns.middle(i), y));
            }
        }
        return marks;
    }

    static Chart.Glyph glyph(Mark mark, double x, double y) {
        return new Chart.Glyph(mark.style(), "translate(" + SvgNumber.of(x) + " " + SvgNumber.of(y) + ")", mark.path());
    }

    private String description() {
        Optional<WeekFact> highest = facts.stream()
                .filter(fact -> fact.value().orElse(0) > 0)
                .max(Comparator.comparingDouble(fact -> fact.value().orElse(0)));
        long flags = facts.stream().filter(fact -> fact.mark().isFlag()).count();
        Message message = Message.of(highest.isPresent() ? "chart.description" : "chart.description.none")
                .with("count", facts.size())
                .with("span", words.span(frame.days()))
                .with("variable", words.name(variable))
                .with("flags", Math.toIntExact(flags));
        return words.say(highest.map(fact -> message.with(
                                "highest", words.amount(variable, fact.value().orElse(0)))
                        .with("week", words.span(fact.week().days())))
                .orElse(message));
    }
}
