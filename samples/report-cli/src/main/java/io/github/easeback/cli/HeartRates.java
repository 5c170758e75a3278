package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.load.HeartRateRange;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What TRIMP needs: all three or nothing.
 *
 * @param resting the resting heart rate in beats a minute
 * @param maximum the maximum heart rate in beats a minute
 * @param variant whose factors to take
 */
record HeartRates(Optional<Integer> resting, Optional<Integer> maximum, Optional<TrimpVariant> variant) {

    /**
     * The check with these heart rates.
     *
     * @return the same check if there are none
     * @throws CommandFailure if some are missing, or make no sense
     */
    TrainingCheck settle(TrainingCheck check) throws CommandFailure {
        List<String> missing = missing();
        if (missing.size() == 3) {
            return check;
        }
        if (!missing.isEmpty()) {
            throw CommandFailure.usage(Message.of("rates.together").with("missing", missing));
        }
        return check.withHeartRates(range(resting.orElseThrow(), maximum.orElseThrow()), variant.orElseThrow());
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (resting.isEmpty()) {
            missing.add("--resting-hr");
        }
        if (maximum.isEmpty()) {
            missing.add("--max-hr");
        }
        if (variant.isEmpty()) {
            missing.add("--trimp");
        }
        return missing;
    }

    private static HeartRateRange range(int lowest, int highest) throws CommandFailure {
        if (highest <= lowest) {
            throw CommandFailure.usage(
                    Message.of("rates.order").with("maximum", highest).with("resting", lowest));
        }
        return new HeartRateRange(lowest, highest);
    }

    Message describe() {
        return Message.of(missing().isEmpty() ? "rates.known" : "rates.unknown");
    }
}
