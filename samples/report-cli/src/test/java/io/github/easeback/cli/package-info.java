@NullMarked
package io.github.easeback.cli;

import org.jspecify.annotations.NullMarked;
