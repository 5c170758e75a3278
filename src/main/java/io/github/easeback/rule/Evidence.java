package io.github.easeback.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a rule.
 *
 * @param grade how good the evidence is and which way it points
 * @param claim what the rule claims, one English sentence
 * @param summary the study and its result, in one English line
 * @param doi the DOI of the study, absent if there is no study
 * @param against what speaks against the rule, in one English line, absent if nothing is known
 */
public record Evidence(
        EvidenceGrade grade, String claim, String summary, Optional<String> doi, Optional<String> against) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Evidence {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(doi, "doi");
        Objects.requireNonNull(against, "against");
    }
}
