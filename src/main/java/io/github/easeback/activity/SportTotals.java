package io.github.easeback.activity;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a runner did of one other sport, added up. Immutable.
 *
 * @param sport the name of the sport; untrusted text
 * @param count how many activities there are, at least 1
 * @param timerTime their time without pauses
 * @param distanceMetres their distance in metres; absent if one of them tells none, since the sum of the others would be too small
 */
public record SportTotals(String sport, int count, Duration timerTime, OptionalDouble distanceMetres) {

    /**
     * Adds up activities sport by sport.
     *
     * @param activities the activities in any order
     * @return one entry a sport, in order of its name; immutable
     * @throws NullPointerException if {@code activities} is or holds null
     */
    public static List<SportTotals> of(Collection<OtherActivity> activities) {
        return activities.stream()
                .collect(Collectors.groupingBy(OtherActivity::sport, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(SportTotals::ofOneSport)
                .toList();
    }

    private static SportTotals ofOneSport(List<OtherActivity> activities) {
        boolean isMeasured =
                activities.stream().allMatch(one -> one.distanceMetres().isPresent());
        double metres = activities.stream()
                .mapToDouble(one -> one.distanceMetres().orElse(0))
                .sum();
        return new SportTotals(
                activities.get(0).sport(),
                activities.size(),
                activities.stream().map(OtherActivity::timerTime).reduce(Duration.ZERO, Duration::plus),
                isMeasured ? OptionalDouble.of(metres) : OptionalDouble.empty());
    }
}
