/**
 * Numbers that only describe: {@link io.github.easeback.description.LoadRatios ratios} of the last days to the weeks before, and {@link
 * io.github.easeback.description.LoadTrend trends}. Nothing is judged by them.
 */
@NullMarked
package io.github.easeback.description;

import org.jspecify.annotations.NullMarked;
