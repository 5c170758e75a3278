package io.github.easeback.benchmarks;

import java.util.List;

/**
 * Which files a benchmark reads.
 *
 * @param name the name of the set in the table
 * @param benchmark the class of the benchmark
 * @param files how many files
 * @param meanBytes their mean size
 */
record FileSet(String name, Class<?> benchmark, int files, long meanBytes) {

    static FileSet of(String name, Class<?> benchmark, List<byte[]> files) {
        long bytes = files.stream().mapToLong(file -> file.length).sum();
        return new FileSet(name, benchmark, files.size(), bytes / Math.max(1, files.size()));
    }
}
