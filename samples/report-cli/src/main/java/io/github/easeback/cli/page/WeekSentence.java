package io.github.easeback.cli.page;

import io.github.easeback.load.Amount;
import io.github.easeback.load.LoadVariable;
import io.github.easeback.message.Message;
import io.github.easeback.rule.Change;
import io.github.easeback.rule.LimitExceeded;
import io.github.easeback.rule.NotAssessable;
import io.github.easeback.rule.RuleOutcome;
import io.github.easeback.rule.Severity;
import java.util.Optional;

/** Tells of a week of a chart: its value, what it was compared with, and the dates of both. */
final class WeekSentence {

    private final PageWords words;
    private final LoadVariable variable;

    WeekSentence(PageWords words, LoadVariable variable) {
        this.words = words;
        this.variable = variable;
    }

    String of(WeekFact fact) {
        String said = words.say(found(fact).with("week", words.span(fact.week().days())));
        return fact.left().isPresent() ? said + " " + left(fact.left().getAsDouble()) : said;
    }

    private String left(double value) {
        return value > 0
                ? words.say(Message.of("spot.left").with("left", amount(value)))
                : words.text("spot.nothing-left");
    }

    private Message found(WeekFact fact) {
        if (fact.isRest()) {
            return Message.of("spot.rest");
        }
        if (fact.value().isEmpty()) {
            return Message.of("spot.unmeasured");
        }
        Message value =
                Message.of("spot.value").with("value", amount(fact.value().getAsDouble()));
        return fact.outcome()
                .map(outcome -> judged(outcome, value, fact.week().isComplete()))
                .orElse(value);
    }

    private Message judged(RuleOutcome outcome, Message value, boolean isOver) {
        if (outcome instanceof NotAssessable none) {
            return new Message("spot.unjudged", value.values()).with("reason", Message.of("reason." + none.reason()));
        }
        if (outcome instanceof LimitExceeded exceeded && exceeded.severity() == Severity.INFO) {
            return Message.of("spot.info").with("message", exceeded.message()).with("before", before(outcome));
        }
        Change change = WeekFact.change(outcome).orElseThrow();
        Message numbers = size("spot.", change);
        boolean hasLimit = isOver || outcome instanceof LimitExceeded;
        return Message.of(hasLimit ? "spot.judged" : "spot.so-far")
                .with("numbers", numbers)
                .with("before", before(outcome))
                .with("change", change);
    }

    private Message size(String key, Change change) {
        return Message.of(key + direction(change)).with("change", change).with("variable", words.name(variable));
    }

    static String direction(Change change) {
        return change.ratio() < 0 ? "less" : "more";
    }

    /** The dates of what a week was compared with; empty for the first week. */
    private String before(RuleOutcome outcome) {
        return outcome.judged().comparedWith().map(words::span).orElse("");
    }

    private Amount amount(double value) {
        return new Amount(variable.dimension(), value);
    }

    Chart.Row row(WeekFact fact) {
        if (fact.isRest()) {
            String rest = words.text("cell.rest");
            return new Chart.Row(words.span(fact.week().days()), rest, "", "", "", words.text("row.rest"), Mark.NONE);
        }
        Optional<Change> change = fact.outcome().flatMap(WeekFact::change);
        return new Chart.Row(
                words.span(fact.week().days()),
                value(fact),
                fact.outcome().map(this::before).orElse(""),
                change.map(one -> words.amount(variable, one.previous())).orElse(""),
                change.map(one -> words.most(variable, one.limit())).orElse(""),
                verdict(fact),
                fact.mark());
    }

    private String unjudged(RuleOutcome outcome) {
        return outcome instanceof NotAssessable none ? unjudged(none, words) : "";
    }

    /** That a week or a run was not judged, and why. */
    static String unjudged(NotAssessable none, PageWords words) {
        return words.say(Message.of("row.unjudged").with("reason", Message.of("reason." + none.reason())));
    }

    private String value(WeekFact fact) {
        return fact.value().isPresent()
                ? words.amount(variable, fact.value().getAsDouble())
                : words.text("cell.unmeasured");
    }

    private String verdict(WeekFact fact) {
        Optional<Change> change = fact.outcome().flatMap(WeekFact::change);
        if (change.isEmpty()) {
            return fact.outcome().map(this::unjudged).orElse("");
        }
        String size = words.say(size("row.", change.get()));
        boolean isOver = fact.outcome().flatMap(RuleOutcome::exceeded).isPresent();
        if (!isOver) {
            return size;
        }
        return size + ", " + words.text((fact.mark().isFlag() ? fact.mark() : Mark.INFO).key());
    }
}
