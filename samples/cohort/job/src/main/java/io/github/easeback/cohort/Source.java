package io.github.easeback.cohort;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Where the files of a cohort come from. Each is read where it lies, and goes on as a part: a few kilobytes of text in place of the file.
 */
interface Source {

    /** A part of a history: whose, from which file, and what the library read of it. */
    StructType PART = new StructType()
            .add("athlete", DataTypes.StringType, false)
            .add("file", DataTypes.StringType, false)
            .add("part", DataTypes.StringType, false);

    /** The parts of all files. */
    JavaRDD<Row> parts(JavaSparkContext spark, Settings settings);

    /** How many parts there have to be, whatever becomes of executors. */
    long files();

    /** How many files belong to no athlete of the table. */
    long strangers();

    /** Files below a folder, on any storage that Hadoop knows. */
    static Source folder(Configuration storage, String input, Athletes athletes) throws IOException {
        return new Folder(Listing.of(storage, input, athletes), athletes);
    }

    /** Files that were packed. */
    static Source packed(Configuration storage, String input) throws IOException {
        return new PackedFolder(Packed.open(storage, input));
    }

    /**
     * Single files. A stream is opened where it is read, so that no file that is too large comes into memory as a whole: the data source {@code binaryFile} ends a job at the first of more than
     * two gigabytes.
     */
    record Folder(Listing listing, Athletes athletes) implements Source {

        @Override
        public JavaRDD<Row> parts(JavaSparkContext spark, Settings settings) {
            Athletes owners = athletes;
            JavaRDD<Row> read = listing.open(spark, spark.defaultParallelism())
                    .filter(file -> owners.of(file._1()).isPresent())
                    .map(file -> part(file._1(), file._2(), owners, settings));
            return listing.hidden().isEmpty()
                    ? read
                    : read.union(spark.parallelize(listing.hidden(), 1).map(file -> part(file, owners, settings)));
        }

        private static Row part(String file, PortableDataStream content, Athletes athletes, Settings settings)
                throws IOException {
            try (DataInputStream in = content.open()) {
                return Source.part(athletes.of(file), file, in, settings);
            }
        }

        /** The library tells a file of the system by its name. */
        private static Row part(String file, Athletes athletes, Settings settings) throws IOException {
            return Source.part(athletes.of(file), file, InputStream.nullInputStream(), settings);
        }

        @Override
        public long files() {
            return listing.files() + listing.hidden().size();
        }

        @Override
        public long strangers() {
            return listing.strangers();
        }
    }

    /** Sequence files of many files each. */
    record PackedFolder(Packed packed) implements Source {

        @Override
        public JavaRDD<Row> parts(JavaSparkContext spark, Settings settings) {
            return spark.sequenceFile(packed.root(), Text.class, BytesWritable.class)
                    .map(file -> part(Packed.Key.of(file._1()), file._2(), settings));
        }

        private static Row part(Packed.Key key, BytesWritable content, Settings settings) throws IOException {
            InputStream in = new ByteArrayInputStream(content.getBytes(), 0, content.getLength());
            return Source.part(Optional.of(key.athlete()), key.file(), in, settings);
        }

        @Override
        public long files() {
            return packed.files();
        }

        @Override
        public long strangers() {
            return 0;
        }
    }

    private static Row part(Optional<String> athlete, String file, InputStream in, Settings settings)
            throws IOException {
        return RowFactory.create(athlete.orElseThrow(), file, settings.reader().part(file, in));
    }
}
