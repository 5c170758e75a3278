package io.github.easeback.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for archives that break a promise of the readers. */
class ArchiveFuzzTest {

    @TempDir
    private Path folder;

    static Stream<byte[]> seeds() {
        return ArchiveSeeds.all().values().stream();
    }

    @MethodSource("seeds")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    @DictionaryFile(resourcePath = "archive.dict")
    @DictionaryFile(resourcePath = "fit.dict")
    @FuzzTest
    void archive(byte[] bytes) throws IOException {
        HostileInput.readAsArchive(bytes, folder.resolve("hostile"));
    }
}
