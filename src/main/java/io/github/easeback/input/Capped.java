package io.github.easeback.input;

import io.github.easeback.message.Message;
import io.github.easeback.reading.LeftOut;
import java.util.ArrayList;
import java.util.List;

/** What is found in one file, up to a number that nobody reaches, so that a file made to do harm doesn't fill the memory. */
final class Capped<T> {

    /** Twenty activities a day for ten years; library convention. */
    static final int MOST = 73_000;

    private final List<T> found = new ArrayList<>();
    private boolean isFull;

    void add(T one) {
        if (found.size() < MOST) {
            found.add(one);
        } else {
            isFull = true;
        }
    }

    List<T> found() {
        return found;
    }

    /** Says that there was more than what was found. */
    List<LeftOut> rest(String source) {
        return isFull
                ? List.of(LeftOut.of(
                        source,
                        LeftOut.Code.TOO_LARGE,
                        Message.of("file.too-many-activities").with("most", MOST)))
                : List.of();
    }
}
