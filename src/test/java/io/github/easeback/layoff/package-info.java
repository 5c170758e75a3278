@NullMarked
package io.github.easeback.layoff;

import org.jspecify.annotations.NullMarked;
