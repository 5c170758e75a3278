@NullMarked
package io.github.easeback.comeback;

import org.jspecify.annotations.NullMarked;
