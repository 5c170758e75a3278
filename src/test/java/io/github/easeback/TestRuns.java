package io.github.easeback;

import io.github.easeback.activity.OtherActivity;
import io.github.easeback.activity.Run;
import io.github.easeback.activity.RunHistory;
import io.github.easeback.load.LoadHistory;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Collects made-up runs for a test. Weeks begin on Monday, days are in UTC. */
public final class TestRuns {

    private final List<Run> runs = new ArrayList<>();

    /** A run at noon of a day. */
    public static Run.Builder on(String date) {
        LocalDateTime noon = LocalDate.parse(date).atTime(12, 0);
        return Run.builder(date, noon.toInstant(ZoneOffset.UTC), noon);
    }

    /** A file that can't be used, with a run that started at noon of a day. */
    public static LeftOut leftOut(LeftOut.Code code, String date) {
        LocalDate day = LocalDate.parse(date);
        return LeftOut.of(date + ".fit", code, Message.of("It can't be used."))
                .startedAt(day.atTime(12, 0).toInstant(ZoneOffset.UTC), day);
    }

    /** An activity of another sport at noon of a day; a distance of 0 is none. */
    public static OtherActivity other(String sport, String date, long seconds, double metres) {
        LocalDateTime noon = LocalDate.parse(date).atTime(12, 0);
        return new OtherActivity(
                sport + "-" + date + ".fit",
                sport,
                noon.toInstant(ZoneOffset.UTC),
                noon,
                Duration.ofSeconds(seconds),
                metres > 0 ? OptionalDouble.of(metres) : OptionalDouble.empty());
    }

    /** Adds a run with a distance and a time. */
    public TestRuns run(String date, double metres, double minutes) {
        return add(on(date).distanceMetres(metres).timerTime(Duration.ofMillis(Math.round(minutes * 60_000))));
    }

    /** Adds a run at 6 minutes a kilometre. */
    public TestRuns run(String date, double metres) {
        return run(date, metres, metres * 6 / 1000);
    }

    /** Adds a run. */
    public TestRuns add(Run.Builder run) {
        runs.add(run.build());
        return this;
    }

    public RunHistory history() {
        return RunHistory.of(runs);
    }

    public LoadHistory load(String asOf) {
        return LoadHistory.of(history(), WeekDefinition.ISO, LocalDate.parse(asOf));
    }
}
