/**
 * Judges the runs of a cohort on a cluster. Spark reads, groups and writes; the library judges each athlete as it does on one machine, and knows nothing of Spark. {@link
 * io.github.easeback.cohort.Main} is the program, {@link io.github.easeback.cohort.CohortJob} the job, {@link io.github.easeback.cohort.Tables} what it writes.
 */
@NullMarked
package io.github.easeback.cohort;

import org.jspecify.annotations.NullMarked;
