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
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
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
            if (text.startsWith(FIRST_LINE) && system.exists(new Path(path, Output.COMPLETE))) {
                return new Packed(
                        system.makeQualified(path).toString(),
                        Long.parseLong(text.substring(FIRST_LINE.length()).strip()));
            }
        } catch (FileNotFoundException | NumberFormatException e) {
            // As if it had another first line.
        }
        throw new CohortException(
                "There are no packed files in " + input + ", or their packing did not end. Pack them again.");
    }

    /**
     * Packs files. The output is whole or not there.
     *
     * @param spark runs it
     * @param listing the files
     * @param athletes whose they are; those of nobody are not packed
     * @param partBytes about how large each packed file is to be
     * @param output where to write to
     */
    static void pack(SparkSession spark, Listing listing, Athletes athletes, long partBytes, Output output)
            throws IOException {
        String root = listing.root();
        int parts = Math.toIntExact(Math.max(1, listing.bytes() / partBytes));
        JavaPairRDD<Text, BytesWritable> files = listing.open(spark)
                .filter((FilterFunction<Row>) file ->
                        athletes.of(Listing.below(root, file.getString(0))).isPresent())
                .toJavaRDD()
                .coalesce(parts)
                .mapToPair(file -> packed(athletes, Listing.below(root, file.getString(0)), (byte[]) file.get(1)));
        listing.beside().stream()
                .filter(file -> !Listing.isOfTheSystem(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new CohortException(file + " has more than " + Listing.MOST_BYTES
                            + " bytes, which can't be packed. Unpack it, or take it out.");
                });
        JavaPairRDD<Text, BytesWritable> ofTheSystem = new JavaSparkContext(spark.sparkContext())
                .parallelize(listing.beside(), 1)
                .mapToPair(file -> packed(athletes, file, new byte[0]));
        String staging = output.folder("");
        files.union(ofTheSystem)
                .saveAsHadoopFile(staging, Text.class, BytesWritable.class, SequenceFileOutputFormat.class);
        output.write(NOTE, FIRST_LINE + listing.all() + "\n");
        output.finish();
    }

    private static Tuple2<Text, BytesWritable> packed(Athletes athletes, String file, byte[] content) {
        Key key = new Key(athletes.of(file).orElseThrow(), file);
        return new Tuple2<>(key.text(), new BytesWritable(content));
    }
}
