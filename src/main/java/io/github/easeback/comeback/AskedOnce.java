package io.github.easeback.comeback;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gate that remembers what it was asked, for as long as one plan is made, and that knows of the newest run what the log may be silent on. For one thread. */
final class AskedOnce implements SessionGate {

    private final SessionGate gate;
    private final GateVerdict now;
    private final GateVerdict lasting;
    private final Map<LocalDate, GateVerdict> verdicts = new HashMap<>();
    private final Map<LocalDate, Optional<GateVerdict>> setbacks = new HashMap<>();

    AskedOnce(SessionGate gate, Optional<LocalDate> newestRun) {
        this.gate = gate;
        GateVerdict ofTheLog = gate.now();
        now = now(ofTheLog, newestRun);
        GateVerdict lastingByTheLog = gate.lasting();
        boolean isBack = lastingByTheLog.action() == GateAction.BACK;
        lasting = isBack || now.equals(ofTheLog) ? lastingByTheLog : now;
    }

    /** That an earlier session was good says nothing of a run since. */
    private GateVerdict now(GateVerdict ofTheLog, Optional<LocalDate> newestRun) {
        return newestRun
                .filter(run -> ofTheLog.action() == GateAction.GOOD && isSilentOn(run))
                .map(this::on)
                .orElse(ofTheLog);
    }

    /** Whether scores were written down before, and neither of the run nor that all was cleared since. */
    private boolean isSilentOn(LocalDate run) {
        List<PainEntry> entries = gate.entries();
        return entries.stream()
                        .anyMatch(entry -> entry.isOfRun() && entry.date().isBefore(run))
                && entries.stream()
                        .filter(entry -> !entry.date().isBefore(run))
                        .noneMatch(entry -> entry.isCleared()
                                || (entry.isOfRun() && entry.date().equals(run)));
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
    public GateVerdict lasting() {
        return lasting;
    }

    @Override
    public Optional<GateVerdict> setback(LocalDate runDay) {
        return setbacks.computeIfAbsent(runDay, gate::setback);
    }

    @Override
    public List<PainEntry> entries() {
        return gate.entries();
    }
}
