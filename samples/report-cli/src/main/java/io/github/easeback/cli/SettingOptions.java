package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.load.WeekDefinition;
import io.github.easeback.message.Message;
import io.github.easeback.report.ComebackReport;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.IncreaseLimit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The settings of a runner. Each option is also a key of the configuration file, without its hyphens. */
final class SettingOptions {

    @Mixin
    private final WordingOptions wording = new WordingOptions();

    @Option(names = "--week-start", paramLabel = "${bundle:label.day}", defaultValue = "MONDAY")
    @SuppressWarnings("NullAway.Init")
    private DayOfWeek weekStart;

    @Option(names = "--rules", paramLabel = "${bundle:label.rules}", defaultValue = "standard")
    @SuppressWarnings("NullAway.Init")
    private RuleSet rules;

    @Option(names = "--limit", paramLabel = "${bundle:label.percent}", converter = Converters.Percent.class)
    private @Nullable Double limit;

    @Option(names = "--easy-pace", paramLabel = "M:SS", converter = SettingConverters.Pace.class)
    private @Nullable Double easySpeed;

    @Option(names = "--injury", paramLabel = "${bundle:label.date}", converter = SettingConverters.PastDay.class)
    private @Nullable SpokenDay injury;

    @Option(names = "--resting-hr", paramLabel = "${bundle:label.bpm}", converter = SettingConverters.Rate.class)
    private @Nullable Integer restingRate;

    @Option(names = "--max-hr", paramLabel = "${bundle:label.bpm}", converter = SettingConverters.Rate.class)
    private @Nullable Integer maximumRate;

    @Option(
            names = "--trimp",
            paramLabel = "${bundle:label.variant}",
            converter = SettingConverters.Variant.class,
            completionCandidates = SettingConverters.Variant.class)
    private @Nullable TrimpVariant variant;

    @Mixin
    private final AgreedOptions agreed = new AgreedOptions();

    ZoneId zone() {
        return wording.zone();
    }

    /**
     * Checks that the report may know of the injury and of the agreement.
     *
     * @param asOf the day of the report
     * @param today the machine's day
     * @throws CommandFailure if the injury is still to come, or one of them is after the day of the report
     */
    void requireTold(LocalDate asOf, LocalDate today) throws CommandFailure {
        LocalDate day = injury(today).orElse(LocalDate.MIN);
        if (day.isAfter(today) || day.isAfter(asOf)) {
            throw CommandFailure.usage(Message.of(day.isAfter(today) ? "injury.to-come" : "injury.after")
                    .with("injury", day.toString())
                    .with("asOf", asOf.toString()));
        }
        agreed.requireBy(asOf);
    }

    private Optional<LocalDate> injury(LocalDate today) {
        return Optional.ofNullable(injury).map(day -> day.seenFrom(today));
    }

    /**
     * The check with these settings.
     *
     * @param today the machine's day
     * @throws CommandFailure if they don't fit together
     */
    TrainingCheck check(LocalDate today) throws CommandFailure {
        TrainingCheck check = TrainingCheck.standard()
                .withRules(rules.rules())
                .withWeeks(new WeekDefinition(weekStart))
                .withAgreedLimits(agreed.limits(wording.units()));
        if (limit != null) {
            check = check.withMaxIncrease(limit / 100);
        }
        if (easySpeed != null) {
            check = check.withEasySpeed(easySpeed);
        }
        if (injury != null) {
            check = check.withInjury(injury.seenFrom(today));
        }
        return heartRates().settle(check);
    }

    /** The report as it is to be read. */
    TrainingReport worded(TrainingReport report, Locale system) {
        return report.in(wording.units()).in(wording.language(system));
    }

    /** The plan as it is to be read. */
    ComebackReport worded(ComebackReport plan, Locale system) {
        return plan.in(wording.units()).in(wording.language(system));
    }

    private HeartRates heartRates() {
        return new HeartRates(
                Optional.ofNullable(restingRate), Optional.ofNullable(maximumRate), Optional.ofNullable(variant));
    }

    Message describe(Locale system, LocalDate today) {
        return Message.of("told.settings")
                .with("units", wording.typedUnits())
                .with("language", wording.language(system).toLanguageTag())
                .with("zone", wording.zone())
                .with("weekStart", weekStart)
                .with("rules", rules)
                .with("limit", limit == null ? Message.of("limit.of-rules") : new IncreaseLimit(limit / 100))
                .with("agreed", agreed.describe())
                .with("rates", heartRates().describe())
                .with("pace", Message.of(easySpeed == null ? "pace.unknown" : "pace.known"))
                .with(
                        "injury",
                        injury(today)
                                .map(day -> Message.of("injury.told").with("day", day.toString()))
                                .orElse(Message.of("injury.untold")));
    }
}
