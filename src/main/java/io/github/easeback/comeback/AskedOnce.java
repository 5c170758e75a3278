package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A gate that remembers what it was asked, for as long as one plan is made. For one thread. */
final class AskedOnce implements SessionGate {

    private final SessionGate gate;
    private final GateVerdict now;
    private final Map<LocalDate, GateVerdict> verdicts = new HashMap<>();

    AskedOnce(SessionGate gate) {
        this.gate = gate;
        now = gate.now();
    }

    @Override
    public GateVerdict on(LocalDate runDay) {
        return verdicts.computeIfAbsent(runDay, gate::on);
    }

    @Override
    public GateVerdict now() {
        return now;
    }

    @Override
    public List<PainEntry> entries() {
        return gate.entries();
    }
}
