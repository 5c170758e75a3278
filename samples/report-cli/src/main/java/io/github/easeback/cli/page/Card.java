package io.github.easeback.cli.page;

import io.github.easeback.message.Message;
import io.github.easeback.rule.Evidence;

/**
 * What is known about a rule.
 *
 * @param title what the card is about
 * @param grade the grade and what it means
 * @param claim what the rule claims
 * @param summary the study and its result
 * @param against what speaks against the rule; empty if nothing is known
 * @param doi the DOI without a prefix; empty if there is none
 */
record Card(String title, String grade, String claim, String summary, String against, String doi) {

    static Card of(String key, String rule, Evidence english, PageWords words) {
        Evidence evidence = words.evidence(rule, english);
        String meaning = words.text("grade." + evidence.grade().name());
        return new Card(
                words.text(key),
                words.say(Message.of("card.grade")
                        .with("grade", evidence.grade().symbol())
                        .with("meaning", meaning)),
                evidence.claim(),
                evidence.summary(),
                evidence.against().orElse(""),
                evidence.doi().orElse(""));
    }
}
