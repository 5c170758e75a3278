package io.github.easeback.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One report that was asked for.
 *
 * @param format its format
 * @param path the file; absent for standard output
 */
record Output(Format format, Optional<Path> path) {}
