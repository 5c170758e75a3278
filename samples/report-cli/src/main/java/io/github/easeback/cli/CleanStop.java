package io.github.easeback.cli;

import java.util.concurrent.Semaphore;

/**
 * Work that isn't torn apart when somebody stops the program, as Ctrl-C does: the piece that has begun comes to its end, then all is cleaned up, and
 * no other piece begins.
 */
final class CleanStop implements AutoCloseable {

    private final Semaphore turn = new Semaphore(1);
    private final Runnable cleanUp;
    private final Thread hook = new Thread(this::stop);

    private CleanStop(Runnable cleanUp) {
        this.cleanUp = cleanUp;
    }

    /** From now on a program that is stopped cleans up. */
    static CleanStop with(Runnable cleanUp) {
        CleanStop stop = new CleanStop(cleanUp);
        try {
            Runtime.getRuntime().addShutdownHook(stop.hook);
        } catch (IllegalStateException e) {
            // It is being stopped already.
            stop.stop();
        }
        return stop;
    }

    /** Begins a piece of work, or waits for the end of the program if that is being stopped. */
    void begin() {
        turn.acquireUninterruptibly();
    }

    void end() {
        turn.release();
    }

    /** Cleans up as at the end of the program; the turn is never given back. */
    void stop() {
        begin();
        cleanUp.run();
    }

    /** There is nothing to clean up any more. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is being stopped, and cleans up either way.
        }
    }
}
