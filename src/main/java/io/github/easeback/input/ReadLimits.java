package io.github.easeback.input;

/**
 * How much a reader takes from archives and files before it stops, so that an archive that was made to do harm can't. Immutable;
 * the defaults are library conventions, far above what watches and platforms export.
 *
 * @param fileBytes the most bytes of one FIT file, or of another that is not an archive; ten hours with every sensor at one sample a second take about 5 MB
 * @param entries the most files in one archive and the archives in it
 * @param depth how deep archives may lie in archives; a gzip counts as one
 * @param expandedBytes the most bytes that one archive may unpack to
 * @param ratio how many times its own size an archive may unpack to; FIT files shrink to a half or a tenth
 */
public record ReadLimits(long fileBytes, int entries, int depth, long expandedBytes, int ratio) {

    private static final long MEBIBYTE = 1L << 20;

    /**
     * Checks that all limits are above 0.
     *
     * @throws IllegalArgumentException if one is not
     */
    public ReadLimits {
        if (fileBytes < 1 || entries < 1 || depth < 1 || expandedBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("All limits are above 0, unlike one of " + fileBytes + ", " + entries
                    + ", " + depth + ", " + expandedBytes + ", " + ratio);
        }
    }

    /**
     * The limits that readers have if nobody sets others: 128 MiB a file, 200,000 files, archives three deep, 64 GiB unpacked, 100
     * times the size of the archive.
     *
     * @return the limits
     */
    public static ReadLimits standard() {
        return new ReadLimits(128 * MEBIBYTE, 200_000, 3, 64 * 1024 * MEBIBYTE, 100);
    }

    /**
     * The same limits with another size of a file.
     *
     * @param bytes the most bytes of one FIT file
     * @return new limits
     */
    public ReadLimits withFileBytes(long bytes) {
        return new ReadLimits(bytes, entries, depth, expandedBytes, ratio);
    }

    /**
     * The same limits with another number of files.
     *
     * @param count the most files in one archive
     * @return new limits
     */
    public ReadLimits withEntries(int count) {
        return new ReadLimits(fileBytes, count, depth, expandedBytes, ratio);
    }

    /**
     * The same limits with another depth.
     *
     * @param levels how deep archives may lie in archives
     * @return new limits
     */
    public ReadLimits withDepth(int levels) {
        return new ReadLimits(fileBytes, entries, levels, expandedBytes, ratio);
    }

    /**
     * The same limits with another unpacked size.
     *
     * @param bytes the most bytes that one archive may unpack to
     * @return new limits
     */
    public ReadLimits withExpandedBytes(long bytes) {
        return new ReadLimits(fileBytes, entries, depth, bytes, ratio);
    }

    /**
     * The same limits with another ratio.
     *
     * @param times how many times its own size an archive may unpack to
     * @return new limits
     */
    public ReadLimits withRatio(int times) {
        return new ReadLimits(fileBytes, entries, depth, expandedBytes, times);
    }
}
