@NullMarked
package io.github.easeback.report;

import org.jspecify.annotations.NullMarked;
