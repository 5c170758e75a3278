package io.github.easeback.advice;

import io.github.easeback.message.Message;
import io.github.easeback.rule.LimitExceeded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to do.
 *
 * @param kind what kind of advice it is
 * @param headline what to do
 * @param detail why, and how
 * @param evidence what a study found of it; absent if none is told
 * @param because the outcomes that it rests on; empty if it rests on what is not there, such as a layoff
 */
public record Advice(
        AdviceKind kind, Message headline, Message detail, Optional<Message> evidence, List<LimitExceeded> because) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code evidence} is null, or {@code because} is or holds null
     */
    public Advice {
        Objects.requireNonNull(evidence, "evidence");
        because = List.copyOf(because);
    }

    /** Advice of which no study is told. */
    Advice(AdviceKind kind, Message headline, Message detail, List<LimitExceeded> because) {
        this(kind, headline, detail, Optional.empty(), because);
    }

    /**
     * The name in reports.
     *
     * @return a stable name in lower case with hyphens
     */
    public String id() {
        return kind.id();
    }
}
