package io.github.easeback.cli;

import io.github.easeback.TrainingCheck;
import io.github.easeback.load.TrimpVariant;
import io.github.easeback.load.WeekDefinition;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The settings of a runner. Each option is also a key of the configuration file, without its hyphens. */
@Command(optionListHeading = "%nThe runner's settings:%n")
final class SettingOptions {

    @Option(
            names = "--units",
            paramLabel = "km|mi",
            defaultValue = "km",
            description = "The units to print; verdicts don't depend on them. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private ReadableUnits units;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            converter = SettingConverters.Language.class,
            completionCandidates = SettingConverters.Language.class,
            description =
                    "The language of the report: en or de; a region may follow, as in de-AT. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Locale language;

    @Option(
            names = "--zone",
            paramLabel = "ID",
            converter = SettingConverters.Zone.class,
            description =
                    "The zone of runs whose files hold no local time, such as Europe/Berlin. Default: the system's.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--week-start",
            paramLabel = "DAY",
            defaultValue = "MONDAY",
            description = "The first day of a week, such as SUNDAY. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private DayOfWeek weekStart;

    @Option(
            names = "--rules",
            paramLabel = "NAME",
            defaultValue = "standard",
            description = "The rules: standard, or comeback for the stricter ones (5 %% a week and a run)."
                    + " Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private RuleSet rules;

    @Option(
            names = "--limit",
            paramLabel = "PERCENT",
            converter = Converters.Percent.class,
            description = "How much a week may grow, from 0.1 to 1000. Default: that of the rules, 10 or 5.")
    private @Nullable Double limit;

    @Option(
            names = "--easy-pace",
            paramLabel = "M:SS",
            converter = SettingConverters.Pace.class,
            description =
                    "The fastest pace that is still easy, in minutes a kilometre, to count the time faster than that.")
    private @Nullable Double easySpeed;

    @Option(
            names = "--resting-hr",
            paramLabel = "BPM",
            converter = SettingConverters.Rate.class,
            description = "The resting heart rate, for TRIMP; the next two belong to it.")
    private @Nullable Integer restingRate;

    @Option(
            names = "--max-hr",
            paramLabel = "BPM",
            converter = SettingConverters.Rate.class,
            description = "The maximum heart rate, for TRIMP.")
    private @Nullable Integer maximumRate;

    @Option(
            names = "--trimp",
            paramLabel = "NAME",
            converter = SettingConverters.Variant.class,
            completionCandidates = SettingConverters.Variant.class,
            description = "Whose TRIMP: ${COMPLETION-CANDIDATES}.")
    private @Nullable TrimpVariant variant;

    ZoneId zone() {
        return Optional.ofNullable(zone).orElseGet(ZoneId::systemDefault);
    }

    /**
     * The check with these settings.
     *
     * @throws CommandFailure if they don't fit together
     */
    TrainingCheck check() throws CommandFailure {
        TrainingCheck check = TrainingCheck.standard()
                .withRules(rules.rules())
                .withWeeks(new WeekDefinition(weekStart))
                .withUnits(units.units())
                .withLocale(language);
        if (limit != null) {
            check = check.withMaxIncrease(limit / 100);
        }
        if (easySpeed != null) {
            check = check.withEasySpeed(easySpeed);
        }
        return heartRates().settle(check);
    }

    private HeartRates heartRates() {
        return new HeartRates(
                Optional.ofNullable(restingRate), Optional.ofNullable(maximumRate), Optional.ofNullable(variant));
    }

    String describe() {
        String growth = limit == null ? "of the rules" : limit + " %";
        return "Settings: units " + units + ", language " + language.toLanguageTag() + ", zone " + zone()
                + ", weeks from " + weekStart + ", rules " + rules + ", limit " + growth + ", "
                + heartRates().describe() + ", easy pace " + (easySpeed == null ? "unknown." : "known.");
    }
}
