package io.github.easeback.cohort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * An output that is whole if it has its mark. Everything is written beside it first, moved there by a single rename, and marked last: on an object store a rename copies one file after the other,
 * and a mark among them might come first. What is there already stays, unless it is to be replaced; only what this program wrote is ever replaced.
 */
final class Output implements AutoCloseable {

    /** The mark: the last file that comes into an output, and the first that is taken out of it. */
    static final String COMPLETE = "_COMPLETE";

    private final FileSystem system;
    private final Path target;
    private final Path staging;
    private final Path old;
    private final Existing existing;

    /** What to do with an output that is there. */
    enum Existing {
        REFUSE,
        REPLACE
    }

    private Output(FileSystem system, Path target, Existing existing, String job) {
        this.system = system;
        this.target = target;
        this.existing = existing;
        staging = new Path(target.getParent(), "_" + target.getName() + "-" + job);
        old = new Path(target.getParent(), "_" + target.getName() + "-" + job + "-old");
    }

    /**
     * Looks whether an output can be written.
     *
     * @param storage the file systems
     * @param folder where to write to
     * @param existing what to do with what is there
     * @param job a name that no other job has
     * @throws CohortException if there is something that may not be replaced
     */
    static Output to(Configuration storage, String folder, Existing existing, String job) throws IOException {
        Path path = new Path(folder);
        FileSystem system = path.getFileSystem(storage);
        Path target = system.makeQualified(path);
        if (target.getParent() == null) {
            throw new CohortException(
                    "The output can't be " + folder + ", the root of a storage. Name a folder in it.");
        }
        Output output = new Output(system, target, existing, job);
        if (system.exists(target)) {
            output.needReplaceable();
        }
        return output;
    }

    private void needReplaceable() throws IOException {
        if (!system.exists(new Path(target, COMPLETE))) {
            throw new CohortException(
                    "There is " + target + " already, without " + COMPLETE
                            + ": this program did not write it, or not to its end. Name another folder, or take that one away.");
        }
        if (existing == Existing.REFUSE) {
            throw new CohortException(
                    "There is " + target + " already. Name another folder, or say --replace to write it anew.");
        }
    }

    /**
     * Looks whether an output and what the job reads lie apart: a table in the input would be read by the next job, and an input in the output is gone when that is replaced.
     *
     * @param path what is read; a folder or a file
     * @throws CohortException if one of them lies in the other
     */
    void needApart(Configuration storage, String path) throws IOException {
        Path read = new Path(path);
        String input = folder(read.getFileSystem(storage).makeQualified(read));
        String output = folder(target);
        if (input.startsWith(output) || output.startsWith(input)) {
            throw new CohortException("The output " + target + " and " + path
                    + " lie in each other. Name an output beside what is read.");
        }
    }

    private static String folder(Path path) {
        String text = path.toUri().normalize().toString();
        return text.endsWith("/") ? text : text + "/";
    }

    /** Where to write a part for now; an empty name is all of it. */
    String folder(String name) {
        return (name.isEmpty() ? staging : new Path(staging, name)).toString();
    }

    /** Writes a small text beside the parts. */
    void write(String name, String text) throws IOException {
        try (FSDataOutputStream out = system.create(new Path(staging, name))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Puts all parts where they belong.
     *
     * @throws CohortException if there is something by now that may not be replaced
     */
    void finish() throws IOException {
        boolean isThere = system.exists(target);
        if (isThere) {
            needReplaceable();
            system.delete(new Path(target, COMPLETE), false);
            move(target, old);
        }
        try {
            move(staging, target);
        } catch (IOException e) {
            if (isThere) {
                move(old, target);
                mark();
            }
            throw e;
        }
        mark();
        if (isThere) {
            system.delete(old, true);
        }
    }

    private void mark() throws IOException {
        system.create(new Path(target, COMPLETE)).close();
    }

    private void move(Path from, Path to) throws IOException {
        if (system.exists(to) || !system.rename(from, to)) {
            throw new IOException("Can't move " + from + " to " + to + "; the output is not there as a whole");
        }
    }

    /** Takes away what was written of an output that did not come to its end. */
    @Override
    public void close() throws IOException {
        system.delete(staging, true);
    }

    @Override
    public String toString() {
        return target.toString();
    }
}
