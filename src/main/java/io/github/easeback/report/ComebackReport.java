package io.github.easeback.report;

import io.github.easeback.comeback.ComebackPlan;
import java.util.Locale;
import java.util.Objects;

/**
 * A plan back to running, to be written in words. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * ComebackReport report = TrainingCheck.standard().leadBack(history, asOf, PlanSettings.standard());
 * new TextReportWriter().write(report, System.out);
 * }</pre>
 *
 * <p>It is information, not medical advice.
 */
public final class ComebackReport {

    private final ComebackPlan plan;
    private final Units units;
    private final Words words;

    private ComebackReport(ComebackPlan plan, Units units, Locale locale) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.units = Objects.requireNonNull(units, "units");
        words = Words.of(
                units, Objects.requireNonNull(locale, "locale"), plan.asOf().getYear());
    }

    /**
     * The report of a plan, in English and in kilometres.
     *
     * @param plan the plan
     * @return the report
     * @throws NullPointerException if {@code plan} is null
     */
    public static ComebackReport of(ComebackPlan plan) {
        return new ComebackReport(plan, Units.KILOMETRES, Locale.ENGLISH);
    }

    /** The report of a plan, worded as a report of the load is. */
    static ComebackReport of(ComebackPlan plan, ReportSettings settings) {
        return new ComebackReport(plan, settings.units(), settings.locale());
    }

    /**
     * The same report in other units; JSON never depends on them.
     *
     * @param newUnits the units that people read
     * @return a new report
     * @throws NullPointerException if {@code newUnits} is null
     */
    public ComebackReport in(Units newUnits) {
        return new ComebackReport(plan, newUnits, words.locale());
    }

    /**
     * The same report in another language.
     *
     * @param locale the language; one that the library does not have gives English
     * @return a new report
     * @throws NullPointerException if {@code locale} is null
     */
    public ComebackReport in(Locale locale) {
        return new ComebackReport(plan, units, locale);
    }

    /**
     * The plan.
     *
     * @return the plan
     */
    public ComebackPlan plan() {
        return plan;
    }

    /**
     * The units that people read.
     *
     * @return the units
     */
    public Units units() {
        return units;
    }

    /**
     * The words of this report, for formats of a caller's own.
     *
     * @return the words, in the language and the units of the report
     */
    public Words words() {
        return words;
    }

    /** The first sentence. */
    @Override
    public String toString() {
        return ComebackWords.of(this).headline();
    }
}
