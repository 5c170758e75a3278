package io.github.easeback.report;

import io.github.easeback.description.LoadRatios;
import io.github.easeback.description.LoadTrend;
import io.github.easeback.load.Days;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.MechanicalLoad;
import io.github.easeback.load.TimeAboveEasyLoad;
import io.github.easeback.load.Trend;
import io.github.easeback.load.TrimpLoad;
import io.github.easeback.load.TrimpVariant;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Writes the numbers that only describe, and the settings that they depend on. */
final class JsonDescription {

    private final Json json;

    JsonDescription(Json json) {
        this.json = json;
    }

    void settings(List<LoadVariable> variables) throws IOException {
        for (LoadVariable variable : variables) {
            if (variable instanceof TrimpLoad trimp) {
                json.number("restingHeartRate", trimp.range().map(range -> range.resting()));
                json.number("maximumHeartRate", trimp.range().map(range -> range.maximum()));
                json.text("trimpVariant", trimp.variant().map(TrimpVariant::symbol));
            }
            if (variable instanceof TimeAboveEasyLoad easy) {
                json.number("easySpeed", easy.easySpeed());
            }
            if (variable instanceof MechanicalLoad mechanical) {
                json.number("mechanicalExponent", mechanical.exponent());
            }
        }
    }

    void ratios(LoadRatios ratios) throws IOException {
        json.text("variable", ratios.variable().id());
        json.date("asOf", ratios.asOf());
        json.number("lastDays", ratios.lastDays());
        json.number("coupled", ratios.coupled());
        json.number("uncoupled", ratios.uncoupled());
        json.number("ewma", ratios.ewma());
        json.text("ewmaConvention", LoadRatios.CONVENTION.symbol());
        json.number("monotony", ratios.monotony());
        json.number("strain", ratios.strain());
        json.number("fitness", ratios.fitness());
        json.number("fatigue", ratios.fatigue());
        json.flag("disputed", ratios.isDisputed());
        json.reason("reason", ratios.reason());
    }

    private static OptionalLong weeks(LoadTrend trend) {
        return trend.trend().isPresent() ? OptionalLong.of(trend.trend().get().weeks()) : OptionalLong.empty();
    }

    void trend(LoadTrend trend) throws IOException {
        json.text("variable", trend.variable().id());
        json.date("from", trend.window().map(Days::first));
        json.date("to", trend.window().map(Days::last));
        json.count("weeks", weeks(trend));
        json.number("median", trend.trend().map(Trend::median));
        json.number("perWeek", trend.trend().map(Trend::slope));
        json.number("low", trend.trend().map(Trend::low));
        json.number("high", trend.trend().map(Trend::high));
        json.number("fractionPerWeek", trend.trend().map(Trend::fractionPerWeek).orElseGet(OptionalDouble::empty));
        json.text("unit", trend.variable().dimension().unit());
        json.reason("reason", trend.reason());
    }
}
