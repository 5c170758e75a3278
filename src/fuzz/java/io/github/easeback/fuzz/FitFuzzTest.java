package io.github.easeback.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.easeback.internal.fit.FitSeeds;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for FIT files that break a promise of the reader. */
class FitFuzzTest {

    static Stream<byte[]> seeds() {
        return FitSeeds.all().values().stream();
    }

    @MethodSource("seeds")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    @DictionaryFile(resourcePath = "fit.dict")
    @FuzzTest
    void fit(byte[] bytes) {
        HostileInput.readAsFit(bytes);
    }
}
