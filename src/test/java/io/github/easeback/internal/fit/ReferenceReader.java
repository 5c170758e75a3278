package io.github.easeback.internal.fit;

import com.garmin.fit.Decode;
import com.garmin.fit.MesgListener;
import io.github.easeback.internal.recording.Recording;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads sound FIT files with the SDK's decoder alone, every message of them: slow, and what the fast reader is held against. */
final class ReferenceReader {

    private ReferenceReader() {}

    /**
     * Reads a file.
     *
     * @throws RuntimeException if the SDK's decoder does not get to the end of the file
     */
    static List<Recording> read(String source, byte[] bytes) {
        List<PartContent> contents = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            FitPart part = FitPart.at(bytes, at);
            int end = (int) Math.min(part.end(), bytes.length);
            PartContent content = new PartContent(at, end);
            MesgListener listener = content::add;
            if (!new Decode().read(new ByteArrayInputStream(bytes, at, end - at), listener)) {
                throw new IllegalStateException("The decoder did not finish " + source);
            }
            contents.add(content);
            at = end;
        }
        RecordingFactory factory = new RecordingFactory(source, contents);
        return contents.stream()
                .filter(PartContent::isActivity)
                .flatMap(content -> factory.recordings(content).stream())
                .toList();
    }
}
