package io.github.easeback.input;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Reads files on all cores; what they hold stands in the order of the files. An interrupt of the caller ends the reading. */
final class ParallelReading {

    private final Inputs inputs;
    private final Function<Path, Sink> reading;

    /**
     * Reads files.
     *
     * @param inputs is told when the reading is over
     * @param reading reads a file
     */
    ParallelReading(Inputs inputs, Function<Path, Sink> reading) {
        this.inputs = inputs;
        this.reading = reading;
    }

    List<Sink> read(List<Path> files) throws IOException {
        // A pool of its own: it can be stopped without stopping others, and its threads are daemons.
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            // Waiting for tasks that are done already would not notice it.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            List<ForkJoinTask<Sink>> tasks = files.stream()
                    .map(file -> ForkJoinTask.adapt(() -> reading.apply(file)))
                    .toList();
            // A task a file: files differ in size too much to be cut into equal shares.
            pool.submit(() -> ForkJoinTask.invokeAll(tasks)).get();
            return tasks.stream().map(ForkJoinTask::join).toList();
        } catch (InterruptedException e) {
            inputs.cancel();
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The reading was interrupted").initCause(e);
        } catch (ExecutionException e) {
            throw unchecked(e);
        } finally {
            inputs.cancel();
            end(pool);
        }
    }

    /** Nobody is told of progress any more when this returns, interrupted or not. */
    private static void end(ForkJoinPool pool) {
        pool.shutdownNow();
        boolean isInterrupted = Thread.interrupted();
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            isInterrupted = true;
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing that the reading throws is checked: a listener's exception, or the memory that ran out. */
    private static RuntimeException unchecked(ExecutionException e) {
        Throwable cause = Objects.requireNonNull(e.getCause());
        // The pool hands an exception from another thread on as the cause of a copy of it.
        while (cause.getCause() != null
                && cause.getCause().getClass() == cause.getClass()
                && (cause.getMessage() == null
                        || cause.getMessage().equals(cause.getCause().toString()))) {
            cause = cause.getCause();
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }
}
