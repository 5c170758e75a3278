package io.github.easeback.advice;

import java.util.Optional;

/** Gives one kind of advice where it is due. Advisers share the budget and never compute a limit of their own. */
interface Adviser {

    /**
     * Looks at a situation.
     *
     * @return the advice, absent if it is not due
     */
    Optional<Advice> advise(Situation situation);
}
