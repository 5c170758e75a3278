package io.github.easeback.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.easeback.InWords;
import io.github.easeback.reading.LeftOut;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the system refuses; the exceptions are those that the JDK throws, since a test that may read everything can't bring them about. */
class FileFinderTest {

    private static final Path PATH = Path.of("share", "runs");

    private final FileFinder finder = new FileFinder();

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        new AccessDeniedException("share/runs"),
                        "There is no permission to open this; check who may read it and the folders above it."),
                Arguments.of(
                        new NoSuchFileException("share/runs"),
                        "There is nothing at this place any more, or at the place that this link leads to."),
                Arguments.of(
                        new FileSystemLoopException("share/runs"),
                        "This link leads back into a folder that is being read."),
                Arguments.of(
                        new FileSystemException("share/runs", null, "Stale file handle"),
                        "This can't be read (Stale file handle)."),
                Arguments.of(new IOException("Input/output error"), "This can't be read (Input/output error)."),
                Arguments.of(new IOException(), "This can't be read (IOException)."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusalIsToldWithThePathAndItsReason(IOException refusal, String sentence) {
        assertEquals(FileVisitResult.CONTINUE, finder.visitFileFailed(PATH, refusal));
        assertLeftOut(sentence);
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of(new FileSystemException("share/runs", null, "Stale file handle"), "Stale file handle"),
                Arguments.of(new AccessDeniedException("share/runs"), "no permission"),
                Arguments.of(new NoSuchFileException("share/runs"), "it is not there any more"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void folderThatFailsWhileItIsListedIsToldAndEndsNothing(IOException e, String fault) {
        assertEquals(FileVisitResult.CONTINUE, finder.postVisitDirectory(PATH, e));
        assertLeftOut("The folder can't be listed, or not to its end (" + fault + "), so files in it may be missing.");
    }

    @Test
    void folderThatWasListedToItsEndIsNotTold() {
        assertEquals(FileVisitResult.CONTINUE, finder.postVisitDirectory(PATH, null));
        assertEquals(0, finder.leftOut().size());
    }

    private void assertLeftOut(String sentence) {
        assertEquals(1, finder.leftOut().size());
        LeftOut entry = finder.leftOut().get(0);
        assertEquals(LeftOut.Code.UNREADABLE, entry.code());
        assertEquals(PATH.toString(), entry.source());
        assertEquals(sentence, InWords.english(entry.message()));
    }
}
