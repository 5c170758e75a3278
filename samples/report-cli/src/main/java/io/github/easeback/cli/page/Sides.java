package io.github.easeback.cli.page;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.load.WeeklyLoad;
import io.github.easeback.message.Message;
import io.github.easeback.report.LayoffLoad;
import java.util.List;
import java.util.OptionalDouble;

/** How the sheet words what was usual on two sides of a layoff. */
final class Sides {

    private Sides() {}

    /** What the column of a side holds: its name, and its weeks; empty if there are none. */
    record Head(String name, String weeks) {}

    static Head head(String key, List<WeeklyLoad> weeks, PageWords words) {
        String dates = weeks.isEmpty()
                ? ""
                : words.say(Message.of("sheet.side")
                        .with("count", weeks.size())
                        .with("first", weeks.get(0).week().first())
                        .with("last", weeks.get(weeks.size() - 1).week().last()));
        return new Head(words.text(key), dates);
    }

    /** An average week; what is unknown is a dash. */
    static String usual(List<WeeklyLoad> weeks, LoadVariable variable, PageWords words) {
        OptionalDouble value = LayoffLoad.average(weeks, variable);
        return weeks.isEmpty() || value.isEmpty()
                ? words.text("cell.unmeasured")
                : words.amount(variable, value.getAsDouble());
    }
}
