package io.github.easeback.cohort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.Text;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
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
    Dataset<Row> parts(SparkSession spark, Settings settings) throws IOException;

    /** How many parts there have to be, whatever becomes of executors. */
    long files();

    /** What belongs to nobody. */
    Listing.Unmatched unmatched();

    /** Files below a folder, on any storage that Hadoop knows. */
    static Source folder(Configuration storage, String input, Athletes athletes) throws IOException {
        return new Folder(Listing.of(storage, input, athletes), athletes);
    }

    /** Files that were packed. */
    static Source packed(Configuration storage, String input) throws IOException {
        return new PackedFolder(Packed.open(storage, input));
    }

    /** Single files. */
    record Folder(Listing listing, Athletes athletes) implements Source {

        @Override
        public Dataset<Row> parts(SparkSession spark, Settings settings) throws IOException {
            String root = listing.root();
            Athletes owners = athletes;
            Dataset<Row> read = listing.open(spark)
                    .filter((FilterFunction<Row>) file ->
                            owners.of(Listing.below(root, file.getString(0))).isPresent())
                    .map(
                            (MapFunction<Row, Row>) file -> part(
                                    owners,
                                    Listing.below(root, file.getString(0)),
                                    new ByteArrayInputStream((byte[]) file.get(1)),
                                    settings),
                            Encoders.row(PART));
            List<Row> beside = new ArrayList<>();
            for (String file : listing.empty()) {
                beside.add(part(owners, file, InputStream.nullInputStream(), settings));
            }
            for (String file : listing.large()) {
                try (InputStream in = listing.open(spark.sparkContext().hadoopConfiguration(), file)) {
                    beside.add(part(owners, file, in, settings));
                }
            }
            return beside.isEmpty() ? read : read.union(spark.createDataFrame(beside, PART));
        }

        private static Row part(Athletes athletes, String file, InputStream in, Settings settings) throws IOException {
            return Source.part(athletes.of(file).orElseThrow(), file, in, settings);
        }

        @Override
        public long files() {
            return listing.all();
        }

        @Override
        public Listing.Unmatched unmatched() {
            return listing.unmatched();
        }
    }

    /** Sequence files of many files each. */
    record PackedFolder(Packed packed) implements Source {

        @Override
        public Dataset<Row> parts(SparkSession spark, Settings settings) {
            JavaRDD<Row> parts = new JavaSparkContext(spark.sparkContext())
                    .sequenceFile(packed.root(), Text.class, BytesWritable.class)
                    .map(file -> part(Packed.Key.of(file._1(), file._2()), file._2(), settings));
            return spark.createDataFrame(parts, PART);
        }

        private static Row part(Packed.Key key, BytesWritable content, Settings settings) throws IOException {
            InputStream in = new ByteArrayInputStream(content.getBytes(), 0, content.getLength());
            return Source.part(key.athlete(), key.file(), in, settings);
        }

        @Override
        public long files() {
            return packed.files();
        }

        @Override
        public Listing.Unmatched unmatched() {
            return Listing.Unmatched.NONE;
        }
    }

    private static Row part(String athlete, String file, InputStream in, Settings settings) throws IOException {
        return RowFactory.create(athlete, file, settings.reader().part(file, in));
    }
}
