package io.github.easeback.input;

import io.github.easeback.activity.Run;

/**
 * A run, and what tells whether two files hold the same bytes.
 *
 * @param run the run
 * @param fingerprint the size and a checksum of the file; only compared for runs that are the same anyway
 */
record ReadRun(Run run, long fingerprint) {}
