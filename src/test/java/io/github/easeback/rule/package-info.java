@NullMarked
package io.github.easeback.rule;

import org.jspecify.annotations.NullMarked;
