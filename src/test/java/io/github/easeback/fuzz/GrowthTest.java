package io.github.easeback.fuzz;

import io.github.easeback.internal.fit.FitSeeds;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a file costs grows with its size, and not with the product of two things in it. Files that small stay below what a fuzzer notices. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GrowthTest {

    @Test
    void manySessionsOverManySamples() {
        HostileInput.readAsFit(FitSeeds.sessionsOverSamples(1000, 4000));
    }

    @Test
    void manySessionsOverManyPauses() {
        HostileInput.readAsFit(FitSeeds.sessionsOverPauses(10_000, 10_000));
    }

    @Test
    void manySmallFilesInAChain() {
        HostileInput.readAsFit(FitSeeds.chainOf(10_000));
    }
}
