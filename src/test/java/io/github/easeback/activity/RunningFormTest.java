package io.github.easeback.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What the bouts of a run add up to. */
class RunningFormTest {

    private static Bout run(int from, int minutes, OptionalDouble metres) {
        return new Bout(Bout.Kind.RUN, Duration.ofMinutes(from), Duration.ofMinutes(minutes), metres);
    }

    private static final RunningForm FORM = RunningForm.UNKNOWN.withBouts(List.of(
            run(0, 5, OptionalDouble.of(750)),
            new Bout(Bout.Kind.WALK, Duration.ofMinutes(5), Duration.ofMinutes(2), OptionalDouble.empty()),
            run(7, 3, OptionalDouble.of(450))));

    @Test
    void timeIsThatOfAllBoutsOfAKind() {
        assertEquals(Duration.ofMinutes(8), FORM.time(Bout.Kind.RUN));
        assertEquals(Duration.ofMinutes(2), FORM.time(Bout.Kind.WALK));
        assertEquals(Duration.ZERO, FORM.time(Bout.Kind.STAND));
    }

    @Test
    void distanceIsKnownIfThatOfEachBoutIs() {
        assertEquals(OptionalDouble.of(1200), FORM.metres(Bout.Kind.RUN));
        assertEquals(OptionalDouble.empty(), FORM.metres(Bout.Kind.WALK));
        assertEquals(OptionalDouble.of(0), FORM.metres(Bout.Kind.STAND));
    }
}
