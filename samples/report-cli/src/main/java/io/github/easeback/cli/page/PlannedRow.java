package io.github.easeback.cli.page;

import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.message.Message;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.ComebackWords;
import java.util.List;

/**
 * A session of a plan.
 *
 * @param day its day, with the weekday
 * @param stage the name of its stage
 * @param steps what to do
 * @param distance the distance with the walks
 * @param minutes how long it takes, in minutes
 * @param running how much of that is running, in minutes
 * @param pace the limit of the pace; empty if there is none
 * @param whole all of it but day and stage, in a sentence
 */
record PlannedRow(
        String day,
        String stage,
        String steps,
        String distance,
        String minutes,
        String running,
        String pace,
        String whole) {

    private static final int SECONDS = 60;

    static List<PlannedRow> of(ComebackReport report, PageWords words) {
        ComebackWords told = ComebackWords.of(report);
        return report.plan().sessions().stream()
                .map(session -> of(session, told, words))
                .toList();
    }

    private static PlannedRow of(PlannedSession session, ComebackWords told, PageWords words) {
        String steps = words.unbroken(told.steps(session));
        String distance = words.unbroken(told.distanceOf(session.distanceMetres()));
        String minutes = words.number(session.durationSeconds() / SECONDS, 0);
        String pace = told.pace(session).map(words::unbroken).orElse("");
        return new PlannedRow(
                words.day(session.date(), "long"),
                session.stage(),
                steps,
                distance,
                minutes,
                words.number(session.runningSeconds() / SECONDS, 0),
                pace,
                words.say(Message.of(pace.isEmpty() ? "way.session" : "way.session.pace")
                        .with("steps", steps)
                        .with("distance", distance)
                        .with("minutes", minutes)
                        .with("pace", pace)));
    }
}
