package io.github.easeback.load;

import io.github.easeback.activity.BestSpeeds;
import io.github.easeback.activity.Run;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The best average speed over a stretch of time in a week, in metres per second. A run shorter than the stretch has no such speed and lacks none; a
 * week without a longer run has none.
 */
public final class BestSpeedLoad implements LoadVariable {

    /** The best speed over 1 minute. */
    public static final BestSpeedLoad ONE_MINUTE = new BestSpeedLoad(1, BestSpeeds::oneMinute);

    /** The best speed over 5 minutes. */
    public static final BestSpeedLoad FIVE_MINUTES = new BestSpeedLoad(5, BestSpeeds::fiveMinutes);

    /** The best speed over 20 minutes. */
    public static final BestSpeedLoad TWENTY_MINUTES = new BestSpeedLoad(20, BestSpeeds::twentyMinutes);

    private final int minutes;
    private final Function<BestSpeeds, OptionalDouble> speed;

    private BestSpeedLoad(int minutes, Function<BestSpeeds, OptionalDouble> speed) {
        this.minutes = minutes;
        this.speed = speed;
    }

    /**
     * The length of the stretch.
     *
     * @return minutes
     */
    public int minutes() {
        return minutes;
    }

    @Override
    public String id() {
        return "bestSpeed" + minutes;
    }

    @Override
    public Dimension dimension() {
        return Dimension.SPEED;
    }

    @Override
    public OptionalDouble of(Run run) {
        return speed.apply(run.form().bestSpeeds());
    }

    @Override
    public Aggregation aggregation() {
        return Aggregation.MAXIMUM;
    }

    @Override
    public WeekValue over(List<Run> runs) {
        List<Run> longEnough = runs.stream().filter(this::mayHaveOne).toList();
        return longEnough.isEmpty() ? new WeekValue(OptionalDouble.empty(), 0) : Totals.largest(longEnough, this::of);
    }

    private boolean mayHaveOne(Run run) {
        boolean isTooShort = run.timerTime()
                .filter(time -> time.compareTo(Duration.ofMinutes(minutes)) < 0)
                .isPresent();
        return !isTooShort || of(run).isPresent();
    }

    @Override
    public String toString() {
        return id();
    }
}
