package io.github.easeback.cli.page;

import io.github.easeback.activity.Run;
import io.github.easeback.load.FormTrend;
import io.github.easeback.report.FormSeries;
import io.github.easeback.report.RunReport;
import io.github.easeback.report.RunWords;
import io.github.easeback.report.TrainingReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What went on inside the last runs: a strip for each, and how minutes 10 to 15 went from run to run.
 *
 * @param runs the last runs of which the bouts are known, the newest first; at least one
 * @param kinds what occurs in any of the strips, for the key
 * @param series one a quantity that was measured; empty if there is none
 * @param evidence what is known about minutes 10 to 15; empty if nothing is told of them
 */
record InsideRuns(List<One> runs, List<RunStrip.Kind> kinds, List<Series> series, String evidence) {

    private static final int SHOWN = 6;

    /**
     * A run.
     *
     * @param title what it was, and when
     * @param strip its bouts
     * @param sentences how far, how long, and what changed in its course
     */
    record One(String title, RunStrip strip, List<String> sentences) {}

    /**
     * A quantity over the last runs.
     *
     * @param id a name that is unique on the page
     * @param name its name
     * @param usual what is usual, or that too little is known to tell
     * @param newest the values of the newest runs
     * @param description what a reader who doesn't see the drawing should know of it
     * @param band what is usual, as an outline; empty if it is not known
     * @param points the runs, as outlines with the name of their style
     */
    record Series(
            String id,
            String name,
            String usual,
            String newest,
            String description,
            String band,
            List<Chart.Shape> points) {}

    static Optional<InsideRuns> of(TrainingReport report, PageWords words) {
        List<One> runs = new ArrayList<>();
        List<RunReport> newest =
                newest(report).stream().map(run -> told(run, report)).toList();
        for (RunReport run : newest) {
            runs.add(one(run, "inside" + (runs.size() + 1), words));
        }
        List<Series> series = new ArrayList<>();
        for (FormSeries one : FormSeries.all(report)) {
            series.add(SeriesDrawing.of(one, "series" + (series.size() + 1), words));
        }
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(new InsideRuns(
                        List.copyOf(runs),
                        RunStrip.kinds(newest, words),
                        List.copyOf(series),
                        series.isEmpty() ? "" : words.text("inside.evidence")));
    }

    /** Of older runs the inside was not read. */
    private static List<Run> newest(TrainingReport report) {
        LocalDate since = report.asOf().minusDays(FormTrend.DAYS);
        List<Run> known = new ArrayList<>(report.load().history().runs().stream()
                .filter(run -> !run.form().bouts().isEmpty() && !run.date().isBefore(since))
                .toList());
        Collections.reverse(known);
        return known.subList(0, Math.min(SHOWN, known.size()));
    }

    private static RunReport told(Run run, TrainingReport report) {
        return RunReport.of(run)
                .besides(report.load().history().runs())
                .withPain(report.comeback()
                        .map(back -> back.plan().course().pain())
                        .orElse(List.of()))
                .in(report.settings().units())
                .in(report.settings().locale());
    }

    private static One one(RunReport run, String id, PageWords words) {
        RunWords told = RunWords.of(run);
        return new One(
                words.unbroken(told.title()),
                RunStrip.of(run, id, words),
                Stream.concat(told.summary().stream(), told.changes().stream())
                        .map(words::unbroken)
                        .toList());
    }

    boolean hasWindow() {
        return runs.stream().anyMatch(run -> !run.strip().window().isEmpty());
    }
}
