/** The sample report CLI: reads FIT files and prints what to do next. */
@NullMarked
package io.github.easeback.cli;

import org.jspecify.annotations.NullMarked;
