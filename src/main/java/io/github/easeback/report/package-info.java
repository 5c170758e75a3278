/**
 * Puts outcomes and advice into words and formats. {@link io.github.easeback.report.TrainingReport} is the answer to a
 * caller, {@link io.github.easeback.report.RunReport} what is told of one run, {@link io.github.easeback.report.ReportWriters} the catalogue of formats. All words are in one resource, {@code
 * words.properties}, and its translations; kilometres, miles and clock times exist only here.
 */
@NullMarked
package io.github.easeback.report;

import org.jspecify.annotations.NullMarked;
