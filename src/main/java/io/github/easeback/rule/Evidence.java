package io.github.easeback.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a rule, as one card. All texts are English; {@code docs/rules} has the same cards, and reports in another language put
 * their own texts in the place of these.
 *
 * @param grade how good the evidence is and which way it points
 * @param claim what the rule claims, one sentence
 * @param summary the study and its result in one line, or that no study was found
 * @param population who was studied, absent if there is no study
 * @param effect the result, absent if there is no study
 * @param interval the 95 % confidence interval of the effect, absent if none was printed in the source
 * @param doi the DOI of the study, absent if there is no study or its DOI was not read
 * @param against what speaks against the rule, absent if nothing is known
 */
public record Evidence(
        EvidenceGrade grade,
        String claim,
        String summary,
        Optional<String> population,
        Optional<String> effect,
        Optional<String> interval,
        Optional<String> doi,
        Optional<String> against) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Evidence {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(doi, "doi");
        Objects.requireNonNull(against, "against");
    }

    /**
     * A card without a study.
     *
     * @param grade how good the evidence is and which way it points
     * @param claim what the rule claims
     * @param summary what it rests on instead
     * @return the card
     */
    public static Evidence of(EvidenceGrade grade, String claim, String summary) {
        return new Evidence(
                grade,
                claim,
                summary,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same card with a study.
     *
     * @param who who was studied
     * @param result the result
     * @return a new card
     */
    public Evidence studied(String who, String result) {
        return new Evidence(grade, claim, summary, Optional.of(who), Optional.of(result), interval, doi, against);
    }

    /**
     * The same card with an interval of its effect.
     *
     * @param range the 95 % confidence interval
     * @return a new card
     */
    public Evidence within(String range) {
        return new Evidence(grade, claim, summary, population, effect, Optional.of(range), doi, against);
    }

    /**
     * The same card with a source.
     *
     * @param name the DOI of the study, without a prefix
     * @return a new card
     */
    public Evidence from(String name) {
        return new Evidence(grade, claim, summary, population, effect, interval, Optional.of(name), against);
    }

    /**
     * The same card with what speaks against the rule.
     *
     * @param objection one line
     * @return a new card
     */
    public Evidence butAgainst(String objection) {
        return new Evidence(grade, claim, summary, population, effect, interval, doi, Optional.of(objection));
    }
}
