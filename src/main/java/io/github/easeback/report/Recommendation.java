package io.github.easeback.report;

import java.util.List;

/**
 * One thing to do, in words.
 *
 * @param id a stable name in lower case with hyphens
 * @param priority 1 for the most urgent
 * @param headline what to do, in one sentence
 * @param detail why, and how
 * @param evidence what a study found of it, with the study; empty if none is told
 * @param because the findings that it rests on; empty if it rests on what is not there, such as a layoff
 */
public record Recommendation(
        String id, int priority, String headline, String detail, String evidence, List<Finding> because) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code because} is or holds null
     */
    public Recommendation {
        because = List.copyOf(because);
    }

    /** Why and how, and what a study found of it, as one text. */
    String reasons() {
        return evidence.isEmpty() ? detail : detail + " " + evidence;
    }
}
