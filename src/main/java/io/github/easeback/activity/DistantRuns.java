package io.github.easeback.activity;

import io.github.easeback.message.Message;
import io.github.easeback.reading.HistoryWarning;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A few runs that lie far before all others. Most often the clock of the watch was wrong: old receivers take the week that GPS tells for one 1,024 weeks before it.
 * Who did run then loses nothing but a layoff of many years.
 */
final class DistantRuns {

    /** So far apart; library convention: nobody's watch is that old, and a layoff of that length is a new beginning. */
    private static final int YEARS = 10;

    /** More runs than that are a time of running, and no clock; library convention. */
    private static final int MOST = 3;

    /** The week number of GPS has ten bits (IS-GPS-200, 20.3.3.3.1.1), so it begins anew after so many weeks. */
    private static final int GPS_WEEKS = 1_024;

    /** How near to the other runs a corrected day has to lie to be a likely one; library convention. */
    private static final int NEAR_DAYS = 28;

    private DistantRuns() {}

    /** How many of the runs, which are in order of their start, lie far before all others. */
    static int count(List<Run> runs) {
        for (int i = Math.min(MOST, runs.size() - 1); i > 0; i--) {
            LocalDate before = runs.get(i - 1).date();
            if (before.plusYears(YEARS).isBefore(runs.get(i).date())) {
                return i;
            }
        }
        return 0;
    }

    /** One warning for each such run. */
    static List<HistoryWarning> warnings(List<Run> runs) {
        int count = count(runs);
        List<Run> others = runs.subList(count, runs.size());
        return runs.subList(0, count).stream().map(run -> warning(run, others)).toList();
    }

    private static HistoryWarning warning(Run run, List<Run> others) {
        LocalDate next = others.get(0).date();
        Optional<LocalDate> likely =
                likelyDay(run.date(), next, others.get(others.size() - 1).date());
        Message advice = likely.map(
                        day -> Message.of("warning.DISTANT_RUN.rollover").with("day", day))
                .orElseGet(() -> Message.of("warning.DISTANT_RUN.date"));
        Message message = Message.of("warning.DISTANT_RUN")
                .with("source", run.source())
                .with("date", run.date())
                .with("years", ChronoUnit.YEARS.between(run.date(), next))
                .with("advice", advice);
        return new HistoryWarning(HistoryWarning.Code.DISTANT_RUN, message, likely.orElse(run.date()));
    }

    /** The day whole rounds of GPS weeks later that lies in the time of the other runs. */
    private static Optional<LocalDate> likelyDay(LocalDate day, LocalDate first, LocalDate last) {
        return Stream.iterate(
                        day.plusWeeks(GPS_WEEKS),
                        later -> !later.isAfter(last.plusDays(NEAR_DAYS)),
                        later -> later.plusWeeks(GPS_WEEKS))
                .filter(later -> !later.isBefore(first.minusDays(NEAR_DAYS)))
                .findFirst();
    }
}
