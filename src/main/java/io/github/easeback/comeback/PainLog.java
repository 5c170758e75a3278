package io.github.easeback.comeback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a runner wrote down of the pain. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * PainLog log = PainLog.of(List.of(
 *         PainEntry.of(LocalDate.of(2026, 5, 31)).withRun(2, 3),
 *         PainEntry.of(LocalDate.of(2026, 6, 1)).withMorning(2)));
 * }</pre>
 *
 * @param entries the entries, in the order of the file; several of a day and of a site may be there
 * @param problems what could not be taken as it stands, by lines; empty for a log that was not read
 */
public record PainLog(List<PainEntry> entries, List<PainLogProblem> problems) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a part is or holds null
     */
    public PainLog {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * A log of entries.
     *
     * @param entries the entries
     * @return the log, without problems
     */
    public static PainLog of(List<PainEntry> entries) {
        return new PainLog(entries, List.of());
    }

    /**
     * The same log with one more entry at its end.
     *
     * @param entry the entry
     * @return a new log
     */
    public PainLog with(PainEntry entry) {
        List<PainEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new PainLog(more, problems);
    }

    /**
     * Why the text is no log, or not all of one, so that it can't be judged and nothing may be added to it.
     *
     * @return the problem; absent if the log was read to its end
     */
    public Optional<PainLogProblem> broken() {
        return problems.stream()
                .filter(problem -> problem.kind() == PainLogProblem.Kind.BROKEN)
                .findFirst();
    }
}
