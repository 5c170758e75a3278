@NullMarked
package io.github.easeback.load;

import org.jspecify.annotations.NullMarked;
