package io.github.easeback.report;

import io.github.easeback.message.Message;
import io.github.easeback.rule.AgreedLimits;
import java.util.Optional;

/** Puts on a page what a report rests on, and its limits. */
final class TextAbout {

    private final TrainingReport report;
    private final Words words;
    private final Wrap text;

    TextAbout(TrainingReport report, Wrap text) {
        this.report = report;
        this.text = text;
        words = report.words();
    }

    void write() {
        text.heading(words.text("heading.about"));
        text.paragraph(words.say(day()) + " " + words.say(method()));
        agreed().map(words::say).ifPresent(text::paragraph);
        report.disclaimers().forEach(text::paragraph);
    }

    private Optional<Message> agreed() {
        AgreedLimits agreed = report.settings().agreed();
        return agreed.isNone()
                ? Optional.empty()
                : Optional.of(Message.of("method.agreed")
                        .with("agreed", agreed.reason())
                        .with("all", agreed.all()));
    }

    private Message day() {
        boolean isNewest = report.load().history().lastDay().equals(Optional.of(report.asOf()));
        return Message.of(isNewest ? "method.newest" : "method.day").with("asOf", report.asOf());
    }

    private Message method() {
        return Message.of("method")
                .with("limit", words.figures().percent(report.settings().maxIncrease()))
                .with("start", words.text("day." + report.load().definition().firstDay()));
    }
}
