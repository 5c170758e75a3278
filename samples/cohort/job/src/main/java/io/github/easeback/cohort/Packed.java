package io.github.easeback.cohort;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.SequenceFileOutputFormat;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

/**
 * Files packed into few large ones: a storage gives a large file as fast as a tiny one, and a million tiny ones have to be listed and opened one by one. A folder of Hadoop's sequence files with
 * the athlete and the path of each file as its key, and a note of how many there are, since one that lacks its end would look whole.
 *
 * @param root the folder
 * @param files how many files are packed
 */
record Packed(String root, long files) {

    private static final String NOTE = "_PACKED";
    private static final String FIRST_LINE = "easeback-packed 1 ";
    /** What a value of a sequence file may have; larger ones are no recording of a run. */
    private static final long MOST_BYTES = 1L << 30;

    private static final long MEBIBYTE = 1L << 20;

    /**
     * Whose file, and which.
     *
     * @param athlete who
     * @param file its path below the input that was packed
     */
    record Key(String athlete, String file) {

        /** No name has it. */
        private static final char BETWEEN = '\0';

        static Key of(Text text) {
            String key = text.toString();
            int between = key.indexOf(BETWEEN);
            return new Key(key.substring(0, between), key.substring(between + 1));
        }

        Text text() {
            return new Text(athlete + BETWEEN + file);
        }
    }

    /**
     * Finds packed files.
     *
     * @throws CohortException if there are none
     */
    static Packed open(Configuration storage, String input) throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(storage);
        try (FSDataInputStream note = system.open(new Path(path, NOTE))) {
            String text = new String(note.readAllBytes(), StandardCharsets.UTF_8);
            if (text.startsWith(FIRST_LINE)) {
                return new Packed(
                        system.makeQualified(path).toString(),
                        Long.parseLong(text.substring(FIRST_LINE.length()).strip()));
            }
        } catch (FileNotFoundException | NumberFormatException e) {
            // As if it had another first line.
        }
        throw new CohortException("There are no packed files in " + input + ", or their packing did not end. Pack them again.");
    }

    /**
     * Packs files. The output is whole or not there.
     *
     * @param spark runs it
     * @param input the folder with the files
     * @param athletes whose files they are; those of nobody are not packed
     * @param partBytes about how large each packed file is to be
     * @param output where to write to
     * @return how many files were packed
     */
    static Listing pack(JavaSparkContext spark, String input, Athletes athletes, long partBytes, Output output)
            throws IOException {
        Listing listing = Listing.of(spark.hadoopConfiguration(), input, athletes);
        int parts = Math.toIntExact(Math.max(1, listing.bytes() / Math.max(MEBIBYTE, partBytes)));
        JavaPairRDD<Text, BytesWritable> files = listing.open(spark, parts)
                .filter(file -> athletes.of(file._1()).isPresent())
                .mapToPair(file -> packed(file._1(), file._2(), athletes));
        JavaPairRDD<Text, BytesWritable> ofTheSystem = spark.parallelize(listing.hidden(), 1)
                .mapToPair(file -> new Tuple2<>(key(file, athletes), new BytesWritable()));
        JavaPairRDD<Text, BytesWritable> all = listing.hidden().isEmpty() ? files : files.union(ofTheSystem);
        String staging = output.folder("");
        all.saveAsHadoopFile(staging, Text.class, BytesWritable.class, SequenceFileOutputFormat.class);
        long count = listing.files() + listing.hidden().size();
        output.write(NOTE, FIRST_LINE + count + "\n");
        output.finish();
        return listing;
    }

    private static Text key(String file, Athletes athletes) {
        return new Key(athletes.of(file).orElseThrow(), file).text();
    }

    private static Tuple2<Text, BytesWritable> packed(String file, PortableDataStream content, Athletes athletes)
            throws IOException {
        byte[] bytes;
        try (var in = content.open()) {
            bytes = in.readNBytes((int) MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new CohortException(file + " has more than a gigabyte, which is no recording of a run. Take it out, then pack again.");
        }
        return new Tuple2<>(key(file, athletes), new BytesWritable(bytes));
    }
}
