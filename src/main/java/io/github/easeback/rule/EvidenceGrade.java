package io.github.easeback.rule;

/** How good the evidence is. A minus sign says that it speaks against the claim. */
public enum EvidenceGrade {
    /** A randomised controlled trial of the question supports the claim. */
    A("A"),
    /** A randomised controlled trial of the question speaks against the claim. */
    A_MINUS("A-"),
    /** A large prospective cohort supports the claim. */
    B("B"),
    /** A large prospective cohort speaks against the claim. */
    B_MINUS("B-"),
    /** Small, cross-sectional or indirect evidence. */
    C("C"),
    /** Advice from practice; no study of the question is known here. */
    D("D");

    private final String symbol;

    EvidenceGrade(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The grade as reports print it.
     *
     * @return a letter, with a minus sign where the evidence speaks against the claim
     */
    public String symbol() {
        return symbol;
    }
}
