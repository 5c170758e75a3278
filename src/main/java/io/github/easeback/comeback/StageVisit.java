package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The sessions in a row that a runner had at one stage.
 *
 * @param stage the name of the stage
 * @param from the day of the first session
 * @param sessions how many days with a run there were, at least 1
 * @param answers what the log of pain said of each of them, in their order, {@link GateAction#WAIT} of one before the log began; empty without a log, so that nobody knows which ones were good
 */
public record StageVisit(String stage, LocalDate from, int sessions, List<GateAction> answers) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a part is or holds null
     * @throws IllegalArgumentException if there is no session, or another number of answers than of sessions
     */
    public StageVisit {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(from, "from");
        answers = List.copyOf(answers);
        if (sessions < 1 || !(answers.isEmpty() || answers.size() == sessions)) {
            throw new IllegalArgumentException(sessions + " sessions can't have " + answers.size() + " answers");
        }
    }

    /**
     * How many sessions the log answered in some way.
     *
     * @param action the answer
     * @return the number; 0 also without a log
     */
    public long count(GateAction action) {
        return answers.stream().filter(action::equals).count();
    }
}
