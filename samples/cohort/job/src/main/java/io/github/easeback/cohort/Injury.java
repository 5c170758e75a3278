package io.github.easeback.cohort;

import java.time.LocalDate;

/**
 * An injury of the study's own table.
 *
 * @param day the day that the study gives it
 * @param site where, in the words of the study; untrusted text
 */
record Injury(LocalDate day, String site) {}
