package io.github.easeback.advice;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import java.util.List;
import java.util.Optional;

/** The kinds of advice, from the most to the least urgent. */
public enum AdviceKind {
    /** As long as no run was agreed, or after something that went past what was agreed: keep to it. */
    AGREED_LIMIT("agreed-limit", Verdict.HOLD, Role.LIMIT),
    /** After a layoff: start with walking and jogging, and come back slowly. */
    START_AGAIN("start-again", Verdict.WALK, Role.RETURN),
    /** After one to two weeks without a run: back to what was usual, with walk breaks. */
    AFTER_BREAK("after-break", Verdict.HOLD, Role.RETURN),
    /** After the careful start, where a log of pain has a session repeated or leads a stage back: keep to that session. The verdict is that of the log, so this adds none. */
    REPEAT_SESSION("repeat-session", Verdict.CARRY_ON, Role.LIMIT),
    /** After a week that grew too much: the limit that it broke stays the limit. */
    HOLD_WEEK("hold-week", Verdict.HOLD, Role.LIMIT),
    /** After a run that was much longer than any before: the next ones stay short. */
    SHORTER_RUN("shorter-run", Verdict.HOLD, Role.LIMIT),
    /** After a week that was much faster: ease off. */
    EASE_PACE("ease-pace", Verdict.HOLD, Role.EASE),
    /** After a week in which several things rose together: change one at a time. */
    ONE_VARIABLE("one-variable", Verdict.HOLD, Role.EASE),
    /** After a week with much more climbing or descending: back to flatter routes. */
    FLAT_ROUTES("flat-routes", Verdict.CARRY_ON, Role.GROUND),
    /** After a run on ground that was new: back to ground that is known. */
    KNOWN_GROUND("known-ground", Verdict.CARRY_ON, Role.GROUND),
    /** After something that went over a rule that a caller has added: keep to that rule. */
    ADDED_RULE("added-rule", Verdict.HOLD, Role.EASE),
    /** A week ahead: the longest run leaves the window of 30 days, and the next run may be less. */
    LONG_RUN_EXPIRES("long-run-expires", Verdict.CARRY_ON, Role.ANNOUNCEMENT),
    /** Nothing is flagged: run on within the budget. Given only if nothing but an announcement is due. */
    CARRY_ON("carry-on", Verdict.CARRY_ON, Role.OTHERWISE),
    /** Too little is known to set a limit. Given only if nothing but an announcement is due. */
    GATHER("gather", Verdict.UNKNOWN, Role.OTHERWISE);

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

    AdviceKind(String id, Verdict verdict, Role role) {
        this.id = id;
        this.verdict = verdict;
        this.role = role;
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
        return switch (this) {
            case START_AGAIN, REPEAT_SESSION ->
                List.of(
                        LoadVariables.DURATION,
                        LoadVariables.DISTANCE,
                        LoadVariables.SPEED,
                        LoadVariables.ASCENT,
                        LoadVariables.DESCENT);
            case AFTER_BREAK, ONE_VARIABLE -> List.of(LoadVariables.SPEED, LoadVariables.ASCENT, LoadVariables.DESCENT);
            case EASE_PACE -> List.of(LoadVariables.SPEED);
            case FLAT_ROUTES -> List.of(LoadVariables.ASCENT, LoadVariables.DESCENT);
            case AGREED_LIMIT, HOLD_WEEK, SHORTER_RUN, KNOWN_GROUND, ADDED_RULE, LONG_RUN_EXPIRES, CARRY_ON, GATHER ->
                List.of();
        };
    }

    boolean is(Role other) {
        return role == other;
    }

    /** The advice of this kind, absent if it is not due. */
    Optional<Advice> advise(AdviceContext context) {
        return switch (this) {
            case AGREED_LIMIT -> AgreedAdvice.keepTo(context);
            case START_AGAIN -> LengthAdvice.startAgain(context);
            case AFTER_BREAK -> LengthAdvice.afterBreak(context);
            case REPEAT_SESSION -> LengthAdvice.repeatSession(context);
            case HOLD_WEEK -> LengthAdvice.holdWeek(context);
            case SHORTER_RUN -> LengthAdvice.shorterRun(context);
            case EASE_PACE -> EasingAdvice.easePace(context);
            case ONE_VARIABLE -> EasingAdvice.oneVariable(context);
            case FLAT_ROUTES -> EasingAdvice.flatRoutes(context);
            case KNOWN_GROUND -> EasingAdvice.knownGround(context);
            case ADDED_RULE -> EasingAdvice.addedRule(context);
            case LONG_RUN_EXPIRES -> LengthAdvice.longRunExpires(context);
            case CARRY_ON -> LengthAdvice.carryOn(context);
            case GATHER -> Optional.of(LengthAdvice.gather(context));
        };
    }
}
