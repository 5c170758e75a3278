package io.github.easeback.cli.page;

import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.IncreaseLimit;

/**
 * What the signs of the charts are, as far as it depends on the report.
 *
 * @param hasBars whether there is a bar for each week
 * @param limit what the line across a bar is
 * @param ladder what the line over the points is
 */
record Legend(boolean hasBars, String limit, String ladder) {

    static Legend of(TrainingReport report, boolean hasBars, PageWords words) {
        IncreaseLimit limit = new IncreaseLimit(report.settings().maxIncrease());
        return new Legend(
                hasBars,
                words.say(Message.of("legend.limit").with("limit", limit)),
                words.say(Message.of("legend.ladder").with("limit", limit)));
    }
}
