package io.github.easeback.cli.page;

import io.github.easeback.comeback.Adherence;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ComebackWords;
import java.util.List;

/**
 * The page of a plan back to running.
 *
 * @param words the fixed texts
 * @param day the day of the plan
 * @param headline what comes next, or why nothing does
 * @param way the way back
 * @param sessions all sessions; empty if there is none
 * @param note how to read them
 * @param weekHeads the heads of the table of the weeks; the last one is of notes
 * @param weeks the weeks of the sessions, one cell for each head
 * @param done how the runs so far kept to the plan
 * @param care what to do besides running
 * @param evidence what is known of such plans
 * @param help whom to see, and when
 */
record BackPage(
        PageWords words,
        String day,
        String headline,
        WayBack way,
        List<PlannedRow> sessions,
        String note,
        List<String> weekHeads,
        List<List<String>> weeks,
        List<Done> done,
        List<String> care,
        List<String> evidence,
        List<String> help) {

    private static final int PERCENT = 100;

    /** A session that was due, what became of it, and how much of the planned running was run. */
    record Done(String day, String verdict, String share) {}

    static BackPage of(ComebackReport report) {
        PageWords words = PageWords.of(report);
        ComebackWords told = ComebackWords.of(report);
        return new BackPage(
                words,
                words.day(report.plan().asOf(), "full"),
                words.unbroken(told.headline()),
                WayBack.of(report, words),
                PlannedRow.of(report, words),
                note(report.plan(), words),
                told.heads(),
                report.plan().weeks().stream()
                        .map(week ->
                                told.row(week).stream().map(words::unbroken).toList())
                        .toList(),
                report.plan().adherence().entries().stream()
                        .map(entry -> done(entry, words))
                        .toList(),
                told.care().stream().map(words::unbroken).toList(),
                told.evidence().stream().map(words::unbroken).toList(),
                told.help().stream().map(words::unbroken).toList());
    }

    /** Only walks and jogs take turns. */
    private static String note(ComebackPlan plan, PageWords words) {
        boolean hasTurns = plan.runs().stream().anyMatch(session -> session.walkSeconds() > 0);
        return words.text(hasTurns ? "session.note.turns" : "session.note");
    }

    private static Done done(Adherence.Entry entry, PageWords words) {
        return new Done(
                words.day(entry.date(), "long"),
                words.text("done." + entry.verdict()),
                entry.runningShare().isPresent()
                        ? words.number(PERCENT * entry.runningShare().getAsDouble(), 0) + "\u00a0%"
                        : words.text("cell.unmeasured"));
    }

    String text(String key) {
        return words.text(key);
    }

    String language() {
        return words.language();
    }
}
