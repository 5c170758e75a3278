package io.github.easeback.load;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two memories of the same daily load: one that fades slowly, called fitness, and one that fades fast, called fatigue. Exponentially weighted means with N = 42 and
 * 7 and the weight 2/(N+1), which begin at 0; library convention. Nothing is measured by them but load.
 *
 * @param fitness the mean over 42 days
 * @param fatigue the mean over 7 days
 */
public record FitnessFatigue(double fitness, double fatigue) {

    private static final Ewma FITNESS = new Ewma(EwmaConvention.SPAN, 42);
    private static final Ewma FATIGUE = new Ewma(EwmaConvention.SPAN, 7);

    /**
     * Both means on each day.
     *
     * @param daily the load of each day in order, finite and not negative
     * @return one entry for each day; immutable
     * @throws IllegalArgumentException if a load is negative or not finite
     */
    public static List<FitnessFatigue> of(double[] daily) {
        double[] fitness = FITNESS.from(0, daily);
        double[] fatigue = FATIGUE.from(0, daily);
        return IntStream.range(0, daily.length)
                .mapToObj(day -> new FitnessFatigue(fitness[day], fatigue[day]))
                .toList();
    }

    /**
     * What is left of the fitness after the fatigue.
     *
     * @return fitness less fatigue, negative after days of more load than before
     */
    public double balance() {
        return fitness - fatigue;
    }
}
