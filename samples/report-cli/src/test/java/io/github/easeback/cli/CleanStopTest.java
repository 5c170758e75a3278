package io.github.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CleanStopTest {

    private final List<String> done = new CopyOnWriteArrayList<>();

    /** Starts a thread and returns when it waits for its turn. */
    private static Thread waiting(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            assertTrue(thread.getState() != Thread.State.TERMINATED, "It did not wait");
            Thread.onSpinWait();
        }
        return thread;
    }

    @Test
    void pieceThatHasBegunComesToItsEndBeforeTheCleaning() throws InterruptedException {
        try (CleanStop stop = CleanStop.with(() -> done.add("cleaned up"))) {
            stop.begin();
            Thread stopping = waiting(stop::stop);
            done.add("worked");
            stop.end();
            stopping.join();
        }

        assertEquals(List.of("worked", "cleaned up"), done);
    }

    @Test
    void nothingBeginsAfterTheCleaning() {
        try (CleanStop stop = CleanStop.with(() -> done.add("cleaned up"))) {
            stop.stop();
            waiting(() -> {
                stop.begin();
                done.add("worked");
            });
        }

        assertEquals(List.of("cleaned up"), done);
    }
}
