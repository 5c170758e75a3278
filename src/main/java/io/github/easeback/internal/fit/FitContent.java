package io.github.easeback.internal.fit;

import io.github.easeback.internal.recording.Recording;
import io.github.easeback.reading.LeftOut;
import java.util.List;

/**
 * What one FIT file holds.
 *
 * @param recordings the sessions of any sport, in the order of the file
 * @param leftOut the file or the parts of it that could not be used
 */
public record FitContent(List<Recording> recordings, List<LeftOut> leftOut) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list is or holds null
     */
    public FitContent {
        recordings = List.copyOf(recordings);
        leftOut = List.copyOf(leftOut);
    }
}
