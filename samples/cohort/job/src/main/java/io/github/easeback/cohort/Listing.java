package io.github.easeback.cohort;

import static org.apache.spark.sql.functions.col;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What lies below an input. Spark passes over empty files, and over names that begin with a point or an underscore, without a word, and ends the job at a file that is too large, so all of them
 * are looked for here: empty files, large ones and those of the system are taken by the driver, which the library tells apart and leaves out, and other names end the job before it begins.
 *
 * @param root the input, with its file system
 * @param files how many files Spark reads of those that belong to an athlete
 * @param empty the files of athletes that Spark passes over, by their path below the input; what is in those of the system counts for nothing
 * @param large the files of athletes that are too large, by their path below the input
 * @param unmatched what belongs to nobody
 */
record Listing(String root, long files, List<String> empty, List<String> large, Unmatched unmatched) {

    /**
     * What the input and a table of athletes don't have in common.
     *
     * @param files how many files belong to no athlete of the table; they are not read
     * @param folders the folders of the table without a file, in order
     */
    record Unmatched(long files, List<String> folders) {

        static final Unmatched NONE = new Unmatched(0, List.of());
    }

    /** The most that is read of a file, which comes into memory as a whole: half a gigabyte, as an export of ten years. Library convention. */
    static final long MOST_BYTES = 512L << 20;

    private static final String SUCCESS = "_SUCCESS";

    /**
     * Looks through an input.
     *
     * @throws CohortException if it is not there, holds nothing, or holds what Spark would pass over
     */
    static Listing of(Configuration storage, String input, Athletes athletes) throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(storage);
        Path root = system.makeQualified(path);
        Counted counted = new Counted(athletes);
        try {
            RemoteIterator<LocatedFileStatus> files = system.listFiles(root, true);
            while (files.hasNext()) {
                LocatedFileStatus file = files.next();
                counted.add(below(root.toString(), file.getPath().toString()), file.getLen());
            }
        } catch (FileNotFoundException e) {
            throw new CohortException("There is no folder " + input + ".");
        }
        return counted.all(root.toString());
    }

    /** The files that Spark reads, with their {@code path} and {@code content}; those of nobody are among them, and are read by nobody. */
    Dataset<Row> open(SparkSession spark) {
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(root)
                .where(col("length").leq(MOST_BYTES))
                .select("path", "content");
    }

    /** Opens one of the large files. */
    InputStream open(Configuration storage, String file) throws IOException {
        Path path = new Path(root + "/" + file);
        return path.getFileSystem(storage).open(path);
    }

    /** How many files of athletes there are. */
    long all() {
        return files + empty.size() + large.size();
    }

    /**
     * The path of a file below the input; the name of a file that is the input itself. The root of a storage ends with a slash, such as {@code s3a://bucket/}, and a folder doesn't.
     *
     * @throws CohortException if the file is not below the input, since nobody could say then whose it is
     */
    static String below(String root, String file) {
        String folder = root.endsWith("/") ? root : root + "/";
        if (file.startsWith(folder)) {
            return file.substring(folder.length());
        }
        if (file.equals(root)) {
            return new Path(file).getName();
        }
        throw new CohortException(
                "The storage calls a file " + file + ", which is not below " + root + ". Name the input as it does.");
    }

    private static boolean isHidden(String file) {
        return file.startsWith(".") || file.startsWith("_") || file.contains("/.") || file.contains("/_");
    }

    /** Whether the library leaves a file out by its name. */
    private static boolean isOfTheSystem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.equals(".DS_Store") || name.startsWith("._");
    }

    private static final class Counted {

        private final Athletes athletes;
        private final List<String> empty = new ArrayList<>();
        private final List<String> large = new ArrayList<>();
        private final NavigableSet<String> folders;
        private long files;
        private long strangers;

        Counted(Athletes athletes) {
            this.athletes = athletes;
            folders = new TreeSet<>(athletes.folders());
        }

        void add(String file, long length) {
            if (file.equals(SUCCESS) || file.endsWith("/" + SUCCESS)) {
                return;
            }
            if (athletes.of(file).isEmpty()) {
                strangers++;
                return;
            }
            athletes.folder(file).ifPresent(folders::remove);
            if (isOfTheSystem(file)) {
                empty.add(file);
            } else if (isHidden(file)) {
                throw new CohortException("Spark passes over names that begin with _ or a point, so " + file
                        + " would be missing. Rename it, or its folder.");
            } else if (length == 0) {
                empty.add(file);
            } else if (length > MOST_BYTES) {
                large.add(file);
            } else {
                files++;
            }
        }

        Listing all(String root) {
            Listing all = new Listing(
                    root,
                    files,
                    List.copyOf(empty),
                    List.copyOf(large),
                    new Unmatched(strangers, List.copyOf(folders)));
            if (all.all() == 0) {
                throw new CohortException("There is no file of an athlete below " + root
                        + (strangers == 0
                                ? "."
                                : ", but " + strangers + " whose folder is not in the table of athletes."));
            }
            return all;
        }
    }
}
