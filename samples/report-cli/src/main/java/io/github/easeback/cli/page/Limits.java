package io.github.easeback.cli.page;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Draws the limits of weeks: a line across the column of each week that has one. */
final class Limits {

    private Limits() {}

    /** The lines as one path; empty if no week has a limit. */
    static String across(List<WeekFact> facts, Columns columns, DoubleUnaryOperator y) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).limit().orElse(0) > 0) {
                path.append('M')
                        .append(SvgNumber.of(columns.middle(i) - columns.lineWidth() / 2))
                        .append(' ')
                        .append(SvgNumber.of(
                                y.applyAsDouble(facts.get(i).limit().getAsDouble())))
                        .append('h')
                        .append(SvgNumber.of(columns.lineWidth()));
            }
        }
        return path.toString();
    }
}
