package io.github.easeback.cohort;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
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
 * the athlete, the path and a checksum of each file as its key, and a note of how many there are, since one that lacks its end would look whole.
 *
 * @param root the folder
 * @param files how many files are packed
 */
record Packed(String root, long files) {

    private static final String NOTE = "_PACKED";
    private static final String FORMAT = "easeback-packed ";
    /** Raised whenever an older program could not read what this one packs, or the other way round. */
    private static final String FIRST_LINE = FORMAT + "2 ";

    /**
     * Whose file, and which.
     *
     * @param athlete who
     * @param file its path below the input that was packed
     */
    record Key(String athlete, String file) {

        /** No name has it. */
        private static final char BETWEEN = '\0';

        /**
         * The key of a packed file.
         *
         * @throws CohortException if the file, its path or its athlete is not what was packed
         */
        static Key of(Text text, BytesWritable content) {
            String[] parts = text.toString().split(String.valueOf(BETWEEN), -1);
            Key key = new Key(parts[0], parts.length > 1 ? parts[1] : "");
            if (!key.text(content).equals(text)) {
                throw new CohortException("The packed file " + key.file() + " of " + key.athlete()
                        + " is damaged: its checksum is another. Pack the files again.");
            }
            return key;
        }

        /** The CRC-32 is over the key and the file: a file of somebody else would be worse than none. */
        Text text(BytesWritable content) {
            String key = athlete + BETWEEN + file + BETWEEN;
            CRC32 sum = new CRC32();
            sum.update(key.getBytes(StandardCharsets.UTF_8));
            sum.update(content.getBytes(), 0, content.getLength());
            return new Text(key + Long.toHexString(sum.getValue()));
        }
    }

    /**
     * Finds packed files.
     *
     * @throws CohortException if there are none, or those of another version
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
            if (text.startsWith(FORMAT) && !text.startsWith(FIRST_LINE)) {
                throw new CohortException(
                        "The files in " + input + " were packed by another version of this program. Pack them again.");
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
     * @param partBytes about how large each packed file is at most, but for one with a single file that is larger
     * @param output where to write to
     */
    static void pack(SparkSession spark, Listing listing, Athletes athletes, long partBytes, Output output)
            throws IOException {
        listing.large().stream().findFirst().ifPresent(file -> {
            throw new CohortException(file + " has more than " + Listing.MOST_BYTES
                    + " bytes, which can't be packed. Unpack it, or take it out.");
        });
        String root = listing.root();
        JavaPairRDD<Text, BytesWritable> files = listing.open(inPartsOf(partBytes, spark))
                .filter((FilterFunction<Row>) file ->
                        athletes.of(Listing.below(root, file.getString(0))).isPresent())
                .toJavaRDD()
                .mapToPair(file -> packed(athletes, Listing.below(root, file.getString(0)), (byte[]) file.get(1)));
        JavaPairRDD<Text, BytesWritable> empty = new JavaSparkContext(spark.sparkContext())
                .parallelize(listing.empty(), 1)
                .mapToPair(file -> packed(athletes, file, new byte[0]));
        String staging = output.folder("");
        files.union(empty).saveAsHadoopFile(staging, Text.class, BytesWritable.class, SequenceFileOutputFormat.class);
        output.write(NOTE, FIRST_LINE + listing.all() + "\n");
        output.finish();
    }

    /** A session that puts small files together until they are as large as asked for, instead of the size that keeps all cores busy. */
    private static SparkSession inPartsOf(long bytes, SparkSession spark) {
        SparkSession packing = spark.newSession();
        packing.conf().set("spark.sql.files.maxPartitionBytes", bytes);
        packing.conf().set("spark.sql.files.openCostInBytes", 0);
        packing.conf().set("spark.sql.files.minPartitionNum", 1);
        return packing;
    }

    private static Tuple2<Text, BytesWritable> packed(Athletes athletes, String file, byte[] bytes) {
        BytesWritable content = new BytesWritable(bytes);
        return new Tuple2<>(new Key(athletes.of(file).orElseThrow(), file).text(content), content);
    }
}
