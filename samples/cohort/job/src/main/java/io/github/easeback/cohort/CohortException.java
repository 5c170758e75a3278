package io.github.easeback.cohort;

/** Something that the user can mend: the message is one sentence on what was found, where, and what to do. */
final class CohortException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CohortException(String message) {
        super(printable(message));
    }

    /** Text of files without what a terminal would obey. */
    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
