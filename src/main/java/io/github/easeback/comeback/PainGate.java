package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the pain of a session means for the next one. For each site b is the score before the run, d the worst during it and m that of the morning after; the worst site decides, and
 * the first row that fits:
 *
 * <table>
 * <caption>The gate (library convention; not tested for running with back pain)</caption>
 * <tr><th>what the log says<th>action
 * <tr><td>a red flag<td>{@link GateAction#END}, until it is {@link RedFlag#CLEARED}
 * <tr><td>new pain, numbness or tingling below the knee, or limping<td>{@link GateAction#STOP}, until it is cleared
 * <tr><td>a second {@code BACK} within 14 days<td>{@code STOP}, until it is cleared
 * <tr><td>a word for a red flag that is no code<td>{@link GateAction#WAIT}
 * <tr><td>b of 4 or more<td>{@link GateAction#REST}; on later days what came of the run, {@link GateAction#BACK} by the row below, else {@link GateAction#HOLD}
 * <tr><td>d of 6 or more, or m two points or more above b<td>{@link GateAction#BACK}
 * <tr><td>a score is missing<td>{@code WAIT}; after more than 48 hours, which is from the third day after the run on, {@link GateAction#HOLD}
 * <tr><td>d of 4 or 5, or m one point above b<td>{@code HOLD}
 * <tr><td>the mean of seven days of d or m rose by a point or more, twice running<td>{@code HOLD}
 * <tr><td>all else<td>{@link GateAction#GOOD}; twice in a row at a stage {@link GateAction#PROGRESS}
 * </table>
 *
 * <p>Entries after the day called today count for nothing. Immutable and safe for use by several threads.
 *
 * @see <a href="https://doi.org/10.1136/bjsports-2016-097383">painful against pain-free exercise in chronic pain, which is as near as studies come</a>
 *
 * <pre>{@code
 * GateVerdict today = PainGate.of(log).now(asOf);
 * String sentence = Words.of(Locale.ENGLISH).say(today.message());
 * }</pre>
 */
public final class PainGate {

    private final List<PainEntry> entries;

    private PainGate(List<PainEntry> entries) {
        this.entries = entries;
    }

    /**
     * The gate over a log.
     *
     * @param log the log, its entries in any order; of one day, they count in the order of the log
     * @return the gate
     * @throws IllegalArgumentException if the log is {@linkplain PainLog#broken() broken}: what can't be read may hold a sign that matters
     */
    public static PainGate of(PainLog log) {
        log.broken().ifPresent(problem -> {
            throw new IllegalArgumentException("the log can't be judged: " + problem.message());
        });
        return new PainGate(log.entries().stream()
                .sorted(Comparator.comparing(PainEntry::date))
                .toList());
    }

    /**
     * What the session of a day means for the next one, as far as it is known today.
     *
     * @param runDay a day with a run; if the log has no scores of it, they are missing
     * @param today the day of the question
     * @return the verdict
     * @throws IllegalArgumentException if {@code runDay} is after {@code today}
     */
    public GateVerdict on(LocalDate runDay, LocalDate today) {
        Objects.requireNonNull(runDay, "runDay");
        if (runDay.isAfter(Objects.requireNonNull(today, "today"))) {
            throw new IllegalArgumentException("runDay is " + runDay + ", and has to be at most " + today);
        }
        KnownPain known = KnownPain.of(entries, today);
        return known.standing(runDay).orElseGet(() -> known.session(runDay));
    }

    /**
     * What stands today, whatever was run: a red flag or a stop that nobody has cleared, pain of 4 or more on waking today, else the verdict on the latest day with a score before or
     * during a run, however long ago; a day of rest is over on the day after.
     *
     * @param today the day of the question
     * @return the verdict; {@code GOOD} if the log has nothing against a run
     */
    public GateVerdict now(LocalDate today) {
        return now(KnownPain.of(entries, Objects.requireNonNull(today, "today")));
    }

    private static GateVerdict now(KnownPain known) {
        return known.standing(known.today())
                .or(known::onWaking)
                .or(known::latestSession)
                .orElseGet(() -> GateVerdict.of(GateReason.NOTHING_AGAINST, List.of()));
    }

    /** The same without pain on waking, which is for a day, without a session that lacks a score or does not count, and until two good ones lift a step back. */
    private GateVerdict lasting(LocalDate today) {
        KnownPain known = KnownPain.of(entries, today);
        return known.standing(today)
                .or(known::lastingSession)
                .or(known::latestSession)
                .orElseGet(() -> now(known));
    }

    /** Why a session leads a stage back, also where the runner should have rested before it. */
    private Optional<GateVerdict> setback(LocalDate runDay, LocalDate today) {
        return KnownPain.of(entries, today).setback(runDay);
    }

    /**
     * The gate for a plan, as far as it is known on a day.
     *
     * @param today the day of the plan
     * @return the gate, for {@link PlanSettings#withGate}
     * @throws NullPointerException if {@code today} is null
     */
    public SessionGate asOf(LocalDate today) {
        Objects.requireNonNull(today, "today");
        return new AsOf(this, today);
    }

    /**
     * What the sessions of one stage mean together.
     *
     * @param sessions the verdicts of {@link #on} on the sessions of the stage, in their order
     * @return {@code PROGRESS} if the last two are good, with the entries of both; else the last verdict; {@code GOOD} if there is none
     */
    public static GateVerdict ofStage(List<GateVerdict> sessions) {
        int count = sessions.size();
        if (count == 0) {
            return GateVerdict.of(GateReason.NOTHING_AGAINST, List.of());
        }
        GateVerdict last = sessions.get(count - 1);
        if (count == 1) {
            return last;
        }
        List<GateVerdict> lastTwo = sessions.subList(count - 2, count);
        return lastTwo.stream().allMatch(session -> session.action() == GateAction.GOOD)
                ? GateVerdict.of(
                        GateReason.TWICE_GOOD,
                        lastTwo.stream()
                                .flatMap(session -> session.entries().stream())
                                .toList())
                : last;
    }

    @Override
    public String toString() {
        return "PainGate over " + entries.size() + " entries";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PainGate same && entries.equals(same.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** The gate on a day, which knows nothing of what comes after it. */
    private record AsOf(PainGate gate, LocalDate today) implements SessionGate {

        @Override
        public GateVerdict on(LocalDate runDay) {
            return gate.on(runDay, today);
        }

        @Override
        public GateVerdict now() {
            return gate.now(today);
        }

        @Override
        public GateVerdict lasting() {
            return gate.lasting(today);
        }

        @Override
        public Optional<GateVerdict> setback(LocalDate runDay) {
            return gate.setback(runDay, today);
        }

        @Override
        public List<PainEntry> entries() {
            return gate.entries.stream()
                    .filter(entry -> !entry.date().isAfter(today))
                    .toList();
        }

        @Override
        public String toString() {
            return gate + " as of " + today;
        }
    }
}
