package io.github.easeback.report;

import io.github.easeback.advice.Budget;
import io.github.easeback.advice.NextRun;
import io.github.easeback.advice.VariableBudget;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.LoadVariables;
import io.github.easeback.rule.Reason;
import io.github.easeback.rule.Recovery;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Writes what is left of the week, how long the next run may be, and what next week may be. */
final class JsonBudget {

    private static final List<LoadVariable> LEFT =
            List.of(LoadVariables.DISTANCE, LoadVariables.DURATION, LoadVariables.ASCENT, LoadVariables.DESCENT);

    private final Json json;

    JsonBudget(Json json) {
        this.json = json;
    }

    /**
     * Writes the budget.
     *
     * @param budget the budget
     * @param newestRunAgeDays how old the data are that it rests on
     */
    void write(Budget budget, OptionalLong newestRunAgeDays) throws IOException {
        json.count("newestRunAgeDays", newestRunAgeDays);
        json.date("weekEnds", budget.week().last());
        for (LoadVariable variable : LEFT) {
            VariableBudget one = budget.of(variable);
            json.number(variable.id() + "Left", one.left());
            json.reason(variable.id() + "LeftReason", one.reason());
        }
        json.object("left", () -> together(budget.leftToRun(), budget.timeLeft()));
        json.number("nextRunMax", budget.nextRun());
        json.reason("nextRunMaxReason", budget.nextRunReason());
        json.date("nextRunMaxFallsOn", budget.expiry().map(Budget.Expiry::from));
        json.number("nextRunMaxThen", budget.expiry().map(Budget.Expiry::nextRun));
        json.object("nextRun", () -> nextRun(budget.next()));
        json.flag("restToday", budget.next().isRestToday());
        json.object("nextWeek", () -> nextWeek(budget.nextWeek()));
    }

    /** Distance and time as they bound each other, which is what the sentences tell. */
    private void together(OptionalDouble metres, OptionalDouble seconds) throws IOException {
        json.number("distance", metres);
        json.number("time", seconds);
    }

    private void nextRun(NextRun next) throws IOException {
        json.date("earliest", next.earliest());
        json.objectOrNull("recovery", next.recovery(), this::recovery);
        json.number("distance", next.distance());
        json.number("runningDuration", next.runningDuration());
        json.number("speedLimit", next.fastest());
        json.text("binding", next.binding().map(Enum::name));
        json.reason("reason", next.reason());
    }

    private void recovery(Recovery recovery) throws IOException {
        json.date("run", recovery.run());
        json.number("distance", recovery.metres());
        json.date("until", recovery.until());
    }

    private void nextWeek(Budget.NextWeek next) throws IOException {
        json.date("starts", next.week().first());
        json.date("ends", next.week().last());
        json.number("distance", next.distance().limit());
        json.reason("distanceReason", next.distance().reason());
        json.number("duration", next.duration().limit());
        json.reason("durationReason", next.duration().reason());
        json.object("most", () -> together(next.metres(), next.time()));
        json.number("nextRunMax", next.nextRun());
        json.reason(
                "nextRunMaxReason",
                next.nextRun().isPresent() ? Optional.empty() : Optional.of(Reason.NO_RUN_IN_WINDOW));
        json.objects("ranges", next.ranges(), this::range);
    }

    private void range(Budget.Range range) throws IOException {
        json.text("variable", range.variable().id());
        json.text("unit", range.variable().dimension().unit());
        json.number("hold", range.hold());
        json.number("limit", range.allowance().limit());
        json.text("basis", range.allowance().basis().map(Enum::name));
        json.reason("reason", range.allowance().reason());
    }
}
