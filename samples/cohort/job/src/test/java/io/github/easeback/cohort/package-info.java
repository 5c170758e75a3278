/** Tests of the job, on this machine and with executors that are processes of their own. */
@NullMarked
package io.github.easeback.cohort;

import org.jspecify.annotations.NullMarked;
