package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A log that says the same of each day but some, for the first reason that leads to it. */
public record FixedGate(GateAction action, Map<String, GateAction> days) implements SessionGate {

    @Override
    public GateVerdict on(LocalDate runDay) {
        return verdict(days.getOrDefault(runDay.toString(), GateAction.GOOD));
    }

    @Override
    public GateVerdict now() {
        return verdict(action);
    }

    private static GateVerdict verdict(GateAction action) {
        GateReason first = Stream.of(GateReason.values())
                .filter(reason -> reason.action() == action)
                .findFirst()
                .orElseThrow();
        return new GateVerdict(action, first, List.of());
    }
}
