package io.github.easeback.comeback;

import io.github.easeback.rule.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the runs since the return kept to the plan. No plan is stored: for each morning since the return, the plan is made anew from the runs before it, by the settings and the agreement of today, and
 * its next session is held against the runs from that morning until the session after it is due. So a session that was run a day earlier or later counts, each run counts for one session, each session
 * has one entry, and a run beyond the sessions counts for none, such as one before a session that is still due after it. Immutable; safe for use by several threads.
 *
 * <pre>{@code
 * long longer = ComebackPlan.of(evaluation, settings).adherence().count(Adherence.Verdict.OVER);
 * }</pre>
 *
 * @param entries one entry for each session since the return that is over, in their order
 */
public record Adherence(List<Entry> entries) {

    /** Nothing to keep to. */
    static final Adherence NONE = new Adherence(List.of());

    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list is or holds null
     */
    public Adherence {
        entries = List.copyOf(entries);
    }

    /** By what a run is taken for a session. */
    public enum Match {
        /** The file of the run names the workout of the session. */
        WORKOUT,
        /** The stretches of running are those of the session; so many of them may be missing at the end. */
        BOUTS,
        /** By the day alone. */
        NONE
    }

    /** What a run was to its session. The bounds are library conventions. */
    public enum Verdict {
        /** From 80 to 110 % of the planned running, both included, and no stretch of running longer or, but for the last one, shorter than planned. */
        DONE,
        /** More running than that, or a longer stretch without a walk. */
        OVER,
        /** Less running than that, or shorter stretches; after a workout less than 80 % of the running of its whole turns. */
        UNDER,
        /** No run until the next session was due. */
        MISSED
    }

    /**
     * A session and what became of it. A walk that was due is listed only if there was a run in its place, since walks are in no record of runs. A session is not listed if a file of its days could
     * not be used, since that may be the run.
     *
     * @param session the {@link PlannedSession#id()} of the session
     * @param date the day on which the session was due
     * @param run the source of the run, of several on a day the one that followed the workout, else the longest; absent if the session was missed
     * @param match by what the run was taken for the session
     * @param runningShare the running of all runs of that day over the planned running, 1 for as much as planned; absent if it is unknown what was walked, and then the whole duration decides,
     *     if the session was missed, and if it was a walk
     * @param verdict what the run was to the session
     */
    public record Entry(
            String session,
            LocalDate date,
            Optional<String> run,
            Match match,
            OptionalDouble runningShare,
            Verdict verdict) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Entry {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(run, "run");
            Objects.requireNonNull(match, "match");
            Objects.requireNonNull(runningShare, "runningShare");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    /**
     * Holds the runs since the return against the plans of their days.
     *
     * @param evaluation the history held against the rules, with what was agreed
     * @param settings what the runner wishes
     * @return without entries if there is nothing to lead back from, or no run since the return
     * @throws NullPointerException if an argument is null
     */
    public static Adherence of(Evaluation evaluation, PlanSettings settings) {
        PlanSettings asked = settings.askedOnce(evaluation);
        return WayBack.of(evaluation)
                .map(way -> PastSessions.of(evaluation, asked, way).adherence())
                .orElse(NONE);
    }

    /**
     * How many sessions came to something.
     *
     * @param verdict what they came to
     * @return the number of entries with that verdict
     */
    public long count(Verdict verdict) {
        return entries.stream().filter(entry -> entry.verdict() == verdict).count();
    }
}
