package io.github.easeback.activity;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * By how much less speed a beat of the heart gave in the second half of a run than in the first, over the running after minute 10. It is told only of at least 20
 * minutes of running without a break on nearly level ground; over walk breaks it would say nothing of the heart.
 *
 * @param share (E1 - E2) / E1, where E is the mean speed over the mean heart rate of each half by time; such as 0.034 for 3.4 %; absent if it can't be told
 * @param reason why it is absent
 */
public record Decoupling(OptionalDouble share, Optional<NotComparable> reason) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the share is not finite, or if there are both a share and a reason, or neither
     */
    public Decoupling {
        if (!Double.isFinite(Check.required("share", share).orElse(0))) {
            throw new IllegalArgumentException("share is " + share.getAsDouble() + ", and has to be finite");
        }
        if (share.isPresent() == Check.required("reason", reason).isPresent()) {
            throw new IllegalArgumentException("A decoupling has a share, or a reason why there is none");
        }
    }

    /**
     * A decoupling.
     *
     * @param share by how much less speed a beat gave
     * @return the decoupling
     * @throws IllegalArgumentException if it is not finite
     */
    public static Decoupling of(double share) {
        return new Decoupling(OptionalDouble.of(share), Optional.empty());
    }

    /**
     * A decoupling that can't be told.
     *
     * @param reason why
     * @return the decoupling
     */
    public static Decoupling unknown(NotComparable reason) {
        return new Decoupling(OptionalDouble.empty(), Optional.of(reason));
    }
}
