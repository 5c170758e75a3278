package io.github.easeback.cli.page;

import io.github.easeback.activity.RunHistory;
import io.github.easeback.message.Message;
import io.github.easeback.report.TrainingReport;
import io.github.easeback.rule.AgreedLimits;
import io.github.easeback.rule.IncreaseLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the report was made, and what it can't do.
 *
 * @param method how weeks and runs were compared
 * @param disclaimers that this is information, and when to see a doctor
 */
record About(List<String> method, List<String> disclaimers) {

    static About of(TrainingReport report, PageWords words) {
        RunHistory history = report.load().history();
        boolean isNewest = history.lastDay().equals(Optional.of(report.asOf()));
        List<String> method = new ArrayList<>();
        method.add(
                words.say(Message.of(isNewest ? "method.newest" : "method.day").with("asOf", report.asOf())));
        method.add(words.say(Message.of("method")
                .with("limit", new IncreaseLimit(report.settings().maxIncrease()))
                .with("start", Message.of("day." + report.load().definition().firstDay()))));
        AgreedLimits agreed = report.settings().agreed();
        if (!agreed.isNone()) {
            method.add(words.say(
                    Message.of("method.agreed").with("agreed", agreed.reason()).with("all", agreed.all())));
        }
        return new About(List.copyOf(method), report.disclaimers());
    }
}
