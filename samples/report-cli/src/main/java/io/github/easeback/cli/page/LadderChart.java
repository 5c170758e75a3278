package io.github.easeback.cli.page;

import io.github.easeback.activity.Run;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.NotAssessable;
import io.github.easeback.rule.RuleOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws the single runs: a point a run, and the limit that the longest run of the 30 days before sets to each, as the steps of a ladder. */
final class LadderChart {

    private static final double MARK_GAP = 9;
    private static final double HALF_DAY = 0.5;
    private static final double RADIUS = 1.9;

    private final PageWords words;
    private final Frame frame;
    private final Judgements judgements;
    private final List<Rung> rungs;
    private final Scale scale;

    /** A run with its distance and what the rule says of it. */
    private record Rung(Run run, double metres, RuleOutcome outcome) {

        Mark mark() {
            return Mark.of(List.of(outcome));
        }

        OptionalDouble limit() {
            return WeekFact.change(outcome)
                    .map(Change::limit)
                    .map(OptionalDouble::of)
                    .orElse(OptionalDouble.empty());
        }
    }

    LadderChart(PageWords words, Judgements judgements, Frame frame) {
        this.words = words;
        this.frame = frame;
        this.judgements = judgements;
        rungs = frame.weeks().stream().flatMap(week -> rungs(week).stream()).toList();
        double highest = rungs.stream()
                .mapToDouble(rung -> Math.max(rung.metres, rung.limit().orElse(0)))
                .max()
                .orElse(0);
        scale = frame.scale(highest, LoadVariables.LONGEST_RUN);
    }

    private List<Rung> rungs(WeeklyLoad week) {
        List<Rung> found = new ArrayList<>();
        for (RuleOutcome outcome : judgements.of(week, LoadVariables.LONGEST_RUN)) {
            outcome.judged().runs().stream()
                    .filter(run -> run.distanceMetres().isPresent())
                    .forEach(run -> found.add(new Rung(run, run.distanceMetres().getAsDouble(), outcome)));
        }
        return found;
    }

    Chart draw() {
        return frame.hasRoom()
                ? ladder()
                : ladder().outlined(new Outline(frame, scale, LoadVariables.LONGEST_RUN).draw());
    }

    private Chart ladder() {
        return new Chart(
                LoadVariables.LONGEST_RUN.id(),
                words.text("title.eachRun"),
                frame.unit(LoadVariables.LONGEST_RUN),
                description(),
                frame.canvas(),
                frame.grid(scale, LoadVariables.LONGEST_RUN, ends()),
                frame.areas(),
                List.of(),
                limits(),
                points(),
                marks(),
                frame.dates(),
                frame.offs(),
                ends(),
                frame.weeks().stream().map(this::said).toList(),
                words.text("row.day"),
                rungs.stream().map(this::row).toList());
    }

    /** Where the ladder ends, if the newest run has a limit. */
    private List<Chart.End> ends() {
        return rungs.isEmpty() || rungs.get(rungs.size() - 1).limit().isEmpty()
                ? List.of()
                : List.of(frame.end(scale.y(rungs.get(rungs.size() - 1).limit().getAsDouble()), "chart.end.limit"));
    }

    private double x(Rung rung) {
        double day = frame.columns().width() / 7;
        return frame.x(rung.run.date()) + HALF_DAY * day;
    }

    /** The points of one style are one outline, since there are hundreds of them. */
    private List<Chart.Shape> points() {
        return Chart.Shape.joined(rungs.stream()
                .map(rung -> new Chart.Shape(rung.mark().style("point"), point(rung)))
                .toList());
    }

    /** A ring is drawn around; of the others there are hundreds, so that each is only a place at which the style puts a dot. */
    private String point(Rung rung) {
        double y = scale.y(rung.metres);
        return rung.mark() == Mark.UNJUDGED
                ? circle(x(rung), y, RADIUS)
                : "M" + SvgNumber.of(x(rung)) + " " + SvgNumber.of(y) + "h0";
    }

    static String circle(double x, double y, double radius) {
        String width = SvgNumber.of(2 * radius);
        String half = SvgNumber.of(radius);
        return "M" + SvgNumber.of(x - radius) + " " + SvgNumber.of(y) + "a" + half + " " + half + " 0 1 0 " + width
                + " 0a" + half + " " + half + " 0 1 0 -" + width + " 0z";
    }

    /** Steps from run to run; where a run has no limit the ladder is broken. */
    private String limits() {
        StringBuilder path = new StringBuilder();
        boolean isBroken = true;
        for (Rung rung : rungs) {
            if (rung.limit().isPresent()) {
                String y = SvgNumber.of(scale.y(rung.limit().getAsDouble()));
                path.append(isBroken ? "M" + SvgNumber.of(frame.x(rung.run.date())) + " " + y : "V" + y)
                        .append('H')
                        .append(SvgNumber.of(x(rung) + RADIUS));
            }
            isBroken = rung.limit().isEmpty();
        }
        return path.toString();
    }

    private List<Chart.Glyph> marks() {
        return rungs.stream()
                .filter(rung -> rung.mark().isOver())
                .map(rung -> BarChart.glyph(rung.mark(), x(rung), scale.y(rung.metres) - MARK_GAP))
                .toList();
    }

    private String said(WeeklyLoad week) {
        return rungs(week).stream()
                .max(Comparator.comparing(Rung::mark).thenComparingDouble(Rung::metres))
                .map(this::sentence)
                .orElseGet(() -> nothing(week));
    }

    private String nothing(WeeklyLoad week) {
        boolean isRest = week.runs().isEmpty() && week.unreadable() == 0;
        return words.say(Message.of(isRest ? "spot.rest" : "spot.unmeasured").with("week", words.span(week.days())));
    }

    private String sentence(Rung rung) {
        Message message = Message.of(rung.outcome instanceof NotAssessable ? "spot.run.unjudged" : "spot.run")
                .with("day", rung.run.date())
                .with("value", words.amount(LoadVariables.DISTANCE, rung.metres));
        if (rung.outcome instanceof NotAssessable none) {
            return words.say(message.with("reason", Message.of("reason." + none.reason())));
        }
        Change change = WeekFact.change(rung.outcome).orElseThrow();
        return words.say(message.with("change", change).with("before", before(rung)));
    }

    private String before(Rung rung) {
        return rung.outcome.judged().comparedWith().map(words::span).orElse("");
    }

    private Chart.Row row(Rung rung) {
        Optional<Change> change = WeekFact.change(rung.outcome);
        String size = rung.outcome instanceof NotAssessable none
                ? WeekSentence.unjudged(none, words)
                : change.map(one -> words.say(
                                Message.of("row." + WeekSentence.direction(one)).with("change", one)))
                        .orElse("");
        return new Chart.Row(
                words.day(rung.run.date(), "long"),
                words.amount(LoadVariables.DISTANCE, rung.metres),
                before(rung),
                change.map(one -> words.amount(LoadVariables.DISTANCE, one.previous()))
                        .orElse(""),
                change.map(one -> words.most(LoadVariables.DISTANCE, one.limit()))
                        .orElse(""),
                rung.mark().isOver() ? size + ", " + words.text(rung.mark().key()) : size,
                rung.mark());
    }

    private String description() {
        double longest = rungs.stream().mapToDouble(Rung::metres).max().orElse(0);
        long flags = rungs.stream().filter(rung -> rung.mark().isFlag()).count();
        return words.say(Message.of("ladder.description")
                .with("count", rungs.size())
                .with("span", words.span(frame.days()))
                .with("longest", words.amount(LoadVariables.DISTANCE, longest))
                .with("flags", Math.toIntExact(flags)));
    }
}
