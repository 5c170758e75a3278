package io.github.easeback.report;

import io.github.easeback.activity.FormQuantity;
import io.github.easeback.load.FormTrend;
import io.github.easeback.load.UsualRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One quantity in minutes 10 to 15 of the last runs, with what is usual for the runner, in figures for people and as numbers to draw. It judges nothing.
 *
 * @param name the name of the quantity
 * @param unit its unit, as people read it
 * @param values one a run, the oldest first; at least one
 * @param range what is usual, in the unit of {@link Value#value()}; absent if there are too few runs to tell
 * @param low the lower end of what is usual, as people read it; a dash if there is none
 * @param high the upper end
 */
public record FormSeries(
        String name, String unit, List<Value> values, Optional<UsualRange> range, String low, String high) {

    private static final String NONE = "-";

    /**
     * The value of a run.
     *
     * @param day the day of the run
     * @param value the value, as {@link FormTrend.Point#value()} has it
     * @param text the value without its unit, as people read it
     */
    public record Value(LocalDate day, double value, String text) {}

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a part is or holds null
     */
    public FormSeries {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        values = List.copyOf(values);
        Objects.requireNonNull(range, "range");
    }

    /**
     * The series of a report.
     *
     * @param report the report
     * @return one for each quantity that was measured; empty if the inside of no run was read; immutable
     * @throws NullPointerException if {@code report} is null
     */
    public static List<FormSeries> all(TrainingReport report) {
        FormFigures figures = new FormFigures(report.words(), report.settings().units());
        return report.formTrends().stream()
                .map(trend -> of(trend, figures, report.words()))
                .toList();
    }

    private static FormSeries of(FormTrend trend, FormFigures figures, Words words) {
        FormQuantity quantity = trend.quantity();
        return new FormSeries(
                words.text("inside.quantity." + quantity),
                figures.unit(quantity),
                trend.points().stream()
                        .map(point ->
                                new Value(point.run().date(), point.value(), figures.bare(quantity, point.value())))
                        .toList(),
                trend.usual(),
                trend.usual().map(usual -> figures.bare(quantity, usual.low())).orElse(NONE),
                trend.usual().map(usual -> figures.bare(quantity, usual.high())).orElse(NONE));
    }

    /**
     * Tells whether a value is outside of what is usual.
     *
     * @param value one of the values
     * @return false if too little is known to tell
     */
    public boolean isOutside(Value value) {
        return range.filter(usual -> usual.isOutside(value.value())).isPresent();
    }
}
