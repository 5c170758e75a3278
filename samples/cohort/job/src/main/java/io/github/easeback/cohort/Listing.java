package io.github.easeback.cohort;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

/**
 * What lies below an input. Spark passes over names that begin with a point or an underscore without a word, so they are looked for here: those of the system are listed as such by the library, and
 * others end the job before it begins.
 *
 * @param root the input, with its file system
 * @param files how many files Spark reads of those that belong to an athlete
 * @param bytes how many bytes those have
 * @param strangers how many files belong to no athlete of the table; they are not read
 * @param hidden the files of the system that Spark passes over, by their path below the input
 */
record Listing(String root, long files, long bytes, long strangers, List<String> hidden) {

    private static final String RECURSIVE = "mapreduce.input.fileinputformat.input.dir.recursive";
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

    /** The files with their path below the input, to be opened where they are read. */
    JavaPairRDD<String, PortableDataStream> open(JavaSparkContext spark, int fewestPartitions) {
        // Else only the input itself is looked at, and no folder below it.
        spark.hadoopConfiguration().setBoolean(RECURSIVE, true);
        String below = root;
        return spark.binaryFiles(root, fewestPartitions)
                .mapToPair(file -> new Tuple2<>(below(below, file._1()), file._2()));
    }

    /** The path of a file below the input. */
    static String below(String root, String file) {
        return file.startsWith(root + "/") ? file.substring(root.length() + 1) : new Path(file).getName();
    }

    private static boolean isHidden(String file) {
        return file.startsWith(".") || file.startsWith("_") || file.contains("/.") || file.contains("/_");
    }

    private static boolean isOfTheSystem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.equals(".DS_Store") || name.startsWith("._");
    }

    private static final class Counted {

        private final Athletes athletes;
        private final List<String> hidden = new ArrayList<>();
        private long files;
        private long bytes;
        private long strangers;

        Counted(Athletes athletes) {
            this.athletes = athletes;
        }

        void add(String file, long length) {
            if (file.equals(SUCCESS) || file.endsWith("/" + SUCCESS)) {
                return;
            }
            if (athletes.of(file).isEmpty()) {
                strangers++;
            } else if (!isHidden(file)) {
                files++;
                bytes += length;
            } else if (isOfTheSystem(file)) {
                hidden.add(file);
            } else {
                throw new CohortException("Spark passes over names that begin with _ or a point, so " + file
                        + " would be missing. Rename it, or its folder.");
            }
        }

        Listing all(String root) {
            if (files == 0) {
                throw new CohortException("There is no file of an athlete below " + root
                        + (strangers == 0 ? "." : ", but " + strangers + " whose folder is not in the table of athletes."));
            }
            return new Listing(root, files, bytes, strangers, List.copyOf(hidden));
        }
    }
}
