package io.github.easeback.cli.page;

import io.github.easeback.load.LoadVariable;
import io.github.easeback.message.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells a reader who doesn't see a chart of weeks what it comes to. */
record ChartSummary(PageWords words, Frame frame, LoadVariable variable) {

    String of(List<WeekFact> facts) {
        Optional<WeekFact> highest = facts.stream()
                .filter(fact -> fact.value().orElse(0) > 0)
                .max(Comparator.comparingDouble(fact -> fact.value().orElse(0)));
        long flags = facts.stream().filter(fact -> fact.mark().isFlag()).count();
        Message message = Message.of(highest.isPresent() ? "chart.description" : "chart.description.none")
                .with("count", facts.size())
                .with("span", words.span(frame.days()))
                .with("variable", words.name(variable))
                .with("flags", Math.toIntExact(flags));
        return words.say(highest.map(fact -> message.with(
                                "highest", words.amount(variable, fact.value().orElse(0)))
                        .with("week", words.span(fact.week().days())))
                .orElse(message));
    }
}
