package io.github.easeback.comeback;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The scores of one site around the runs of a day, held against the table of the gate (library convention). What may still get worse by a score that is missing waits for it.
 *
 * @param before the scores before the runs of the day
 * @param during the scores during the runs of the day
 * @param morning the score of the morning after
 */
record SitePain(List<Integer> before, List<Integer> during, OptionalInt morning) {

    private static final int REST_FROM = 4;
    private static final int BACK_FROM = 6;
    private static final int HOLD_FROM = 4;
    private static final int BACK_RISE = 2;

    /** The scores of entries on one day and one site. */
    static SitePain of(List<PainEntry> ofDay, OptionalInt morning) {
        return new SitePain(told(ofDay, PainEntry::before), told(ofDay, PainEntry::during), morning);
    }

    private static List<Integer> told(List<PainEntry> entries, Function<PainEntry, OptionalInt> score) {
        return entries.stream()
                .map(score)
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .toList();
    }

    /** The first row of the table that fits; of two runs the worse counts. */
    GateReason reason() {
        if (scores(before).anyMatch(score -> score >= REST_FROM)) {
            return GateReason.PAIN_BEFORE;
        }
        return setback().orElseGet(this::milderReason);
    }

    /** Why it leads a stage back; that there was pain before the run too makes it no better. */
    Optional<GateReason> setback() {
        if (scores(during).anyMatch(score -> score >= BACK_FROM)) {
            return Optional.of(GateReason.PAIN_DURING);
        }
        return hasRisen(BACK_RISE) ? Optional.of(GateReason.MORNING_MUCH_HIGHER) : Optional.empty();
    }

    private GateReason milderReason() {
        // The scores of one run may stand in two rows, so only their numbers tell whether one is missing.
        if (before.isEmpty() || before.size() != during.size()) {
            return GateReason.SCORE_MISSING;
        }
        if (morning.isEmpty()) {
            return GateReason.MORNING_MISSING;
        }
        if (scores(during).anyMatch(score -> score >= HOLD_FROM)) {
            return GateReason.SOME_PAIN_DURING;
        }
        return hasRisen(1) ? GateReason.MORNING_HIGHER : GateReason.PAIN_LOW;
    }

    private static IntStream scores(List<Integer> scores) {
        return scores.stream().mapToInt(Integer::intValue);
    }

    private boolean hasRisen(int points) {
        return morning.isPresent() && scores(before).anyMatch(score -> morning.getAsInt() >= score + points);
    }
}
