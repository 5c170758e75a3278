package io.github.easeback.advice;

import static io.github.easeback.load.LoadVariables.ASCENT;
import static io.github.easeback.load.LoadVariables.DESCENT;
import static io.github.easeback.load.LoadVariables.DISTANCE;
import static io.github.easeback.load.LoadVariables.DURATION;
import static io.github.easeback.load.LoadVariables.SPEED;

import io.github.easeback.load.LoadVariable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of advice, from the most to the least urgent. */
public enum AdviceKind {
    /** After a layoff: start with walking and jogging, and come back slowly. */
    START_AGAIN(
            "start-again",
            Verdict.WALK,
            Role.RETURN,
            LengthAdvice::startAgain,
            List.of(DURATION, DISTANCE, SPEED, ASCENT, DESCENT)),
    /** After a week that grew too much: the limit that it broke stays the limit. */
    HOLD_WEEK("hold-week", Verdict.HOLD, Role.LIMIT, LengthAdvice::holdWeek, List.of()),
    /** After a run that was much longer than any before: the next ones stay short. */
    SHORTER_RUN("shorter-run", Verdict.HOLD, Role.LIMIT, LengthAdvice::shorterRun, List.of()),
    /** After a week that was much faster: ease off. */
    EASE_PACE("ease-pace", Verdict.HOLD, Role.EASE, EasingAdvice::easePace, List.of(SPEED)),
    /** After a week in which several things rose together: change one at a time. */
    ONE_VARIABLE("one-variable", Verdict.HOLD, Role.EASE, EasingAdvice::oneVariable, List.of(SPEED, ASCENT, DESCENT)),
    /** After a week with much more climbing or descending: back to flatter routes. */
    FLAT_ROUTES("flat-routes", Verdict.CARRY_ON, Role.GROUND, EasingAdvice::flatRoutes, List.of(ASCENT, DESCENT)),
    /** After a run on ground that was new: back to ground that is known. */
    KNOWN_GROUND("known-ground", Verdict.CARRY_ON, Role.GROUND, EasingAdvice::knownGround, List.of()),
    /** A week ahead: the longest run leaves the window of 30 days, and the next run may be less. */
    LONG_RUN_EXPIRES("long-run-expires", Verdict.CARRY_ON, Role.ANNOUNCEMENT, LengthAdvice::longRunExpires, List.of()),
    /** Nothing is flagged: run on within the budget. Given only if nothing but an announcement is due. */
    CARRY_ON("carry-on", Verdict.CARRY_ON, Role.OTHERWISE, LengthAdvice::carryOn, List.of()),
    /** Too little is known to set a limit. Given only if nothing but an announcement is due. */
    GATHER("gather", Verdict.UNKNOWN, Role.OTHERWISE, LengthAdvice::gather, List.of());

    /** What part a kind of advice plays beside the others. */
    enum Role {
        /** It says how to come back, whatever else was found. */
        RETURN,
        /** It goes back to a limit; without it there is nothing to step back to. */
        LIMIT,
        /** It lets something be for a while. */
        EASE,
        /** Distance, time and speed are fine then; what remains is the ground. */
        GROUND,
        /** It tells what is to come. */
        ANNOUNCEMENT,
        /** It is given if no other is. */
        OTHERWISE
    }

    private final String id;
    private final Verdict verdict;
    private final Role role;
    private final Function<AdviceContext, Optional<Advice>> adviser;
    private final List<LoadVariable> letBe;

    AdviceKind(
            String id,
            Verdict verdict,
            Role role,
            Function<AdviceContext, Optional<Advice>> adviser,
            List<LoadVariable> letBe) {
        this.id = id;
        this.verdict = verdict;
        this.role = role;
        this.adviser = adviser;
        this.letBe = letBe;
    }

    /**
     * The name in reports.
     *
     * @return a stable name in lower case with hyphens
     */
    public String id() {
        return id;
    }

    /**
     * The verdict that this advice speaks for by itself.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The variables that this advice says to leave alone, so that they have no range to grow into.
     *
     * @return the variables; immutable
     */
    public List<LoadVariable> letBe() {
        return letBe;
    }

    boolean is(Role other) {
        return role == other;
    }

    /** The advice of this kind, absent if it is not due. */
    Optional<Advice> advise(AdviceContext context) {
        return adviser.apply(context);
    }
}
