/** Tests of the HTML page: its geometry, its structure, and what a browser and axe say of it. */
@NullMarked
package io.github.easeback.cli.page;

import org.jspecify.annotations.NullMarked;
