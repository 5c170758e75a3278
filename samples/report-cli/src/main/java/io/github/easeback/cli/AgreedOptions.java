package io.github.easeback.cli;

import io.github.easeback.message.Message;
import io.github.easeback.report.Units;
import io.github.easeback.rule.AgreedLimits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a runner and a physiotherapist agreed on, as a part of the settings. */
final class AgreedOptions {

    @Option(names = "--max-run", paramLabel = "${bundle:label.distance}", converter = AgreedConverters.Distance.class)
    private @Nullable Double maxRun;

    @Option(names = "--max-week", paramLabel = "${bundle:label.distance}", converter = AgreedConverters.Distance.class)
    private @Nullable Double maxWeek;

    @Option(names = "--no-run-until", paramLabel = "${bundle:label.date}", converter = AgreedConverters.Date.class)
    private @Nullable LocalDate noRunUntil;

    @Option(names = "--run-days", paramLabel = "${bundle:label.days}", converter = AgreedConverters.Days.class)
    private @Nullable RunDays runDays;

    @Option(names = "--agreed-on", paramLabel = "${bundle:label.date}", converter = AgreedConverters.Date.class)
    private @Nullable LocalDate agreedOn;

    /**
     * What was agreed.
     *
     * @param units the units of the distances
     * @throws CommandFailure if there is the day of an agreement on nothing, or if a run may be longer than its week
     */
    AgreedLimits limits(Units units) throws CommandFailure {
        if (maxRun != null && maxWeek != null && maxRun > maxWeek) {
            throw CommandFailure.usage(Message.of("agreement.run-above-week"));
        }
        AgreedLimits limits = AgreedLimits.NONE;
        if (maxRun != null) {
            limits = limits.withMaxRun(units.metres(maxRun));
        }
        if (maxWeek != null) {
            limits = limits.withMaxWeek(units.metres(maxWeek));
        }
        if (noRunUntil != null) {
            limits = limits.withNoRunUntil(noRunUntil);
        }
        if (runDays != null) {
            limits = limits.withRunDays(runDays.days());
        }
        return agreedOn == null ? limits : dated(limits, agreedOn);
    }

    private static AgreedLimits dated(AgreedLimits limits, LocalDate day) throws CommandFailure {
        if (limits.isNone()) {
            throw CommandFailure.usage(Message.of("agreement.alone"));
        }
        return limits.withAgreedOn(day);
    }

    /**
     * Checks that the report may know of the agreement.
     *
     * @param asOf the day of the report
     * @throws CommandFailure if the agreement is of a later day
     */
    void requireBy(LocalDate asOf) throws CommandFailure {
        if (agreedOn != null && agreedOn.isAfter(asOf)) {
            throw CommandFailure.usage(Message.of("agreement.after")
                    .with("agreed", agreedOn.toString())
                    .with("asOf", asOf.toString()));
        }
    }

    Message describe() {
        boolean isNone = maxRun == null && maxWeek == null && noRunUntil == null && runDays == null;
        return Message.of(isNone ? "agreement.none" : "agreement.known");
    }
}
