package io.github.easeback.report;

import io.github.easeback.activity.FormQuantity;
import io.github.easeback.activity.TheilSen;
import io.github.easeback.load.Amount;
import io.github.easeback.load.Dimension;

/** Writes what is measured of steps and heartbeats as watches show it: lengths in centimetres, a speed as a pace. */
final class FormFigures {

    private static final double MILLIMETRES_IN_CENTIMETRE = 10;

    private final Words words;
    private final Units units;

    FormFigures(Words words, Units units) {
        this.words = words;
        this.units = units;
    }

    /** The unit of a quantity. */
    String unit(FormQuantity quantity) {
        return switch (quantity) {
            case CADENCE, HEART_RATE -> "/min";
            case STEP_LENGTH, VERTICAL_OSCILLATION -> "cm";
            case GROUND_CONTACT -> "ms";
            case VERTICAL_RATIO, BALANCE -> "%";
            case SPEED -> units.paceSymbol();
        };
    }

    /** A value without its unit. */
    String bare(FormQuantity quantity, double value) {
        return switch (quantity) {
            case CADENCE, HEART_RATE, GROUND_CONTACT -> words.number(value, 0);
            case STEP_LENGTH, VERTICAL_OSCILLATION -> words.number(value / MILLIMETRES_IN_CENTIMETRE, 1);
            case VERTICAL_RATIO, BALANCE -> words.number(value, 1);
            case SPEED -> words.bare(new Amount(Dimension.SPEED, value));
        };
    }

    /** A slope with its interval, such as {@code +9.9 (8.0 to 11.5)}. Slopes are smaller than values, so they have a digit more where these have none. */
    String slope(FormQuantity quantity, TheilSen slope) {
        return signed(quantity, slope.slope()) + " (" + signed(quantity, slope.low()) + "; "
                + signed(quantity, slope.high()) + ")";
    }

    private String signed(FormQuantity quantity, double value) {
        String size = fine(quantity, Math.abs(value));
        boolean isNothing = size.equals(fine(quantity, 0));
        return isNothing ? size : (value < 0 ? "-" : "+") + size;
    }

    /** The size of a slope without its unit. */
    String fine(FormQuantity quantity, double value) {
        return switch (quantity) {
            case CADENCE, HEART_RATE, GROUND_CONTACT -> words.number(value, 1);
            case STEP_LENGTH, VERTICAL_OSCILLATION, VERTICAL_RATIO, BALANCE -> bare(quantity, value);
            case SPEED -> words.number(value, 2);
        };
    }
}
