/** Programs of each kind that use the library: a few lines, a web service, a database, a rule and a variable of a caller's own. */
@NullMarked
package io.github.easeback.app;

import org.jspecify.annotations.NullMarked;
