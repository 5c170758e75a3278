package io.github.easeback.rule;

/** How much a finding matters, from least to most. */
public enum Severity {
    /** Worth knowing; nothing to change. */
    INFO,
    /** A little over the limit. */
    CAUTION,
    /** Clearly over the limit. */
    WARNING,
    /** Far over the limit. */
    ALERT
}
