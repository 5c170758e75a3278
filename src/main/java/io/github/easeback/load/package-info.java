/**
 * Sums up what each week loaded: numbers with units, no judgement.
 *
 * <p>A {@link io.github.easeback.load.LoadVariable} is one quantity that can grow too fast, {@link
 * io.github.easeback.load.LoadVariables} the catalogue, a {@link io.github.easeback.load.LoadHistory} the dense series of
 * weeks. All values are SI: seconds, metres, metres per second. A rest week is a zero; what was not measured is absent.
 *
 * <p>A {@link io.github.easeback.load.DailyLoad} is the dense series of days. {@link io.github.easeback.load.AcuteChronicRatio}, {@link
 * io.github.easeback.load.EwmaRatio}, {@link io.github.easeback.load.Monotony} and {@link io.github.easeback.load.FitnessFatigue} are methods over it. {@link
 * io.github.easeback.load.Noise}, {@link io.github.easeback.load.MeasuringError} and {@link io.github.easeback.load.RunSpread} tell what is noise, {@link
 * io.github.easeback.load.Trend} where the weeks are going.
 */
@NullMarked
package io.github.easeback.load;

import org.jspecify.annotations.NullMarked;
