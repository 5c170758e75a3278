package io.github.easeback.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The drafts of one call; whoever stops the program finds all of its reports in their places, or none. */
final class Drafts implements AutoCloseable {

    private final List<Draft> drafts = new ArrayList<>();
    private final CleanStop stop = CleanStop.with(this::discard);

    /** Writes a text beside the file that it is for, in UTF-8. */
    void write(OutputFile file, String text) throws CommandFailure {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes beside the file that they are for. */
    void write(OutputFile file, byte[] bytes) throws CommandFailure {
        stop.begin();
        try {
            Draft draft = new Draft(file);
            drafts.add(draft);
            draft.write(bytes);
        } finally {
            stop.end();
        }
    }

    /**
     * Puts all drafts into their places.
     *
     * @throws CommandFailure if that is not possible for one
     */
    void publish() throws CommandFailure {
        stop.begin();
        try {
            for (Draft draft : drafts) {
                draft.publish();
            }
        } finally {
            stop.end();
        }
    }

    private void discard() {
        drafts.forEach(Draft::discard);
    }

    /** Leaves nothing behind but what was published. */
    @Override
    public void close() {
        discard();
        stop.close();
    }
}
