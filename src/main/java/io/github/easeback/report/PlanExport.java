package io.github.easeback.report;

import io.github.easeback.activity.Workout;
import io.github.easeback.comeback.ComebackPlan;
import io.github.easeback.comeback.PlannedSession;
import io.github.easeback.layoff.Layoff;
import io.github.easeback.message.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A plan for the places where people look: workouts for the watch, and days for the calendar. Names and titles tell what to do and nothing of health, since others see them.
 *
 * <pre>{@code
 * for (Map.Entry<String, Workout> one : PlanExport.workouts(report).entrySet()) {
 *     Files.write(folder.resolve(one.getKey()), WorkoutFile.of(one.getValue()));
 * }
 * Files.writeString(Path.of("plan.ics"), PlanExport.calendar(report));
 * }</pre>
 *
 * <p>The same plan gives the same workouts and the same calendar.
 */
public final class PlanExport {

    /** A watch repeats so many times for certain; more are written as a second block. */
    private static final int MOST_ROUNDS = 20;

    private PlanExport() {}

    /**
     * The sessions as workouts.
     *
     * @param report the plan, in the language of the names
     * @return the workouts by the names of their files, in order of their days; empty if there is no session; immutable
     * @throws NullPointerException if {@code report} is null
     */
    public static SortedMap<String, Workout> workouts(ComebackReport report) {
        SortedMap<String, Workout> workouts = new TreeMap<>();
        for (PlannedSession session : report.plan().sessions()) {
            workouts.put(
                    session.date() + "-" + session.stage() + ".fit",
                    new Workout(
                            title(session, "export.workout", report.words()),
                            session.workoutId(),
                            blocks(session, report.words())));
        }
        return Collections.unmodifiableSortedMap(workouts);
    }

    private static List<Workout.Block> blocks(PlannedSession session, Words words) {
        List<Workout.Step> turn = new ArrayList<>();
        if (session.walkSeconds() > 0) {
            turn.add(new Workout.Step(
                    words.text("export.walk"),
                    Workout.Kind.WALK,
                    Duration.ofSeconds(session.walkSeconds()),
                    OptionalDouble.empty()));
        }
        if (session.runSeconds() > 0) {
            turn.add(new Workout.Step(
                    words.text("export.run"),
                    Workout.Kind.RUN,
                    Duration.ofSeconds(session.runSeconds()),
                    session.speedLimit()));
        }
        List<Workout.Block> blocks = new ArrayList<>();
        for (int left = session.repeat(); left > 0; left -= MOST_ROUNDS) {
            blocks.add(new Workout.Block(Math.min(left, MOST_ROUNDS), turn));
        }
        return blocks;
    }

    private static String title(PlannedSession session, String key, Words words) {
        String kind = session.isWalk() ? ".walk" : session.walkSeconds() == 0 ? ".run" : ".turns";
        return words.say(Message.of(key + kind)
                .with("times", session.repeat())
                .with("walk", minutes(session.walkSeconds(), words))
                .with("run", minutes(session.runSeconds(), words)));
    }

    private static String minutes(int seconds, Words words) {
        boolean isWhole = seconds % 60 == 0 || seconds >= 600;
        return isWhole ? String.valueOf(Math.round(seconds / 60.0)) : words.number(seconds / 60.0, 1);
    }

    /**
     * The sessions as a calendar. Calendars don't take a session that moved for the same one, so it belongs in a calendar of its own, to be replaced as a whole.
     *
     * @param report the plan, in the language of the titles
     * @return the text of the file; without an event if there is no session
     * @throws NullPointerException if {@code report} is null
     */
    public static String calendar(ComebackReport report) {
        ComebackWords words = ComebackWords.of(report);
        return CalendarFile.of(
                report.plan().sessions().stream()
                        .map(session -> new CalendarFile.Event(
                                session.id() + "-" + mark(report.plan()) + "@easeback",
                                session.date(),
                                title(session, "export.event", report.words()),
                                words.session(session) + "\n" + report.words().text("export.care")))
                        .toList(),
                report.plan().asOf());
    }

    /** What tells the plans of two runners apart, and stays the same as long as the layoff does. */
    private static String mark(ComebackPlan plan) {
        CRC32 sum = new CRC32();
        String told = plan.layoff().map(Layoff::firstDay).map(String::valueOf).orElse("") + " "
                + plan.forecast().usualWeek();
        sum.update(told.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
