package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * When the usual week is there again, if every session of the plan is run and is good. No promise: each bad morning moves it.
 *
 * @param usualWeek the usual week before the layoff, in metres; absent if it is unknown
 * @param reached the day of the last session of the first week that comes to it; absent if none does
 * @param reason why it is not reached; absent if it is
 */
public record Forecast(OptionalDouble usualWeek, Optional<LocalDate> reached, Optional<Reason> reason) {

    /** Why there is no day. */
    public enum Reason {
        /** There is no run up to the day of the plan. */
        NO_RUN,
        /** There is no layoff or break to lead back from. */
        NO_LAYOFF,
        /** The usual week has been reached since the return. */
        BACK_ALREADY,
        /** It is unknown what was usual. */
        NO_USUAL_WEEK,
        /** The log of pain says to stop until somebody has looked at it. */
        STOPPED,
        /** The log of pain has ended the plan. */
        ENDED,
        /** What was agreed with a physiotherapist allows less than the usual week. */
        AGREED,
        /** With so many runs a week, none longer than usual, it can't be reached. */
        TOO_FEW_RUNS,
        /** It takes longer than 26 weeks. */
        TOO_FAR
    }
}
