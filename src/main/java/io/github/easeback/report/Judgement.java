package io.github.easeback.report;

import io.github.easeback.rule.Change;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.NotAssessable;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Severity;
import io.github.easeback.rule.WithinLimit;
import java.util.Optional;

/** The parts of an outcome that formats for machines write, whichever kind of outcome it is. */
record Judgement(RuleOutcome outcome) {

    /** The kinds of outcomes. */
    enum Kind {
        WITHIN_LIMIT,
        LIMIT_EXCEEDED,
        NOT_ASSESSABLE
    }

    Kind kind() {
        if (outcome instanceof WithinLimit) {
            return Kind.WITHIN_LIMIT;
        }
        return outcome instanceof LimitExceeded ? Kind.LIMIT_EXCEEDED : Kind.NOT_ASSESSABLE;
    }

    /** Absent if nothing could be judged. */
    Optional<Change> change() {
        if (outcome instanceof WithinLimit within) {
            return Optional.of(within.change());
        }
        return outcome instanceof LimitExceeded exceeded ? Optional.of(exceeded.change()) : Optional.empty();
    }

    /** Why nothing could be judged. */
    Optional<Reason> reason() {
        return outcome instanceof NotAssessable unknown ? Optional.of(unknown.reason()) : Optional.empty();
    }

    /** Absent if nothing is over a limit. */
    Optional<Severity> severity() {
        return outcome instanceof LimitExceeded exceeded ? Optional.of(exceeded.severity()) : Optional.empty();
    }
}
