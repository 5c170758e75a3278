package io.github.easeback.report;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.rule.AgreedLimits;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How a report is worded.
 *
 * @param maxIncrease the limit of the weekly rule, 0.10 for 10 %
 * @param maxRunIncrease the limit of the rule on single runs, 0.10 for 10 %
 * @param units the units that people read
 * @param locale the language, with its numbers and dates; JSON and CSV never depend on it
 * @param variables the load variables of the weeks, with their settings
 * @param weeksShown how many of the last weeks to show, at least 1; absent for what suits the format
 * @param agreed what was agreed with a physiotherapist; {@link AgreedLimits#NONE} if nothing was
 */
public record ReportSettings(
        double maxIncrease,
        double maxRunIncrease,
        Units units,
        Locale locale,
        List<LoadVariable> variables,
        OptionalInt weeksShown,
        AgreedLimits agreed) {

    /**
     * Copies the list and checks the number of weeks.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ReportSettings {
        variables = List.copyOf(variables);
        if (weeksShown.isPresent() && weeksShown.getAsInt() < 1) {
            throw new IllegalArgumentException("A report can't show " + weeksShown.getAsInt() + " weeks");
        }
    }

    /**
     * The same settings in another language.
     *
     * @param language the language
     * @return new settings
     */
    public ReportSettings withLocale(Locale language) {
        return new ReportSettings(maxIncrease, maxRunIncrease, units, language, variables, weeksShown, agreed);
    }

    /**
     * The same settings in other units.
     *
     * @param newUnits the units
     * @return new settings
     */
    public ReportSettings withUnits(Units newUnits) {
        return new ReportSettings(maxIncrease, maxRunIncrease, newUnits, locale, variables, weeksShown, agreed);
    }
}
