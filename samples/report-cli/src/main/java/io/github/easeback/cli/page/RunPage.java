package io.github.easeback.cli.page;

import io.github.easeback.report.FormTable;
import io.github.easeback.report.RunReport;
import io.github.easeback.report.RunWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of the runs of a day.
 *
 * @param words the fixed texts
 * @param title what stands in the title of the window
 * @param runs the runs, at least one
 * @param disclaimers what the page has to say of its own limits
 */
record RunPage(PageWords words, String title, List<Section> runs, List<String> disclaimers) {

    /**
     * A run.
     *
     * @param id a name that is unique on the page
     * @param title what it was, and when
     * @param summary how far, how long, and how much of it was running
     * @param strips the bouts; empty if none are known
     * @param table what was measured in its windows
     * @param tableNotes what the table counts, and why some of it is missing
     * @param changes what changed in its course
     * @param notes what else is told of it
     * @param evidence what is known about minutes 10 to 15; empty if nothing is told of them
     */
    record Section(
            String id,
            String title,
            List<String> summary,
            List<RunStrip> strips,
            FormTable table,
            List<String> tableNotes,
            List<String> changes,
            List<String> notes,
            String evidence) {

        static Section of(RunReport report, String id, PageWords words) {
            RunWords run = RunWords.of(report);
            return new Section(
                    id,
                    words.unbroken(run.title()),
                    unbroken(run.summary().stream(), words),
                    report.run().form().bouts().isEmpty()
                            ? List.of()
                            : List.of(RunStrip.of(report, id + "-strip", words)),
                    FormTable.of(report),
                    unbroken(
                            Stream.concat(
                                    run.clock().stream()
                                            .filter(clock ->
                                                    !FormTable.of(report).rows().isEmpty()),
                                    run.gaps().stream()),
                            words),
                    unbroken(Stream.concat(run.changes().stream(), run.unchanged().stream()), words),
                    unbroken(run.notes().stream(), words),
                    report.inside().isPresent() ? words.unbroken(run.evidence()) : "");
        }

        private static List<String> unbroken(Stream<String> sentences, PageWords words) {
            return sentences.map(words::unbroken).toList();
        }
    }

    static RunPage of(List<RunReport> reports) {
        PageWords words = PageWords.of(reports.get(0));
        List<Section> runs = new ArrayList<>();
        for (RunReport report : reports) {
            runs.add(Section.of(report, "run" + (runs.size() + 1), words));
        }
        return new RunPage(
                words,
                runs.get(0).title(),
                List.copyOf(runs),
                Stream.of("disclaimer", "red-flags.now", "red-flags.soon", "red-flags.not-for")
                        .map(words::text)
                        .toList());
    }

    String text(String key) {
        return words.text(key);
    }

    String language() {
        return words.language();
    }
}
