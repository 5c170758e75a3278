@NullMarked
package io.github.easeback.description;

import org.jspecify.annotations.NullMarked;
