@NullMarked
package io.github.easeback.advice;

import org.jspecify.annotations.NullMarked;
