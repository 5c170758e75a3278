package io.github.easeback.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The limits that jumps broke; each stays for its time, and while several stand the lowest counts. */
final class Holds {

    private final List<Hold> holds = new ArrayList<>();

    void add(Hold hold) {
        holds.add(hold);
    }

    void clear() {
        holds.clear();
    }

    /** The lowest limit that stands on a day. */
    Optional<Hold> on(LocalDate day) {
        return holds.stream().filter(hold -> hold.isOn(day)).min(Comparator.comparingDouble(Hold::limit));
    }
}
