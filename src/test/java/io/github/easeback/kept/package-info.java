@NullMarked
package io.github.easeback.kept;

import org.jspecify.annotations.NullMarked;
