package io.github.easeback.report;

import io.github.easeback.activity.FormQuantity;
import io.github.easeback.load.FormTrend;
import io.github.easeback.load.SpeedSlope;
import io.github.easeback.load.UsualRange;
import io.github.easeback.rule.Reason;
import java.io.IOException;
import java.util.Optional;

/** Writes how somebody ran in minutes 10 to 15, run by run, and what is usual. */
final class JsonForm {

    private final Json json;

    JsonForm(Json json) {
        this.json = json;
    }

    void trend(FormTrend trend) throws IOException {
        json.text("quantity", key(trend.quantity()));
        json.text("unit", unit(trend.quantity()));
        json.number("perSpeed", trend.slope().map(SpeedSlope::perSpeed));
        json.number("median", trend.usual().map(UsualRange::median));
        json.number("low", trend.usual().map(UsualRange::low));
        json.number("high", trend.usual().map(UsualRange::high));
        json.reason("reason", trend.usual().isPresent() ? Optional.empty() : Optional.of(Reason.WARM_UP));
        json.count("outside", trend.outsideOfNewest());
        json.objects("runs", trend.points(), this::point);
    }

    private void point(FormTrend.Point point) throws IOException {
        json.text("run", point.run().source());
        json.date("day", point.run().date());
        json.number("measured", point.measured());
        json.number("value", point.value());
    }

    /** The key of a quantity, in the report and in the document of one run. */
    static String key(FormQuantity quantity) {
        return switch (quantity) {
            case CADENCE -> "cadence";
            case STEP_LENGTH -> "stepLength";
            case GROUND_CONTACT -> "groundContact";
            case VERTICAL_OSCILLATION -> "verticalOscillation";
            case VERTICAL_RATIO -> "verticalRatio";
            case BALANCE -> "balance";
            case HEART_RATE -> "heartRate";
            case SPEED -> "speed";
        };
    }

    private static String unit(FormQuantity quantity) {
        return switch (quantity) {
            case CADENCE -> "steps/min";
            case STEP_LENGTH, VERTICAL_OSCILLATION -> "mm";
            case GROUND_CONTACT -> "ms";
            case VERTICAL_RATIO, BALANCE -> "%";
            case HEART_RATE -> "beats/min";
            case SPEED -> "m/s";
        };
    }
}
